/**
 * Parties, alliances and political movements.
 *
 * One entry a line, sorted: English name | country | Arabic names, the shown one first.
 * See gazetteer-entry.ts for the marks.
 */
export const parties = `
14 March Alliance | LB | قوى 14 آذار, قوى الرابع عشر من آذار
8 March Alliance | LB | قوى 8 آذار, قوى الثامن من آذار
AfD | DE | حزب البديل من أجل ألمانيا, البديل من أجل ألمانيا, حزب البديل
AKP | TR | حزب العدالة والتنمية التركي, حزب العدالة والتنمية
ANC | ZA | المؤتمر الوطني الأفريقي
Awami League | BD | حزب رابطة عوامي
Baath Party | | حزب البعث, حزب البعث العربي الاشتراكي
BJP | IN | حزب بهاراتيا جاناتا, بهاراتيا جاناتا
CDU | DE | الاتحاد الديمقراطي المسيحي, الحزب المسيحي الديمقراطي
CHP | TR | حزب الشعب الجمهوري
Communist Party of China | CN | الحزب الشيوعي الصيني
Conservative Party | GB | حزب المحافظين
Coordination Framework | IQ | الإطار التنسيقي
Dawa Party | IQ | حزب الدعوة, حزب الدعوة الإسلامية
DEM Party | TR | حزب المساواة وديمقراطية الشعوب, حزب الشعوب الديمقراطي, حزب الشعوب الديموقراطي
Democratic Party | US | الحزب الديمقراطي, الحزب الديموقراطي
Ennahda | TN | حزب النهضة, النهضة?
FLN | DZ | جبهة التحرير الوطني
Free Patriotic Movement | LB | التيار الوطني الحر
Freedom and Justice Party | EG | حزب الحرية والعدالة
Future Movement | LB | تيار المستقبل
General People's Congress | YE | المؤتمر الشعبي العام, حزب المؤتمر الشعبي العام
Indian National Congress | IN | حزب المؤتمر الهندي
Iraqi Islamic Party | IQ | الحزب الإسلامي العراقي
Islah | YE | حزب الإصلاح, التجمع اليمني للإصلاح
Islamic Action Front | JO | جبهة العمل الإسلامي
Istiqlal Party | MA | حزب الاستقلال
Jewish Home | IL | البيت اليهودي
Kadima | IL | كاديما, حزب كاديما
Kataeb | LB | حزب الكتائب, الكتائب اللبنانية
KDP | IQ | الحزب الديمقراطي الكردستاني, الديمقراطي الكردستاني
Labor Party Israel | IL | حزب العمل
Labour Party | GB | حزب العمال البريطاني
Lebanese Forces | LB | القوات اللبنانية, حزب القوات اللبنانية
Liberal Democrats | GB | حزب الديمقراطيين الأحرار
Likud | IL | الليكود, حزب الليكود
Marada | LB | تيار المردة
MHP | TR | حزب الحركة القومية
MQM | PK | الحركة القومية المتحدة
Muslim League | PK | حزب الرابطة الإسلامية
National Congress Party | SD | حزب المؤتمر الوطني
National Front | FR | الجبهة الوطنية الفرنسية, حزب الجبهة الوطنية
National Rally | FR | حزب التجمع الوطني, التجمع الوطني
NDP | EG | الحزب الوطني الديمقراطي
New Wafd | EG | حزب الوفد
Nidaa Tounes | TN | نداء تونس, حزب نداء تونس
Nour Party | EG | حزب النور
Otzma Yehudit | IL | القوة اليهودية, عوتسما يهوديت
Pakistan People's Party | PK | حزب الشعب الباكستاني
People Power Party | KR | حزب قوة الشعب
PJD | MA | حزب العدالة والتنمية المغربي
Podemos | ES | بوديموس, حزب بوديموس
Progressive Socialist Party [psp] | LB | الحزب التقدمي الاشتراكي
PUK | IQ | الاتحاد الوطني الكردستاني
PYD | SY | حزب الاتحاد الديمقراطي, حزب الاتحاد الديمقراطي الكردي
RCD | TN | التجمع الدستوري الديمقراطي
Republican Party | US | الحزب الجمهوري
SCIRI | IQ | المجلس الأعلى للثورة الإسلامية, المجلس الأعلى الإسلامي العراقي
Shas | IL | حزب شاس
Sinn Fein | IE | شين فين
Socialist Party France | FR | الحزب الاشتراكي الفرنسي, الحزب الاشتراكي
SPD | DE | الحزب الاشتراكي الديمقراطي, الحزب الاشتراكي الديموقراطي
State of Law Coalition | IQ | ائتلاف دولة القانون, دولة القانون
Syriza | GR | سيريزا, حزب سيريزا
Tamarod | EG | حركة تمرد
Tehreek-e-Insaf | PK | حركة الإنصاف, حزب حركة الإنصاف
Umma Party | SD | حزب الأمة
United Russia | RU | حزب روسيا الموحدة, روسيا الموحدة
USFP | MA | الاتحاد الاشتراكي للقوات الشعبية, حزب الاتحاد الاشتراكي
Yemeni Socialist Party | YE | الحزب الاشتراكي اليمني
Yesh Atid | IL | يش عتيد, حزب يش عتيد, هناك مستقبل
Yisrael Beiteinu | IL | إسرائيل بيتنا, حزب إسرائيل بيتنا
`;

/**
 * News agencies, newspapers, channels and sites.
 *
 * One entry a line, sorted: English name | country | Arabic names, the shown one first.
 * See gazetteer-entry.ts for the marks.
 */
export const media = `
ABC News | US | إيه بي سي نيوز, اي بي سي
Addustour | JO | الدستور?
AFP | FR | فرانس برس, وكالة الصحافة الفرنسية, أ ف ب
Al Akhbar | LB | الأخبار?
Al Arabi Al Jadeed | GB | العربي الجديد
Al Arabiya | SA | العربية?, العربية نت
Al Arabiya Al Hadath | SA | العربية الحدث, الحدث?
Al Araby TV | QA | التلفزيون العربي
Al Bawaba News | EG | البوابة نيوز
Al Bayan | AE | البيان?
Al Eqtisadiah | SA | الاقتصادية?
Al Ghad | JO | الغد?
Al Hayat | GB | الحياة?
Al Hurra | US | الحرة?
Al Jazeera | QA | الجزيرة?, الجزيرة نت, الجزيرة مباشر, الجزيرة الفضائية
Al Jazirah [al-jazirah-newspaper] | SA | الجزيرة?
Al Khaleej [al-khaleej] | AE | الخليج?
Al Liwaa | LB | اللواء?
Al Madina | SA | المدينة?
Al Manar | LB | المنار?
Al Masdar Online | YE | المصدر أونلاين
Al Masry Al Youm | EG | المصري اليوم
Al Mayadeen | LB | الميادين?
Al Qabas | KW | القبس?
Al Qahera News | EG | القاهرة الإخبارية
Al Quds Al Arabi | GB | القدس العربي
Al Rai | JO | الرأي?
Al Riyadh [al-riyadh-newspaper] | SA | الرياض?
Al Sharq | QA | الشرق?
Al Shorouk | EG | الشروق?
Al Thawra | SY | الثورة?
Al Wafd | EG | الوفد?
Al Watan | SA | الوطن?
Al Watan Syria | SY | الوطن السورية
Al Yaum | SA | اليوم?
Al-Ahram | EG | الأهرام?, بوابة الأهرام, الأهرام العربي
Al-Alam | IR | العالم?
Al-Aqsa TV | PS | الأقصى?
Al-Masirah | YE | المسيرة?
Al-Monitor | US | المونيتور
An-Nahar | LB | النهار?
Anadolu | TR | الأناضول?
APS [algeria-press-service] | DZ | وكالة الأنباء الجزائرية
Arab News | SA | عرب نيوز
ARD | DE | إيه آر دي
As-Safir | LB | السفير?
Asharq Al-Awsat | GB | الشرق الأوسط?
Asharq Business | SA | الشرق بلومبرغ, اقتصاد الشرق
Associated Press | US | أسوشيتد برس, أسوشييتد برس, أسوشيتدبرس, الأسوشيتد برس
Axios | US | أكسيوس
Bahrain News Agency [bna] | BH | وكالة أنباء البحرين
BBC | GB | بي بي سي, هيئة الإذاعة البريطانية
Bild | DE | بيلد
Bloomberg | US | بلومبرغ, بلومبيرغ, بلومبرج
CBS | US | سي بي إس
Channel 12 | IL | القناة 12, القناة ال12, القناة الثانية عشرة
Channel 13 | IL | القناة 13, القناة ال13
Channel 14 | IL | القناة 14, القناة ال14
CNBC | US | سي إن بي سي
CNN | US | سي إن إن
Corriere della Sera | IT | كورييري ديلا سيرا
Daily Mail | GB | ديلي ميل, الديلي ميل
Daily Telegraph | GB | ديلي تلغراف, ديلي تليغراف, الديلي تلغراف, التلغراف
Deutsche Welle | DE | دويتشه فيله
DPA | DE | وكالة الأنباء الألمانية, د ب أ
Economist | GB | إيكونوميست, الإيكونوميست
EFE | ES | وكالة الأنباء الإسبانية, إيفي?
Enab Baladi | SY | عنب بلدي
Euronews | | يورونيوز
Fars | IR | وكالة أنباء فارس
Financial Times | GB | فايننشال تايمز, الفايننشال تايمز, فاينانشال تايمز
Forbes | US | فوربس
Foreign Affairs | US | فورين أفيرز
Foreign Policy | US | فورين بوليسي
Fox News | US | فوكس نيوز
France 24 | FR | فرانس 24
Guardian | GB | الغارديان, الجارديان, غارديان
Gulf News | AE | غلف نيوز, جلف نيوز
Haaretz | IL | هآرتس, هاآرتس
Halab Today | SY | حلب اليوم
Hurriyet | TR | حرييت, حريت
Independent | GB | الإندبندنت, إندبندنت
Interfax | RU | إنترفاكس
Iraqi News Agency [ina] | IQ | وكالة الأنباء العراقية, واع?
IRNA | IR | إرنا, وكالة الأنباء الإيرانية, وكالة أنباء الجمهورية الإسلامية
ISNA | IR | إيسنا, وكالة أنباء الطلبة الإيرانية
Israel Hayom | IL | إسرائيل هيوم, يسرائيل هيوم, إسرائيل اليوم
Izvestia | RU | إزفستيا, إزفيستيا
Jana | LY | وكالة الجماهيرية للأنباء
Jerusalem Post | IL | جيروزاليم بوست, جيروزالم بوست
Kan | IL | هيئة البث الإسرائيلية
KCNA | KP | وكالة الأنباء المركزية الكورية
Khaleej Times | AE | خليج تايمز
Kommersant | RU | كوميرسانت
Kuwait News Agency [kuna] | KW | كونا, وكالة الأنباء الكويتية, وكالة الأنباء الكويتية كونا
Kyodo | JP | كيودو
L'Equipe | FR | ليكيب
L'Orient-Le Jour | LB | لوريان لوجور
La Repubblica | IT | لا ريبوبليكا
La Stampa | IT | لا ستامبا
LBC | LB | إل بي سي, المؤسسة اللبنانية للإرسال
Le Figaro | FR | لوفيغارو, لو فيغارو, لوفيجارو
Le Monde | FR | لوموند, لو موند
Le Parisien | FR | لوباريزيان
Liberation | FR | ليبراسيون
Los Angeles Times | US | لوس أنجلوس تايمز, لوس أنجليس تايمز
Maan | PS | معا?
Maariv | IL | معاريف
MAP | MA | وكالة المغرب العربي للأنباء, وكالة المغرب العربي
Marca | ES | ماركا?
MBC | SA | إم بي سي
Mehr | IR | وكالة مهر, وكالة مهر للأنباء
MENA | EG | وكالة أنباء الشرق الأوسط, وكالة الأنباء المصرية
Middle East Eye | GB | ميدل إيست آي
Mirror | GB | ديلي ميرور
Mundo Deportivo | ES | موندو ديبورتيفو
National News Agency [nna-lebanon] | LB | الوكالة الوطنية للإعلام
Nature | GB | نيتشر
NBC | US | إن بي سي
New York Post | US | نيويورك بوست
New York Times | US | نيويورك تايمز, النيويورك تايمز
Newsweek | US | نيوزويك
Novosti [ria-novosti] | RU | نوفوستي, ريا نوفوستي
NZZ | CH | نويه تسورشر
Okaz | SA | عكاظ?
Oman News Agency [ona] | OM | وكالة الأنباء العمانية
Petra | JO | بترا?, وكالة الأنباء الأردنية
Politico | US | بوليتيكو
Pravda | RU | برافدا
Press TV | IR | برس تي في
QNA | QA | وكالة الأنباء القطرية, قنا?
Radio Sawa | US | راديو سوا
Reuters | GB | رويترز
Rossiya 24 | RU | روسيا 24
RT | RU | روسيا اليوم, آر تي
Rudaw | IQ | رووداو
Saba News Agency [saba] | YE | سبأ?, وكالة الأنباء اليمنية
Sabah | TR | صباح التركية?
Sabq | SA | سبق?
SANA | SY | سانا, الوكالة العربية السورية للأنباء, وكالة الأنباء السورية, وكالة الأنباء العربية السورية, الوكالة السورية للأنباء, وكالة الأنباء السورية سانا
Saudi Press Agency [spa] | SA | واس, وكالة الأنباء السعودية
Sham FM | SY | شام إف إم
Sky News | GB | سكاي نيوز, سكاي نيوز عربية
Spiegel | DE | دير شبيغل, شبيغل, ديرشبيغل
Sputnik | RU | سبوتنيك
Sueddeutsche Zeitung | DE | زود دويتشه تسايتونغ
Sun | GB | ذا صن
SUNA | SD | سونا, وكالة السودان للأنباء
Sunday Times | GB | صنداي تايمز, الصنداي تايمز
Syria TV | SY | سوريا?
TAP [tunis-afrique-presse] | TN | وكالة تونس أفريقيا للأنباء
Tasnim | IR | تسنيم?
TASS | RU | تاس, إيتار تاس
Time | US | تايم?
Times | GB | التايمز, التايمز البريطانية
Times of Israel | IL | تايمز أوف إسرائيل
Tishreen | SY | تشرين?
Twitter | US | تويتر
UPI | US | يو بي آي, يونايتد برس إنترناشيونال, يونايتد برس انترناشونال
USA Today | US | يو إس إيه توداي
Voice of America | US | صوت أمريكا
Wafa | PS | وفا, وكالة الأنباء الفلسطينية
Wall Street Journal | US | وول ستريت جورنال, ول ستريت جورنال
WAM | AE | وام?, وكالة أنباء الإمارات
Washington Post | US | واشنطن بوست, الواشنطن بوست
Washington Times | US | واشنطن تايمز
Xinhua | CN | شينخوا, وكالة أنباء الصين الجديدة, وكالة أنباء شينخوا
Yedioth Ahronoth | IL | يديعوت أحرونوت
Yeni Safak | TR | يني شفق
Yonhap | KR | يونهاب
Youm7 | EG | اليوم السابع
Zaman | TR | زمان التركية?
`;

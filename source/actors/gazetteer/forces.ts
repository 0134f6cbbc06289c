/**
 * Armed groups, movements, forces and militias with names of their own. Armies and police are made by
 * rule: see institutions.ts.
 *
 * One entry a line, sorted: English name | country | Arabic names, the shown one first.
 * See gazetteer-entry.ts for the marks.
 */
export const forces = `
Abu Sayyaf | PH | أبو سياف
Ahrar al-Sham | SY | أحرار الشام
Al-Aqsa Martyrs Brigades | PS | كتائب شهداء الأقصى, شهداء الأقصى
Al-Qaeda | | القاعدة?, قاعدة الجهاد
Al-Qaeda in the Arabian Peninsula [aqap] | YE | القاعدة في جزيرة العرب
Al-Qaeda in the Islamic Maghreb [aqim] | | القاعدة في بلاد المغرب الإسلامي
Al-Quds Brigades | PS | سرايا القدس
Amal Movement | LB | حركة أمل
Ansar al-Sharia | | أنصار الشريعة
Ansar Allah [houthis] | YE | الحوثيين, الحوثيون, أنصار الله, الحوثي?
Ansar Bayt al-Maqdis | EG | أنصار بيت المقدس, ولاية سيناء
Asa'ib Ahl al-Haq | IQ | عصائب أهل الحق
Badr Organization | IQ | منظمة بدر
Basij | IR | الباسيج
Boko Haram | NG | بوكو حرام
ETA | ES | إيتا?
FARC | CO | فارك, القوات المسلحة الثورية الكولومبية
Fatah | PS | فتح?, حركة التحرير الوطني الفلسطيني
Fatah al-Islam | LB | فتح الإسلام
Faylaq al-Sham | SY | فيلق الشام
Free Syrian Army | SY | الجيش السوري الحر, الجيش الحر, جيش سوريا الحر
Golani Brigade | IL | لواء غولاني, لواء جولاني
Hamas | PS | حماس, حركة المقاومة الإسلامية, حركة المقاومة الإسلامية حماس
Haqqani Network | AF | شبكة حقاني
Hezbollah | LB | حزب الله
HTS | SY | هيئة تحرير الشام, تحرير الشام
IRA | IE | الجيش الجمهوري الأيرلندي
Iranian Revolutionary Guard [irgc] | IR | الحرس الثوري, الحرس الثوري الإيراني, حرس الثورة الإسلامية
Islamic Jihad | PS | الجهاد الإسلامي, حركة الجهاد الإسلامي
Islamic State [islamic-state] | | داعش, الدولة الإسلامية?, [تنظيم] الدولة, [تنظيم] الدولة الإسلامية, الدولة الإسلامية في العراق والشام
Jabhat al-Nusra | SY | جبهة النصرة, النصرة?, جبهة فتح الشام
Jaish al-Fatah | SY | جيش الفتح
Jaish al-Islam | SY | جيش الإسلام
Janjaweed | SD | الجنجويد
Justice and Equality Movement | SD | حركة العدل والمساواة
Kataib Hezbollah | IQ | كتائب حزب الله, حزب الله العراقي
Kurdistan Workers' Party [pkk] | TR | حزب العمال الكردستاني, العمال الكردستاني, بي كا كا
Lashkar-e-Taiba | PK | عسكر طيبة, لشكر طيبة
Libya Dawn | LY | فجر ليبيا
Libyan National Army | LY | الجيش الوطني الليبي
Mahdi Army | IQ | جيش المهدي
Military Operations Administration | SY | إدارة العمليات العسكرية
Mojahedin-e Khalq | IR | مجاهدي خلق, مجاهدين خلق
Muslim Brotherhood | EG | الإخوان المسلمين, الإخوان المسلمون, جماعة الإخوان, جماعة الإخوان المسلمين, الإخوان?
National Defence Forces | SY | قوات الدفاع الوطني
Nujaba Movement | IQ | حركة النجباء
Peshmerga | IQ | البيشمركة, البشمركة
PFLP | PS | الجبهة الشعبية لتحرير فلسطين
PLO | PS | منظمة التحرير الفلسطينية, منظمة التحرير
Polisario | EH | البوليساريو, جبهة البوليساريو
Popular Mobilization Forces [popular-mobilization] | IQ | الحشد الشعبي, قوات الحشد الشعبي, هيئة الحشد الشعبي
Popular Resistance Committees | PS | لجان المقاومة الشعبية, ألوية الناصر صلاح الدين
Qassam Brigades | PS | كتائب القسام, كتائب عز الدين القسام, كتائب الشهيد عز الدين القسام
Quds Force | IR | فيلق القدس
Radwan Force | LB | قوة الرضوان
Rapid Support Forces [rsf] | SD | قوات الدعم السريع, الدعم السريع
Sadrist Movement | IQ | التيار الصدري
SDF | SY | قوات سوريا الديمقراطية, قوات سورية الديمقراطية, قسد
Shabaab | SO | حركة الشباب, حركة الشباب المجاهدين, حركة الشباب الصومالية
Shabiha | SY | الشبيحة
Southern Lebanon Army | LB | جيش لبنان الجنوبي
Southern Resistance [southern-movement] | YE | الحراك الجنوبي
Southern Transitional Council | YE | المجلس الانتقالي الجنوبي, الانتقالي الجنوبي
SPLA | SD | الحركة الشعبية لتحرير السودان, الحركة الشعبية
Suqour al-Sham | SY | صقور الشام
Syrian Arab Army | SY | الجيش العربي السوري, الجيش السوري
Syrian Forces | SY | القوات السورية
Syrian National Army | SY | الجيش الوطني السوري
Taliban | AF | طالبان
Taliban Pakistan [ttp] | PK | طالبان باكستان, طالبان الباكستانية
Tamil Tigers | LK | نمور التاميل
Tawhid and Jihad | | التوحيد والجهاد
Wagner Group | RU | فاغنر
Yemeni Republican Guard | YE | الحرس الجمهوري اليمني
YPG | SY | وحدات حماية الشعب, وحدات حماية الشعب الكردية
`;

/**
 * Football clubs of the region and of Europe.
 *
 * One entry a line, sorted: English name | country | Arabic names, the shown one first.
 * See gazetteer-entry.ts for the marks. A name with `?` counts after نادي or فريق, in quotation marks, and in an
 * article about sport.
 */
export const clubs = `
Abha Club | SA | نادي أبها
AC Milan | IT | ميلان, آي سي ميلان, اسي ميلان
Ajax | NL | أياكس, أجاكس
Ajman Club | AE | عجمان الإماراتي
Al Ahed | LB | العهد اللبناني
Al Ahli Dubai [shabab-al-ahli] | AE | الأهلي الإماراتي, شباب الأهلي
Al Ahli Saudi | SA | الأهلي?, الأهلي السعودي
Al Ahly | EG | الأهلي المصري
Al Ain FC | AE | العين الإماراتي, العين?
Al Ansar | LB | الأنصار اللبناني
Al Arabi Kuwait | KW | العربي الكويتي
Al Arabi Qatar | QA | العربي القطري
Al Dhafra | AE | الظفرة?
Al Duhail | QA | الدحيل, لخويا
Al Ettifaq | SA | الاتفاق?
Al Faisaly | SA | الفيصلي
Al Faisaly Amman | JO | الفيصلي الأردني
Al Fateh | SA | الفتح?
Al Fayha | SA | الفيحاء?, الفيحا?
Al Gharafa | QA | الغرافة
Al Hazem | SA | الحزم?
Al Hilal | SA | الهلال?, الهلال السعودي
Al Hilal Omdurman | SD | الهلال السوداني
Al Ittihad | SA | الاتحاد?, اتحاد جدة
Al Jaish Syria | SY | الجيش السوري الرياضي
Al Jazira Club | AE | الجزيرة الإماراتي
Al Kholood | SA | الخلود?
Al Kuwait SC | KW | الكويت الكويتي
Al Masry | EG | المصري البورسعيدي
Al Merrikh | SD | المريخ?, المريخ السوداني
Al Muharraq | BH | المحرق البحريني
Al Nahda | SA | النهضة?
Al Najma | SA | النجمة?
Al Nasr Dubai | AE | النصر الإماراتي
Al Nassr | SA | النصر?, النصر السعودي
Al Nejmeh | LB | النجمة اللبناني
Al Okhdood | SA | الأخدود?
Al Orobah | SA | العروبة?
Al Qadisiyah | SA | القادسية?
Al Raed | SA | الرائد?
Al Rayyan | QA | الريان?
Al Riffa | BH | الرفاع?
Al Riyadh SC | SA | نادي الرياض السعودي
Al Sadd | QA | السد?, السد القطري
Al Salmiya | KW | السالمية الكويتي, السالمية?
Al Shabab | SA | الشباب?
Al Shoalah | SA | الشعلة?
Al Taawoun | SA | التعاون?
Al Talaba | IQ | الطلبة?
Al Wahda | AE | الوحدة?, الوحدة الإماراتي
Al Wakrah SC | QA | الوكرة القطري
Al Wasl | AE | الوصل?
Al Wehda | SA | وحدة مكة
Al Wehdat | JO | الوحدات?, الوحدات الأردني
Al Zawraa | IQ | الزوراء
Anderlecht | BE | أندرلخت, أندرليخت
Arsenal | GB | أرسنال, الأرسنال
AS FAR | MA | الجيش الملكي?
AS Roma | IT | روما?, أس روما
Aston Villa | GB | أستون فيلا
Atalanta | IT | أتالانتا, أتلانتا الإيطالي
Athletic Bilbao | ES | أتلتيك بيلباو, أتلتيك بلباو
Atletico Madrid | ES | أتلتيكو مدريد, أتليتكو مدريد, أتلتيكو
Baniyas SC | AE | بني ياس
Barcelona [fc-barcelona] | ES | برشلونة?, البارسا, البرشا
Bayer Leverkusen | DE | باير ليفركوزن, ليفركوزن
Bayern Munich | DE | بايرن ميونيخ, بايرن ميونخ, بايرن
Benfica | PT | بنفيكا
Besiktas | TR | بشكتاش
Boca Juniors | AR | بوكا جونيورز
Bologna FC | IT | بولونيا الإيطالي
Borussia Dortmund | DE | بوروسيا دورتموند, بروسيا دورتموند
Botafogo | BR | بوتافوغو
Bournemouth | GB | بورنموث
Brentford | GB | برينتفورد
Brighton | GB | برايتون
Celta Vigo | ES | سيلتا فيغو
Celtic | GB | سلتيك, سيلتيك, سيلتك
Chelsea | GB | تشيلسي, تشلسي
Club Africain | TN | النادي الأفريقي
CR Belouizdad | DZ | شباب بلوزداد
Crystal Palace | GB | كريستال بالاس
CS Sfaxien | TN | الصفاقسي, النادي الصفاقسي
CSKA Moscow | RU | سسكا موسكو
Damac | SA | ضمك?
Dynamo Kyiv | UA | دينامو كييف
Eintracht Frankfurt | DE | آينتراخت فرانكفورت
Emirates Club | AE | الإمارات الإماراتي
Es Setif | DZ | وفاق سطيف
Esperance | TN | الترجي, الترجي التونسي
Etoile du Sahel | TN | النجم الساحلي
Everton | GB | إيفرتون
Fenerbahce | TR | فنربخشة, فناربخشة
Feyenoord | NL | فينورد, فاينورد
Fiorentina | IT | فيورنتينا
Flamengo | BR | فلامنغو
Fluminense | BR | فلومينينسي
Fulham | GB | فولهام
Galatasaray | TR | غلطة سراي, جالاتا سراي
Genoa CFC | IT | جنوى?
Girona FC | ES | جيرونا?
Hajer | SA | هجر?
Hertha Berlin | DE | هرتا برلين
Inter Miami | US | إنتر ميامي
Inter Milan | IT | إنتر ميلان, إنتر ميلانو
Ismaily | EG | الإسماعيلي
JS Kabylie | DZ | شبيبة القبائل
Juventus | IT | يوفنتوس, جوفنتوس
Kaizer Chiefs | ZA | كايزر تشيفس, كايزر تشيفز
Kazma | KW | كاظمة?
Khor Fakkan Club | AE | خورفكان?
Kuwait Qadsia | KW | القادسية الكويتي
LA Galaxy | US | لوس أنجلوس غالاكسي
Lazio | IT | لاتسيو
Leeds United | GB | ليدز يونايتد
Leicester City | GB | ليستر سيتي
Liverpool FC | GB | ليفربول?
Lokomotiv Moscow | RU | لوكوموتيف موسكو
LOSC Lille | FR | ليل?, ليل الفرنسي
Lyon [olympique-lyonnais] | FR | أولمبيك ليون, ليون?
Malaga CF | ES | ملقة?
Mamelodi Sundowns | ZA | صن داونز, ماميلودي صن داونز
Manchester City | GB | مانشستر سيتي
Manchester United | GB | مانشستر يونايتد, مانشستر?
MC Alger | DZ | مولودية الجزائر
Monaco FC | FR | موناكو?
Najran SC | SA | نجران?
Napoli | IT | نابولي?
Neom SC | SA | نادي نيوم, نيوم?
Newcastle | GB | نيوكاسل, نيوكاسل يونايتد
Nottingham Forest | GB | نوتنغهام فورست, نوتنغهام فوريست
OGC Nice | FR | نيس?
Olympiacos | GR | أولمبياكوس
Olympique Marseille | FR | أولمبيك مارسيليا, مارسيليا?
Orlando Pirates | ZA | أورلاندو بايرتس, أورلاندو بيراتس
Palmeiras | BR | بالميراس
Paris Saint-Germain | FR | باريس سان جيرمان, باريس سان جرمان, سان جيرمان
Persepolis | IR | بيرسبوليس
Porto FC | PT | بورتو?
PSV | NL | آيندهوفن
Pyramids | EG | بيراميدز
Qatar SC | QA | نادي قطر
Raja Casablanca | MA | الرجاء البيضاوي, الرجاء الرياضي
Rangers | GB | غلاسكو رينجرز
RB Leipzig | DE | لايبزيغ?, لايبزيغ الألماني
Real Betis | ES | ريال بيتيس, بيتيس
Real Madrid | ES | ريال مدريد, الريال?
Real Sociedad | ES | ريال سوسيداد
Red Bull Salzburg | AT | ريد بول سالزبورغ
River Plate | AR | ريفر بليت
RS Berkane | MA | نهضة بركان
Sampdoria | IT | سمبدوريا, سامبدوريا
Santos | BR | سانتوس?
Santos FC | BR | سانتوس?
Schalke | DE | شالكه
Sevilla FC | ES | إشبيلية?
Shakhtar Donetsk | UA | شاختار دونيتسك, شاختار
Sharjah FC | AE | الشارقة الإماراتي
Smouha | EG | سموحة?
Southampton | GB | ساوثهامبتون
Spartak Moscow | RU | سبارتاك موسكو
Sporting Lisbon | PT | سبورتينغ لشبونة
Stade de Reims | FR | رينس?
Stade Rennais | FR | رين?
Torino FC | IT | تورينو?
Torpedo Moscow | RU | توربيدو موسكو
Tottenham | GB | توتنهام, توتنهام هوتسبير
TP Mazembe | CD | مازيمبي, مازمبي
Tractor | IR | تراكتور تبريز
Udinese | IT | أودينيزي
USM Alger | DZ | اتحاد العاصمة
Valencia CF | ES | فالنسيا?
Villarreal | ES | فياريال
West Bromwich Albion | GB | وست بروميتش ألبيون, وست بروميتش
West Ham | GB | وست هام
Wolfsburg | DE | فولفسبورغ
Wolverhampton Wanderers | GB | ولفرهامبتون, وولفرهامبتون
Wydad Casablanca | MA | الوداد البيضاوي, الوداد الرياضي
Zamalek | EG | الزمالك
Zenit | RU | زينيت
`;

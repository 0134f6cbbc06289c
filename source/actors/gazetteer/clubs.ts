/**
 * Football clubs of the region and of Europe.
 *
 * One entry a line, sorted: English name | country | Arabic names, the shown one first.
 * See gazetteer-entry.ts for the marks. A name with `?` counts after نادي or فريق, in quotation marks, and in an
 * article about sport.
 */
export const clubs = `
AC Milan | IT | ميلان, آي سي ميلان, اسي ميلان
Ajax | NL | أياكس, أجاكس
Al Ahli Dubai [shabab-al-ahli] | AE | الأهلي الإماراتي, شباب الأهلي
Al Ahli Saudi | SA | الأهلي?, الأهلي السعودي
Al Ahly | EG | الأهلي المصري
Al Ain FC | AE | العين الإماراتي, العين?
Al Arabi Kuwait | KW | العربي الكويتي
Al Dhafra | AE | الظفرة?
Al Duhail | QA | الدحيل, لخويا
Al Ettifaq | SA | الاتفاق?
Al Faisaly | SA | الفيصلي
Al Fateh | SA | الفتح?
Al Gharafa | QA | الغرافة
Al Hazem | SA | الحزم?
Al Hilal | SA | الهلال?, الهلال السعودي
Al Hilal Omdurman | SD | الهلال السوداني
Al Ittihad | SA | الاتحاد?, اتحاد جدة
Al Jazira Club | AE | الجزيرة الإماراتي
Al Kuwait SC | KW | الكويت الكويتي
Al Merrikh | SD | المريخ?, المريخ السوداني
Al Nasr Dubai | AE | النصر الإماراتي
Al Nassr | SA | النصر?, النصر السعودي
Al Qadisiyah | SA | القادسية?
Al Raed | SA | الرائد?
Al Rayyan | QA | الريان?
Al Sadd | QA | السد?, السد القطري
Al Shabab | SA | الشباب?
Al Taawoun | SA | التعاون?
Al Talaba | IQ | الطلبة?
Al Wahda | AE | الوحدة?, الوحدة الإماراتي
Al Wakrah SC | QA | الوكرة القطري
Al Wasl | AE | الوصل?
Al Wehda | SA | وحدة مكة
Al Zawraa | IQ | الزوراء
Anderlecht | BE | أندرلخت, أندرليخت
Arsenal | GB | أرسنال, الأرسنال
AS Roma | IT | روما?, أس روما
Aston Villa | GB | أستون فيلا
Atletico Madrid | ES | أتلتيكو مدريد, أتليتكو مدريد, أتلتيكو
Barcelona [fc-barcelona] | ES | برشلونة?, البارسا, البرشا
Bayer Leverkusen | DE | باير ليفركوزن, ليفركوزن
Bayern Munich | DE | بايرن ميونيخ, بايرن ميونخ, بايرن
Benfica | PT | بنفيكا
Boca Juniors | AR | بوكا جونيورز
Borussia Dortmund | DE | بوروسيا دورتموند, بروسيا دورتموند
Celtic | GB | سلتيك, سيلتيك, سيلتك
Chelsea | GB | تشيلسي, تشلسي
Club Africain | TN | النادي الأفريقي
Crystal Palace | GB | كريستال بالاس
Es Setif | DZ | وفاق سطيف
Esperance | TN | الترجي, الترجي التونسي
Etoile du Sahel | TN | النجم الساحلي
Everton | GB | إيفرتون
Fenerbahce | TR | فنربخشة, فناربخشة
Feyenoord | NL | فينورد, فاينورد
Flamengo | BR | فلامنغو
Fulham | GB | فولهام
Galatasaray | TR | غلطة سراي, جالاتا سراي
Hertha Berlin | DE | هرتا برلين
Inter Milan | IT | إنتر ميلان, إنتر ميلانو
Ismaily | EG | الإسماعيلي
Juventus | IT | يوفنتوس, جوفنتوس
Khor Fakkan Club | AE | خورفكان?
Kuwait Qadsia | KW | القادسية الكويتي
LA Galaxy | US | لوس أنجلوس غالاكسي
Lazio | IT | لاتسيو
Leicester City | GB | ليستر سيتي
Liverpool FC | GB | ليفربول?
Lyon [olympique-lyonnais] | FR | أولمبيك ليون, ليون?
Malaga CF | ES | ملقة?
Manchester City | GB | مانشستر سيتي
Manchester United | GB | مانشستر يونايتد, مانشستر?
MC Alger | DZ | مولودية الجزائر
Monaco FC | FR | موناكو?
Najran SC | SA | نجران?
Napoli | IT | نابولي?
Newcastle | GB | نيوكاسل, نيوكاسل يونايتد
Olympiacos | GR | أولمبياكوس
Olympique Marseille | FR | أولمبيك مارسيليا, مارسيليا?
Paris Saint-Germain | FR | باريس سان جيرمان, باريس سان جرمان, سان جيرمان
Persepolis | IR | بيرسبوليس
Porto FC | PT | بورتو?
PSV | NL | آيندهوفن
Pyramids | EG | بيراميدز
Raja Casablanca | MA | الرجاء البيضاوي, الرجاء الرياضي
Rangers | GB | غلاسكو رينجرز
Real Madrid | ES | ريال مدريد, الريال?
Real Sociedad | ES | ريال سوسيداد
River Plate | AR | ريفر بليت
Santos | BR | سانتوس?
Schalke | DE | شالكه
Sevilla FC | ES | إشبيلية?
Southampton | GB | ساوثهامبتون
Sporting Lisbon | PT | سبورتينغ لشبونة
Tottenham | GB | توتنهام, توتنهام هوتسبير
Tractor | IR | تراكتور تبريز
Valencia CF | ES | فالنسيا?
Villarreal | ES | فياريال
West Ham | GB | وست هام
Wolfsburg | DE | فولفسبورغ
Wydad Casablanca | MA | الوداد البيضاوي, الوداد الرياضي
Zamalek | EG | الزمالك
Zenit | RU | زينيت
`;

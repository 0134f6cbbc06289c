/**
 * Continents, regions, seas, rivers, straits and places of the news that are no city.
 *
 * One entry a line, sorted: English name | country | Arabic names, the shown one first.
 * See gazetteer-entry.ts for the marks.
 */
export const regions = `
Abyei | SD | أبيي
Adriatic Sea | | البحر الأدرياتيكي, الأدرياتيكي
Aegean Sea | | بحر إيجه, إيجه
Africa | | إفريقيا
Al-Aqsa Mosque | PS | المسجد الأقصى, الحرم القدسي, الحرم القدسي الشريف
Al-Ghab | SY | سهل الغاب
Al-Mawasi | PS | المواصي
Al-Tanf | SY | التنف
Alabama | US | ألاباما
Alaska | US | ألاسكا
Alberta | CA | ألبرتا
Alps | | جبال الألب
Alsace | FR | الألزاس
Amazon | | الأمازون, غابات الأمازون
Anatolia | TR | الأناضول
Andalusia | ES | الأندلس
Arab East | | المشرق العربي
Arab Maghreb | | المغرب العربي
Arab World [arab-world] | | العالم العربي, الوطن العربي, الدول العربية, البلدان العربية
Arabian Peninsula | | شبه الجزيرة العربية, الجزيرة العربية
Arabian Sea | | بحر العرب
Arctic | | القطب الشمالي
Arizona | US | أريزونا
Arkansas | US | أركنساس, أركنسو, أركنسا
Asia | | آسيا
Asia Minor | TR | آسيا الصغرى
Asir Mountains | SA | جبال عسير
Atlantic Ocean | | المحيط الأطلسي, المحيط الأطلنطي, الأطلسي~
Bab al-Hawa | SY | باب الهوى
Bab al-Mandab | | باب المندب, مضيق باب المندب
Balkans | | البلقان
Balochistan | PK | بلوشستان, بلوتشستان
Baltic Sea | | بحر البلطيق, البلطيق
Basque Country | ES | إقليم الباسك
Bavaria | DE | بافاريا
Bekaa | LB | البقاع, سهل البقاع, البقاع الغربي
Bering Strait | | مضيق بيرينغ
Black Sea | | البحر الأسود
Blue Nile State | SD | [ولاية] النيل الأزرق
Bosphorus | TR | البوسفور, مضيق البوسفور
British Columbia | CA | كولومبيا البريطانية
Brittany | FR | بريتاني
California | US | كاليفورنيا
Canary Islands | ES | جزر الكناري
Caribbean | | الكاريبي, البحر الكاريبي
Caspian Sea | | بحر قزوين, قزوين
Catalonia | ES | كتالونيا, كاتالونيا
Caucasus | | القوقاز, القفقاس
Central America | | أمريكا الوسطى, أميركا الوسطى
Central Asia | | آسيا الوسطى
Chechnya | RU | الشيشان
Colorado | US | كولورادو
Connecticut | US | كونيتيكت, كونيتيكوت
Corsica | FR | كورسيكا
Cote d'Azur | FR | الكوت دازور
Crete | GR | كريت
Crimea | UA | القرم, شبه جزيرة القرم
Dagestan | RU | داغستان
Danube | | الدانوب
Dardanelles | TR | الدردنيل, مضيق الدردنيل
Darfur | SD | دارفور
Dead Sea | | البحر الميت
Delaware | US | ديلاوير
Donbas | UA | دونباس, الدونباس
East Jerusalem | PS | القدس الشرقية, القدس المحتلة
East Turkistan [xinjiang] | CN | شينجيانغ, تركستان الشرقية
Eastern Europe | | أوروبا الشرقية
Eastern Ghouta | SY | الغوطة الشرقية, الغوطة
Elysee | FR | الإليزيه, قصر الإليزيه
England | GB | إنجلترا, إنكلترا
English Channel | | بحر المانش, المانش, القنال الإنجليزي, القنال الإنكليزي
Erez Crossing | PS | معبر إيرز, معبر بيت حانون
Euphrates | | الفرات
Eurasia | | أوراسيا
Europe | | أوروبا, أوربا
Far East | | الشرق الأقصى
Fertile Crescent | | الهلال الخصيب
Florida | US | فلوريدا
Galilee | IL | الجليل~, الجليل الأعلى
Gaza Strip [gaza] | PS | غزة
Ghor | JO | الأغوار, غور الأردن
Golan Heights | SY | الجولان, الجولان المحتل, الجولان السوري المحتل
Great Lakes | | البحيرات العظمى
Green Zone | IQ | المنطقة الخضراء
Guantanamo | CU | غوانتانامو, جوانتانامو, غوانتنامو, معتقل غوانتانامو
Gulf [gulf] | | الخليج, الخليج العربي, الخليج الفارسي, دول الخليج
Gulf of Aden | | خليج عدن
Gulf of Aqaba | | خليج العقبة
Gulf of Oman | | خليج عمان, بحر عمان
Gulf of Suez | EG | خليج السويس
Hadhramaut Valley | YE | وادي حضرموت
Hanish Islands | YE | جزر حنيش
Hawaii | US | هاواي
Hejaz | SA | الحجاز
Himalayas | | الهيمالايا, جبال الهيمالايا
Horn of Africa | | القرن الأفريقي
Iberian Peninsula | | شبه الجزيرة الإيبيرية, شبه جزيرة أيبيريا
Idaho | US | أيداهو
Illinois | US | إلينوي
Indian Ocean | | المحيط الهندي
Indiana | US | إنديانا
Indonesian Aceh [aceh] | ID | آتشيه
Ingushetia | RU | إنغوشيا, إنغوشيتيا
Iowa | US | آيوا
Java | ID | جاوا, جاوة
Jordan River | | نهر الأردن, النهر المقدس
Judea | PS | يهودا والسامرة
Kaaba | SA | الكعبة, الكعبة المشرفة
Kansas | US | كانساس, كنساس
Karabakh | AZ | قره باغ, ناغورني قره باغ, ناغورنو كاراباخ, ناغورني كاراباخ, كاراباخ
Kashmir | | كشمير
Kentucky | US | كنتاكي
Kharg Island | IR | جزيرة خرج, جزيرة خارك
Khmeimim | SY | حميميم, قاعدة حميميم
Khorasan | IR | خراسان
Khuzestan | IR | خوزستان, الأهواز
Khyber Pakhtunkhwa | PK | خيبر بختونخوا, خيبر بختونخواه
Kordofan | SD | كردفان
Korean Peninsula | | شبه الجزيرة الكورية
Kremlin | RU | الكرملين~
Kurdistan [kurdistan-region] | IQ | كردستان, إقليم كردستان, كردستان العراق, إقليم كردستان العراق
Kuril Islands | | جزر الكوريل
Lake Tiberias | IL | بحيرة طبريا, بحيرة طبرية
Latin America | | أمريكا اللاتينية, أميركا اللاتينية, أمريكا الجنوبية, أميركا الجنوبية
Levant | | بلاد الشام, الشام
Litani | LB | الليطاني
Lombardy | IT | لومبارديا
Louisiana | US | لويزيانا
Maine | US | [ولاية] مين
Mar-a-Lago | US | مارالاغو, مار آلاغو, مارا لاغو
Maryland | US | ماريلاند, ميريلاند
Massachusetts | US | ماساتشوستس, ماساتشوسيتس, ماساشوستس
Mecca Grand Mosque [grand-mosque] | SA | المسجد الحرام, الحرم المكي, الحرم المكي الشريف, بيت الله الحرام
Mediterranean Sea | | البحر المتوسط, البحر الأبيض المتوسط
Mesopotamia | IQ | بلاد الرافدين, ما بين النهرين
Michigan | US | ميشيغان, ميتشيغان, ميشيجن
Middle East | | الشرق الأوسط
Mina | SA | مشعر منى, منى~
Minnesota | US | مينيسوتا, منيسوتا
Mississippi | US | ميسيسيبي, مسيسيبي
Missouri | US | ميزوري, ميسوري
Mitiga Airport | LY | معيتيقة, مطار معيتيقة
Montana | US | مونتانا
Mount Arafat | SA | جبل عرفات, صعيد عرفات, مشعر عرفات
Mount Lebanon | LB | جبل لبنان
Muslim World | | العالم الإسلامي, الدول الإسلامية
Muzdalifah | SA | مزدلفة, مشعر مزدلفة
Najd | SA | نجد~
Nebraska | US | نبراسكا
Negev | IL | النقب
Netzarim Corridor | PS | نتساريم, محور نتساريم
Nevada | US | نيفادا
New England | US | نيو إنغلاند
New Hampshire | US | نيوهامبشير, نيو هامبشير, نيوهامشر
New Mexico | US | نيومكسيكو, نيو مكسيكو
New South Wales | AU | نيو ساوث ويلز
Nile | | النيل
Nineveh Plains | IQ | سهل نينوى
Normandy | FR | النورماندي, نورماندي
North Africa and the Middle East | | الشرق الأوسط وشمال أفريقيا
North America | | أمريكا الشمالية, أميركا الشمالية
North Carolina | US | كارولاينا الشمالية, كارولينا الشمالية, نورث كارولاينا, نورث كارولينا
North Caucasus | RU | شمال القوقاز
North Dakota | US | داكوتا الشمالية, نورث داكوتا
North Sea | | بحر الشمال
North Sinai | EG | شمال سيناء
Northern Cyprus | CY | قبرص الشمالية
Northern Ireland | GB | أيرلندا الشمالية
Ohio | US | أوهايو
Oklahoma | US | أوكلاهوما
Ontario | CA | أونتاريو
Oregon | US | أوريغون, أوريجون
Pacific Ocean | | المحيط الهادئ
Palestine 1948 | IL | أراضي الـ48, أراضي 48, الداخل الفلسطيني
Panama Canal | PA | قناة بنما
Pennsylvania | US | بنسلفانيا, بنسيلفانيا
Pentagon | US | مبنى البنتاغون
Philadelphi Corridor | PS | محور فيلادلفيا, محور صلاح الدين
Prophet's Mosque | SA | المسجد النبوي, المسجد النبوي الشريف, الحرم النبوي
Punjab | | البنجاب
Qalamoun | SY | القلمون, جبال القلمون
Qandil Mountains | IQ | جبال قنديل, جبل قنديل
Queensland | AU | كوينزلاند
Rafah crossing | PS | معبر رفح, معبر رفح البري
Red Sea | | البحر الأحمر
Red Square | RU | الساحة الحمراء
Rhine | | الراين
Rhode Island | US | رود آيلاند
Rif | MA | الريف~
Saguia el-Hamra | EH | الساقية الحمراء
Sahara | | الصحراء الكبرى
Sahel | | الساحل الأفريقي
Sardinia | IT | سردينيا
Saxony | DE | ساكسونيا
Scandinavia | | إسكندنافيا, الدول الإسكندنافية, اسكندينافيا
Scotland | GB | اسكتلندا, اسكوتلندا, سكوتلندا
Sea of Azov | | بحر آزوف
Sea of Galilee [tiberias-sea] | IL | بحر الجليل
Sea of Japan | | بحر اليابان
Sea of Marmara | TR | بحر مرمرة
Serengeti | TZ | سيرينغيتي
Shatt al-Arab | IQ | شط العرب
Shebaa Farms | LB | مزارع شبعا, شبعا
Siberia | RU | سيبيريا
Sicily | IT | صقلية
Silk Road | | طريق الحرير
Sinai | EG | سيناء, شبه جزيرة سيناء
Sindh | PK | [إقليم] السند
Souk Okaz | SA | [سوق] عكاظ, [لسوق] عكاظ
South Carolina | US | كارولاينا الجنوبية, كارولينا الجنوبية, ساوث كارولاينا, ساوث كارولينا
South Caucasus | | القوقاز الجنوبي
South China Sea | | بحر الصين الجنوبي
South Dakota | US | داكوتا الجنوبية, ساوث داكوتا
South Sinai | EG | جنوب سيناء
Southern Lebanon | LB | الجنوب اللبناني
Southern Suburb of Beirut | LB | الضاحية الجنوبية, ضاحية بيروت الجنوبية
Soviet Union | | الاتحاد السوفيتي, الاتحاد السوفياتي, الاتحاد السوفييتي
Strait of Gibraltar | | مضيق جبل طارق
Strait of Hormuz | | هرمز, مضيق هرمز
Strait of Malacca | | مضيق ملقا
Strait of Tiran | | مضيق تيران
Sub-Saharan Africa | | أفريقيا جنوب الصحراء
Suez Canal | EG | قناة السويس
Sumatra | ID | سومطرة, سومطرا
Sykes-Picot Line | | خط سايكس بيكو
Tahrir Square | EG | ميدان التحرير, ساحة التحرير
Taiwan Strait | | مضيق تايوان
Tatarstan | RU | تتارستان
Temple Mount | PS | جبل الهيكل
Tennessee | US | تينيسي, تنيسي
Texas | US | تكساس
Thrace | | تراقيا
Tibet | CN | التبت, التيبت
Tigray | ET | تيغراي, تيجراي
Tigris | | دجلة
Tiran and Sanafir | | تيران وصنافير
Tishrin Dam | SY | سد تشرين
Transnistria | MD | ترانسنيستريا
Tuscany | IT | توسكانا
Upper Egypt | EG | صعيد مصر, الصعيد~
Upper Nile | SS | أعالي النيل
Urals | RU | الأورال, جبال الأورال
Utah | US | [ولاية] يوتا, يوتاه
Vermont | US | فيرمونت
Virginia | US | فرجينيا, فيرجينيا
Volga | RU | الفولغا
Wales | GB | ويلز
Wall Street | US | وول ستريت
Waziristan | PK | وزيرستان
West | | الغرب~, العالم الغربي
West Bank | PS | الضفة الغربية, الضفة~, الضفة الغربية المحتلة
West Virginia | US | فرجينيا الغربية, ويست فرجينيا, ويست فيرجينيا
Western Europe | | أوروبا الغربية
Western Wall | PS | حائط البراق, حائط المبكى
White Nile State | SD | [ولاية] النيل الأبيض
Wisconsin | US | ويسكونسن, ويسكنسن, ويسكونسين
Wyoming | US | وايومينغ, وايومنغ
Yugoslavia | | يوغوسلافيا, يوغسلافيا
Zagros | IR | جبال زاغروس
Zamzam camp | SD | مخيم زمزم
Zangezur Corridor | AM | ممر زنغزور, زنغزور
`;

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
Alaska | US | ألاسكا
Alps | | جبال الألب
Amazon | | الأمازون, غابات الأمازون
Anatolia | TR | الأناضول
Andalusia | ES | الأندلس
Arab East | | المشرق العربي
Arab Maghreb | | المغرب العربي
Arab World [arab-world] | | العالم العربي, الوطن العربي, الدول العربية, البلدان العربية
Arabian Peninsula | | شبه الجزيرة العربية, الجزيرة العربية
Arabian Sea | | بحر العرب
Arctic | | القطب الشمالي
Asia | | آسيا
Asia Minor | TR | آسيا الصغرى
Asir Mountains | SA | جبال عسير
Atlantic Ocean | | المحيط الأطلسي, المحيط الأطلنطي, الأطلسي~
Bab al-Mandab | | باب المندب, مضيق باب المندب
Balkans | | البلقان
Balochistan | PK | بلوشستان, بلوتشستان
Baltic Sea | | بحر البلطيق, البلطيق
Bekaa | LB | البقاع, سهل البقاع, البقاع الغربي
Bering Strait | | مضيق بيرينغ
Black Sea | | البحر الأسود
Bosphorus | TR | البوسفور, مضيق البوسفور
California | US | كاليفورنيا
Canary Islands | ES | جزر الكناري
Caribbean | | الكاريبي, البحر الكاريبي
Caspian Sea | | بحر قزوين, قزوين
Catalonia | ES | كتالونيا, كاتالونيا
Caucasus | | القوقاز, القفقاس
Central America | | أمريكا الوسطى, أميركا الوسطى
Central Asia | | آسيا الوسطى
Chechnya | RU | الشيشان
Corsica | FR | كورسيكا
Cote d'Azur | FR | الكوت دازور
Crete | GR | كريت
Crimea | UA | القرم, شبه جزيرة القرم
Dagestan | RU | داغستان
Danube | | الدانوب
Dardanelles | TR | الدردنيل, مضيق الدردنيل
Darfur | SD | دارفور
Dead Sea | | البحر الميت
Donbas | UA | دونباس, الدونباس
East Jerusalem | PS | القدس الشرقية, القدس المحتلة
East Turkistan [xinjiang] | CN | شينجيانغ, تركستان الشرقية
Eastern Europe | | أوروبا الشرقية
Eastern Ghouta | SY | الغوطة الشرقية, الغوطة
Elysee | FR | الإليزيه, قصر الإليزيه
England | GB | إنجلترا, إنكلترا
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
Indian Ocean | | المحيط الهندي
Indonesian Aceh [aceh] | ID | آتشيه
Java | ID | جاوا, جاوة
Jordan River | | نهر الأردن, النهر المقدس
Judea | PS | يهودا والسامرة
Kaaba | SA | الكعبة, الكعبة المشرفة
Karabakh | AZ | قره باغ, ناغورني قره باغ, ناغورنو كاراباخ, ناغورني كاراباخ, كاراباخ
Kashmir | | كشمير
Kharg Island | IR | جزيرة خرج, جزيرة خارك
Khmeimim | SY | حميميم, قاعدة حميميم
Khorasan | IR | خراسان
Khuzestan | IR | خوزستان, الأهواز
Kordofan | SD | كردفان
Korean Peninsula | | شبه الجزيرة الكورية
Kremlin | RU | الكرملين~
Kurdistan [kurdistan-region] | IQ | كردستان, إقليم كردستان, كردستان العراق, إقليم كردستان العراق
Kuril Islands | | جزر الكوريل
Lake Tiberias | IL | بحيرة طبريا, بحيرة طبرية
Latin America | | أمريكا اللاتينية, أميركا اللاتينية, أمريكا الجنوبية, أميركا الجنوبية
Levant | | بلاد الشام, الشام
Litani | LB | الليطاني
Mar-a-Lago | US | مارالاغو, مار آلاغو, مارا لاغو
Mecca Grand Mosque [grand-mosque] | SA | المسجد الحرام, الحرم المكي, الحرم المكي الشريف, بيت الله الحرام
Mediterranean Sea | | البحر المتوسط, البحر الأبيض المتوسط
Mesopotamia | IQ | بلاد الرافدين, ما بين النهرين
Middle East | | الشرق الأوسط
Mina | SA | مشعر منى, منى~
Mount Arafat | SA | جبل عرفات, صعيد عرفات, مشعر عرفات
Mount Lebanon | LB | جبل لبنان
Muslim World | | العالم الإسلامي, الدول الإسلامية
Muzdalifah | SA | مزدلفة, مشعر مزدلفة
Najd | SA | نجد~
Negev | IL | النقب
Netzarim Corridor | PS | نتساريم, محور نتساريم
New England | US | نيو إنغلاند
Nile | | النيل
Nineveh Plains | IQ | سهل نينوى
Normandy | FR | النورماندي, نورماندي
North Africa and the Middle East | | الشرق الأوسط وشمال أفريقيا
North America | | أمريكا الشمالية, أميركا الشمالية
North Caucasus | RU | شمال القوقاز
North Sea | | بحر الشمال
Northern Cyprus | CY | قبرص الشمالية
Northern Ireland | GB | أيرلندا الشمالية
Pacific Ocean | | المحيط الهادئ
Palestine 1948 | IL | أراضي الـ48, أراضي 48, الداخل الفلسطيني
Panama Canal | PA | قناة بنما
Pentagon | US | مبنى البنتاغون
Philadelphi Corridor | PS | محور فيلادلفيا, محور صلاح الدين
Prophet's Mosque | SA | المسجد النبوي, المسجد النبوي الشريف, الحرم النبوي
Punjab | | البنجاب
Qalamoun | SY | القلمون, جبال القلمون
Qandil Mountains | IQ | جبال قنديل, جبل قنديل
Rafah crossing | PS | معبر رفح, معبر رفح البري
Red Sea | | البحر الأحمر
Red Square | RU | الساحة الحمراء
Rhine | | الراين
Rif | MA | الريف~
Saguia el-Hamra | EH | الساقية الحمراء
Sahara | | الصحراء الكبرى
Sahel | | الساحل الأفريقي
Sardinia | IT | سردينيا
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
Souk Okaz | SA | [سوق] عكاظ, [لسوق] عكاظ
South Caucasus | | القوقاز الجنوبي
South China Sea | | بحر الصين الجنوبي
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
Temple Mount | PS | جبل الهيكل
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
Volga | RU | الفولغا
Wales | GB | ويلز
Wall Street | US | وول ستريت
West | | الغرب~, العالم الغربي
West Bank | PS | الضفة الغربية, الضفة~, الضفة الغربية المحتلة
Western Europe | | أوروبا الغربية
Western Wall | PS | حائط البراق, حائط المبكى
Yugoslavia | | يوغوسلافيا, يوغسلافيا
Zagros | IR | جبال زاغروس
Zamzam camp | SD | مخيم زمزم
Zangezur Corridor | AM | ممر زنغزور, زنغزور
`;

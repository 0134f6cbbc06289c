/**
 * Cities, towns, provinces and districts of the Arab countries.
 *
 * One entry a line, sorted: English name | country | Arabic names, the shown one first.
 * See gazetteer-entry.ts for the marks.
 */
export const arabCities = `
Abdali | KW | العبدلي
Abha | SA | أبها
Abqaiq | SA | بقيق
Abu Arish | SA | أبو عريش
Abu Dhabi | AE | أبوظبي, أبو ظبي
Abu Ghraib | IQ | أبو غريب
Abu Kamal | SY | البوكمال, أبو كمال
Abu Simbel | EG | أبو سمبل
Abyan | YE | أبين~
Ad Dali | YE | الضالع
Ad Darb | SA | الدرب~
Aden | YE | عدن
Adrar | DZ | أدرار
Afif | SA | عفيف~
Afrin | SY | عفرين
Agadir | MA | أكادير, أغادير
Ahsa | SA | الأحساء
Ain al-Arab [kobani] | SY | كوباني, عين العرب
Ain al-Hilweh | LB | عين الحلوة
Ain Issa | SY | عين عيسى
Ajdabiya | LY | أجدابيا
Ajloun | JO | عجلون
Ajman | AE | عجمان
Akkar | LB | عكار
Al Ahmadi | KW | الأحمدي~
Al Ain | AE | العين~
Al Ardah | SA | العارضة~
Al Bayda Libya | LY | البيضاء الليبية
Al Bayda Yemen | YE | البيضاء~
Al Buraimi | OM | البريمي
Al Hoceima | MA | الحسيمة
Al Hudaydah | YE | الحديدة
Al Jahra | KW | الجهراء
Al Jawf Saudi | SA | الجوف~
Al Jawf Yemen | YE | الجوف~
Al Khobar | SA | الخبر~
Al Khums | LY | الخمس~
Al Mahrah | YE | المهرة~
Al Qunfudhah | SA | القنفذة
Al Qurayyat | SA | القريات
Al Wajh | SA | الوجه~
Al Wakrah | QA | الوكرة
Al-Arish | EG | العريش
Al-Bab | SY | الباب~
Al-Bireh | PS | البيرة~
Al-Gedaref | SD | القضارف
Al-Hasakah | SY | الحسكة
Al-Kiswah | SY | الكسوة
Al-Kut | IQ | الكوت~
Al-Mayadin | SY | الميادين~
Al-Mukalla | YE | المكلا
Al-Qaim | IQ | القائم~
Al-Qusayr | SY | القصير~
Al-Rastan | SY | الرستن
Al-Tabqa | SY | الطبقة~
Al-Zawiya | LY | الزاوية~
Aleppo | SY | حلب, ريف حلب
Alexandria | EG | الإسكندرية
Aley | LB | عاليه~
Algiers | DZ | الجزائر العاصمة, العاصمة الجزائرية
Amarah | IQ | العمارة~
Amiriyat al-Fallujah | IQ | عامرية الفلوجة
Amman | JO | عمان الأردنية, عمان~, [العاصمة الأردنية] عمان, [العاصمة] عمان, [للعاصمة الأردنية] عمان
Amran | YE | عمران~
Anbar | IQ | الأنبار
Annaba | DZ | عنابة
Aqaba | JO | العقبة~
Ar Rass | SA | الرس~
Arar | SA | عرعر
Arsal | LB | عرسال
As Suwayq | OM | السويق~
Ashrafiyat Sahnaya | SY | أشرفية صحنايا
Asir | SA | عسير~
Aswan | EG | أسوان
Asyut | EG | أسيوط
Atbara | SD | عطبرة
Ayn al-Asad | IQ | عين الأسد
Az Zulfi | SA | الزلفي
Azaz | SY | أعزاز
Baabda | LB | بعبدا, قصر بعبدا
Baalbek | LB | بعلبك
Babanusa | SD | بابنوسة
Babil | IQ | بابل
Badr | SA | بدر~
Baghdad | IQ | بغداد
Bahah | SA | الباحة~
Baidoa | SO | بيدوا
Baiji | IQ | بيجي
Balqa | JO | البلقاء
Bani Walid | LY | بني وليد
Banias | SY | بانياس
Baqubah | IQ | بعقوبة
Barqa | LY | برقة
Basra | IQ | البصرة
Batna | DZ | باتنة
Bechar | DZ | بشار الجزائرية
Beheira | EG | البحيرة~
Beirut | LB | بيروت
Beit Hanoun | PS | بيت حانون
Beit Jala | PS | بيت جالا
Beit Jinn | SY | بيت جن
Beit Lahia | PS | بيت لاهيا
Bejaia | DZ | بجاية
Benghazi | LY | بنغازي
Beni Suef | EG | بني سويف
Berbera | SO | بربرة
Bethlehem | PS | بيت لحم
Bint Jbeil | LB | بنت جبيل
Bir Ali | YE | بئر علي
Bishah | SA | بيشة
Biskra | DZ | بسكرة
Bizerte | TN | بنزرت
Blida | DZ | البليدة
Bosaso | SO | بوصاصو
Boumerdes | DZ | بومرداس
Bukayriyah | SA | البكيرية
Buraydah | SA | بريدة
Bureij | PS | البريج
Cairo | EG | القاهرة
Casablanca | MA | الدار البيضاء
Ceuta | ES | سبتة
Chouf | LB | الشوف
Constantine | DZ | قسنطينة
Dahab | EG | دهب~
Dahuk | IQ | دهوك
Dakahlia | EG | الدقهلية
Damanhour | EG | دمنهور
Damascus | SY | دمشق
Damietta | EG | دمياط
Dammam | SA | الدمام
Daraa | SY | درعا
Daraya | SY | داريا
Dawadmi | SA | الدوادمي
Deir al-Balah | PS | دير البلح
Deir ez-Zor | SY | دير الزور
Derna | LY | درنة
Dhahran | SA | الظهران
Dhahran Al Janub | SA | ظهران الجنوب
Dhamar | YE | ذمار
Dhi Qar | IQ | ذي قار
Dibba | AE | دبا الفجيرة, دبا الحصن
Dilling | SD | الدلنج
Diriyah | SA | الدرعية
Diyala | IQ | ديالى
Djerba | TN | جربة
Doha | QA | الدوحة
Douma | SY | دوما~
Dubai | AE | دبي
Duqm | OM | الدقم
Eastern Province | SA | المنطقة الشرقية
El Alamein | EG | العلمين
El Fasher | SD | الفاشر
El Geneina | SD | الجنينة~
El Mahalla | EG | المحلة الكبرى
El Obeid | SD | الأبيض~
El Oued | DZ | وادي سوف
Erbil | IQ | أربيل
Essaouira | MA | الصويرة
Fallujah | IQ | الفلوجة
Fayoum | EG | الفيوم
Fes | MA | فاس
Fujairah | AE | الفجيرة
Gabes | TN | قابس
Gafsa | TN | قفصة
Galkayo | SO | غالكعيو
Garowe | SO | غاروي
Gharbia | EG | الغربية~
Ghardaia | DZ | غرداية
Gharyan | LY | غريان
Giza | EG | الجيزة
Guelmim | MA | كلميم
Habbaniyah | IQ | الحبانية
Hadhramaut | YE | حضرموت
Hafar al-Batin | SA | حفر الباطن
Hail | SA | حائل
Hajjah | YE | حجة~
Halabja | IQ | حلبجة
Halayeb | EG | حلايب, حلايب وشلاتين
Hama | SY | حماة
Harad | YE | حرض~
Hargeisa | SO | هرجيسا
Hasbaya | LB | حاصبيا
Hassi Messaoud | DZ | حاسي مسعود
Hawalli | KW | حولي
Hawija | IQ | الحويجة
Hebron | PS | الخليل~
Heet | IQ | هيت~
Helwan | EG | حلوان
Hermel | LB | الهرمل
Hillah | IQ | الحلة~
Hofuf | SA | الهفوف
Homs | SY | حمص
Hurghada | EG | الغردقة
Huwara | PS | حوارة
Ibb | YE | إب~
Ibri | OM | عبري~
Idlib | SY | إدلب, ريف إدلب
Irbid | JO | إربد
Isa Town | BH | مدينة عيسى
Ismailia | EG | الإسماعيلية
Jabalia | PS | جباليا
Jableh | SY | جبلة
Jalawla | IQ | جلولاء
Jarabulus | SY | جرابلس
Jaramana | SY | جرمانا
Jazan | SA | جازان, جيزان
Jbeil | LB | جبيل~
Jebel Ali | AE | جبل علي
Jeddah | SA | جدة~
Jenin | PS | جنين
Jerash | JO | جرش
Jericho | PS | أريحا
Jerusalem | PS | القدس
Jezzine | LB | جزين
Jijel | DZ | جيجل
Jisr al-Shughur | SY | جسر الشغور
Jounieh | LB | جونية
Jubail | SA | الجبيل
Jufra | LY | الجفرة
Jurf al-Sakhar | IQ | جرف الصخر
Kadugli | SD | كادقلي, كادوقلي
Kafr el-Sheikh | EG | كفر الشيخ
Kairouan | TN | القيروان
Karak | JO | الكرك
Karbala | IQ | كربلاء
Kassala | SD | كسلا
Kasserine | TN | القصرين
Kenitra | MA | القنيطرة المغربية
Kerem Shalom | PS | كرم أبو سالم
Kfar Kila | LB | كفركلا, كفر كلا
Khafji | SA | الخفجي
Khamis Mushait | SA | خميس مشيط
Khan Arnabah | SY | خان أرنبة
Khan Shaykhun | SY | خان شيخون
Khan Younis | PS | خان يونس, خانيونس
Kharj | SA | الخرج~
Khartoum | SD | الخرطوم
Khiam | LB | الخيام~
Khor Fakkan | AE | خورفكان
Khouribga | MA | خريبكة
Kirkuk | IQ | كركوك
Kismayo | SO | كيسمايو
Kufa | IQ | الكوفة
Laayoune | EH | العيون~
Laghouat | DZ | الأغواط
Lahj | YE | لحج
Latakia | SY | اللاذقية
Layla | SA | الأفلاج
Lith | SA | الليث~
Luxor | EG | الأقصر
Maan | JO | معان
Maarat al-Numan | SY | معرة النعمان
Madaba | JO | مادبا
Mafraq | JO | المفرق~
Maghazi | PS | المغازي, مخيم المغازي
Mahdia | TN | المهدية
Majmaah | SA | المجمعة~
Manama | BH | المنامة
Manbij | SY | منبج
Mansoura | EG | المنصورة
Marib | YE | مأرب~
Marjayoun | LB | مرجعيون
Maroun al-Ras | LB | مارون الراس
Marrakesh | MA | مراكش
Matruh | EG | مرسى مطروح, مطروح~
Maysan | IQ | ميسان
Mecca | SA | مكة المكرمة, مكة
Medina | SA | المدينة المنورة, المدينة النبوية, طيبة الطيبة
Meknes | MA | مكناس
Melilla | ES | مليلية
Merowe | SD | مروي
Mezzeh | SY | المزة~
Minya | EG | المنيا
Misrata | LY | مصراتة
Mocha | YE | المخا, المخاء
Mogadishu | SO | مقديشو
Monastir | TN | المنستير
Monufia | EG | المنوفية
Mostaganem | DZ | مستغانم
Mosul | IQ | الموصل
Mount Hermon | | جبل الشيخ
Muharraq | BH | المحرق~
Muscat | OM | مسقط~
Mutah | JO | مؤتة~
Muthanna | IQ | المثنى~
Nabatieh | LB | النبطية
Nablus | PS | نابلس
Nador | MA | الناظور
Najaf | IQ | النجف, النجف الأشرف
Najran | SA | نجران
Naqoura | LB | الناقورة
Nasiriyah | IQ | الناصرية
Nineveh | IQ | نينوى
Nizwa | OM | نزوى
Nouadhibou | MR | نواذيبو
Nouakchott | MR | نواكشوط
Nur Shams | PS | نور شمس, مخيم نور شمس
Nuseirat | PS | النصيرات
Nyala | SD | نيالا
Omdurman | SD | أم درمان
Oran | DZ | وهران
Ouargla | DZ | ورقلة
Ouarzazate | MA | ورزازات
Oujda | MA | وجدة~
Palmyra | SY | تدمر
Port Said | EG | بورسعيد, بور سعيد
Port Sudan | SD | بورتسودان, بور سودان
Puntland | SO | بونتلاند, بلاد بنط
Qadisiyah | IQ | القادسية~, الديوانية
Qalqilya | PS | قلقيلية
Qalyubia | EG | القليوبية
Qamishli | SY | القامشلي
Qardaha | SY | القرداحة
Qasim | SA | القصيم
Qatif | SA | القطيف
Qena | EG | قنا~
Quneitra | SY | القنيطرة
Rabat | MA | الرباط~
Rabigh | SA | رابغ
Rafah | PS | رفح
Rafha | SA | رفحاء
Ramadi | IQ | الرمادي~
Ramallah | PS | رام الله
Ramtha | JO | الرمثا
Ranyah | SA | رنية~
Raqqa | SY | الرقة
Ras al-Ayn | SY | رأس العين
Ras al-Khaimah | AE | رأس الخيمة
Ras Isa | YE | رأس عيسى
Ras Lanuf | LY | رأس لانوف
Ras Tanura | SA | رأس تنورة
Rayak | LB | رياق
Rif Dimashq | SY | ريف دمشق
Riffa | BH | الرفاع~
Riyadh | SA | الرياض
Rumaythah | IQ | الرميثة
Rutba | IQ | الرطبة~
Saada | YE | صعدة
Sabha | LY | سبها
Sabya | SA | صبيا~
Sadr City | IQ | مدينة الصدر
Safi | MA | آسفي
Sahnaya | SY | صحنايا
Sakaka | SA | سكاكا
Salah ad-Din | IQ | صلاح الدين~
Salalah | OM | صلالة
Salamiyah | SY | السلمية~
Sale | MA | سلا~
Salif | YE | الصليف
Salt | JO | السلط
Samarra | IQ | سامراء
Samtah | SA | صامطة
Sanaa | YE | صنعاء
Saqqara | EG | سقارة
Saraqib | SY | سراقب
Sawda | SA | جبال السودة
Saydnaya | SY | صيدنايا
Sayhat | SA | سيهات
Seiyun | YE | سيئون
Sennar | SD | سنار
Setif | DZ | سطيف
Settat | MA | سطات
Sfax | TN | صفاقس
Shabwah | YE | شبوة
Shaqra | SA | شقراء~
Sharjah | AE | الشارقة
Sharm el-Sheikh | EG | شرم الشيخ
Sharqia | EG | الشرقية~
Shatila | LB | شاتيلا, صبرا وشاتيلا
Shayba | SA | الشيبة~
Sheikh Jarrah | PS | الشيخ جراح, حي الشيخ جراح
Sheikh Maqsoud | SY | الشيخ مقصود
Sheikh Zuweid | EG | الشيخ زويد
Shujaiya | PS | الشجاعية
Sidi Bel Abbes | DZ | سيدي بلعباس
Sidi Bouzid | TN | سيدي بوزيد
Sidon | LB | صيدا
Sinjar | IQ | سنجار
Sirte | LY | سرت~
Skikda | DZ | سكيكدة
Socotra | YE | سقطرى
Sohag | EG | سوهاج
Sohar | OM | صحار~
Somaliland | SO | أرض الصومال, صوماليلاند
Sousse | TN | سوسة
South Kordofan | SD | جنوب كردفان
Sudair | SA | سدير
Suez | EG | السويس
Sulaymaniyah | IQ | السليمانية
Sulayyil | SA | السليل
Sur | OM | صور~
Suwayda | SY | السويداء
Taba | EG | طابا
Tabuk | SA | تبوك
Taif | SA | الطائف
Taiz | YE | تعز~
Taji | IQ | التاجي
Tal Abyad | SY | تل أبيض
Tal Afar | IQ | تلعفر
Tamanrasset | DZ | تمنراست
Tangier | MA | طنجة
Tanta | EG | طنطا
Tarhuna | LY | ترهونة
Tarout | SA | تاروت
Tartus | SY | طرطوس
Tathlith | SA | تثليث
Tebessa | DZ | تبسة
Tell Rifaat | SY | تل رفعت
Tetouan | MA | تطوان
Thadiq | SA | ثادق
Tikrit | IQ | تكريت
Tindouf | DZ | تندوف
Tizi Ouzou | DZ | تيزي وزو
Tlemcen | DZ | تلمسان
Tobruk | LY | طبرق
Tokar | SD | طوكر
Tripoli | LY | طرابلس, طرابلس الغرب
Tripoli Lebanon | LB | طرابلس اللبنانية
Tubas | PS | طوباس
Tulkarm | PS | طولكرم
Tunis | TN | العاصمة التونسية, تونس العاصمة
Turaif | SA | طريف~
Tuz Khurmatu | IQ | طوزخورماتو, طوز خورماتو
Tyre | LB | صور~
Umluj | SA | أملج
Umm al-Quwain | AE | أم القيوين
Umm Qasr | IQ | أم قصر
Unaizah | SA | عنيزة
Uyun al-Jawa | SA | عيون الجواء
Wad Madani | SD | ود مدني
Wadi ad-Dawasir | SA | وادي الدواسر
Wasit | IQ | واسط~
Yanbu | SA | ينبع~, ينبع البحر
Yarmouk Camp | SY | اليرموك~
Yathrib | SA | يثرب
Zabadani | SY | الزبداني
Zagazig | EG | الزقازيق
Zahle | LB | زحلة
Zakho | IQ | زاخو
Zarqa | JO | الزرقاء~
Zgharta | LB | زغرتا
Zikim | IL | زيكيم
Zinjibar | YE | زنجبار
Zintan | LY | الزنتان
Zliten | LY | زليتن
Zuwara | LY | زوارة
`;

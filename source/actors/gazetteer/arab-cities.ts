/**
 * Cities, towns, provinces and districts of the Arab countries.
 *
 * One entry a line, sorted: English name | country | Arabic names, the shown one first.
 * See gazetteer-entry.ts for the marks.
 */
export const arabCities = `
10th of Ramadan City | EG | العاشر من رمضان~
Abasan | PS | عبسان
Abdali | KW | العبدلي
Abha | SA | أبها
Abqaiq | SA | بقيق
Abu Arish | SA | أبو عريش
Abu Dhabi | AE | أبوظبي, أبو ظبي
Abu Dis | PS | أبو ديس
Abu Ghraib | IQ | أبو غريب
Abu Kamal | SY | البوكمال, أبو كمال
Abu Shouk | SD | أبو شوك
Abu Simbel | EG | أبو سمبل
Abyan | YE | أبين~
Ad Dair | SA | الدائر~
Ad Dali | YE | الضالع
Ad Darb | SA | الدرب~
Ad-Damazin | SD | الدمازين
Ad-Damir | SD | الدامر
Aden | YE | عدن
Adham | SA | أضم
Adhamiyah | IQ | الأعظمية
Adra | SY | عدرا
Adrar | DZ | أدرار
Afif | SA | عفيف~
Afrin | SY | عفرين
Agadir | MA | أكادير, أغادير
Ahad al-Masarihah | SA | أحد المسارحة
Ahad Rafidah | SA | أحد رفيدة
Ahsa | SA | الأحساء
Ain al-Arab [kobani] | SY | كوباني, عين العرب
Ain al-Hilweh | LB | عين الحلوة
Ain Defla | DZ | عين الدفلى
Ain Issa | SY | عين عيسى
Aita al-Shaab | LB | عيتا الشعب
Aitaroun | LB | عيترون
Ajaylat | LY | العجيلات
Ajdabiya | LY | أجدابيا
Ajloun | JO | عجلون
Ajman | AE | عجمان
Akkar | LB | عكار
Al Ahmadi | KW | الأحمدي~
Al Ain | AE | العين~
Al Ais | SA | العيص
Al Aqiq | SA | العقيق~
Al Ardah | SA | العارضة~
Al Asyah | SA | الأسياح
Al Aydabi | SA | العيدابي
Al Bad | SA | البدع~
Al Badayea | SA | البدائع~
Al Bayda Libya | LY | البيضاء الليبية
Al Bayda Yemen | YE | البيضاء~
Al Buraimi | OM | البريمي
Al Ghat | SA | الغاط
Al Ghaydah | YE | الغيضة
Al Haouz | MA | الحوز
Al Hariq | SA | الحريق~
Al Hawtah | YE | الحوطة
Al Henakiyah | SA | الحناكية
Al Hoceima | MA | الحسيمة
Al Hudaydah | YE | الحديدة
Al Jahra | KW | الجهراء
Al Jawf Saudi | SA | الجوف~
Al Jawf Yemen | YE | الجوف~
Al Jumum | SA | الجموم
Al Khawkhah | YE | الخوخة~
Al Khobar | SA | الخبر~
Al Khor | QA | الخور~
Al Khums | LY | الخمس~
Al Khurmah | SA | الخرمة
Al Mahrah | YE | المهرة~
Al Mahwit | YE | المحويت
Al Makhwah | SA | المخواة
Al Mandaq | SA | المندق
Al Mithnab | SA | المذنب~
Al Mubarraz | SA | المبرز~
Al Muwayh | SA | المويه
Al Muzahmiyya | SA | المزاحمية
Al Nabhaniyah | SA | النبهانية
Al Namas | SA | النماص
Al Qunfudhah | SA | القنفذة
Al Qurayyat | SA | القريات
Al Quwayiyah | SA | القويعية
Al Reith | SA | الريث
Al Wajh | SA | الوجه~
Al Wakrah | QA | الوكرة
Al-Arish | EG | العريش
Al-Awamiyah | SA | العوامية
Al-Bab | SY | الباب~
Al-Bireh | PS | البيرة~
Al-Dumayr | SY | الضمير~
Al-Eizariya | PS | العيزرية
Al-Fulah | SD | الفولة
Al-Gedaref | SD | القضارف
Al-Hajar al-Aswad | SY | الحجر الأسود~
Al-Hasakah | SY | الحسكة
Al-Kiswah | SY | الكسوة
Al-Kut | IQ | الكوت~
Al-Malikiyah | SY | المالكية~
Al-Mayadin | SY | الميادين~
Al-Mukalla | YE | المكلا
Al-Nabk | SY | النبك
Al-Qaim | IQ | القائم~
Al-Qusayr | SY | القصير~
Al-Rastan | SY | الرستن
Al-Sanamayn | SY | الصنمين
Al-Shaddadah | SY | الشدادي
Al-Sukhnah | SY | السخنة~
Al-Suqaylabiyah | SY | السقيلبية
Al-Tabqa | SY | الطبقة~
Al-Zawiya | LY | الزاوية~
Aleppo | SY | حلب, ريف حلب
Alexandria | EG | الإسكندرية
Aley | LB | عاليه~
Algiers | DZ | الجزائر العاصمة, العاصمة الجزائرية
Alma al-Shaab | LB | علما الشعب
AlUla | SA | العلا~
Amarah | IQ | العمارة~
Amiriyat al-Fallujah | IQ | عامرية الفلوجة
Amman | JO | عمان الأردنية, عمان~, [العاصمة الأردنية] عمان, [العاصمة] عمان, [للعاصمة الأردنية] عمان
Amran | YE | عمران~
Anak | SA | عنك
Anbar | IQ | الأنبار
Annaba | DZ | عنابة
Aqaba | JO | العقبة~
Ar Rass | SA | الرس~
Arar | SA | عرعر
Ariana | TN | أريانة
Arsal | LB | عرسال
As Suwayq | OM | السويق~
Ash Shimasiyah | SA | الشماسية
Ashrafiyat Sahnaya | SY | أشرفية صحنايا
Asir | SA | عسير~
Aswan | EG | أسوان
Asyut | EG | أسيوط
At-Tawahi | YE | التواهي
Ataq | YE | عتق~
Atbara | SD | عطبرة
Ayn al-Asad | IQ | عين الأسد
Az Zubayr | IQ | الزبير~
Az Zulfi | SA | الزلفي
Azaz | SY | أعزاز
Azraq | JO | الأزرق~
Baabda | LB | بعبدا, قصر بعبدا
Baalbek | LB | بعلبك
Babanusa | SD | بابنوسة
Babil | IQ | بابل
Badr | SA | بدر~
Baghdad | IQ | بغداد
Bahah | SA | الباحة~
Baidoa | SO | بيدوا
Baiji | IQ | بيجي
Baish | SA | بيش
Bajil | YE | باجل
Balad | IQ | [قضاء] بلد, [قاعدة] بلد
Baljurashi | SA | بلجرشي
Balqa | JO | البلقاء
Balqarn | SA | بلقرن
Banha | EG | بنها~
Bani Suheila | PS | بني سهيلا
Bani Walid | LY | بني وليد
Banias | SY | بانياس
Baqaa | SA | بقعاء
Baqubah | IQ | بعقوبة
Bardo | TN | باردو
Bariq | SA | بارق~
Barqa | LY | برقة
Barzeh | SY | برزة
Basra | IQ | البصرة
Batna | DZ | باتنة
Batroun | LB | البترون
Bayhan | YE | بيحان
Bechar | DZ | بشار الجزائرية
Beheira | EG | البحيرة~
Beirut | LB | بيروت
Beit Hanoun | PS | بيت حانون
Beit Jala | PS | بيت جالا
Beit Jinn | SY | بيت جن
Beit Lahia | PS | بيت لاهيا
Beit Sahour | PS | بيت ساحور
Beita | PS | [بلدة] بيتا
Beitunia | PS | بيتونيا
Beja | TN | باجة
Bejaia | DZ | بجاية
Ben Arous | TN | بن عروس
Ben Guerdane | TN | بن قردان
Benghazi | LY | بنغازي
Beni Mellal | MA | بني ملال
Beni Suef | EG | بني سويف
Berbera | SO | بربرة
Bethlehem | PS | بيت لحم
Bilin | PS | بلعين
Bint Jbeil | LB | بنت جبيل
Bir Ali | YE | بئر علي
Birzeit | PS | بيرزيت, بير زيت
Bishah | SA | بيشة
Biskra | DZ | بسكرة
Bizerte | TN | بنزرت
Blida | DZ | البليدة
Bordj Bou Arreridj | DZ | برج بوعريريج
Bosaso | SO | بوصاصو
Bosra | SY | بصرى الشام, بصرى~
Bouira | DZ | البويرة
Boujdour | EH | بوجدور
Boumerdes | DZ | بومرداس
Brega | LY | البريقة
Bsharri | LB | بشري~
Bukayriyah | SA | البكيرية
Buraydah | SA | بريدة
Bureij | PS | البريج
Burj el-Barajneh | LB | برج البراجنة
Burqin | PS | برقين
Cairo | EG | القاهرة
Carthage | TN | قرطاج
Casablanca | MA | الدار البيضاء
Ceuta | ES | سبتة
Chefchaouen | MA | شفشاون
Chlef | DZ | الشلف
Choueifat | LB | الشويفات
Chouf | LB | الشوف
Chtaura | LB | شتورا, شتورة
Constantine | DZ | قسنطينة
Crater | YE | كريتر
Dahab | EG | دهب~
Dahuk | IQ | دهوك
Dakahlia | EG | الدقهلية
Dakhla | EH | الداخلة~
Damad | SA | ضمد
Damanhour | EG | دمنهور
Damascus | SY | دمشق
Damietta | EG | دمياط
Dammam | SA | الدمام
Damour | LB | الدامور
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
Dhofar | OM | ظفار
Dhurma | SA | ضرما
Dibba | AE | دبا الفجيرة, دبا الحصن
Dilling | SD | الدلنج
Diriyah | SA | الدرعية
Diyala | IQ | ديالى
Djelfa | DZ | الجلفة
Djerba | TN | جربة
Doha | QA | الدوحة
Dongola | SD | دنقلا
Douma | SY | دوما~
Dreikish | SY | الدريكيش
Duba | SA | ضباء
Dubai | AE | دبي
Dumat al-Jandal | SA | دومة الجندل
Duqm | OM | الدقم
Eastern Province | SA | المنطقة الشرقية
Ed Daein | SD | الضعين
El Alamein | EG | العلمين
El Fasher | SD | الفاشر
El Geneina | SD | الجنينة~
El Jadida | MA | [مدينة] الجديدة
El Kef | TN | الكاف~
El Mahalla | EG | المحلة الكبرى
El Obeid | SD | الأبيض~
El Oued | DZ | وادي سوف
En Nahud | SD | النهود
Erbil | IQ | أربيل
Essaouira | MA | الصويرة
Fallujah | IQ | الفلوجة
Farasan | SA | فرسان~
Farwaniya | KW | الفروانية
Fayfa | SA | فيفاء, فيفا~
Fayoum | EG | الفيوم
Fes | MA | فاس
Fnideq | MA | الفنيدق
Fujairah | AE | الفجيرة
Gabes | TN | قابس
Gafsa | TN | قفصة
Galkayo | SO | غالكعيو
Garowe | SO | غاروي
Gharbia | EG | الغربية~
Ghardaia | DZ | غرداية
Gharyan | LY | غريان
Ghat | LY | غات
Ghobeiry | LB | الغبيري
Giza | EG | الجيزة
Guelma | DZ | قالمة
Guelmim | MA | كلميم
Guerguerat | EH | الكركرات
Habbaniyah | IQ | الحبانية
Hadhramaut | YE | حضرموت
Haditha | IQ | حديثة~
Hafar al-Batin | SA | حفر الباطن
Hail | SA | حائل
Hajjah | YE | حجة~
Halabja | IQ | حلبجة
Halayeb | EG | حلايب, حلايب وشلاتين
Halhul | PS | حلحول
Hama | SY | حماة
Hammamet | TN | الحمامات~
Haql | SA | حقل~
Harad | YE | حرض~
Harasta | SY | حرستا
Harem | SY | حارم
Haret Hreik | LB | حارة حريك
Hargeisa | SO | هرجيسا
Hasbaya | LB | حاصبيا
Hassi Messaoud | DZ | حاسي مسعود
Hawalli | KW | حولي
Hawija | IQ | الحويجة
Hays | YE | حيس
Hebron | PS | الخليل~
Heet | IQ | هيت~
Heglig | SD | هجليج
Helwan | EG | حلوان
Hermel | LB | الهرمل
Hillah | IQ | الحلة~
Hofuf | SA | الهفوف
Homs | SY | حمص
Hotat Bani Tamim | SA | حوطة بني تميم
Houla | LB | حولا~
Hubuna | SA | حبونا
Huraymila | SA | حريملاء
Hurghada | EG | الغردقة
Huwara | PS | حوارة
Ibb | YE | إب~
Ibri | OM | عبري~
Idlib | SY | إدلب, ريف إدلب
Ifrane | MA | إفران
Illizi | DZ | إليزي
In Amenas | DZ | عين أميناس
Inkhil | SY | إنخل
Irbid | JO | إربد
Isa Town | BH | مدينة عيسى
Ismailia | EG | الإسماعيلية
Jaar | YE | جعار
Jabalia | PS | جباليا
Jableh | SY | جبلة
Jalawla | IQ | جلولاء
Janzur | LY | جنزور
Jarabulus | SY | جرابلس
Jaramana | SY | جرمانا
Jazan | SA | جازان, جيزان
Jbeil | LB | جبيل~
Jebel Ali | AE | جبل علي
Jeddah | SA | جدة~
Jendouba | TN | جندوبة
Jenin | PS | جنين
Jerash | JO | جرش
Jericho | PS | أريحا
Jerusalem | PS | القدس
Jezzine | LB | جزين
Jijel | DZ | جيجل
Jisr al-Shughur | SY | جسر الشغور
Jobar | SY | جوبر
Jounieh | LB | جونية
Jubail | SA | الجبيل
Jufra | LY | الجفرة
Jurf al-Sakhar | IQ | جرف الصخر
Kabkabiya | SD | كبكابية
Kadhimiya | IQ | الكاظمية
Kadugli | SD | كادقلي, كادوقلي
Kafr Aqab | PS | كفر عقب
Kafr el-Sheikh | EG | كفر الشيخ
Kafr Sousa | SY | كفرسوسة, كفر سوسة
Kairouan | TN | القيروان
Karak | JO | الكرك
Karbala | IQ | كربلاء
Karrada | IQ | الكرادة
Kassala | SD | كسلا
Kasserine | TN | القصرين
Kenitra | MA | القنيطرة المغربية
Kerem Shalom | PS | كرم أبو سالم
Kessab | SY | كسب~
Kfar Kila | LB | كفركلا, كفر كلا
Kfar Shuba | LB | كفرشوبا, كفر شوبا
Khafji | SA | الخفجي
Khamis Mushait | SA | خميس مشيط
Khan al-Shih | SY | خان الشيح
Khan Arnabah | SY | خان أرنبة
Khan Shaykhun | SY | خان شيخون
Khan Younis | PS | خان يونس, خانيونس
Khanaqin | IQ | خانقين
Kharj | SA | الخرج~
Khartoum | SD | الخرطوم
Khartoum North | SD | الخرطوم بحري
Khasab | OM | خصب~
Khaybar | SA | خيبر
Khenchela | DZ | خنشلة
Khenifra | MA | خنيفرة
Khiam | LB | الخيام~
Khor Fakkan | AE | خورفكان
Khormaksar | YE | خور مكسر
Khouribga | MA | خريبكة
Khulais | SA | خليص
Kirkuk | IQ | كركوك
Kiryat Shmona | IL | كريات شمونة, كريات شمونا
Kismayo | SO | كيسمايو
Kitaf | YE | كتاف
Kosti | SD | كوستي
Koura | LB | الكورة~
Kufa | IQ | الكوفة
Kufra | LY | الكفرة~
Kurmuk | SD | الكرمك
Laayoune | EH | العيون~
Laghouat | DZ | الأغواط
Lahj | YE | لحج
Larache | MA | العرائش
Latakia | SY | اللاذقية
Lawdar | YE | لودر
Layla | SA | الأفلاج
Lith | SA | الليث~
Lusail | QA | لوسيل
Luxor | EG | الأقصر
M'sila | DZ | المسيلة~
Maadi | EG | المعادي~
Maaloula | SY | معلولا
Maan | JO | معان
Maarat al-Numan | SY | معرة النعمان
Madaba | JO | مادبا
Madaya | SY | مضايا
Mafraq | JO | المفرق~
Maghazi | PS | المغازي, مخيم المغازي
Mahardah | SY | محردة
Mahd adh Dhahab | SA | مهد الذهب
Mahdia | TN | المهدية
Mahmoudiyah | IQ | المحمودية~
Majmaah | SA | المجمعة~
Makhmur | IQ | مخمور
Manama | BH | المنامة
Manbij | SY | منبج
Mandali | IQ | مندلي
Manouba | TN | منوبة
Mansoura | EG | المنصورة
Marib | YE | مأرب~
Marj | LY | المرج~
Marjayoun | LB | مرجعيون
Maroun al-Ras | LB | مارون الراس
Marrakesh | MA | مراكش
Masyaf | SY | مصياف
Matruh | EG | مرسى مطروح, مطروح~
Mays al-Jabal | LB | ميس الجبل
Maysan | IQ | ميسان
Mecca | SA | مكة المكرمة, مكة
Medea | DZ | المدية
Medenine | TN | مدنين
Medina | SA | المدينة المنورة, المدينة النبوية, طيبة الطيبة
Meknes | MA | مكناس
Melilla | ES | مليلية
Mellit | SD | مليط
Merowe | SD | مروي
Metn | LB | المتن~
Metula | IL | المطلة~
Mezzeh | SY | المزة~
Midi | YE | ميدي
Mieh Mieh | LB | المية ومية
Minya | EG | المنيا
Misrata | LY | مصراتة
Mocha | YE | المخا, المخاء
Mogadishu | SO | مقديشو
Monastir | TN | المنستير
Monufia | EG | المنوفية
Mostaganem | DZ | مستغانم
Mosul | IQ | الموصل
Mount Hermon | | جبل الشيخ
Muadamiyat al-Sham | SY | المعضمية, معضمية الشام
Mualla | YE | المعلا~
Mubarak Al-Kabeer | KW | مبارك الكبير
Muharraq | BH | المحرق~
Muhayil | SA | محايل عسير, محايل
Murzuq | LY | مرزق
Musandam | OM | مسندم
Muscat | OM | مسقط~
Mutah | JO | مؤتة~
Muthanna | IQ | المثنى~
Nabatieh | LB | النبطية
Nabeul | TN | نابل
Nablus | PS | نابلس
Nador | MA | الناظور
Nahariya | IL | نهاريا
Nairyah | SA | النعيرية
Najaf | IQ | النجف, النجف الأشرف
Najran | SA | نجران
Nalut | LY | نالوت
Naqoura | LB | الناقورة
Nasib | SY | نصيب~
Nasiriyah | IQ | الناصرية
Nasr City | EG | مدينة نصر
Nawa | SY | نوى~
Netivot | IL | نتيفوت
New Administrative Capital | EG | العاصمة الإدارية الجديدة, العاصمة الإدارية
New Valley | EG | الوادي الجديد~
Nineveh | IQ | نينوى
Nizwa | OM | نزوى
Nouadhibou | MR | نواذيبو
Nouakchott | MR | نواكشوط
Nur Shams | PS | نور شمس, مخيم نور شمس
Nuseirat | PS | النصيرات
Nyala | SD | نيالا
Odaisseh | LB | العديسة, عديسة~
Omdurman | SD | أم درمان
Oran | DZ | وهران
Ouargla | DZ | ورقلة
Ouarzazate | MA | ورزازات
Oujda | MA | وجدة~
Palmyra | SY | تدمر
Petra | JO | البتراء
Port Said | EG | بورسعيد, بور سعيد
Port Sudan | SD | بورتسودان, بور سودان
Puntland | SO | بونتلاند, بلاد بنط
Qabatiya | PS | قباطية
Qaboun | SY | القابون
Qadisiyah | IQ | القادسية~, الديوانية
Qalandia | PS | قلنديا
Qalqilya | PS | قلقيلية
Qalyubia | EG | القليوبية
Qamishli | SY | القامشلي
Qarara | PS | القرارة
Qardaha | SY | القرداحة
Qasim | SA | القصيم
Qasr bin Ghashir | LY | قصر بن غشير
Qatana | SY | قطنا
Qatif | SA | القطيف
Qatrun | LY | القطرون
Qena | EG | قنا~
Qilwah | SA | قلوة
Quneitra | SY | القنيطرة
Rabak | SD | ربك~
Rabat | MA | الرباط~
Rabigh | SA | رابغ
Rada | YE | رداع
Rades | TN | رادس
Radfan | YE | ردفان
Rafah | PS | رفح
Rafha | SA | رفحاء
Rahat | IL | رهط~
Ramadi | IQ | الرمادي~
Ramallah | PS | رام الله
Ramtha | JO | الرمثا
Ranyah | SA | رنية~
Raqqa | SY | الرقة
Ras Ajdir | LY | رأس جدير
Ras al-Ayn | SY | رأس العين
Ras al-Khaimah | AE | رأس الخيمة
Ras el-Hekma | EG | رأس الحكمة
Ras Isa | YE | رأس عيسى
Ras Lanuf | LY | رأس لانوف
Ras Tanura | SA | رأس تنورة
Rashaya | LB | راشيا
Rashidieh | LB | [مخيم] الرشيدية
Rayak | LB | رياق
Raymah | YE | ريمة~
Relizane | DZ | غليزان
Rif Dimashq | SY | ريف دمشق
Riffa | BH | الرفاع~
Rijal Almaa | SA | رجال ألمع
Rimal | PS | [حي] الرمال
Riyadh | SA | الرياض
Riyadh Al Khabra | SA | رياض الخبراء
Rmeish | LB | رميش
Rumah | SA | رماح~
Rumaythah | IQ | الرميثة
Rutba | IQ | الرطبة~
Ruwaished | JO | الرويشد
Saada | YE | صعدة
Sabha | LY | سبها
Sabra Gaza | PS | [حي] الصبرة
Sabratha | LY | صبراتة
Sabya | SA | صبيا~
Sadr City | IQ | مدينة الصدر
Safi | MA | آسفي
Safita | SY | صافيتا
Safwa | SA | صفوى
Sahnaya | SY | صحنايا
Sakaka | SA | سكاكا
Salah ad-Din | IQ | صلاح الدين~
Salalah | OM | صلالة
Salamiyah | SY | السلمية~
Sale | MA | سلا~
Salfit | PS | سلفيت
Salif | YE | الصليف
Salkhad | SY | صلخد
Salqin | SY | سلقين
Salt | JO | السلط
Samarra | IQ | سامراء
Samawah | IQ | السماوة
Samtah | SA | صامطة
Sanaa | YE | صنعاء
Saqqara | EG | سقارة
Saraqib | SY | سراقب
Sarat Abidah | SA | سراة عبيدة
Sarmada | SY | سرمدا
Sawda | SA | جبال السودة
Saydnaya | SY | صيدنايا
Sayhat | SA | سيهات
Sayyidah Zaynab | SY | السيدة زينب~
Seiyun | YE | سيئون
Sennar | SD | سنار
Serghaya | SY | سرغايا
Setif | DZ | سطيف
Settat | MA | سطات
Sfax | TN | صفاقس
Shabwah | YE | شبوة
Shahba | SY | شهبا
Shahhat | LY | شحات
Shaqra | SA | شقراء~
Sharjah | AE | الشارقة
Sharm el-Sheikh | EG | شرم الشيخ
Sharqia | EG | الشرقية~
Sharurah | SA | شرورة
Shatila | LB | شاتيلا, صبرا وشاتيلا
Shayba | SA | الشيبة~
Sheikh Jarrah | PS | الشيخ جراح, حي الشيخ جراح
Sheikh Maqsoud | SY | الشيخ مقصود
Sheikh Othman | YE | الشيخ عثمان~
Sheikh Radwan | PS | الشيخ رضوان~
Sheikh Zuweid | EG | الشيخ زويد
Shendi | SD | شندي
Shibam | YE | شبام
Shibin el-Kom | EG | شبين الكوم
Shuafat | PS | شعفاط
Shubra el-Kheima | EG | شبرا الخيمة
Shujaiya | PS | الشجاعية
Sidi Bel Abbes | DZ | سيدي بلعباس
Sidi Bouzid | TN | سيدي بوزيد
Sidon | LB | صيدا
Sidra | LY | السدرة~
Siliana | TN | سليانة
Silwan | PS | سلوان
Sinjar | IQ | سنجار
Sirte | LY | سرت~
Sirwah | YE | صرواح
Sitra | BH | سترة~
Skikda | DZ | سكيكدة
Smara | EH | السمارة
Socotra | YE | سقطرى
Sohag | EG | سوهاج
Sohar | OM | صحار~
Somaliland | SO | أرض الصومال, صوماليلاند
Sorman | LY | صرمان
Souk Ahras | DZ | سوق أهراس
Sousse | TN | سوسة
South Kordofan | SD | جنوب كردفان
Sudair | SA | سدير
Suez | EG | السويس
Sulaymaniyah | IQ | السليمانية
Sulayyil | SA | السليل
Sur | OM | صور~
Suwayda | SY | السويداء
Taba | EG | طابا
Tabarjal | SA | طبرجل
Tabuk | SA | تبوك
Tafas | SY | طفس
Tafilah | JO | الطفيلة
Taif | SA | الطائف
Taiz | YE | تعز~
Taji | IQ | التاجي
Tajura | LY | تاجوراء
Tal Abyad | SY | تل أبيض
Tal Afar | IQ | تلعفر
Talbiseh | SY | تلبيسة
Talkalakh | SY | تلكلخ
Tamanrasset | DZ | تمنراست
Tangier | MA | طنجة
Tanomah | SA | تنومة
Tanta | EG | طنطا
Tarhuna | LY | ترهونة
Tarim | YE | تريم
Tarmiyah | IQ | الطارمية
Taroudant | MA | تارودانت
Tarout | SA | تاروت
Tartus | SY | طرطوس
Tataouine | TN | تطاوين
Tathlith | SA | تثليث
Tawila | SD | [منطقة] طويلة, [بلدة] طويلة, [مدينة] طويلة
Tayma | SA | تيماء
Taza | MA | تازة~
Tebessa | DZ | تبسة
Tel al-Hawa | PS | تل الهوى
Tell Rifaat | SY | تل رفعت
Tell Tamer | SY | تل تمر
Tetouan | MA | تطوان
Thadiq | SA | ثادق
Tiaret | DZ | تيارت
Tikrit | IQ | تكريت
Tindouf | DZ | تندوف
Tipaza | DZ | تيبازة
Tizi Ouzou | DZ | تيزي وزو
Tiznit | MA | تزنيت
Tlemcen | DZ | تلمسان
Tobruk | LY | طبرق
Tokar | SD | طوكر
Tozeur | TN | توزر
Tripoli | LY | طرابلس, طرابلس الغرب
Tripoli Lebanon | LB | طرابلس اللبنانية
Tubas | PS | طوباس
Tuffah | PS | [حي] التفاح
Tulkarm | PS | طولكرم
Tunis | TN | العاصمة التونسية, تونس العاصمة
Turaif | SA | طريف~
Turubah | SA | تربة~
Tuz Khurmatu | IQ | طوزخورماتو, طوز خورماتو
Tyre | LB | صور~
Ubari | LY | أوباري
Umluj | SA | أملج
Umm al-Fahm | IL | أم الفحم
Umm al-Quwain | AE | أم القيوين
Umm Qasr | IQ | أم قصر
Unaizah | SA | عنيزة
Uyun al-Jawa | SA | عيون الجواء
Wad Madani | SD | ود مدني
Wadi ad-Dawasir | SA | وادي الدواسر
Wasit | IQ | واسط~
Yabad | PS | يعبد~
Yabroud | SY | يبرود
Yafa | YE | يافع
Yafran | LY | يفرن
Yanbu | SA | ينبع~, ينبع البحر
Yarim | YE | يريم
Yarmouk Camp | SY | اليرموك~
Yaroun | LB | يارون
Yathrib | SA | يثرب
Yatta | PS | يطا
Zaatari | JO | الزعتري
Zabadani | SY | الزبداني
Zabid | YE | زبيد
Zagazig | EG | الزقازيق
Zaghouan | TN | زغوان
Zahle | LB | زحلة
Zakho | IQ | زاخو
Zalingei | SD | زالنجي
Zarqa | JO | الزرقاء~
Zawayda | PS | الزوايدة
Zeitoun | PS | [حي] الزيتون
Zgharta | LB | زغرتا
Zikim | IL | زيكيم
Zinjibar | YE | زنجبار
Zintan | LY | الزنتان
Zliten | LY | زليتن
Zuwara | LY | زوارة
`;

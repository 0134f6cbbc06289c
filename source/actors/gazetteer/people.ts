/**
 * People of Middle-East and world news.
 *
 * One entry a line, sorted: English name | country | offices, as `role of since..until`, `;` between
 * them | Arabic names, the shown one first. See gazetteer-entry.ts for the marks.
 */
export const people = `
Abbas Araghchi | IR | foreign-minister IR 2024-08.. | عباس عراقجي, عباس عراقتشي, عراقجي!
Abbas Ibrahim | LB | intelligence-chief LB 2011..2023 | اللواء عباس إبراهيم
Abbas Kamel | EG | intelligence-chief EG 2018..2024 | عباس كامل
Abd al-Aziz ibn Saud | SA | king SA 1932..1953 | عبد العزيز آل سعود, [الملك] عبد العزيز, الملك المؤسس عبد العزيز
Abdel Aziz bin Abdullah Al al-Sheikh | SA | mufti SA 1999..2025 | عبد العزيز بن عبد الله آل الشيخ, عبد العزيز آل الشيخ
Abdel Aziz bin Salman | SA | energy-minister SA 2019.. | عبد العزيز بن سلمان
Abdel Fattah al-Burhan | SD | head-of-state SD 2019-04.. | عبد الفتاح البرهان, البرهان!
Abdel Fattah al-Sisi | EG | president EG 2014-06..; defense-minister EG 2012..2014 | عبد الفتاح السيسي, السيسي!
Abdel Hamid al-Dbeibah | LY | prime-minister LY 2021-03.. | عبد الحميد الدبيبة, عبد الحميد دبيبة, الدبيبة!
Abdel Latif al-Zayani | BH | secretary-general gcc 2011..2020; foreign-minister BH 2020.. | عبد اللطيف الزياني, عبد اللطيف بن راشد الزياني
Abdel Latif Derian | LB | mufti LB 2014.. | عبد اللطيف دريان
Abdel Mageed Saqr | EG | defense-minister EG 2024.. | عبد المجيد صقر
Abdel Malik al-Houthi | YE | leader houthis 2004.. | عبد الملك الحوثي, عبد الملك بدر الدين الحوثي
Abdel Rahman al-Atiyah | QA | secretary-general gcc 2002..2011 | عبد الرحمن العطية
Abdel Rahman al-Rashed | SA | | عبد الرحمن الراشد
Abdel Rahman al-Sudais | SA | | عبد الرحمن السديس
Abdel Rahman Mustafa | SY | | عبد الرحمن مصطفى
Abdelaziz al-Hilu | SD | | عبد العزيز الحلو?
Abdelaziz Bouteflika | DZ | president DZ 1999..2019-04 | عبد العزيز بوتفليقة, بوتفليقة!
Abdelelah Benkirane | MA | prime-minister MA 2011..2017 | عبد الإله بنكيران, عبد الإله بن كيران, بنكيران!
Abdelghani al-Kikli | LY | | عبد الغني الككلي, غنيوة الككلي
Abdelkader Bensalah | DZ | | عبد القادر بن صالح
Abdellatif Hammouchi | MA | | عبد اللطيف حموشي
Abdelmadjid Tebboune | DZ | president DZ 2019-12.. | عبد المجيد تبون, تبون!
Abdelmalek Sellal | DZ | prime-minister DZ 2012..2017 | عبد المالك سلال
Abdelrahim Dagalo | SD | | عبد الرحيم دقلو
Abdirahman Mohamed Abdullahi | SO | | عبد الرحمن محمد عبد الله عرو, عبد الرحمن محمد عبد الله?
Abdolrahim Mousavi | IR | army-chief IR 2025.. | عبد الرحيم موسوي
Abdoulaye Bathily | SN | envoy united-nations 2022..2024 | عبد الله باتيلي, باتيلي!
Abdourahamane Tchiani | NE | head-of-state NE 2023.. | عبد الرحمن تياني, عبد الرحمن تشياني, تياني!
Abdul Amir al-Shammari | IQ | interior-minister IQ 2022.. | عبد الأمير الشمري?
Abdul Ghani Baradar | AF | | عبد الغني برادر
Abdul Latif Rashid | IQ | president IQ 2022-10.. | عبد اللطيف رشيد, عبد اللطيف جمال رشيد
Abdullah al-Lafi | LY | | عبد الله اللافي?
Abdullah al-Muhaysini | SA | | عبد الله المحيسني
Abdullah al-Thani | LY | prime-minister LY 2014..2021 | عبد الله الثني
Abdullah al-Yahya | KW | foreign-minister KW 2024.. | عبد الله اليحيا, عبد الله علي اليحيا
Abdullah bin Abdulaziz | SA | king SA 2005..2015-01 | عبد الله بن عبد العزيز, عبد الله بن عبد العزيز آل سعود
Abdullah bin Zayed | AE | foreign-minister AE 2006.. | عبد الله بن زايد, عبد الله بن زايد آل نهيان
Abdullah Gul | TR | president TR 2007..2014; foreign-minister TR 2003..2007 | عبد الله غول, عبد الله جول
Abdullah Hamdok | SD | prime-minister SD 2019..2022 | عبد الله حمدوك?, حمدوك!
Abdullah II | JO | king JO 1999-02.. | عبد الله الثاني, عبد الله الثاني بن الحسين, عبد الله الثاني ابن الحسين
Abdullah Ocalan | TR | leader pkk 1978.. | عبد الله أوجلان, أوجلان!
Abdulrahman al-Iryani | YE | | عبد الرحمن الإرياني
Abdulsalam al-Zoubi | LY | | عبد السلام الزوبي
Abdurabbuh Mansur Hadi | YE | president YE 2012-02..2022-04 | عبد ربه منصور هادي, عبدربه منصور هادي, منصور هادي
Abir Moussi | TN | | عبير موسي
Abiy Ahmed | ET | prime-minister ET 2018-04.. | آبي أحمد, آبي أحمد علي
Abu Alaa al-Walai | IQ | | أبو آلاء الولائي
Abu Bakr al-Baghdadi | IQ | leader islamic-state 2013..2019 | أبو بكر البغدادي
Abu Fadak al-Muhammadawi | IQ | | أبو فدك المحمداوي, أبو فدك, عبد العزيز المحمداوي
Abu Mohammed al-Adnani | SY | spokesman islamic-state 2013..2016 | أبو محمد العدناني
Abu Musab al-Zarqawi | JO | leader al-qaeda | أبو مصعب الزرقاوي, الزرقاوي!
Abu Obaida | PS | spokesman qassam-brigades | أبو عبيدة
Abu Zaraa al-Mahrami | YE | | أبو زرعة المحرمي, عبد الرحمن المحرمي
Achraf Hakimi | MA | player MA | أشرف حكيمي, حكيمي!
Adam Boehler | US | envoy US 2025.. | آدم بولر, آدم بوهلر
Adel Abdul Mahdi | IQ | prime-minister IQ 2018..2020 | عادل عبد المهدي
Adel al-Jubeir | SA | foreign-minister SA 2015-04..2018-12; ambassador SA 2007..2015 | عادل الجبير, عادل بن أحمد الجبير
Adnan Abu Hasna | PS | spokesman unrwa | عدنان أبو حسنة
Adolf Hitler | DE | chancellor DE 1933..1945 | أدولف هتلر, هتلر!
Aguila Saleh | LY | speaker LY 2014.. | عقيلة صالح
Ahmad al-Hajjar | LB | interior-minister LB 2025.. | أحمد الحجار?
Ahmad al-Safadi | JO | speaker JO | أحمد الصفدي?
Ahmad al-Tayyeb | EG | sheikh-al-azhar EG 2010.. | أحمد الطيب
Ahmad Vahidi | IR | interior-minister IR 2021..2024 | أحمد وحيدي
Ahmed Abdullah Al-Ahmad Al-Sabah | KW | prime-minister KW 2024.. | أحمد عبد الله الأحمد الصباح, أحمد العبد الله
Ahmed Aboul Gheit | EG | secretary-general arab-league 2016..; foreign-minister EG 2004..2011 | أحمد أبو الغيط, أبو الغيط!
Ahmed al-Rahawi | YE | | أحمد الرهوي, أحمد غالب الرهوي, أحمد غالب ناصر الرهوي
Ahmed al-Sharaa | SY | president SY 2025-01..; leader hts 2017..2025 | أحمد الشرع, أبو محمد الجولاني, أحمد حسين الشرع
Ahmed Attaf | DZ | foreign-minister DZ 2023.. | أحمد عطاف
Ahmed Awad bin Mubarak | YE | prime-minister YE 2024..2025; foreign-minister YE 2020..2024 | أحمد عوض بن مبارك, أحمد بن مبارك?
Ahmed Chalabi | IQ | | أحمد الجلبي, الجلبي!
Ahmed Davutoglu | TR | prime-minister TR 2014..2016; foreign-minister TR 2009..2014 | أحمد داود أوغلو, أحمد داوود أوغلو, داود أوغلو
Ahmed Gaid Salah | DZ | army-chief DZ 2004..2019 | أحمد قايد صالح, قايد صالح
Ahmed Hachani | TN | prime-minister TN 2023..2024 | أحمد الحشاني
Ahmed Jarba | SY | | أحمد الجربا
Ahmed Maiteeq | LY | | أحمد معيتيق
Ahmed Ouyahia | DZ | prime-minister DZ 1995..2019 | أحمد أويحيى
Ahmed Qurei | PS | prime-minister PS 2003..2006 | أحمد قريع
Ahmed Shafik | EG | prime-minister EG 2011..2011 | أحمد شفيق
Ahmed Yassin | PS | leader hamas 1987..2004 | أحمد ياسين
Aidarous al-Zubaidi | YE | leader southern-transitional-council 2017.. | عيدروس الزبيدي
Ajay Banga | US | president world-bank 2023.. | أجاي بانغا
Akbar Hashemi Rafsanjani | IR | president IR 1989..1997 | أكبر هاشمي رفسنجاني, هاشمي رفسنجاني, رفسنجاني!
Akram al-Kaabi | IQ | | أكرم الكعبي?
Al-Harith Idriss | SD | ambassador SD | الحارث إدريس, الحارث إدريس الحارث
Al-Tayeb Salih | SD | | الطيب صالح
Alassane Ouattara | CI | president CI 2010.. | الحسن واتارا, ألاسان واتارا, الحسن وتارا, واتارا!
Albert Einstein | DE | | ألبرت أينشتاين, أينشتاين!
Aleksandar Vucic | RS | president RS 2017.. | ألكسندر فوتشيتش, فوتشيتش!
Aleksander Ceferin | SI | | ألكسندر تشيفرين, ألكسندر سيفرين
Alexander Dugin | RU | | ألكسندر دوغين
Alexander Grushko | RU | deputy-minister RU | ألكسندر غروشكو
Alexander Lavrentiev | RU | envoy RU 2015.. | ألكسندر لافرينتييف
Alexander Lukashenko | BY | president BY 1994.. | ألكسندر لوكاشينكو, لوكاشينكو!
Alexander Novak | RU | minister RU | ألكسندر نوفاك
Alexander Stubb | FI | president FI 2024.. | ألكسندر ستوب
Alexei Likhachev | RU | director RU | أليكسي ليخاتشوف, أليكسي ليخاتشيف
Alexei Navalny | RU | | أليكسي نافالني, نافالني!
Alexis Tsipras | GR | prime-minister GR 2015-01..2019-07 | ألكسيس تسيبراس, أليكسيس تسيبراس, تسيبراس!
Ali Abdullah Saleh | YE | president YE 1990..2012 | علي عبد الله صالح
Ali Akbar Ahmadian | IR | | علي أكبر أحمديان
Ali Akbar Salehi | IR | foreign-minister IR 2010..2013 | علي أكبر صالحي
Ali Akbar Velayati | IR | foreign-minister IR 1981..1997 | علي أكبر ولايتي
Ali al-Naimi | SA | energy-minister SA 1995..2016 | علي النعيمي, علي بن إبراهيم النعيمي
Ali al-Noureddin al-Naasan | SY | army-chief SY 2024-12.. | علي النور الدين النعسان, علي النعسان?, علي نور الدين النعسان
Ali al-Sistani | IQ | | علي السيستاني, السيستاني!
Ali Bagheri Kani | IR | foreign-minister IR 2024..2024 | علي باقري كني
Ali Fayyad | LB | member LB | علي فياض?
Ali Hassan Khalil | LB | member LB | علي حسن خليل
Ali Karaki | LB | | علي كركي?
Ali Khamenei | IR | supreme-leader IR 1989.. | علي خامنئي, آية الله علي خامنئي, خامنئي!
Ali Larijani | IR | speaker IR 2008..2020 | علي لاريجاني, لاريجاني!
Ali Mahmoud Abbas | SY | defense-minister SY 2022-04..2024-12 | علي محمود عباس, علي عباس
Ali Mamlouk | SY | security-adviser SY 2012..2024; intelligence-chief SY 2012..2019 | علي مملوك
Ali Shadmani | IR | | علي شادماني
Ali Shamkhani | IR | security-council-secretary IR 2013..2023 | علي شمخاني, شمخاني!
Ali Yerlikaya | TR | interior-minister TR 2023.. | علي يرلي كايا, علي يرليكايا
Ali Zeidan | LY | prime-minister LY 2012..2014 | علي زيدان
Alvaro Uribe | CO | president CO 2002..2010 | ألفارو أوريبي
Amar Bendjama | DZ | ambassador DZ | عمار بن جامع?
Amin Gemayel | LB | president LB 1982..1988 | أمين الجميل
Amir Ali Hajizadeh | IR | commander IR 2009..2025 | أمير علي حاجي زاده, علي حاجي زادة, حاجي زادة!
Amir Khan Muttaqi | AF | foreign-minister AF 2021.. | أمير خان متقي
Amir Ohana | IL | speaker IL 2022.. | أمير أوحانا
Amir Saeid Iravani | IR | ambassador IR | أمير سعيد إيرواني, أمير سعيد إيراواني
Ammar al-Hakim | IQ | clergy IQ | عمار الحكيم?
Amos Hochstein | US | envoy US 2021..2025 | آموس هوكشتاين, عاموس هوكشتاين, هوكشتاين!
Amr Moussa | EG | secretary-general arab-league 2001..2011; foreign-minister EG 1991..2001 | عمرو موسى
Anas Haqqani | AF | | أنس حقاني
Anas Khattab | SY | interior-minister SY 2025.. | أنس خطاب
Andre Azoulay | MA | | أندري أزولاي
Andrei Belousov | RU | defense-minister RU 2024-05.. | أندريه بيلوسوف, أندري بيلوسوف, بيلوسوف!
Andrii Sybiha | UA | foreign-minister UA 2024-09.. | أندريه سيبيغا, أندري سيبيها, أندريه سيبيها
Andriy Yermak | UA | | أندريه يرماك, أندري يرماك, يرماك!
Andry Rajoelina | MG | president MG 2019..2025 | أندري راجولينا, أندريه راجولينا
Andrzej Duda | PL | president PL 2015..2025 | أندريه دودا
Angela Merkel | DE | chancellor DE 2005..2021-12 | أنجيلا ميركل, أنغيلا ميركل, أنجيلا مركل, ميركل!
Anita Anand | CA | foreign-minister CA 2025.. | أنيتا أناند
Annalena Baerbock | DE | foreign-minister DE 2021..2025 | أنالينا بيربوك, بيربوك!
Anthony Albanese | AU | prime-minister AU 2022.. | أنتوني ألبانيزي
Antonio Costa | PT | president european-council 2024-12..; prime-minister PT 2015..2024 | أنطونيو كوستا
Antonio Guterres | PT | secretary-general united-nations 2017.. | أنطونيو غوتيريش, أنطونيو غوتيريس, أنطونيو جوتيريش, غوتيريش!, غوتيريس!
Antonio Tajani | IT | foreign-minister IT 2022.. | أنطونيو تاياني
Antony Blinken | US | foreign-minister US 2021-01..2025-01 | أنتوني بلينكن, أنتوني بلينكين, بلينكن!
Anutin Charnvirakul | TH | prime-minister TH 2025.. | أنوتين تشارنفيراكول
Anwar Gargash | AE | minister AE | أنور قرقاش, قرقاش!
Anwar Ibrahim | MY | prime-minister MY 2022-11.. | أنور إبراهيم
Anwar Sadat | EG | president EG 1970..1981 | أنور السادات, السادات!
Ariel Sharon | IL | prime-minister IL 2001..2006 | أرييل شارون, شارون!
Asaad al-Shaibani | SY | foreign-minister SY 2024-12.. | أسعد الشيباني, أسعد حسن الشيباني
Ashraf Ghani | AF | president AF 2014..2021 | أشرف غني
Ashton Carter | US | defense-minister US 2015..2017 | آشتون كارتر
Asif Ali Zardari | PK | president PK 2008..2013; president PK 2024.. | آصف علي زرداري
Asim Munir | PK | army-chief PK 2022.. | عاصم منير, سيد عاصم منير
Asma al-Assad | SY | | أسماء الأسد
Assimi Goita | ML | president ML 2021.. | عاصمي غويتا, أسيمي غويتا
Atef Najib | SY | | عاطف نجيب
Audrey Azoulay | FR | director unesco 2017..2025 | أودري أزولاي
Aung San Suu Kyi | MM | | أونغ سان سو تشي, أون سان سو تشي, اونغ سان سوتشي
Avichay Adraee | IL | spokesman IL | أفيخاي أدرعي
Avigdor Lieberman | IL | foreign-minister IL 2009..2015; defense-minister IL 2016..2018 | أفيغدور ليبرمان, أفيجدور ليبرمان, ليبرمان!
Ayman al-Zawahiri | EG | leader al-qaeda 2011..2022 | أيمن الظواهري, الظواهري!
Ayman Safadi | JO | foreign-minister JO 2017.. | أيمن الصفدي
Aziz Akhannouch | MA | prime-minister MA 2021.. | عزيز أخنوش, أخنوش!
Aziz Nasirzadeh | IR | defense-minister IR 2024.. | عزيز نصير زاده
Azzam al-Ahmad | PS | | عزام الأحمد
Badr Abdelatty | EG | foreign-minister EG 2024-07.. | بدر عبد العاطي
Badr al-Busaidi | OM | foreign-minister OM 2020.. | بدر البوسعيدي, بدر بن حمد البوسعيدي
Bafel Talabani | IQ | | بافل طالباني, بافل جلال طالباني
Baha Hariri | LB | | بهاء الحريري
Ban Ki-moon | KR | secretary-general united-nations 2007..2016-12 | بان كي مون
Bandar bin Sultan | SA | ambassador SA 1983..2005; intelligence-chief SA 2012..2014 | بندر بن سلطان, بندر بن سلطان بن عبد العزيز
Barack Obama | US | president US 2009-01..2017-01 | باراك أوباما, أوباما!
Barham Salih | IQ | president IQ 2018..2022 | برهم صالح
Bart De Wever | BE | prime-minister BE 2025.. | بارت دي ويفر, بارت دي فيفر
Basem Naim | PS | | باسم نعيم?
Bashar al-Assad | SY | president SY 2000-07..2024-12 | بشار الأسد
Bashar Jaafari | SY | ambassador SY | بشار الجعفري
Basil al-Assad | SY | | باسل الأسد
Basim al-Awadi | IQ | spokesman IQ | باسم العوادي?
Bassam Sabbagh | SY | foreign-minister SY 2024-09..2024-12 | بسام صباغ, بسام الصباغ
Bassirou Diomaye Faye | SN | president SN 2024.. | باسيرو ديوماي فاي, باسيرو جوماي فاي
Bechara Boutros al-Rahi | LB | clergy LB | بشارة الراعي, بشارة بطرس الراعي
Beji Caid Essebsi | TN | president TN 2014-12..2019-07 | الباجي قائد السبسي, السبسي!
Bekir Bozdag | TR | | بكير بوزداغ
Belqasem Haftar | LY | | بلقاسم حفتر
Ben Wallace | GB | defense-minister GB 2019..2023 | بن والاس
Benazir Bhutto | PK | prime-minister PK 1988..1996 | بينظير بوتو, بي نظير بوتو, بوتو!
Benedict XVI | VA | pope VA 2005..2013 | بنديكت السادس عشر, بنديكتوس السادس عشر, بنديكت
Benjamin Netanyahu | IL | prime-minister IL 1996..1999; prime-minister IL 2009..2021; prime-minister IL 2022-12.. | بنيامين نتنياهو, بنيامين نتانياهو, نتنياهو!, نتانياهو!
Benny Gantz | IL | defense-minister IL 2020..2022; army-chief IL 2011..2015 | بيني غانتس, بيني جانتس, غانتس!, بني غانتس
Bernardino Leon | ES | envoy united-nations 2014..2015 | برناردينو ليون, برناردينيو ليون
Bernie Sanders | US | | بيرني ساندرز
Bezalel Smotrich | IL | finance-minister IL 2022.. | بتسلئيل سموتريتش, سموتريتش!
Bilawal Bhutto Zardari | PK | foreign-minister PK 2022..2023 | بلاوال بوتو زرداري, بيلاوال بوتو زرداري
Bill Clinton | US | president US 1993..2001 | بيل كلينتون
Bill Gates | US | | بيل غيتس, بيل جيتس
Binali Yildirim | TR | prime-minister TR 2016..2018 | بن علي يلدريم, بينالي يلدريم
Bisher al-Khasawneh | JO | prime-minister JO 2020..2024 | بشر الخصاونة
Bola Tinubu | NG | president NG 2023.. | بولا تينوبو, تينوبو!
Boris Johnson | GB | prime-minister GB 2019-07..2022-09; foreign-minister GB 2016..2018 | بوريس جونسون
Boris Pistorius | DE | defense-minister DE 2023.. | بوريس بيستوريوس
Boris Yeltsin | RU | president RU 1991..1999 | بوريس يلتسين, يلتسين!, يلتسن!
Boualem Sansal | DZ | | بوعلام صنصال
Boutros Boutros-Ghali | EG | secretary-general united-nations 1992..1996 | بطرس بطرس غالي, بطرس غالي
Brad Cooper | US | commander US 2025.. | براد كوبر
Brahim Ghali | EH | leader polisario 2016.. | إبراهيم غالي
Brett McGurk | US | envoy US | بريت ماكغورك, بريت ماكغيرك
Bruno Retailleau | FR | interior-minister FR 2024..2025 | برونو ريتايو, برونو روتايو
Burhan Ghalioun | SY | | برهان غليون
Carlo Ancelotti | IT | coach | كارلو أنشيلوتي, أنشيلوتي!
Catherine Ashton | GB | high-representative european-union 2009..2014 | كاثرين أشتون
Catherine Colonna | FR | foreign-minister FR 2022..2024 | كاترين كولونا
Catherine Connolly | IE | president IE 2025-11.. | كاثرين كونولي
Catherine Russell | US | director unicef | كاثرين راسل
Cevdet Yilmaz | TR | vice-president TR 2023.. | جودت يلماز
Charles III | GB | king GB 2022-09.. | تشارلز الثالث, [الأمير] تشارلز, [الملك] تشارلز
Charles Michel | BE | president european-council 2019..2024; prime-minister BE 2014..2019 | شارل ميشال, شارل ميشيل
Charlie Kirk | US | | تشارلي كيرك
Che Guevara | AR | | تشي غيفارا, غيفارا!, جيفارا!
Choi Sang-mok | KR | finance-minister KR 2023..2025 | تشوي سانغ موك
Christine Lagarde | FR | director imf 2011..2019; president ecb 2019.. | كريستين لاغارد, كريستين لاجارد, لاغارد!
Christopher Luxon | NZ | prime-minister NZ 2023.. | كريستوفر لوكسون
Chuck Schumer | US | | تشاك شومر
Cindy McCain | US | director world-food-programme | سيندي ماكين
Claudia Sheinbaum | MX | president MX 2024.. | كلاوديا شينباوم, شينباوم!
Colin Powell | US | foreign-minister US 2001..2005 | كولن باول, كولين باول
Condoleezza Rice | US | foreign-minister US 2005..2009 | كوندوليزا رايس, رايس!
Cristiano Ronaldo | PT | player | كريستيانو رونالدو, كرستيانو رونالدو, رونالدو!
Cyril Ramaphosa | ZA | president ZA 2018.. | سيريل رامافوزا, سيريل رامابوزا, رامافوزا!
Dalai Lama | CN | | الدالاي لاما
Dan Caine | US | army-chief US 2025.. | دان كين
Daniel Hagari | IL | spokesman IL 2023..2025 | دانيال هاغاري, هاغاري!
Daniel Noboa | EC | president EC 2023.. | دانيال نوبوا, دانييل نوبوا
Danny Danon | IL | ambassador IL | داني دانون
David Barnea | IL | intelligence-chief IL 2021.. | ديفيد برنياع, دافيد برنياع, دادي برنياع, ديفيد بارنيا
David Cameron | GB | prime-minister GB 2010-05..2016-07; foreign-minister GB 2023..2024 | ديفيد كاميرون, ديفيد كامرون, كاميرون!
David Lammy | GB | foreign-minister GB 2024..2025 | ديفيد لامي
David Malpass | US | president world-bank 2019..2023 | ديفيد مالباس
David Petraeus | US | army-chief US | ديفيد بترايوس, بترايوس!
David Zini | IL | intelligence-chief IL 2025.. | ديفيد زيني, دافيد زيني
Delcy Rodriguez | VE | vice-president VE 2018.. | ديلسي رودريغيز, ديلسي رودريغز
Denis Sassou Nguesso | CG | president CG 1997.. | دينيس ساسو نغيسو, دوني ساسو نغيسو
Denys Shmyhal | UA | prime-minister UA 2020..2025; defense-minister UA 2025.. | دينيس شميهال, دينيس شميغال, شميهال!
Devlet Bahceli | TR | | دولت بهتشلي, دولت باهتشلي, دولت بهجلي, بهتشلي!
Diaa Rashwan | EG | | ضياء رشوان
Dick Cheney | US | vice-president US 2001..2009 | ديك تشيني, ديك شيني, تشيني!
Didier Deschamps | FR | coach | ديدييه ديشان, ديدييه ديشامب, ديشان!
Diego Maradona | AR | player | دييغو مارادونا, دييجو مارادونا, مارادونا!
Dilma Rousseff | BR | president BR 2011..2016 | ديلما روسيف, روسيف!
Dmitry Medvedev | RU | president RU 2008-05..2012-05; prime-minister RU 2012..2020 | دميتري ميدفيديف, دميتري مدفيديف, ديمتري ميدفيديف, ميدفيديف!, مدفيديف!
Dmitry Peskov | RU | spokesman RU 2008.. | دميتري بيسكوف, ديمتري بيسكوف, بيسكوف!
Dmytro Kuleba | UA | foreign-minister UA 2020..2024 | دميترو كوليبا, كوليبا!
Dominique de Villepin | FR | prime-minister FR 2005..2007 | دومينيك دو فيلبان, دوفيلبان!
Dominique Strauss-Kahn | FR | director imf 2007..2011 | دومينيك ستروس كان
Donald Rumsfeld | US | defense-minister US 2001..2006 | دونالد رامسفيلد, رامسفيلد!, رمسفيلد!
Donald Trump | US | president US 2017-01..2021-01; president US 2025-01.. | دونالد ترامب, دونالد ترمب, ترامب!, ترمب!
Donald Trump Jr. | US | | دونالد ترامب جونيور, دونالد ترمب جونيور, دونالد ترامب الابن, دونالد ترمب الابن
Donald Tusk | PL | prime-minister PL 2007..2014; president european-council 2014..2019; prime-minister PL 2023-12.. | دونالد توسك, توسك!
Dong Jun | CN | defense-minister CN 2023.. | دونغ جون
Dorothy Shea | US | ambassador US | دوروثي شيا, دوروثي شاي
Ebrahim Raisi | IR | president IR 2021-08..2024-05 | إبراهيم رئيسي
Edi Rama | AL | prime-minister AL 2013.. | إيدي راما
Edmundo Gonzalez | VE | | إدموندو غونزاليس, إدموندو غونزاليس أوروتيا
Edward Snowden | US | | إدوارد سنودن, سنودن!
Effie Defrin | IL | spokesman IL 2025.. | إيفي دفرين, آفي دفرين
Ehud Barak | IL | prime-minister IL 1999..2001; defense-minister IL 2007..2013 | إيهود باراك
Ehud Olmert | IL | prime-minister IL 2006..2009 | إيهود أولمرت, أولمرت!
Ekmeleddin Ihsanoglu | TR | secretary-general oic 2004..2014 | أكمل الدين إحسان أوغلو
Ekrem Imamoglu | TR | | أكرم إمام أوغلو, إمام أوغلو!
Elias Bou Saab | LB | | إلياس بو صعب
Elias Hrawi | LB | president LB 1989..1998 | إلياس الهراوي
Elias Murr | LB | defense-minister LB 2005..2011 | إلياس المر
Elizabeth II | GB | king GB 1952..2022 | إليزابيث الثانية, [الملكة] إليزابيث
Elon Musk | US | | إيلون ماسك, ماسك!
Emad Trabelsi | LY | interior-minister LY | عماد الطرابلسي?, عماد مصطفى الطرابلسي
Emile Lahoud | LB | president LB 1998..2007 | إميل لحود
Emmanuel Macron | FR | president FR 2017-05.. | إيمانويل ماكرون, ماكرون!, مكرون!
Emomali Rahmon | TJ | president TJ 1994.. | إمام علي رحمان, إمام علي رحمن, إمام علي رحمانوف
Erling Haaland | NO | player | إرلينغ هالاند, إيرلينغ هالاند, إرلينج هالاند, هالاند!
Esmail Baghaei | IR | spokesman IR 2024.. | إسماعيل بقائي, بقائي!
Essam Sharaf | EG | prime-minister EG 2011..2011 | عصام شرف
Eyal Zamir | IL | army-chief IL 2025.. | إيال زامير
Ezzedine al-Qassam | SY | | عز الدين القسام
Fahad Yousef al-Sabah | KW | interior-minister KW 2024.. | فهد اليوسف?, فهد يوسف سعود الصباح, فهد اليوسف الصباح
Fahd bin Abdulaziz | SA | king SA 1982..2005 | فهد بن عبد العزيز, [الملك] فهد
Fahd bin Mahmoud | OM | | فهد بن محمود آل سعيد
Fahrettin Altun | TR | | فخر الدين ألتون
Faiq Zaidan | IQ | judge IQ | فائق زيدان
Faisal bin Abdulaziz | SA | king SA 1964..1975 | فيصل بن عبد العزيز, [الملك] فيصل
Faisal bin Farhan | SA | foreign-minister SA 2019-10.. | فيصل بن فرحان, فيصل بن فرحان آل سعود, فيصل بن فرحان بن عبدالله
Faisal Mekdad | SY | foreign-minister SY 2020-11..2024-09; vice-president SY 2024..2024 | فيصل المقداد, فيصل مقداد
Faleh al-Fayyadh | IQ | leader popular-mobilization | فالح الفياض
Faraj al-Bahsani | YE | | فرج البحسني
Farhad Shami | SY | spokesman sdf | فرهاد شامي, فرهاد الشامي
Farhan Haq | | spokesman united-nations | فرحان حق
Farouk al-Sharaa | SY | vice-president SY 2006..2014; foreign-minister SY 1984..2006 | فاروق الشرع
Fatemeh Mohajerani | IR | spokesman IR 2024.. | فاطمة مهاجراني
Fathi Bashagha | LY | interior-minister LY 2018..2021; prime-minister LY 2022..2023 | فتحي باشاغا, باشاغا!
Fayez al-Sarraj | LY | prime-minister LY 2016..2021 | فايز السراج, السراج!
Fayrouz | LB | artist | السيدة فيروز
Federica Mogherini | IT | high-representative european-union 2014..2019 | فيديريكا موغيريني, فيدريكا موغيريني, فيديريكا موجيريني, موغيريني!, موجيريني!
Felix Tshisekedi | CD | president CD 2019.. | فيليكس تشيسيكيدي, تشيسيكيدي!
Ferdinand Marcos Jr. | PH | president PH 2022.. | فرديناند ماركوس جونيور, بونغبونغ ماركوس, فرديناند ماركوس الابن
Fethullah Gulen | TR | | فتح الله غولن, فتح الله كولن, فتح الله جولن, غولن!
Fidel Castro | CU | president CU 1976..2008 | فيدل كاسترو, كاسترو!
Filippo Grandi | IT | director unhcr 2016..2025 | فيليبو غراندي
Fouad Massoum | IQ | president IQ 2014..2018 | فؤاد معصوم
Fouad Mebazaa | TN | president TN 2011..2011 | فؤاد المبزع
Fouad Siniora | LB | prime-minister LB 2005..2009 | فؤاد السنيورة, السنيورة!
Fouzi Lekjaa | MA | | فوزي لقجع
Francesca Albanese | IT | | فرانشيسكا ألبانيز, فرانشيسكا ألبانيزي
Francois Bayrou | FR | prime-minister FR 2024-12..2025-09 | فرانسوا بايرو, فرنسوا بايرو
Francois Fillon | FR | prime-minister FR 2007..2012 | فرانسوا فيون, فرنسوا فيون
Francois Hollande | FR | president FR 2012-05..2017-05 | فرانسوا هولاند, فرنسوا هولاند, فرنسوا أولاند, فرانسوا أولاند
Francois Mitterrand | FR | president FR 1981..1995 | فرانسوا ميتران, فرنسوا ميتران, ميتران!
Frank-Walter Steinmeier | DE | president DE 2017..; foreign-minister DE 2013..2017 | فرانك فالتر شتاينماير, شتاينماير!
Friedrich Merz | DE | chancellor DE 2025-05.. | فريدريش ميرتس, ميرتس!
Fuad Hussein | IQ | foreign-minister IQ 2020.. | فؤاد حسين
Fuad Shukr | LB | | فؤاد شكر
Fumio Kishida | JP | prime-minister JP 2021..2024 | فوميو كيشيدا, كيشيدا!
Gabriel Boric | CL | president CL 2022..2026 | غابرييل بوريك, جابرييل بوريك
Gadi Eisenkot | IL | army-chief IL 2015..2019 | غادي أيزنكوت
Gali Baharav-Miara | IL | | غالي بهاراف ميارا, غالي بهراف ميارا
Gamal Abdel Nasser | EG | president EG 1954..1970 | جمال عبد الناصر, عبد الناصر!
Gamal Mubarak | EG | | جمال مبارك
Gebran Bassil | LB | foreign-minister LB 2014..2020 | جبران باسيل, باسيل!
Geir Pedersen | NO | envoy united-nations 2018..2025 | غير بيدرسون, غير بيدرسن, جير بيدرسون, بيدرسون!, بيدرسن!
George Galloway | GB | | جورج غالاوي, جورج جالاوي
George H. W. Bush | US | president US 1989..1993 | جورج بوش الأب
George Mitchell | US | envoy US 2009..2011 | جورج ميتشل
George Osborne | GB | finance-minister GB 2010..2016 | جورج أوزبورن
George W. Bush | US | president US 2001-01..2009-01 | جورج بوش, جورج دبليو بوش, جورج بوش الابن, جورج والكر بوش, بوش!
Georges Abdallah | LB | | جورج إبراهيم عبد الله, جورج عبد الله
Georges Adwan | LB | member LB | جورج عدوان
Gerhard Schroeder | DE | chancellor DE 1998..2005 | غيرهارد شرودر, جيرهارد شرودر, شرودر!, شرويدر!
Ghassan Salame | LB | envoy united-nations 2017..2020 | غسان سلامة
Ghazal Ghazal | SY | clergy SY | غزال غزال
Ghiath Dalla | SY | | غياث دلا, غياث دلة
Gholam Ali Rashid | IR | | غلام علي رشيد
Gholam-Hossein Mohseni-Eje'i | IR | | غلام حسين محسني إيجئي, غلام حسين محسني إيجه إي, محسني إيجئي
Gianni Infantino | CH | president fifa 2016.. | جياني إنفانتينو, إنفانتينو!
Gibril Ibrahim | SD | finance-minister SD 2021.. | جبريل إبراهيم?
Gideon Saar | IL | foreign-minister IL 2024-11.. | جدعون ساعر, ساعر!
Giorgia Meloni | IT | prime-minister IT 2022-10.. | جورجيا ميلوني, جورجا ميلوني, ميلوني!
Gordon Brown | GB | prime-minister GB 2007..2010 | غوردون براون, جوردون براون
Greta Thunberg | SE | activist | غريتا تونبرغ, غريتا ثونبرغ, جريتا ثونبرج
Guido Crosetto | IT | defense-minister IT 2022.. | غويدو كروسيتو
Guo Jiakun | CN | spokesman CN | قوه جيا كون, قوه جياكون, غوو جياكون, غو جياكون
Gustavo Petro | CO | president CO 2022.. | غوستافو بيترو
Habib al-Malki | MA | speaker MA | الحبيب المالكي
Habib Bourguiba | TN | president TN 1957..1987 | الحبيب بورقيبة, بورقيبة!
Habib Essid | TN | prime-minister TN 2015-02..2016-08 | الحبيب الصيد
Hadi al-Amiri | IQ | leader badr-organization | هادي العامري
Hadi al-Bahra | SY | leader syrian-national-coalition | هادي البحرة
Hafez al-Assad | SY | president SY 1971..2000 | حافظ الأسد
Haibat al-Halbousi | IQ | speaker IQ 2025-12.. | هيبت الحلبوسي
Haidar al-Abadi | IQ | prime-minister IQ 2014-09..2018-10 | حيدر العبادي, العبادي!
Haitham bin Tariq | OM | sultan OM 2020-01.. | هيثم بن طارق, هيثم بن طارق آل سعيد
Hakan Fidan | TR | foreign-minister TR 2023-06..; intelligence-chief TR 2010..2023 | هاكان فيدان, حقان فيدان, فيدان!
Hakeem Jeffries | US | | حكيم جيفريز
Hamad bin Isa Al Khalifa | BH | king BH 1999.. | حمد بن عيسى آل خليفة, حمد بن عيسى
Hamad bin Jassim | QA | prime-minister QA 2007..2013; foreign-minister QA 1992..2013 | حمد بن جاسم, حمد بن جاسم آل ثاني, حمد بن جاسم بن جبر آل ثاني
Hamad bin Khalifa Al Thani | QA | emir QA 1995..2013 | حمد بن خليفة آل ثاني, حمد بن خليفة
Hamdan bin Mohammed | AE | crown-prince AE 2008.. | حمدان بن محمد, حمدان بن محمد بن راشد آل مكتوم
Hamid Karzai | AF | president AF 2001..2014 | حامد كرزاي, حميد كرزاي, كرزاي!, قرضاي!
Hammoud al-Hinnawi | SY | clergy SY | حمود الحناوي
Han Duck-soo | KR | prime-minister KR 2022..2025 | هان داك سو, هان دوك سو
Hanna Tetteh | GH | envoy united-nations 2025.. | هانا تيتيه, حنا تيتيه
Hans Blix | SE | director iaea 1981..1997 | هانز بليكس, بليكس!
Hans Grundberg | SE | envoy united-nations 2021.. | هانس غروندبرغ, هانز غروندبرغ, غروندبرغ!
Hansi Flick | DE | coach | هانسي فليك, هانزي فليك
Hashem Safieddine | LB | | هاشم صفي الدين
Hassan Akhund | AF | prime-minister AF 2021.. | محمد حسن آخوند, حسن آخوند
Hassan al-Turabi | SD | | حسن الترابي, الترابي!
Hassan Diab | LB | prime-minister LB 2020..2021 | حسان دياب
Hassan Fadlallah | LB | member LB | حسن فضل الله?
Hassan II of Morocco | MA | king MA 1961..1999 | الحسن الثاني
Hassan Nasrallah | LB | leader hezbollah 1992..2024-09 | حسن نصر الله, حسن نصرالله, نصر الله~, نصرالله!
Hassan Rashad | EG | intelligence-chief EG 2024.. | حسن رشاد?, حسن محمود رشاد
Hassan Rouhani | IR | president IR 2013-08..2021-08 | حسن روحاني, روحاني!
Hassan Sheikh Mohamud | SO | president SO 2012..2017; president SO 2022.. | حسن شيخ محمود
Haytham Ali Tabatabai | LB | | هيثم علي طباطبائي, هيثم الطباطبائي?, هيثم علي الطبطبائي, هيثم طباطبائي, أبو علي الطبطبائي
Hazem al-Beblawi | EG | prime-minister EG 2013..2014 | حازم الببلاوي
He Lifeng | CN | vice-premier CN | هي ليفنغ, هه ليفنغ, خه ليفنغ
Henry Kissinger | US | foreign-minister US 1973..1977 | هنري كيسنجر, هنري كسينجر, كيسنجر!
Herve Renard | FR | coach | هيرفي رينارد, هيرفيه رينارد, رينارد!
Herzi Halevi | IL | army-chief IL 2023..2025 | هرتسي هاليفي, هاليفي!
Hichem Mechichi | TN | prime-minister TN 2020..2021 | هشام المشيشي
Hikmat al-Hijri | SY | clergy SY | حكمت الهجري, حكمت سلمان الهجري
Hillary Clinton | US | foreign-minister US 2009..2013 | هيلاري كلينتون
Hind Kabawat | SY | minister SY 2025.. | هند قبوات
Hissein Brahim Taha | TD | secretary-general oic 2021.. | حسين إبراهيم طه, حسين طه
Hissene Habre | TD | president TD 1982..1990 | حسين حبري
Hoshyar Zebari | IQ | foreign-minister IQ 2003..2014 | هوشيار زيباري, زيباري!
Hosni Mubarak | EG | president EG 1981..2011-02 | حسني مبارك, محمد حسني مبارك
Hossam Hassan | EG | coach EG | حسام حسن?
Hossein Amir-Abdollahian | IR | foreign-minister IR 2021-08..2024-05 | حسين أمير عبد اللهيان, حسين أمير عبداللهيان, عبد اللهيان!, عبداللهيان!
Hossein Dehghan | IR | defense-minister IR 2013..2017 | حسين دهقان
Hossein Salami | IR | commander irgc 2019..2025 | حسين سلامي
Houari Boumediene | DZ | president DZ 1965..1978 | هواري بومدين, بومدين!
Howard Lutnick | US | minister US 2025.. | هوارد لوتنيك, هاورد لوتنيك
Hu Jintao | CN | president CN 2003..2013 | هو جينتاو, هو جين تاو
Hugo Chavez | VE | president VE 1999..2013 | هوغو شافيز, هوجو شافيز, هوغو تشافيز, شافيز!, تشافيز!
Hun Manet | KH | prime-minister KH 2023.. | هون مانيت
Hun Sen | KH | prime-minister KH 1985..2023 | هون سين, هون سن
Hunter Biden | US | | هانتر بايدن
Husam Badran | PS | | حسام بدران?
Hussam Louka | SY | | حسام لوقا
Hussein al-Sheikh | PS | vice-president PS 2025.. | حسين الشيخ
Hussein Arnous | SY | prime-minister SY 2020..2024 | حسين عرنوس
Hussein bin Abdullah | JO | crown-prince JO 2009.. | الحسين بن عبد الله الثاني, الحسين بن عبد الله?
Hussein bin Talal | JO | king JO 1952..1999 | الحسين بن طلال, [الملك] حسين
Hussein Tantawi | EG | defense-minister EG 1991..2012 | محمد حسين طنطاوي, المشير طنطاوي
Ibn Battuta | MA | | ابن بطوطة
Ibrahim al-Assaf | SA | finance-minister SA 1996..2016; foreign-minister SA 2018..2019 | إبراهيم العساف, إبراهيم بن عبد العزيز العساف
Ibrahim al-Jaafari | IQ | prime-minister IQ 2005..2006; foreign-minister IQ 2014..2018 | إبراهيم الجعفري
Ibrahim Aqil | LB | | إبراهيم عقيل?
Ibrahim Jabir | SD | | إبراهيم جابر?
Ibrahim Kalin | TR | intelligence-chief TR 2023.. | إبراهيم قالن, إبراهيم كالن, إبراهيم كالين, إبراهيم قالين
Ibrahim Kanaan | LB | member LB | إبراهيم كنعان?
Ibrahim Mahlab | EG | prime-minister EG 2014-03..2015-09 | إبراهيم محلب, محلب!
Ibrahim Mousawi | LB | member LB | إبراهيم الموسوي?
Ibrahim Traore | BF | president BF 2022.. | إبراهيم تراوري
Idriss Deby | TD | president TD 1990..2021 | إدريس ديبي
Igor Sechin | RU | business | إيغور سيتشين
Ilham Ahmed | SY | | إلهام أحمد
Ilham Aliyev | AZ | president AZ 2003.. | إلهام علييف, علييف!
Ilie Bolojan | RO | prime-minister RO 2025.. | إيليا بولوجان, إيلي بولوجان
Imad Khamis | SY | prime-minister SY 2016..2020 | عماد خميس
Imran Khan | PK | prime-minister PK 2018..2022 | عمران خان
Irakli Garibashvili | GE | prime-minister GE 2021..2024 | إيراكلي غاريباشفيلي
Irakli Kobakhidze | GE | prime-minister GE 2024.. | إيراكلي كوباخيدزه
Isaac Herzog | IL | president IL 2021.. | إسحاق هرتسوغ, إسحق هرتسوغ, يتسحاق هرتسوغ, هرتسوغ!
Isaias Afwerki | ER | president ER 1993.. | أسياس أفورقي, أفورقي!
Ishaq Dar | PK | foreign-minister PK 2024.. | إسحاق دار, إسحق دار
Islam Karimov | UZ | president UZ 1991..2016 | إسلام كريموف
Ismail Haniyeh | PS | leader hamas 2017..2024-07; prime-minister PS 2006..2007 | إسماعيل هنية, هنية!
Ismail Omar Guelleh | DJ | president DJ 1999.. | إسماعيل عمر جيله, إسماعيل عمر غيله, عمر جيله
Ismail Ould Cheikh Ahmed | MR | envoy united-nations 2015-04..2018; foreign-minister MR 2018..2020 | إسماعيل ولد الشيخ أحمد, إسماعيل ولد الشيخ, ولد الشيخ أحمد
Ismail Qaani | IR | commander quds-force 2020.. | إسماعيل قاآني, إسماعيل قآني
Israel Katz | IL | defense-minister IL 2024-11..; foreign-minister IL 2024..2024 | يسرائيل كاتس, إسرائيل كاتس, كاتس!
Itamar Ben-Gvir | IL | minister IL 2022.. | إيتمار بن غفير, إيتمار بن جفير, بن غفير
Ivanka Trump | US | | إيفانكا ترامب, إيفانكا ترمب
Iyad Allawi | IQ | prime-minister IQ 2004..2005 | إياد علاوي, علاوي!
Iyad Madani | SA | secretary-general oic 2014..2016 | إياد مدني, إياد بن أمين مدني
Izz al-Din al-Haddad | PS | | عز الدين الحداد
Izzat al-Rishq | PS | | عزت الرشق
Jaber al-Mubarak | KW | prime-minister KW 2011..2019 | جابر المبارك, جابر المبارك الحمد الصباح
Jacinda Ardern | NZ | prime-minister NZ 2017..2023 | جاسيندا أرديرن
Jack Straw | GB | foreign-minister GB 2001..2006 | جاك سترو
Jacques Chirac | FR | president FR 1995..2007-05 | جاك شيراك, شيراك!
Jafar Hassan | JO | prime-minister JO 2024-09.. | جعفر حسان
Jair Bolsonaro | BR | president BR 2019..2023 | جايير بولسونارو, جاير بولسونارو, بولسونارو!
Jake Sullivan | US | security-adviser US 2021..2025 | جيك سوليفان
Jalal Talabani | IQ | president IQ 2005..2014 | جلال طالباني, جلال الطالباني, طالباني!
Jamal Benomar | MA | envoy united-nations 2011..2015 | جمال بن عمر, جمال بنعمر
Jamal Khashoggi | SA | | جمال خاشقجي, خاشقجي!
James Comey | US | | جيمس كومي
James Mattis | US | defense-minister US 2017..2019 | جيمس ماتيس
Jamil al-Hassan | SY | | جميل الحسن?
Jan Kubis | SK | envoy united-nations | يان كوبيش
Janet Yellen | US | finance-minister US 2021..2025 | جانيت يلين
Jared Kushner | US | | جاريد كوشنر, كوشنر!
Jasem al-Budaiwi | KW | secretary-general gcc 2023.. | جاسم البديوي, جاسم محمد البديوي
Javier Milei | AR | president AR 2023-12.. | خافيير ميلي
Javier Solana | ES | high-representative european-union 1999..2009 | خافيير سولانا, خافير سولانا, سولانا!
JD Vance | US | vice-president US 2025-01.. | جيه دي فانس, جي دي فانس, دي فانس
Jean-Claude Juncker | LU | president european-commission 2014..2019 | جان كلود يونكر, يونكر!
Jean-Marc Ayrault | FR | foreign-minister FR 2016..2017; prime-minister FR 2012..2014 | جان مارك إيرولت
Jean-Noel Barrot | FR | foreign-minister FR 2024.. | جان نويل بارو
Jean-Yves Le Drian | FR | foreign-minister FR 2017..2022; defense-minister FR 2012..2017; envoy FR 2023.. | جان إيف لودريان, لودريان!
Jeanine Hennis-Plasschaert | NL | envoy united-nations | جينين هينيس بلاسخارت, جينين بلاسخارت, جنين بلاسخارت, بلاسخارت!
Jeb Bush | US | governor US 1999..2007 | جيب بوش
Jeff Bezos | US | business | جيف بيزوس, جيف بيزوز
Jens Stoltenberg | NO | secretary-general nato 2014..2024-10; prime-minister NO 2005..2013 | ينس ستولتنبرغ, ينس ستولتنبرج, ستولتنبرغ!
Jensen Huang | US | business | جنسن هوانغ, جينسن هوانغ
Jeremy Corbyn | GB | | جيرمي كوربين, كوربين!
Jerome Powell | US | central-bank-governor US 2018.. | جيروم باول
Jibril Rajoub | PS | | جبريل الرجوب
Jill Biden | US | | جيل بايدن
Jimmy Carter | US | president US 1977..1981 | جيمي كارتر
Joao Lourenco | AO | president AO 2017.. | جواو لورينسو, جواو لورينكو
Joe Biden | US | president US 2021-01..2025-01; vice-president US 2009..2017 | جو بايدن, جوزيف بايدن, بايدن!
Joe Rajji | LB | foreign-minister LB 2025-02.. | يوسف رجي
Johann Wadephul | DE | foreign-minister DE 2025-05.. | يوهان فاديفول, فاديفول!
John Bolton | US | security-adviser US 2018..2019; ambassador US 2005..2006 | جون بولتون, بولتون!
John Healey | GB | defense-minister GB 2024.. | جون هيلي?
John Kennedy | US | president US 1961..1963 | جون كينيدي, كينيدي!, كنيدي!
John Kerry | US | foreign-minister US 2013-02..2017-01; envoy US 2021..2024 | جون كيري, كيري!
John Kirby | US | spokesman US | جون كيربي
John McCain | US | | جون ماكين, جون مكين, ماكين!
John Ratcliffe | US | director US 2025.. | جون راتكليف
John Thune | US | | جون ثون
Joko Widodo | ID | president ID 2014..2024 | جوكو ويدودو, ويدودو!
Jonas Gahr Store | NO | prime-minister NO 2021.. | يوناس غار ستوره, يوناس غار ستور
Jonathan Powell | GB | adviser GB | جوناثان باول
Jordan Bardella | FR | | جوردان بارديلا
Jose Antonio Kast | CL | president CL 2026.. | خوسيه أنطونيو كاست
Jose Barroso | PT | president european-commission 2004..2014 | خوسيه مانويل باروسو, جوزيه مانويل باروسو, باروسو!
Jose Manuel Albares | ES | foreign-minister ES 2021.. | خوسيه مانويل ألباريس, ألباريس!
Jose Mourinho | PT | coach | جوزيه مورينيو, جوزيه مورينهو, خوسيه مورينيو, مورينيو!, مورينهو!
Jose Zapatero | ES | prime-minister ES 2004..2011 | خوسيه لويس ثاباتيرو, خوسيه لويس ثباتيرو, ثاباتيرو!, ثباتيرو!
Josep Borrell | ES | high-representative european-union 2019..2024 | جوزيب بوريل, جوزيف بوريل, بوريل!
Joseph Aoun | LB | president LB 2025-01..; army-chief LB 2017..2025 | جوزيف عون, جوزاف عون
Joseph Blatter | CH | president fifa 1998..2015 | جوزيف بلاتر, سيب بلاتر, بلاتر!
Joseph Stalin | RU | | جوزيف ستالين, ستالين!
Juan Carlos | ES | king ES 1975..2014 | خوان كارلوس
Juan Manuel Santos | CO | president CO 2010..2018 | خوان مانويل سانتوس
Jude Bellingham | GB | player | جود بيلينغهام, جود بيلينجهام, بيلينغهام!
Julian Assange | AU | | جوليان أسانج, جوليان أسانغ
Justin Trudeau | CA | prime-minister CA 2015-11..2025-03 | جاستن ترودو, جاستين ترودو, ترودو!
K. P. Sharma Oli | NP | prime-minister NP 2024..2025 | كي بي شارما أولي, كيه بي شارما أولي
Kais Saied | TN | president TN 2019-10.. | قيس سعيد
Kaja Kallas | EE | high-representative european-union 2024-12..; prime-minister EE 2021..2024 | كايا كالاس, كالاس!
Kamal al-Ganzouri | EG | prime-minister EG 1996..2012 | كمال الجنزوري
Kamal Hassan | SY | | كمال علي حسن?
Kamal Kharazi | IR | foreign-minister IR 1997..2005 | كمال خرازي, كمال خرزاي
Kamala Harris | US | vice-president US 2021..2025 | كامالا هاريس, كمالا هاريس
Kamel Madouri | TN | prime-minister TN 2024..2025 | كمال المدوري
Kamil Idris | SD | prime-minister SD 2025-05.. | كامل إدريس
Karim Benzema | FR | player | كريم بنزيما, بنزيما!
Karim Khan | GB | prosecutor icc 2021.. | كريم خان
Karim Souaid | LB | | كريم سعيد?
Karol Nawrocki | PL | president PL 2025-08.. | كارول ناوروتسكي, كارول نافروتسكي
Karoline Leavitt | US | spokesman US 2025.. | كارولين ليفيت
Kash Patel | US | director US 2025.. | كاش باتيل, كاش باتل
Kassym-Jomart Tokayev | KZ | president KZ 2019.. | قاسم جومارت توكاييف, توكاييف!
Kazem Gharibabadi | IR | deputy-minister IR | كاظم غريب آبادي, غريب آبادي!
Keir Starmer | GB | prime-minister GB 2024-07.. | كير ستارمر, ستارمر!
Keith Kellogg | US | envoy US 2025.. | كيث كيلوغ, كيث كيلوج, كيلوغ!
Kemal Ataturk | TR | president TR 1923..1938 | مصطفى كمال أتاتورك, كمال أتاتورك, أتاتورك!
Kemal Kilicdaroglu | TR | leader chp 2010..2023 | كمال كليتشدار أوغلو, كمال كيليتشدار أوغلو
Khaldoon al-Mubarak | AE | | خلدون المبارك, خلدون خليفة المبارك
Khaled al-Attiyah | QA | foreign-minister QA 2013..2016; defense-minister QA 2016..2024 | خالد العطية, خالد بن محمد العطية
Khaled al-Falih | SA | energy-minister SA 2016..2019; minister SA | خالد الفالح
Khaled al-Mishri | LY | | خالد المشري?
Khaled Bahah | YE | prime-minister YE 2014..2016 | خالد بحاح
Khaled Haftar | LY | | خالد حفتر
Khaled Khoja | SY | leader syrian-national-coalition 2015..2016 | خالد خوجة
Khaled Meshaal | PS | leader hamas 1996..2017 | خالد مشعل, مشعل~
Khaleda Zia | BD | prime-minister BD 2001..2006 | خالدة ضياء
Khalid al-Faisal | SA | governor SA 2007.. | خالد الفيصل, خالد الفيصل بن عبد العزيز
Khalid bin Ahmed Al Khalifa | BH | foreign-minister BH 2005..2020 | خالد بن أحمد آل خليفة, خالد بن أحمد بن محمد آل خليفة
Khalid bin Salman | SA | defense-minister SA 2022.. | خالد بن سلمان, خالد بن سلمان بن عبد العزيز
Khalid bin Sultan | SA | | خالد بن سلطان
Khalid Omar Yousif | SD | | خالد عمر يوسف?
Khalifa bin Salman Al Khalifa | BH | prime-minister BH 1970..2020 | خليفة بن سلمان آل خليفة
Khalifa bin Zayed | AE | president AE 2004..2022-05 | خليفة بن زايد, خليفة بن زايد آل نهيان
Khalifa Haftar | LY | commander libyan-national-army 2015.. | خليفة حفتر, حفتر!
Khalifa Shaheen al-Marar | AE | | خليفة شاهين المرر
Khalil al-Hayya | PS | leader hamas 2024.. | خليل الحية, الحية~
Khamis al-Khanjar | IQ | | خميس الخنجر
Khawaja Asif | PK | defense-minister PK | خواجة آصف, خواجة محمد آصف
Kim Jong Il | KP | | كيم جونغ إيل, كيم يونغ ايل
Kim Jong Un | KP | supreme-leader KP 2011-12.. | كيم جونغ أون, كيم جونج أون
Kim Yo-jong | KP | | كيم يو جونغ
Kirill Dmitriev | RU | envoy RU 2025.. | كيريل دميترييف
Kofi Annan | GH | secretary-general united-nations 1997..2006 | كوفي أنان, كوفي عنان, أنان!, عنان!
Kristalina Georgieva | BG | director imf 2019.. | كريستالينا غورغييفا, كريستالينا جورجيفا, غورغييفا!
Kristi Noem | US | minister US 2025.. | كريستي نويم
Kylian Mbappe | FR | player | كيليان مبابي, كيليان إمبابي, مبابي!, إمبابي!
Kyriakos Mitsotakis | GR | prime-minister GR 2019.. | كيرياكوس ميتسوتاكيس, ميتسوتاكيس!
Kyrylo Budanov | UA | intelligence-chief UA 2020.. | كيريلو بودانوف, كيريل بودانوف, بودانوف!
Laith al-Balous | SY | | ليث البلعوس
Lakhdar Brahimi | DZ | envoy united-nations 2012..2014 | الأخضر الإبراهيمي
Lamine Yamal | ES | player | لامين يامال, لامين جمال
Lana Nusseibeh | AE | | لانا نسيبة, لانا زكي نسيبة
Laura Loomer | US | | لورا لومر
Laurent Fabius | FR | foreign-minister FR 2012..2016-02 | لوران فابيوس, فابيوس!
Lawrence Wong | SG | prime-minister SG 2024.. | لورانس وونغ, لورنس وونغ
Lee Jae-myung | KR | president KR 2025-06.. | لي جاي ميونغ
Leon Panetta | US | defense-minister US 2011..2013 | ليون بانيتا
Leonid Brezhnev | RU | | ليونيد بريجنيف, بريجنيف!
Li Keqiang | CN | prime-minister CN 2013..2023 | لي كه تشيانغ, لي كيكيانغ
Li Qiang | CN | prime-minister CN 2023.. | لي تشيانغ
Liamine Zeroual | DZ | president DZ 1994..1999 | اليمين زروال
Lin Jian | CN | spokesman CN | لين جيان
Linda Thomas-Greenfield | US | ambassador US 2021..2025 | ليندا توماس غرينفيلد
Lindsey Graham | US | | ليندسي غراهام, ليندسي جراهام
Lionel Messi | AR | player | ليونيل ميسي, ميسي!
Lionel Scaloni | AR | coach | ليونيل سكالوني, سكالوني!
Liz Truss | GB | prime-minister GB 2022..2022 | ليز تراس
Lloyd Austin | US | defense-minister US 2021-01..2025-01 | لويد أوستن
Luis Enrique | ES | coach | لويس إنريكي, لويس إنريكه
Lula da Silva | BR | president BR 2003..2010; president BR 2023-01.. | لولا دا سيلفا, لويس إيناسيو لولا دا سيلفا, لولا داسيلفا
Maeen Abdulmalik | YE | prime-minister YE 2018..2024 | معين عبد الملك, معين عبد الملك سعيد
Mahamat Idriss Deby | TD | president TD 2021.. | محمد إدريس ديبي
Mahathir Mohamad | MY | prime-minister MY 1981..2003; prime-minister MY 2018..2020 | مهاتير محمد
Mahdi al-Mashat | YE | | مهدي المشاط
Maher al-Assad | SY | | ماهر الأسد
Mahinda Rajapaksa | LK | president LK 2005..2015 | ماهيندا راجاباكسا
Mahmoud Abbas | PS | president PS 2005-01..; prime-minister PS 2003..2003 | محمود عباس, أبو مازن
Mahmoud Ahmadinejad | IR | president IR 2005-08..2013-08 | محمود أحمدي نجاد, أحمدي نجاد, نجاد!
Mahmoud al-Aloul | PS | | محمود العالول
Mahmoud al-Habbash | PS | | محمود الهباش
Mahmoud al-Mabhouh | PS | | محمود المبحوح
Mahmoud al-Mashhadani | IQ | speaker IQ 2024.. | محمود المشهداني
Mahmoud al-Zahar | PS | foreign-minister PS 2006..2007 | محمود الزهار, الزهار!
Mahmoud Ali Youssouf | DJ | foreign-minister DJ 2005..2025 | محمود علي يوسف?
Mahmoud Darwish | PS | artist | محمود درويش
Mahmoud Jibril | LY | prime-minister LY 2011..2011 | محمود جبريل
Mahmoud Mardawi | PS | | محمود مرداوي?
Maia Sandu | MD | president MD 2020.. | مايا ساندو
Majed al-Ansari | QA | spokesman QA 2021.. | ماجد الأنصاري
Majed Faraj | PS | intelligence-chief PS | ماجد فرج
Majid Takht-Ravanchi | IR | deputy-minister IR | مجيد تخت روانجي, تخت روانجي!
Malcolm Turnbull | AU | prime-minister AU 2015..2018 | مالكولم تيرنبول
Malik Agar | SD | | مالك عقار
Mamady Doumbouya | GN | head-of-state GN 2021.. | مامادي دومبويا, مامادي دمبويا
Manaf Tlass | SY | | مناف طلاس
Manmohan Singh | IN | prime-minister IN 2004..2014 | مانموهان سينغ, مانموهان سينج
Manouchehr Mottaki | IR | foreign-minister IR 2005..2010 | منوشهر متكي
Mansour bin Zayed | AE | vice-president AE 2023.. | منصور بن زايد, منصور بن زايد آل نهيان
Manuel Valls | FR | prime-minister FR 2014-03..2016-12 | مانويل فالس, فالس!
Mao Ning | CN | spokesman CN | ماو نينغ
Marco Rubio | US | foreign-minister US 2025-01.. | ماركو روبيو, روبيو!
Margaret Thatcher | GB | prime-minister GB 1979..1990 | مارغريت تاتشر, مارجريت تاتشر, تاتشر!
Maria Corina Machado | VE | | ماريا كورينا ماتشادو, ماتشادو!
Maria Zakharova | RU | spokesman RU 2015.. | ماريا زاخاروفا, زاخاروفا!
Mariano Rajoy | ES | prime-minister ES 2011..2018 | ماريانو راخوي, راخوي!
Marine Le Pen | FR | | مارين لوبان, مارين لوبن
Mario Draghi | IT | prime-minister IT 2021..2022; president ecb 2011..2019 | ماريو دراغي, ماريو دراجي, دراغي!
Mark Carney | CA | prime-minister CA 2025-03.. | مارك كارني
Mark Rutte | NL | secretary-general nato 2024-10..; prime-minister NL 2010..2024 | مارك روته, مارك روتي
Mark Zuckerberg | US | | مارك زوكربيرغ, مارك زوكربيرج, زوكربيرغ!
Martin Griffiths | GB | envoy united-nations 2018..2021 | مارتن غريفيث, مارتن غريفيثس, غريفيث!
Martin Indyk | US | envoy US | مارتن إنديك
Martin Schulz | DE | president european-parliament 2012..2017 | مارتن شولتز
Marwan Barghouti | PS | | مروان البرغوثي
Marwan Issa | PS | | مروان عيسى?
Masoud Barzani | IQ | president kurdistan-region 2005..2017 | مسعود بارزاني, مسعود البارزاني
Masoud Pezeshkian | IR | president IR 2024-07.. | مسعود بزشكيان, بزشكيان!
Masrour Barzani | IQ | prime-minister kurdistan-region 2019.. | مسرور بارزاني, مسرور البارزاني
Matteo Renzi | IT | prime-minister IT 2014-02..2016-12 | ماتيو رينزي, ماتيو رنزي, رينزي!
Matteo Salvini | IT | interior-minister IT 2018..2019 | ماتيو سالفيني, سالفيني!
Matthew Miller | US | spokesman US 2023..2025 | ماثيو ميلر
Maxime Prevot | BE | foreign-minister BE 2025.. | ماكسيم بريفو
Mazen al-Farraya | JO | interior-minister JO | مازن الفراية
Mazhar al-Wais | SY | minister SY 2025.. | مظهر الويس
Mazloum Abdi | SY | commander sdf 2014.. | مظلوم عبدي
Mehdi Jomaa | TN | prime-minister TN 2014..2015 | مهدي جمعة
Mehmet Simsek | TR | finance-minister TR 2023.. | محمد شيمشك, محمد شيمشيك
Melania Trump | US | | ميلانيا ترامب, ميلانيا ترمب
Meles Zenawi | ET | prime-minister ET 1995..2012 | ملس زيناوي, ميليس زيناوي, زيناوي!
Menachem Begin | IL | prime-minister IL 1977..1983 | مناحيم بيغن, مناحيم بيجن
Mette Frederiksen | DK | prime-minister DK 2019.. | ميته فريدريكسن
Mevlut Cavusoglu | TR | foreign-minister TR 2015..2023 | مولود جاويش أوغلو, مولود تشاووش أوغلو, مولود تشاوش أوغلو, تشاوش أوغلو, جاويش أوغلو, تشاووش أوغلو
Michael Kurilla | US | commander US 2022..2025 | مايكل كوريلا, مايكل إريك كوريلا, إريك كوريلا
Micheal Martin | IE | prime-minister IE 2025.. | ميهول مارتن, مايكل مارتن
Michel Aoun | LB | president LB 2016-10..2022-10 | ميشال عون, ميشيل عون
Michel Barnier | FR | prime-minister FR 2024..2024 | ميشيل بارنييه, ميشال بارنييه, بارنييه!
Michel Menassa | LB | defense-minister LB 2025.. | ميشال منسى
Michel Platini | FR | president uefa 2007..2015 | ميشال بلاتيني, ميشيل بلاتيني, بلاتيني!
Michel Suleiman | LB | president LB 2008..2014 | ميشال سليمان, ميشيل سليمان
Michelle Bachelet | CL | president CL 2014..2018 | ميشيل باشليه, باشليه!
Miguel Diaz-Canel | CU | president CU 2018.. | ميغيل دياز كانيل, دياز كانيل
Mike Huckabee | US | ambassador US 2025.. | مايك هاكابي
Mike Johnson | US | speaker US 2023.. | مايك جونسون
Mike Pence | US | vice-president US 2017..2021 | مايك بنس
Mike Pompeo | US | foreign-minister US 2018..2021 | مايك بومبيو, بومبيو!
Mike Waltz | US | security-adviser US 2025..2025; ambassador US 2025.. | مايك والتز
Mikhail Bogdanov | RU | deputy-foreign-minister RU 2011..; envoy RU | ميخائيل بوغدانوف, ميخائيل بوجدانوف
Mikhail Gorbachev | RU | president RU 1985..1991 | ميخائيل غورباتشوف, ميخائيل جورباتشوف, غورباتشوف!, جورباتشوف!
Mikhail Mishustin | RU | prime-minister RU 2020.. | ميخائيل ميشوستين, ميشوستين!
Mikheil Kavelashvili | GE | president GE 2024.. | ميخائيل كافيلاشفيلي
Min Aung Hlaing | MM | head-of-state MM 2021.. | مين أونغ هلاينغ, مين أونغ هلينغ, مين أونغ هلاين
Minni Minnawi | SD | governor SD | مني أركو مناوي, مناوي!
Miri Regev | IL | minister IL | ميري ريغيف
Mishal al-Ahmad al-Jaber al-Sabah | KW | emir KW 2023-12..; crown-prince KW 2020..2023 | مشعل الأحمد الجابر الصباح, مشعل الأحمد
Mitch McConnell | US | | ميتش ماكونيل
Moammar Gaddafi | LY | head-of-state LY 1969..2011 | معمر القذافي, القذافي!
Mohamed Al Hassan | OM | envoy united-nations 2024.. | محمد الحسان?
Mohamed al-Baradei | EG | director iaea 1997..2009; vice-president EG 2013..2013 | محمد البرادعي, البرادعي!
Mohamed Ali Nafti | TN | foreign-minister TN 2024.. | محمد علي النفطي
Mohamed bin Zayed | AE | president AE 2022-05..; crown-prince AE 2004..2022 | محمد بن زايد, محمد بن زايد آل نهيان
Mohamed Ghannouchi | TN | prime-minister TN 1999..2011 | محمد الغنوشي
Mohamed Hamdan Dagalo | SD | commander rsf 2013.. | محمد حمدان دقلو, حميدتي!, دقلو!
Mohamed Hassanein Heikal | EG | | محمد حسنين هيكل
Mohamed Menfi | LY | head-of-state LY 2021.. | محمد المنفي, محمد يونس المنفي
Mohamed Morsi | EG | president EG 2012-06..2013-07 | محمد مرسي, مرسي!
Mohamed Ould Abdel Aziz | MR | president MR 2009..2019 | محمد ولد عبد العزيز
Mohamed Ould Ghazouani | MR | president MR 2019.. | محمد ولد الشيخ الغزواني, محمد ولد الغزواني
Mohamed Salah | EG | player | محمد صلاح
Mohamed Salem Ould Merzoug | MR | foreign-minister MR | محمد سالم ولد مرزوك
Mohamed Takala | LY | | محمد تكالة
Mohammad Afif | LB | | محمد عفيف?
Mohammad al-Bashir | SY | prime-minister SY 2024-12..2025-03 | محمد البشير
Mohammad al-Momani | JO | minister JO | محمد المومني?
Mohammad Bagher Ghalibaf | IR | speaker IR 2020.. | محمد باقر قاليباف, قاليباف!
Mohammad Bagheri | IR | army-chief IR 2016..2025 | محمد باقري?, محمد حسين باقري
Mohammad Eslami | IR | director aeoi 2021.. | محمد إسلامي
Mohammad Ghazi al-Jalali | SY | prime-minister SY 2024..2024-12 | محمد غازي الجلالي, محمد الجلالي?
Mohammad Javad Zarif | IR | foreign-minister IR 2013-08..2021-08 | محمد جواد ظريف, جواد ظريف, ظريف~
Mohammad Khatami | IR | president IR 1997..2005 | محمد خاتمي, خاتمي!
Mohammad Pakpour | IR | commander irgc 2025.. | محمد باكبور
Mohammad Raad | LB | member LB | محمد رعد?
Mohammad Reza Aref | IR | vice-president IR 2024.. | محمد رضا عارف
Mohammad Shtayyeh | PS | prime-minister PS 2019..2024 | محمد اشتية
Mohammed Abdulsalam | YE | spokesman houthis | محمد عبد السلام?
Mohammed Al Jaber | SA | ambassador SA | محمد آل جابر, محمد سعيد آل جابر
Mohammed al-Ghamari | YE | | محمد عبد الكريم الغماري, عبد الكريم الغماري, محمد الغماري
Mohammed al-Haddad | LY | army-chief LY 2020..2025 | محمد الحداد?, محمد علي الحداد?
Mohammed al-Halbousi | IQ | speaker IQ 2018..2023 | محمد الحلبوسي, الحلبوسي!
Mohammed al-Hassan Ould Dedew | MR | | محمد الحسن ولد الددو
Mohammed al-Jadaan | SA | finance-minister SA 2016.. | محمد الجدعان?, محمد بن عبد الله الجدعان
Mohammed al-Khulaifi | QA | minister QA | محمد الخليفي?, محمد بن عبد العزيز الخليفي, محمد عبد العزيز الخليفي
Mohammed Ali al-Houthi | YE | leader houthis | محمد علي الحوثي
Mohammed bin Abdulkarim al-Issa | SA | secretary-general muslim-world-league 2016.. | محمد بن عبد الكريم العيسى, محمد العيسى
Mohammed bin Abdulrahman Al Thani | QA | prime-minister QA 2023-03..; foreign-minister QA 2016.. | محمد بن عبد الرحمن آل ثاني, محمد بن عبد الرحمن بن جاسم آل ثاني
Mohammed bin Nayef | SA | crown-prince SA 2015-04..2017-06; interior-minister SA 2012..2017 | محمد بن نايف, محمد بن نايف بن عبد العزيز, محمد بن نايف بن عبد العزيز آل سعود
Mohammed bin Rashid Al Maktoum | AE | prime-minister AE 2006.. | محمد بن راشد آل مكتوم, محمد بن راشد
Mohammed bin Salman | SA | crown-prince SA 2017-06..; defense-minister SA 2015-01..2022; prime-minister SA 2022-09.. | محمد بن سلمان, محمد بن سلمان بن عبد العزيز, محمد بن سلمان بن عبد العزيز آل سعود, محمد بن سلمان آل سعود, بن سلمان
Mohammed Dahlan | PS | | محمد دحلان, دحلان!
Mohammed Deif | PS | commander qassam-brigades 2002..2024 | محمد الضيف, محمد ضيف
Mohammed Mustafa | PS | prime-minister PS 2024-03.. | محمد مصطفى?
Mohammed Omar | AF | leader taliban 1996..2013 | محمد عمر, [الملا] عمر
Mohammed Shia al-Sudani | IQ | prime-minister IQ 2022-10.. | محمد شياع السوداني, محمد السوداني
Mohammed Sinwar | PS | | محمد السنوار
Mohammed VI | MA | king MA 1999-07.. | محمد السادس
Mohammed Yisr Barnieh | SY | finance-minister SY 2025.. | محمد يسر برنية, يسر برنية
Mohieddin Salem | SD | foreign-minister SD 2025.. | محيي الدين سالم?, محي الدين سالم?
Mohsen Rezaee | IR | commander irgc 1981..1997 | محسن رضائي
Mojtaba Khamenei | IR | | مجتبى خامنئي
Moncef Marzouki | TN | president TN 2011..2014 | منصف المرزوقي, المنصف المرزوقي, المرزوقي!
Moqtada al-Sadr | IQ | leader sadrist-movement 2003.. | مقتدى الصدر
Morgan Ortagus | US | envoy US 2025.. | مورغان أورتاغوس, مورجان أورتاجوس, أورتاغوس!
Moshe Yaalon | IL | defense-minister IL 2013..2016 | موشيه يعالون, موشي يعالون, يعالون!
Mostafa Madbouly | EG | prime-minister EG 2018-06.. | مصطفى مدبولي, مدبولي!
Mousa Abu Marzook | PS | | موسى أبو مرزوق
Moussa Faki | TD | director african-union 2017..2025 | موسى فكي, موسى فقي
Muammar al-Eryani | YE | minister YE | معمر الإرياني
Muhammad Yunus | BD | prime-minister BD 2024.. | محمد يونس
Muhammadu Buhari | NG | president NG 2015..2023 | محمد بخاري, محمدو بخاري
Mullah Hibatullah Akhundzada | AF | leader taliban 2016.. | هبة الله أخوند زاده, هبة الله أخوندزاده
Murat Karayilan | TR | | مراد كاراييلان, مراد قره يلان
Murhaf Abu Qasra | SY | defense-minister SY 2024-12.. | مرهف أبو قصرة
Musa al-Koni | LY | | موسى الكوني
Musa Koussa | LY | foreign-minister LY 2009..2011 | موسى كوسا
Mustafa Abdul Jalil | LY | | مصطفى عبد الجليل
Mustafa al-Barghouti | PS | | مصطفى البرغوثي
Mustafa al-Kadhimi | IQ | prime-minister IQ 2020-05..2022-10 | مصطفى الكاظمي, الكاظمي!
Mustafa Bakri | EG | | مصطفى بكري
Muthanna al-Samarrai | IQ | | مثنى السامرائي
Nabih Berri | LB | speaker LB 1992.. | نبيه بري
Nabil Abu Rudeineh | PS | spokesman PS | نبيل أبو ردينة, أبو ردينة!
Nabil al-Arabi | EG | secretary-general arab-league 2011..2016; foreign-minister EG 2011..2011 | نبيل العربي
Nabil Ammar | TN | foreign-minister TN 2023..2024 | نبيل عمار?
Nabil Fahmy | EG | foreign-minister EG 2013..2014 | نبيل فهمي
Nabil Qaouk | LB | | نبيل قاووق
Nabil Shaath | PS | foreign-minister PS 2003..2005 | نبيل شعث
Nadia Murad | IQ | | نادية مراد
Nadir Larbaoui | DZ | prime-minister DZ 2023..2025 | نذير العرباوي
Naftali Bennett | IL | prime-minister IL 2021..2022 | نفتالي بينيت, نفتالي بينت, بينيت!
Naguib Mahfouz | EG | artist | نجيب محفوظ
Naguib Sawiris | EG | | نجيب ساويرس
Naim Qassem | LB | leader hezbollah 2024-10.. | نعيم قاسم
Naji al-Otari | SY | prime-minister SY 2003..2011 | محمد ناجي عطري
Najib Mikati | LB | prime-minister LB 2011..2014; prime-minister LB 2021..2025 | نجيب ميقاتي, ميقاتي!
Najib Razak | MY | prime-minister MY 2009..2018 | نجيب عبد الرزاق, نجيب رزاق
Najla al-Mangoush | LY | foreign-minister LY 2021..2023 | نجلاء المنقوش
Nancy Pelosi | US | speaker US 2019..2023 | نانسي بيلوسي, بيلوسي!
Narendra Modi | IN | prime-minister IN 2014-05.. | ناريندرا مودي, نارندرا مودي
Nasser al-Khelaifi | QA | | ناصر الخليفي?
Nasser Bourita | MA | foreign-minister MA 2017.. | ناصر بوريطة
Nasser Judeh | JO | foreign-minister JO 2009..2017 | ناصر جودة
Nasser Kanaani | IR | spokesman IR 2022..2024 | ناصر كنعاني
Nawaf al-Ahmad al-Jaber al-Sabah | KW | emir KW 2020..2023 | نواف الأحمد الجابر الصباح, نواف الأحمد
Nawaf Salam | LB | prime-minister LB 2025-02.. | نواف سلام
Nawaz Sharif | PK | prime-minister PK 2013-06..2017-07 | نواز شريف
Nayef bin Abdulaziz | SA | crown-prince SA 2011..2012; interior-minister SA 1975..2012 | نايف بن عبد العزيز
Nayib Bukele | SV | president SV 2019.. | ناييب بوكيلة, نجيب أبو كيلة, ناييب أبو كيلة, بوكيلة!
Nechirvan Barzani | IQ | president kurdistan-region 2019.. | نيجيرفان بارزاني, نيجرفان بارزاني, نيجيرفان البارزاني
Ned Price | US | spokesman US 2021..2023 | نيد برايس
Nelson Mandela | ZA | president ZA 1994..1999 | نيلسون مانديلا, مانديلا!
Neymar | BR | player | نيمار!, نيمار دا سيلفا
Nicolas Maduro | VE | president VE 2013.. | نيكولاس مادورو, نيكولا مادورو, مادورو!
Nicolas Sarkozy | FR | president FR 2007-05..2012-05 | نيكولا ساركوزي, نيكولاس ساركوزي, ساركوزي!
Nicusor Dan | RO | president RO 2025.. | نيكوشور دان
Nigel Farage | GB | | نايجل فاراج, نايجل فراج
Nikki Haley | US | ambassador US 2017..2018 | نيكي هايلي
Nikol Pashinyan | AM | prime-minister AM 2018.. | نيكول باشينيان, باشينيان!
Nikolai Patrushev | RU | security-council-secretary RU 2008..2024 | نيكولاي باتروشيف, باتروشيف!
Nikos Christodoulides | CY | president CY 2023.. | نيكوس خريستودوليدس, نيكوس كريستودوليديس, نيكوس خريستودوليديس
Noam Chomsky | US | | نعوم تشومسكي, نعوم شومسكي, تشومسكي!, شومسكي!
Noureddin al-Baba | SY | spokesman SY 2025.. | نور الدين البابا
Nouri al-Maliki | IQ | prime-minister IQ 2006-05..2014-09; vice-president IQ 2014..2015 | نوري المالكي, المالكي!
Numan Kurtulmus | TR | speaker TR 2023.. | نعمان كورتولموش, نعمان قورتولموش
Nursultan Nazarbayev | KZ | president KZ 1991..2019 | نور سلطان نزارباييف, نورسلطان نزارباييف, نزارباييف!
Olaf Scholz | DE | chancellor DE 2021-12..2025-05 | أولاف شولتس, أولاف شولتز, شولتس!
Oleksandr Syrskyi | UA | army-chief UA 2024.. | أولكسندر سيرسكي, ألكسندر سيرسكي
Oleksii Reznikov | UA | defense-minister UA 2021..2023 | أوليكسي ريزنيكوف, ريزنيكوف!
Omar al-Bashir | SD | president SD 1989..2019-04 | عمر البشير, عمر حسن البشير, عمر حسن أحمد البشير, البشير~
Omar al-Razzaz | JO | prime-minister JO 2018..2020 | عمر الرزاز
Omar Hilale | MA | ambassador MA | عمر هلال?
Omar Marmoush | EG | player EG | عمر مرموش, مرموش!
Omar Suleiman | EG | intelligence-chief EG 1993..2011; vice-president EG 2011..2011 | عمر سليمان
Omer Celik | TR | spokesman TR | عمر تشليك, عمر جليك, عمر جيليك
Osama bin Laden | SA | leader al-qaeda 1988..2011 | أسامة بن لادن, بن لادن
Osama Hamdan | PS | | أسامة حمدان
Osama Hammad | LY | prime-minister LY | أسامة حماد
Othman Mujalli | YE | | عثمان مجلي
Ousmane Dembele | FR | player | عثمان ديمبيلي, عثمان ديمبلي, ديمبيلي!
Ousmane Sonko | SN | prime-minister SN 2024.. | عثمان سونكو, سونكو!
Ozgur Ozel | TR | | أوزغور أوزيل, أوزغور أوزال
Paetongtarn Shinawatra | TH | prime-minister TH 2024..2025 | بيتونغتارن شيناواترا, بايتونغتارن شيناواترا
Pam Bondi | US | minister US 2025.. | بام بوندي
Paul Bremer | US | envoy US 2003..2004 | بول بريمر, بريمر!
Paul Kagame | RW | president RW 2000.. | بول كاغامي, بول كاجامي, كاغامي!
Pedro Sanchez | ES | prime-minister ES 2018-06.. | بيدرو سانشيز, بيدرو سانشيس
Pele | BR | player | بيليه!
Penny Wong | AU | foreign-minister AU 2022.. | بيني وونغ
Pep Guardiola | ES | coach | بيب غوارديولا, جوسيب غوارديولا, بيب جوارديولا, غوارديولا!, جوارديولا!
Pervez Musharraf | PK | president PK 2001..2008 | برويز مشرف, بيرفيز مشرف
Pete Hegseth | US | defense-minister US 2025-01.. | بيت هيغسيث, بيت هيجسيث, هيغسيث!
Peter Szijjarto | HU | foreign-minister HU 2014.. | بيتر سيارتو, بيتر سيجارتو
Petro Poroshenko | UA | president UA 2014-06..2019-05 | بيترو بوروشينكو, بترو بوروشينكو, بوروشينكو!
Petteri Orpo | FI | prime-minister FI 2023.. | بيتيري أوربو
Philip Hammond | GB | foreign-minister GB 2014..2016 | فيليب هاموند
Philippe Lazzarini | CH | director unrwa 2020.. | فيليب لازاريني, لازاريني!
Pierre Nkurunziza | BI | president BI 2005..2020 | بيير نكورونزيزا, بيار نكورونزيزا
Pierre Poilievre | CA | | بيير بوالييفر, بيار بوالييفر
Pietro Parolin | VA | | بيترو بارولين
Pope Francis | VA | pope VA 2013-03..2025-04 | [البابا] فرنسيس, [البابا] فرانسيس, [البابا] فرانسيسكو, [البابا] فرنسيسكوس
Pope Leo XIV | VA | pope VA 2025-05.. | [البابا] ليو الرابع عشر, [البابا] لاوون الرابع عشر, [البابا] لاون الرابع عشر
Pope Tawadros II | EG | clergy EG | تواضروس الثاني, [البابا] تواضروس
Prabowo Subianto | ID | president ID 2024-10.. | برابوو سوبيانتو
Princess Diana | GB | | [الأميرة] ديانا
Prophet Muhammad | | | النبي محمد, الرسول محمد, محمد صلى الله عليه وسلم
Qaboos bin Said | OM | sultan OM 1970..2020-01 | قابوس بن سعيد, السلطان قابوس
Qais al-Khazali | IQ | leader asaib-ahl-al-haq | قيس الخزعلي, الخزعلي!
Qasim al-Araji | IQ | | قاسم الأعرجي?
Qassem Soleimani | IR | commander quds-force 1998..2020 | قاسم سليماني
Qubad Talabani | IQ | | قوباد طالباني
Qusay Hussein | IQ | | قصي صدام حسين
Rached Ghannouchi | TN | leader ennahda 1991..; speaker TN 2019..2021 | راشد الغنوشي, الغنوشي!
Rachel Reeves | GB | finance-minister GB 2024.. | رايتشل ريفز, راشيل ريفز
Radoslaw Sikorski | PL | foreign-minister PL 2023.. | رادوسلاف سيكورسكي, سيكورسكي!
Rafael Benitez | ES | coach | رافائيل بينيتيز, بينيتيز!
Rafael Grossi | AR | director iaea 2019.. | رافاييل غروسي, رافاييل جروسي, غروسي!
Rafik Hariri | LB | prime-minister LB 1992..2004 | رفيق الحريري
Rajnath Singh | IN | defense-minister IN 2019.. | راجناث سينغ
Rami Hamdallah | PS | prime-minister PS 2013..2019 | رامي الحمد الله, رامي الحمدالله
Rami Makhlouf | SY | | رامي مخلوف
Ramtane Lamamra | DZ | foreign-minister DZ 2021..2023; envoy united-nations 2023.. | رمطان لعمامرة, لعمامرة!
Ramzan Kadyrov | RU | governor RU 2007.. | رمضان قديروف, رمضان قاديروف, قديروف!
Rashad al-Alimi | YE | head-of-state YE 2022-04.. | رشاد العليمي, رشاد محمد العليمي, العليمي!
Ratko Mladic | BA | | راتكو ملاديتش, ملاديتش!
Rauf Denktas | CY | | رؤوف دنكطاش
Raul Castro | CU | president CU 2008..2018 | راؤول كاسترو
Rawhi Mushtaha | PS | | روحي مشتهى
Recep Tayyip Erdogan | TR | president TR 2014-08..; prime-minister TR 2003..2014 | رجب طيب أردوغان, طيب أردوغان, أردوغان!, أردوجان!
Reem al-Hashimy | AE | minister AE | ريم الهاشمي?, ريم بنت إبراهيم الهاشمي
Reema bint Bandar | SA | ambassador SA 2019.. | ريما بنت بندر, ريما بنت بندر بن سلطان
Rex Tillerson | US | foreign-minister US 2017..2018 | ريكس تيلرسون, تيلرسون!
Riad al-Asaad | SY | | رياض الأسعد
Riad Hijab | SY | prime-minister SY 2012..2012 | رياض حجاب
Riad Salameh | LB | central-bank-governor LB 1993..2023 | رياض سلامة
Riek Machar | SS | vice-president SS | رياك مشار, ريك مشار
Rifaat al-Assad | SY | | رفعت الأسد
Rishi Sunak | GB | prime-minister GB 2022-10..2024-07 | ريشي سوناك, سوناك!
Riyad al-Maliki | PS | foreign-minister PS 2007..2024 | رياض المالكي
Riyad Mansour | PS | ambassador PS | رياض منصور
Robert F. Kennedy Jr. | US | minister US 2025.. | روبرت كينيدي جونيور, روبرت إف كينيدي جونيور
Robert Fico | SK | prime-minister SK | روبرت فيكو
Robert Ford | US | ambassador US 2011..2014 | روبرت فورد
Robert Gates | US | defense-minister US 2006..2011 | روبرت غيتس, روبرت جيتس
Robert Kocharyan | AM | president AM 1998..2008 | روبرت كوتشاريان
Robert Malley | US | envoy US 2021..2023 | روبرت مالي
Robert Mugabe | ZW | president ZW 1987..2017 | روبرت موغابي, روبرت موجابي, موغابي!, موجابي!
Roberta Metsola | MT | president european-parliament 2022.. | روبرتا ميتسولا
Roberto Mancini | IT | coach | روبرتو مانشيني, مانشيني!
Rodolphe Haykal | LB | army-chief LB 2025.. | رودولف هيكل
Rodrigo Duterte | PH | president PH 2016..2022 | رودريغو دوتيرتي, دوتيرتي!
Ron Dermer | IL | minister IL 2022..2025 | رون ديرمر, ديرمر!
Ronald Reagan | US | president US 1981..1989 | رونالد ريغان, رونالد ريجان, ريغان!, ريجان!
Ronen Bar | IL | intelligence-chief IL 2021..2025 | رونين بار, رونن بار
Ruhollah Khomeini | IR | supreme-leader IR 1979..1989 | روح الله الخميني, آية الله الخميني, الخميني!
Rustem Umerov | UA | defense-minister UA 2023..2025 | رستم عمروف, رستم أوميروف
Saad al-Shethri | SA | | سعد الشثري
Saad Eddine el-Othmani | MA | prime-minister MA 2017..2021 | سعد الدين العثماني
Saad Hariri | LB | prime-minister LB 2009..2011; prime-minister LB 2016..2020 | سعد الحريري, سعد الدين الحريري
Sabah al-Ahmad al-Jaber al-Sabah | KW | emir KW 2006..2020 | صباح الأحمد الجابر الصباح, صباح الأحمد, صباح الأحمد الجابر
Sabah al-Khalid al-Sabah | KW | crown-prince KW 2024..; foreign-minister KW 2011..2019 | صباح الخالد, صباح الخالد الحمد الصباح, صباح الخالد الصباح
Sabah al-Numan | IQ | spokesman IQ | صباح النعمان?
Saddam Haftar | LY | | صدام حفتر
Saddam Hussein | IQ | president IQ 1979..2003 | صدام حسين, صدام!
Sadeq Larijani | IR | | صادق لاريجاني, صادق آملي لاريجاني
Sadiq al-Kabir | LY | | الصديق الكبير
Sadiq al-Mahdi | SD | prime-minister SD 1986..1989 | الصادق المهدي
Sadyr Japarov | KG | president KG 2021.. | صدير جاباروف, صدير جباروف
Saeb Erekat | PS | | صائب عريقات, عريقات!
Said Chengriha | DZ | army-chief DZ 2019.. | السعيد شنقريحة, سعيد شنقريحة
Said Jalili | IR | security-council-secretary IR 2007..2013 | سعيد جليلي
Saif al-Islam Gaddafi | LY | | سيف الإسلام القذافي, سيف الإسلام~
Salah Abdeslam | FR | | صلاح عبد السلام
Salam Fayyad | PS | prime-minister PS 2007..2013 | سلام فياض
Saleh al-Arouri | PS | | صالح العاروري, العاروري!
Saleh Muslim | SY | leader pyd | صالح مسلم
Salem al-Dawsari | SA | player SA | سالم الدوسري?
Salem bin Breik | YE | prime-minister YE 2025.. | سالم بن بريك, سالم صالح بن بريك
Salim al-Hoss | LB | prime-minister LB 1998..2000 | سليم الحص
Salim al-Jabouri | IQ | speaker IQ 2014..2018 | سليم الجبوري
Salman bin Abdulaziz | SA | king SA 2015-01..; crown-prince SA 2012..2015 | سلمان بن عبد العزيز, سلمان بن عبد العزيز آل سعود, [الملك] سلمان, [للملك] سلمان, [خادم الحرمين] سلمان
Salman bin Hamad Al Khalifa | BH | crown-prince BH 1999..; prime-minister BH 2020.. | سلمان بن حمد آل خليفة, سلمان بن حمد
Salome Zourabichvili | GE | president GE 2018..2024 | سالومي زورابيشفيلي
Salva Kiir | SS | president SS 2011.. | سلفا كير, سلفاكير ميارديت, سلفا كير ميارديت
Sam Altman | US | business | سام ألتمان
Samantha Power | US | ambassador US 2013..2017 | سامانثا باور, سامانتا باور
Sameh Shoukry | EG | foreign-minister EG 2014-06..2024-07 | سامح شكري
Sami Abu Zuhri | PS | | سامي أبو زهري
Sami Gemayel | LB | leader kataeb | سامي الجميل
Samia Suluhu Hassan | TZ | president TZ 2021.. | سامية سولوهو حسن, سامية صولوحو حسن
Samir Geagea | LB | leader lebanese-forces | سمير جعجع, جعجع!
Samir Kuntar | LB | | سمير القنطار, القنطار~
Sanae Takaichi | JP | prime-minister JP 2025-10.. | ساناي تاكايتشي
Saoud bin Abdulrahman Al Thani | QA | defense-minister QA 2024.. | سعود بن عبد الرحمن آل ثاني?
Sara Duterte | PH | vice-president PH 2022.. | سارة دوتيرتي
Sara Zaafarani | TN | prime-minister TN 2025.. | سارة الزعفراني, سارة الزعفراني الزنزري
Saud al-Faisal | SA | foreign-minister SA 1975..2015-04 | سعود الفيصل, سعود الفيصل بن عبد العزيز
Sayyed Qutb | EG | | سيد قطب
Scott Bessent | US | finance-minister US 2025.. | سكوت بيسنت, بيسنت!
Scott Walker | US | governor US 2011..2019 | سكوت ووكر
Sebastien Lecornu | FR | prime-minister FR 2025-09..; defense-minister FR 2022..2025 | سيباستيان لوكورنو, سيباستيان ليكورنو, لوكورنو!
Selahattin Demirtas | TR | | صلاح الدين دميرطاش, صلاح الدين دميرتاش
Sergei Ivanov | RU | defense-minister RU 2001..2007 | سيرغي إيفانوف, سيرجي إيفانوف
Sergei Naryshkin | RU | intelligence-chief RU 2016.. | سيرغي ناريشكين, سيرجي ناريشكين, ناريشكين!
Sergei Ryabkov | RU | deputy-foreign-minister RU 2008.. | سيرغي ريابكوف, ريابكوف!
Sergei Shoigu | RU | defense-minister RU 2012-11..2024-05; security-council-secretary RU 2024-05.. | سيرغي شويغو, سيرجي شويغو, سيرجي شويجو, شويغو!, شويجو!
Sergei Vershinin | RU | deputy-foreign-minister RU 2018.. | سيرغي فيرشينين
Sergey Lavrov | RU | foreign-minister RU 2004-03.. | سيرغي لافروف, سيرجي لافروف, سيرغيه لافروف, لافروف!
Shams al-Din al-Kabbashi | SD | | شمس الدين كباشي, شمس الدين الكباشي
Shavkat Mirziyoyev | UZ | president UZ 2016.. | شوكت ميرضيائيف, شوكت ميرزيوييف, شوكت ميرزيايف, ميرضيائيف!
Shaya al-Zindani | YE | foreign-minister YE 2024.. | شائع الزنداني, شائع محسن الزنداني
Shehbaz Sharif | PK | prime-minister PK 2022-04.. | شهباز شريف
Sheikh Hasina | BD | prime-minister BD 2009..2024-08 | الشيخة حسينة, شيخة حسينة, حسينة واجد
Shigeru Ishiba | JP | prime-minister JP 2024-10..2025-10 | شيغيرو إيشيبا, إيشيبا!
Shimon Peres | IL | president IL 2007..2014; prime-minister IL 1995..1996 | شيمون بيريز, شمعون بيريز, شيمون بيريس, بيريز!, بيريس!
Shinjiro Koizumi | JP | defense-minister JP 2025.. | شينجيرو كويزومي
Shinzo Abe | JP | prime-minister JP 2012-12..2020-09 | شينزو آبي
Shireen Abu Akleh | PS | | شيرين أبو عاقلة
Shirin Ebadi | IR | | شيرين عبادي
Sifi Ghrieb | DZ | prime-minister DZ 2025.. | سيفي غريب
Sigmund Freud | AT | | سيغموند فرويد, سيجموند فرويد, فرويد!
Sigrid Kaag | NL | envoy united-nations | سيغريد كاغ
Silvan Shalom | IL | foreign-minister IL 2003..2006 | سيلفان شالوم
Silvio Berlusconi | IT | prime-minister IT 2001..2011 | سيلفيو برلسكوني, سيلفيو بيرلسكوني, برلسكوني!, بيرلسكوني!
Simon Harris | IE | foreign-minister IE 2025..; prime-minister IE 2024..2025 | سيمون هاريس
Simon Karam | LB | | سيمون كرم
Sipan Hemo | SY | | سيبان حمو
Sirajuddin Haqqani | AF | interior-minister AF 2021.. | سراج الدين حقاني
Slobodan Milosevic | RS | president RS 1989..2000 | سلوبودان ميلوسيفيتش, ميلوسيفيتش!
Soleiman Frangieh | LB | leader marada | سليمان فرنجية, فرنجية!
Staffan de Mistura | IT | envoy united-nations 2014-07.. | ستيفان دي ميستورا, ستافان دي ميستورا, ستيفان دو ميستورا, دي ميستورا
Stephane Dujarric | FR | spokesman united-nations 2014.. | ستيفان دوجاريك, دوجاريك!
Stephanie Williams | US | envoy united-nations | ستيفاني ويليامز, ستيفاني وليامز
Stephen Miran | US | | ستيفن ميران
Steve Bannon | US | | ستيف بانون, ستيفن بانون
Steve Witkoff | US | envoy US 2025.. | ستيف ويتكوف, ويتكوف!
Strida Geagea | LB | member LB | ستريدا جعجع
Subrahmanyam Jaishankar | IN | foreign-minister IN 2019.. | سوبرامانيام جايشانكار, جايشانكار!
Suhayl al-Hassan | SY | | سهيل الحسن?
Sultan al-Aradah | YE | | سلطان العرادة
Sultan al-Jaber | AE | minister AE | سلطان الجابر, سلطان أحمد الجابر
Sultan bin Abdulaziz | SA | crown-prince SA 2005..2011; defense-minister SA 1963..2011 | سلطان بن عبد العزيز
Sultan bin Salman | SA | | سلطان بن سلمان, سلطان بن سلمان بن عبد العزيز
Susan Rice | US | security-adviser US 2013..2017 | سوزان رايس
Susie Wiles | US | | سوزي وايلز
Susilo Bambang Yudhoyono | ID | president ID 2004..2014 | سوسيلو بامبانغ يودويونو
Taha Hussein | EG | artist | طه حسين
Taha Yassin Ramadan | IQ | vice-president IQ 1991..2003 | طه ياسين رمضان
Taher al-Baour | LY | | الطاهر الباعور
Taher al-Nunu | PS | | طاهر النونو
Tahnoun bin Zayed | AE | security-adviser AE | طحنون بن زايد, طحنون بن زايد آل نهيان
Takeshi Iwaya | JP | foreign-minister JP 2024..2025 | تاكيشي إيوايا
Tamim bin Hamad Al Thani | QA | emir QA 2013-06.. | تميم بن حمد آل ثاني, تميم بن حمد
Tamim Khallaf | EG | spokesman EG | تميم خلاف
Tammam Salam | LB | prime-minister LB 2014-02..2016-12 | تمام سلام
Tammy Bruce | US | spokesman US 2025..2025 | تامي بروس
Tarek Bitar | LB | judge LB | طارق البيطار, طارق بيطار
Tarek Mitri | LB | minister LB 2025.. | طارق متري?
Tareq al-Hashimi | IQ | vice-president IQ 2006..2012 | طارق الهاشمي
Tareq Aziz | IQ | foreign-minister IQ 1983..1991 | طارق عزيز
Tariq Saleh | YE | | طارق صالح?
Tarique Rahman | BD | | طارق رحمن
Tawakkol Karman | YE | | توكل كرمان
Tawfiq al-Rabiah | SA | minister SA | توفيق الربيعة, توفيق بن فوزان الربيعة
Taymour Jumblatt | LB | member LB | تيمور جنبلاط
Ted Cruz | US | | تيد كروز
Tedros Adhanom | ET | director who 2017.. | تيدروس أدهانوم, تيدروس غيبريسوس, تيدروس أدهانوم غيبريسوس
Terje Roed-Larsen | NO | envoy united-nations 2004.. | تيري رود لارسن, تيري رود لارسون
Thabet al-Abbasi | IQ | defense-minister IQ 2022.. | ثابت العباسي?, ثابت محمد العباسي
Theresa May | GB | prime-minister GB 2016-07..2019-07 | تيريزا ماي
Tim Cook | US | business | تيم كوك
Tim Walz | US | governor US | تيم والز
Tom Barrack | US | envoy US 2025..; ambassador US 2025.. | توم باراك, توماس باراك
Tom Fletcher | GB | director ocha 2024.. | توم فليتشر
Tony Blair | GB | prime-minister GB 1997-05..2007-06 | توني بلير, بلير!
Tulsi Gabbard | US | director US 2025.. | تولسي غابارد
Turki al-Faisal | SA | intelligence-chief SA 1979..2001 | تركي الفيصل, تركي الفيصل بن عبد العزيز
Turki al-Maliki | SA | spokesman arab-coalition 2017.. | تركي المالكي
Turki al-Sheikh | SA | | تركي آل الشيخ
Tzachi Hanegbi | IL | | تساحي هنغبي, تساحي هانغبي
Uday Hussein | IQ | | عدي صدام حسين
Ulf Kristersson | SE | prime-minister SE 2022.. | أولف كريسترسون
Ursula von der Leyen | DE | president european-commission 2019-12.. | أورسولا فون دير لاين, أورزولا فون دير لاين, فون دير لاين
Valentina Matviyenko | RU | | فالنتينا ماتفيينكو
Valerii Zaluzhnyi | UA | army-chief UA 2021..2024 | فاليري زالوجني, زالوجني!
Valery Gerasimov | RU | army-chief RU 2012.. | فاليري غيراسيموف, غيراسيموف!
Vassily Nebenzia | RU | ambassador RU 2017.. | فاسيلي نيبينزيا, نيبينزيا!
Victoria Nuland | US | | فيكتوريا نولاند
Viktor Orban | HU | prime-minister HU 2010-05.. | فيكتور أوربان, أوربان!
Viktor Yanukovych | UA | president UA 2010..2014 | فيكتور يانوكوفيتش, يانوكوفيتش!
Viktor Yushchenko | UA | president UA 2005..2010 | فيكتور يوشينكو, فيكتور يوشتشينكو
Vinicius Junior | BR | player | فينيسيوس جونيور, فينيسيوس!
Vitaly Churkin | RU | ambassador RU 2006..2017 | فيتالي تشوركين, تشوركين!
Vladimir Lenin | RU | | فلاديمير لينين, لينين!
Vladimir Medinsky | RU | adviser RU | فلاديمير ميدينسكي, ميدينسكي!
Vladimir Putin | RU | president RU 2000-05..2008-05; prime-minister RU 2008..2012; president RU 2012-05.. | فلاديمير بوتين, فلادمير بوتين, فلاديمير بوتن, بوتين!
Volker Turk | AT | director un-human-rights-office 2022.. | فولكر تورك
Volodymyr Zelensky | UA | president UA 2019-05.. | فولوديمير زيلينسكي, فلاديمير زيلينسكي, فولوديمير زيلنسكي, زيلينسكي!, زيلنسكي!
Vyacheslav Volodin | RU | speaker RU 2016.. | فياتشيسلاف فولودين, فولودين!
Wael al-Halqi | SY | prime-minister SY 2012..2016 | وائل الحلقي
Wafiq Safa | LB | | وفيق صفا
Waleed al-Khuraiji | SA | deputy-minister SA | وليد الخريجي, وليد بن عبد الكريم الخريجي
Walid al-Muallem | SY | foreign-minister SY 2006..2020-11 | وليد المعلم
Walid Jumblatt | LB | leader psp 1977..2023 | وليد جنبلاط, جنبلاط!
Walid Regragui | MA | coach MA | وليد الركراكي
Wang Yi | CN | foreign-minister CN 2013.. | وانغ يي, وانج يي
Wassim al-Assad | SY | | وسيم الأسد, وسيم بديع الأسد
Wassim Mansouri | LB | | وسيم منصوري
Wayne Rooney | GB | player | واين روني
Wen Jiabao | CN | prime-minister CN 2003..2013 | ون جيا باو, وين جياباو
Wendy Sherman | US | | ويندي شيرمان
William Burns | US | intelligence-chief US 2021..2025 | وليام بيرنز, ويليام بيرنز
William Ruto | KE | president KE 2022.. | ويليام روتو, وليام روتو
Winston Churchill | GB | prime-minister GB 1940..1955 | ونستون تشرشل, ونستون تشرتشل, تشرشل!
Wolfgang Schauble | DE | finance-minister DE 2009..2017 | فولفغانغ شويبله, شويبله!
Xabi Alonso | ES | coach | تشابي ألونسو
Xavier Bettel | LU | foreign-minister LU 2023.. | كزافييه بيتل
Xi Jinping | CN | president CN 2013-03.. | شي جين بينغ, شي جين بينج, شي جينبينغ, شي جين بنغ
Yahya Rahim Safavi | IR | | يحيى رحيم صفوي
Yahya Rasool | IQ | spokesman IQ | يحيى رسول?
Yahya Saree | YE | spokesman houthis 2018.. | يحيى سريع
Yahya Sinwar | PS | leader hamas 2024..2024-10 | يحيى السنوار, السنوار!
Yair Golan | IL | | يائير غولان, يائير جولان
Yair Lapid | IL | prime-minister IL 2022..2022; foreign-minister IL 2021..2022 | يائير لابيد, يئير لابيد, لبيد!, لابيد!
Yanis Varoufakis | GR | finance-minister GR 2015..2015 | يانيس فاروفاكيس, فاروفاكيس!
Yasar Guler | TR | defense-minister TR 2023.. | يشار غولر, ياشار غولر
Yasir al-Rumayyan | SA | | ياسر الرميان, ياسر بن عثمان الرميان
Yasser Abu Shabab | PS | | ياسر أبو شباب
Yasser al-Atta | SD | | ياسر العطا
Yasser al-Misehal | SA | | ياسر المسحل, ياسر بن حسن المسحل
Yasser Arafat | PS | president PS 1994..2004 | ياسر عرفات, عرفات~, أبو عمار
Yassine Bounou | MA | player MA | ياسين بونو
Yassine Jaber | LB | finance-minister LB 2025.. | ياسين جابر?
Yazid bin Farhan | SA | envoy SA | يزيد بن فرحان, يزيد بن محمد بن فرحان
Yevgeny Prigozhin | RU | leader wagner-group | يفغيني بريغوجين, يفجيني بريجوجين, بريغوجين!
Yitzhak Rabin | IL | prime-minister IL 1992..1995 | إسحاق رابين, إسحق رابين, يتسحاق رابين, رابين!
Yoav Gallant | IL | defense-minister IL 2022-12..2024-11 | يوآف غالانت, يوآف جالانت, غالانت!
Yoon Suk-yeol | KR | president KR 2022..2025 | يون سوك يول, يون سيوك يول
Yoshihide Suga | JP | prime-minister JP 2020..2021 | يوشيهيدي سوغا
Yousef al-Huneiti | JO | army-chief JO 2019.. | يوسف الحنيطي, يوسف أحمد الحنيطي
Yousef al-Madani | YE | | يوسف المداني, يوسف حسن المداني
Yousef al-Otaiba | AE | ambassador AE | يوسف العتيبة
Youssef Chahed | TN | prime-minister TN 2016..2020 | يوسف الشاهد
Youssef Jarbou | SY | clergy SY | يوسف جربوع
Yoweri Museveni | UG | president UG 1986.. | يوري موسيفيني, يويري موسيفيني, موسيفيني!
Yukiya Amano | JP | director iaea 2009..2019 | يوكيا أمانو, أمانو!
Yulia Svyrydenko | UA | prime-minister UA 2025.. | يوليا سفيريدينكو
Yulia Tymoshenko | UA | prime-minister UA 2007..2010 | يوليا تيموشينكو, تيموشينكو!
Yuri Ushakov | RU | adviser RU 2012.. | يوري أوشاكوف, أوشاكوف!
Yusuf al-Qaradawi | EG | | يوسف القرضاوي, القرضاوي!
Yvette Cooper | GB | interior-minister GB 2024..2025; foreign-minister GB 2025.. | إيفيت كوبر
Zabihullah Mujahid | AF | spokesman AF | ذبيح الله مجاهد
Zaher Jabarin | PS | | زاهر جبارين
Zalmay Khalilzad | US | envoy US | زلماي خليل زاد, خليل زاد
Zayed bin Sultan | AE | president AE 1971..2004 | زايد بن سلطان آل نهيان, زايد بن سلطان, [الشيخ] زايد
Zhai Jun | CN | envoy CN | تشاي جيون, تشاي جون
Zine El Abidine Ben Ali | TN | president TN 1987..2011-01 | زين العابدين بن علي
Zinedine Zidane | FR | coach; player | زين الدين زيدان, زيدان!
Ziyad al-Nakhalah | PS | secretary-general islamic-jihad 2018.. | زياد النخالة, زياد نخالة
Zohran Mamdani | US | | زهران ممداني, زهران محمداني, ممداني!
`;

/**
 * Capitals and cities of the world outside the Arab countries.
 *
 * One entry a line, sorted: English name | country | Arabic names, the shown one first.
 * See gazetteer-entry.ts for the marks.
 */
export const cities = `
Abadan | IR | عبادان
Abeche | TD | أبشي
Abidjan | CI | أبيدجان
Abuja | NG | أبوجا
Accra | GH | أكرا
Adana | TR | أضنة
Addis Ababa | ET | أديس أبابا
Adiyaman | TR | أديامان, أديمان
Ahvaz | IR | الأحواز
Ajaccio | FR | أجاكسيو
Ako | IL | عكا
Alma-Ata [almaty] | KZ | ألماتي, ألما آتا
Amsterdam | NL | أمستردام
Anchorage | US | أنكوريج, أنكوراج
Ankara | TR | أنقرة
Antakya | TR | أنطاكيا, أنطاكية
Antalya | TR | أنطاليا
Antananarivo | MG | أنتاناناريفو
Antwerp | BE | أنتويرب, أنفرس
Arak | IR | أراك
Ardabil | IR | أردبيل
Ashdod | IL | أشدود, أسدود
Ashgabat | TM | عشق آباد
Ashkelon | IL | عسقلان
Asmara | ER | أسمرة, أسمرا
Astana | KZ | أستانا, نور سلطان, أستانة
Asuncion | PY | أسونسيون
Athens | GR | أثينا
Atlanta | US | أتلانتا
Auckland | NZ | أوكلاند
Avdiivka | UA | أفدييفكا
Bagram | AF | باغرام
Bakhmut | UA | باخموت
Baku | AZ | باكو
Bali | ID | بالي~
Baltimore | US | بالتيمور
Bamako | ML | باماكو
Bamyan | AF | باميان
Bandar Abbas | IR | بندر عباس
Bandung | ID | باندونغ
Bangalore | IN | بنغالور, بنغالورو, بنجالور
Bangkok | TH | بانكوك, بانجكوك
Bangui | CF | بانغي, بانجي
Banjul | GM | بانجول
Barcelona | ES | برشلونة
Basel | CH | بازل
Batman | TR | باتمان~
Beersheba | IL | بئر السبع
Beijing | CN | بكين, بيجين
Belfast | GB | بلفاست
Belgorod | RU | بيلغورود
Belgrade | RS | بلغراد, بلجراد
Berlin | DE | برلين
Bern | CH | برن~, بيرن
Bilbao | ES | بلباو
Birmingham | GB | برمنغهام, برمنجهام
Bishkek | KG | بيشكيك, بشكيك
Bissau | GW | بيساو
Bogota | CO | بوغوتا, بوجوتا
Bologna | IT | بولونيا الإيطالية
Bombay [mumbai] | IN | مومباي, بومباي
Bonn | DE | بون~
Bordeaux | FR | بوردو
Boston | US | بوسطن
Brasilia | BR | برازيليا
Bratislava | SK | براتيسلافا
Brazzaville | CG | برازافيل
Brisbane | AU | بريزبين
Brussels | BE | بروكسل
Bryansk | RU | بريانسك
Bucha | UA | بوتشا
Bucharest | RO | بوخارست
Budapest | HU | بودابست
Buenos Aires | AR | بوينس آيرس, بيونس آيرس
Bujumbura | BI | بوجمبورا
Bukavu | CD | بوكافو
Bursa | TR | بورصة التركية
Busan | KR | بوسان
Bushehr | IR | بوشهر
Calais | FR | كاليه
Calcutta | IN | كلكتا, كالكوتا
Calgary | CA | كالغاري
Camp David | US | كامب ديفيد
Canberra | AU | كانبيرا, كانبرا
Cannes | FR | كان الفرنسية
Cape Town | ZA | كيب تاون
Caracas | VE | كاراكاس, كراكاس
Cardiff | GB | كارديف
Chabahar | IR | تشابهار, شابهار
Charleston | US | تشارلستون
Charlotte | US | [مدينة] شارلوت
Chasiv Yar | UA | تشاسيف يار
Chernihiv | UA | تشيرنيهيف, تشيرنيغيف
Chernobyl | UA | تشيرنوبل, تشرنوبيل, تشرنوبل
Chicago | US | شيكاغو, شيكاجو
Chisinau | MD | كيشيناو, تشيسيناو
Chittagong | BD | شيتاغونغ
Cleveland | US | كليفلاند
Cologne | DE | كولونيا, كولن
Colombo | LK | كولومبو
Columbus | US | كولومبوس~
Conakry | GN | كوناكري
Copenhagen | DK | كوبنهاغن, كوبنهاجن
Cordoba | ES | قرطبة
Cox's Bazar | BD | كوكس بازار
Dakar | SN | داكار, دكار
Dallas | US | دالاس
Darwin | AU | داروين~
Davos | CH | دافوس
Delhi | IN | دلهي
Denver | US | دنفر
Detroit | US | ديترويت
Dhaka | BD | دكا, داكا
Dili | TL | ديلي~
Dimona | IL | ديمونا
Diyarbakir | TR | ديار بكر
Dnipro | UA | دنيبرو
Dodoma | TZ | دودوما
Donetsk | UA | دونيتسك
Dortmund | DE | دورتموند
Douala | CM | دوالا
Dresden | DE | دريسدن
Dublin | IE | دبلن
Durban | ZA | ديربان, دوربان
Dushanbe | TJ | دوشنبه, دوشانبي
Dusseldorf | DE | دوسلدورف
Edinburgh | GB | إدنبرة
Edirne | TR | أدرنة
Eilat | IL | إيلات
Enerhodar | UA | إنرغودار, إينرغودار
Enschede | NL | إنسخيده
Entebbe | UG | عنتيبي
Erzurum | TR | أرضروم
Esfahan [isfahan] | IR | أصفهان
Florence | IT | فلورنسا
Fordow | IR | فوردو
Frankfurt | DE | فرانكفورت
Freetown | SL | فريتاون
Fukushima | JP | فوكوشيما
Gaborone | BW | غابورون
Galati | RO | غالاتي
Gao | ML | غاو
Gaziantep | TR | غازي عنتاب, عنتاب
Gdansk | PL | غدانسك
Geneva | CH | جنيف
Genoa | IT | جنوة, جنوى
Georgetown | GY | جورج تاون
Glasgow | GB | غلاسكو, جلاسكو, غلاسغو
Goma | CD | غوما
Gondar | ET | غوندار
Granada | ES | غرناطة
Guadalajara | MX | غوادالاخارا
Guangzhou | CN | قوانغتشو, غوانزو, قوانجتشو, غوانغتشو
Guatemala City | GT | مدينة غواتيمالا
Hadera | IL | الخضيرة
Haifa | IL | حيفا
Hamadan | IR | همدان
Hamburg | DE | هامبورغ, هامبورج
Hangzhou | CN | هانغتشو
Hanoi | VN | هانوي
Hanover | DE | هانوفر
Harare | ZW | هراري
Hatay | TR | هاتاي, هطاي
Havana | CU | هافانا
Helsinki | FI | هلسنكي
Herat | AF | هرات
Herzliya | IL | هرتسيليا
Hiroshima | JP | هيروشيما
Ho Chi Minh City | VN | هو تشي منه, سايغون
Hollywood | US | هوليوود
Honolulu | US | هونولولو
Houston | US | هيوستن
Hyderabad | IN | حيدر آباد
Incirlik | TR | إنجرليك
Innsbruck | AT | إنسبروك
Irpin | UA | إيربين
Iskenderun | TR | الإسكندرونة, إسكندرونة
Islamabad | PK | إسلام آباد
Istanbul | TR | إسطنبول, استانبول
Izmail | UA | إزميل~
Izmir | TR | إزمير
Izyum | UA | إيزيوم
Jaffa | IL | يافا
Jakarta | ID | جاكرتا, جاكارتا
Jalalabad | AF | جلال آباد
Johannesburg | ZA | جوهانسبرغ, جوهانسبورغ, جوهانسبرج
Juba | SS | جوبا
Kabul | AF | كابول, كابل
Kahramanmaras | TR | كهرمان مرعش, قهرمان مرعش
Kaliningrad | RU | كالينينغراد
Kampala | UG | كمبالا
Kandahar | AF | قندهار
Kano | NG | كانو~
Kansas City | US | كانساس سيتي
Karachi | PK | كراتشي
Karaj | IR | كرج
Kathmandu | NP | كاتماندو, كتماندو
Kazan | RU | قازان, كازان
Kerman | IR | كرمان
Kermanshah | IR | كرمانشاه
Kharkiv | UA | خاركيف, خاركوف
Kherson | UA | خيرسون
Khorramshahr | IR | خرمشهر
Kidal | ML | كيدال
Kigali | RW | كيغالي, كيجالي
Kilis | TR | كيليس, كلس~
Kingston | JM | كينغستون
Kinshasa | CD | كينشاسا
Konya | TR | قونية, قونيا
Kostiantynivka | UA | كوستيانتينيفكا, كوستيانتينفكا, كونستانتينوفكا
Krakow | PL | كراكوف
Kramatorsk | UA | كراماتورسك
Krasnodar | RU | كراسنودار
Kremenchuk | UA | كريمنشوك
Kryvyi Rih | UA | كريفي ريه
Kuala Lumpur | MY | كوالالمبور, كوالا لمبور
Kunduz | AF | قندوز
Kupiansk | UA | كوبيانسك
Kursk | RU | كورسك
Kyiv | UA | كييف
Kyoto | JP | كيوتو
La Paz | BO | لاباز
Lagos | NG | لاغوس, لاجوس
Lahore | PK | لاهور
Larnaca | CY | لارنكا
Las Vegas | US | لاس فيغاس, لاس فيجاس
Lausanne | CH | لوزان
Leeds | GB | ليدز
Leipzig | DE | لايبزيغ
Libreville | GA | ليبرفيل
Liege | BE | لييج
Lille | FR | ليل~
Lima | PE | ليما
Lisbon | PT | لشبونة
Liverpool | GB | ليفربول
Ljubljana | SI | ليوبليانا
Lod | IL | اللد
Lome | TG | لومي
London | GB | لندن
Los Angeles | US | لوس أنجلوس, لوس أنجليس
Luanda | AO | لواندا
Lucerne | CH | لوسيرن
Luhansk | UA | لوغانسك, لوهانسك
Lusaka | ZM | لوساكا
Lviv | UA | لفيف
Lyman | UA | ليمان~
Lyon | FR | ليون
Madras | IN | مدراس, تشيناي
Madrid | ES | مدريد
Maiduguri | NG | مايدوغوري, مايدوجوري
Mainz | DE | ماينز
Malabo | GQ | مالابو
Malacca | MY | ملقا
Malaga | ES | مالقة, ملقة
Malakal | SS | ملكال
Male | MV | ماليه~
Malmo | SE | مالمو
Managua | NI | ماناغوا
Manchester | GB | مانشستر
Manila | PH | مانيلا
Maputo | MZ | مابوتو
Mardin | TR | ماردين
Mariupol | UA | ماريوبول
Marseille | FR | مارسيليا, مرسيليا
Mashhad | IR | مشهد~
Mazar-i-Sharif | AF | مزار شريف
Mekelle | ET | ميكيلي
Melbourne | AU | ملبورن
Melitopol | UA | ميليتوبول
Memphis | US | ممفيس
Mersin | TR | مرسين
Mexico City | MX | مكسيكو سيتي, مكسيكو
Miami | US | ميامي
Milan | IT | ميلانو
Minneapolis | US | مينيابوليس
Minsk | BY | مينسك
Mitrovica | XK | ميتروفيتشا
Modiin | IL | موديعين
Mombasa | KE | مومباسا
Monrovia | LR | مونروفيا
Monte Carlo | MC | مونت كارلو
Montevideo | UY | مونتيفيديو
Montreal | CA | مونتريال, مونريال
Montreux | CH | مونترو
Moscow | RU | موسكو
Munich | DE | ميونخ, ميونيخ
Murmansk | RU | مورمانسك
Mykolaiv | UA | ميكولايف
N'Djamena | TD | نجامينا, انجامينا
Nagasaki | JP | ناغازاكي
Nairobi | KE | نيروبي
Naples | IT | نابولي
Nashville | US | ناشفيل
Natanz | IR | نطنز
Naypyidaw | MM | نايبيداو
Nazareth | IL | الناصرة
Netanya | IL | نتانيا
New Delhi | IN | نيودلهي, نيو دلهي
New Jersey | US | نيوجيرسي, نيو جيرسي
New Orleans | US | نيو أورليانز, نيو اورلينز
New York | US | نيويورك
Niamey | NE | نيامي
Nice | FR | نيس~
Nicosia | CY | نيقوسيا
Nikopol | UA | نيكوبول
Nuremberg | DE | نورمبرغ
Odesa | UA | أوديسا
Orlando | US | أورلاندو
Osaka | JP | أوساكا
Oslo | NO | أوسلو
Ottawa | CA | أوتاوا
Ouagadougou | BF | واغادوغو, واجادوجو
Oxford | GB | أكسفورد, اوكسفورد
Pahalgam | IN | باهالغام, بهلغام
Palermo | IT | باليرمو
Panama City | PA | مدينة بنما
Paris | FR | باريس
Peshawar | PK | بيشاور
Philadelphia | US | فيلادلفيا
Phnom Penh | KH | بنوم بنه
Phoenix | US | فينيكس
Podgorica | ME | بودغوريتسا
Pokrovsk | UA | بوكروفسك
Port Moresby | PG | بورت مورسبي
Port Stanley | | بورت ستانلي
Port-au-Prince | HT | بورت أو برنس, بور أو برانس
Portland | US | بورتلاند
Porto | PT | بورتو
Prague | CZ | براغ
Praia | CV | برايا
Pretoria | ZA | بريتوريا
Pristina | XK | بريشتينا
Pyongyang | KP | بيونغ يانغ, بيونغيانغ, بيونج يانج
Qom | IR | قم~
Quebec | CA | كيبيك
Quetta | PK | كويتا
Quito | EC | كيتو
Ramla | IL | الرملة~
Ramstein | DE | رامشتاين
Rasht | IR | رشت~
Rawalpindi | PK | روالبندي
Recife | BR | ريسيفي
Reykjavik | IS | ريكيافيك, ريكيافك
Riga | LV | ريغا
Rio de Janeiro | BR | ريو دي جانيرو
Rome | IT | روما
Rostov | RU | روستوف
Rotterdam | NL | روتردام
Sacramento | US | سكرامنتو
Safed | IL | صفد~
Saint Petersburg | RU | سان بطرسبورغ, بطرسبورغ, سانت بطرسبرغ, سان بطرسبرغ, سانت بطرسبورغ, بطرسبرغ, سان بطرسبرج
Salisbury | GB | سالزبوري
Salzburg | AT | سالزبورغ
Samarkand | UZ | سمرقند
San Antonio | US | سان أنطونيو
San Diego | US | سان دييغو
San Francisco | US | سان فرانسيسكو, سان فرنسيسكو
San Jose | CR | سان خوسيه
San Salvador | SV | سان سلفادور
Sanandaj | IR | سنندج
Sanliurfa | TR | شانلي أورفة, أورفا, شانلي أورفا
Santiago | CL | سانتياغو, سنتياغو
Santo Domingo | DO | سانتو دومينغو
Sao Paulo | BR | ساو باولو, ساوباولو
Sarajevo | BA | سراييفو
Saratov | RU | ساراتوف
Sderot | IL | سديروت
Seattle | US | سياتل
Semnan | IR | سمنان
Seoul | KR | سيول~
Sevastopol | UA | سيفاستوبول
Seville | ES | إشبيلية
Shanghai | CN | شانغهاي, شنغهاي, شنجهاي
Shenzhen | CN | شنتشن, شينجين
Shiraz | IR | شيراز
Simferopol | UA | سيمفروبول
Sirnak | TR | شرناق
Skopje | MK | سكوبيه, سكوبي
Sloviansk | UA | سلوفيانسك
Sochi | RU | سوتشي
Sofia | BG | صوفيا
Srebrenica | BA | سريبرينيتسا, سربرنيتسا
Srinagar | IN | سريناغار
Stockholm | SE | ستوكهولم, استوكهولم
Strasbourg | FR | ستراسبورغ, ستراسبورج
Stuttgart | DE | شتوتغارت
Sucre | BO | سوكري
Sudzha | RU | سودجا
Sumy | UA | سومي
Surabaya | ID | سورابايا
Suva | FJ | سوفا
Sydney | AU | سيدني
Tabriz | IR | تبريز
Taipei | TW | تايبيه, تايبه
Tallinn | EE | تالين
Tambov | RU | تامبوف
Tarawa | KI | تاراوا
Tashkent | UZ | طشقند
Tbilisi | GE | تبليسي, تفليس
Tegucigalpa | HN | تيغوسيغالبا
Tehran | IR | طهران, تهران
Tel Aviv | IL | تل أبيب
The Hague | NL | لاهاي
Thessaloniki | GR | سالونيك, تسالونيكي
Thimphu | BT | تيمفو
Tianjin | CN | تيانجين
Tiberias | IL | طبريا, طبرية
Timbuktu | ML | تمبكتو
Tirana | AL | تيرانا
Tokyo | JP | طوكيو
Tora Bora | AF | تورا بورا
Toretsk | UA | توريتسك
Toronto | CA | تورونتو
Toulouse | FR | تولوز
Trabzon | TR | طرابزون
Tunb Islands | AE | طنب الكبرى, طنب الصغرى
Turin | IT | تورينو
Ulaanbaatar | MN | أولان باتور, أولان باتار
Uman | UA | أومان
Urmia | IR | أرومية
Utrecht | NL | أوتريخت
Valencia | ES | بلنسية, فالنسيا
Valletta | MT | فاليتا
Vancouver | CA | فانكوفر
Vatican | VA | حاضرة الفاتيكان
Venice | IT | فينيسيا
Versailles | FR | فرساي
Vienna | AT | فيينا
Vientiane | LA | فينتيان
Vilnius | LT | فيلنيوس
Vladivostok | RU | فلاديفوستوك
Volgograd | RU | فولغوغراد
Vovchansk | UA | فوفشانسك, فوفتشانسك
Warsaw | PL | وارسو
Washington | US | واشنطن
Wellington | NZ | ولنغتون, ويلينغتون
Windhoek | NA | ويندهوك
Wuhan | CN | ووهان
Yalta | UA | يالطا
Yamoussoukro | CI | ياموسوكرو
Yangon | MM | يانغون, رانغون
Yaounde | CM | ياوندي
Yazd | IR | يزد
Yerevan | AM | يريفان
Zagreb | HR | زغرب
Zahedan | IR | زاهدان
Zaporizhzhia | UA | زابوريجيا, زابوروجيا, زابوريجيه
Zurich | CH | زيورخ, زيوريخ, زوريخ
`;

/**
 * Countries and territories, their Arabic names and adjectives. Made by .scripts/make-countries.ts from
 * Intl.DisplayNames and .scripts/countries-by-hand.ts; change it there.
 *
 * One country a line: code | slug | English name | adjective | nisbas | names, the shown one first.
 */
export const countries = `
AD | andorra | Andorra | Andorran | أندوري | أندورا
AE | united-arab-emirates | United Arab Emirates | Emirati | إماراتي | الإمارات, الإمارات العربية المتحدة
AF | afghanistan | Afghanistan | Afghan | أفغاني, أفغانستاني | أفغانستان
AG | antigua-and-barbuda | Antigua and Barbuda | Antiguan | - | أنتيغوا وبربودا
AL | albania | Albania | Albanian | ألباني | ألبانيا
AM | armenia | Armenia | Armenian | أرميني, أرمني | أرمينيا
AO | angola | Angola | Angolan | أنغولي | أنغولا, أنجولا
AR | argentina | Argentina | Argentine | أرجنتيني | الأرجنتين
AT | austria | Austria | Austrian | نمساوي | النمسا
AU | australia | Australia | Australian | أسترالي | أستراليا
AZ | azerbaijan | Azerbaijan | Azerbaijani | أذربيجاني, أذري | أذربيجان, أذربيدجان
BA | bosnia-and-herzegovina | Bosnia and Herzegovina | Bosnian | بوسني | البوسنة والهرسك, البوسنة
BB | barbados | Barbados | Barbadian | - | بربادوس
BD | bangladesh | Bangladesh | Bangladeshi | بنغلاديشي, بنجلاديشي | بنغلاديش, بنجلاديش, بنغلادش
BE | belgium | Belgium | Belgian | بلجيكي | بلجيكا
BF | burkina-faso | Burkina Faso | Burkinabe | بوركيني, بوركينابي | بوركينا فاسو, بوركينافاسو
BG | bulgaria | Bulgaria | Bulgarian | بلغاري | بلغاريا
BH | bahrain | Bahrain | Bahraini | بحريني | البحرين
BI | burundi | Burundi | Burundian | بوروندي | بوروندي
BJ | benin | Benin | Beninese | بنيني | بنين~
BN | brunei | Brunei | Bruneian | - | بروناي, سلطنة بروناي
BO | bolivia | Bolivia | Bolivian | بوليفي | بوليفيا
BR | brazil | Brazil | Brazilian | برازيلي | البرازيل
BS | bahamas | Bahamas | Bahamian | - | جزر البهاما, البهاما, الباهاما
BT | bhutan | Bhutan | Bhutanese | بوتاني | بوتان
BW | botswana | Botswana | Botswanan | بوتسواني | بوتسوانا
BY | belarus | Belarus | Belarusian | بيلاروسي, بيلاروسيائي | بيلاروس, بيلاروسيا, روسيا البيضاء
BZ | belize | Belize | Belizean | - | بليز
CA | canada | Canada | Canadian | كندي | كندا
CD | democratic-republic-of-the-congo | Democratic Republic of the Congo | Congolese | كونغولي | الكونغو الديمقراطية, جمهورية الكونغو الديمقراطية, الكونغو الديموقراطية, الكونغو, الكونجو, الكونغو كينشاسا
CF | central-african-republic | Central African Republic | Central African | - | إفريقيا الوسطى, جمهورية إفريقيا الوسطى
CG | republic-of-the-congo | Republic of the Congo | Congolese | - | الكونغو برازافيل, جمهورية الكونغو
CH | switzerland | Switzerland | Swiss | سويسري | سويسرا
CI | ivory-coast | Ivory Coast | Ivorian | إيفواري, عاجي | ساحل العاج, كوت ديفوار, الكوت ديفوار
CL | chile | Chile | Chilean | تشيلي, شيلي | تشيلي, الشيلي, شيلي
CM | cameroon | Cameroon | Cameroonian | كاميروني | الكاميرون, الكامرون
CN | china | China | Chinese | صيني | الصين, جمهورية الصين الشعبية
CO | colombia | Colombia | Colombian | كولومبي | كولومبيا
CR | costa-rica | Costa Rica | Costa Rican | كوستاريكي | كوستاريكا, كوستا ريكا
CU | cuba | Cuba | Cuban | كوبي | كوبا
CV | cape-verde | Cape Verde | Cape Verdean | - | الرأس الأخضر
CY | cyprus | Cyprus | Cypriot | قبرصي | قبرص
CZ | czech-republic | Czech Republic | Czech | تشيكي | التشيك, جمهورية التشيك, تشيكيا
DE | germany | Germany | German | ألماني | ألمانيا, ألمانيا الاتحادية, جمهورية ألمانيا الاتحادية
DJ | djibouti | Djibouti | Djiboutian | جيبوتي | جيبوتي
DK | denmark | Denmark | Danish | دنماركي, دانماركي, دنمركي | الدنمارك, الدانمارك, الدنمرك, الدانمرك
DM | dominica | Dominica | Dominican | - | دومينيكا
DO | dominican-republic | Dominican Republic | Dominican | دومينيكاني | جمهورية الدومينيكان, الدومينيكان
DZ | algeria | Algeria | Algerian | جزائري | الجزائر, الجمهورية الجزائرية
EC | ecuador | Ecuador | Ecuadorian | إكوادوري | الإكوادور
EE | estonia | Estonia | Estonian | إستوني | إستونيا
EG | egypt | Egypt | Egyptian | مصري | مصر, جمهورية مصر العربية
EH | western-sahara | Western Sahara | Sahrawi | صحراوي | الصحراء الغربية, الصحراء المغربية
ER | eritrea | Eritrea | Eritrean | إريتري, إرتري | إريتريا, إرتريا
ES | spain | Spain | Spanish | إسباني | إسبانيا
ET | ethiopia | Ethiopia | Ethiopian | إثيوبي, حبشي | إثيوبيا, الحبشة
FI | finland | Finland | Finnish | فنلندي | فنلندا
FJ | fiji | Fiji | Fijian | - | فيجي
FM | micronesia | Micronesia | Micronesian | - | ميكرونيزيا
FR | france | France | French | فرنسي | فرنسا, فرنسة
GA | gabon | Gabon | Gabonese | غابوني, جابوني | الغابون, الجابون
GB | united-kingdom | United Kingdom | British | بريطاني | بريطانيا, بريطانيا العظمى, بريطانية العظمى, المملكة المتحدة
GD | grenada | Grenada | Grenadian | - | غرينادا
GE | georgia | Georgia | Georgian | جورجي | جورجيا
GH | ghana | Ghana | Ghanaian | غاني | غانا
GI | gibraltar | Gibraltar | Gibraltarian | - | جبل طارق
GL | greenland | Greenland | Greenlandic | - | غرينلاند, جرينلاند, غرينلاندا
GM | gambia | Gambia | Gambian | غامبي | غامبيا, جامبيا
GN | guinea | Guinea | Guinean | غيني | غينيا, غينيا كوناكري
GQ | equatorial-guinea | Equatorial Guinea | Equatorial Guinean | - | غينيا الاستوائية
GR | greece | Greece | Greek | يوناني | اليونان
GT | guatemala | Guatemala | Guatemalan | غواتيمالي | غواتيمالا, جواتيمالا
GW | guinea-bissau | Guinea-Bissau | Bissau-Guinean | - | غينيا بيساو
GY | guyana | Guyana | Guyanese | - | غيانا
HK | hong-kong | Hong Kong | Hong Kong | - | هونغ كونغ, هونج كونج, هونغكونغ, هونكونغ, هونغ كونغ الصينية
HN | honduras | Honduras | Honduran | هندوراسي | هندوراس
HR | croatia | Croatia | Croatian | كرواتي | كرواتيا
HT | haiti | Haiti | Haitian | هايتي | هايتي, هاييتي
HU | hungary | Hungary | Hungarian | مجري, هنغاري | المجر, هنغاريا
ID | indonesia | Indonesia | Indonesian | إندونيسي | إندونيسيا, اندونسيا
IE | ireland | Ireland | Irish | أيرلندي | أيرلندا, ايرلنده
IL | israel | Israel | Israeli | إسرائيلي | إسرائيل, الكيان الصهيوني, الكيان الإسرائيلي
IN | india | India | Indian | هندي | الهند
IQ | iraq | Iraq | Iraqi | عراقي | العراق, جمهورية العراق
IR | iran | Iran | Iranian | إيراني | إيران, الجمهورية الإسلامية الإيرانية, جمهورية إيران الإسلامية
IS | iceland | Iceland | Icelandic | آيسلندي | آيسلندا
IT | italy | Italy | Italian | إيطالي | إيطاليا
JM | jamaica | Jamaica | Jamaican | جامايكي | جامايكا, جاميكا
JO | jordan | Jordan | Jordanian | أردني | الأردن, المملكة الأردنية الهاشمية
JP | japan | Japan | Japanese | ياباني | اليابان
KE | kenya | Kenya | Kenyan | كيني | كينيا
KG | kyrgyzstan | Kyrgyzstan | Kyrgyz | قيرغيزي, قرغيزي | قيرغيزستان, قرغيزستان, قرغيزيا
KH | cambodia | Cambodia | Cambodian | كمبودي | كمبوديا, كامبوديا
KI | kiribati | Kiribati | Kiribati | - | كيريباتي
KM | comoros | Comoros | Comorian | قمري | جزر القمر
KN | saint-kitts-and-nevis | Saint Kitts and Nevis | Kittitian | - | سانت كيتس ونيفيس
KP | north-korea | North Korea | North Korean | كوري شمالي | كوريا الشمالية, كوريا الديمقراطية
KR | south-korea | South Korea | South Korean | كوري جنوبي, كوري | كوريا الجنوبية, كوريا
KW | kuwait | Kuwait | Kuwaiti | كويتي | الكويت
KZ | kazakhstan | Kazakhstan | Kazakh | كازاخستاني, كازاخي | كازاخستان, كازخستان, كزاخستان
LA | laos | Laos | Laotian | - | لاوس
LB | lebanon | Lebanon | Lebanese | لبناني | لبنان, الجمهورية اللبنانية
LC | saint-lucia | Saint Lucia | Saint Lucian | - | سانت لوسيا
LI | liechtenstein | Liechtenstein | Liechtenstein | - | ليختنشتاين
LK | sri-lanka | Sri Lanka | Sri Lankan | سريلانكي, سيريلانكي | سريلانكا, سيريلانكا, سري لانكا
LR | liberia | Liberia | Liberian | ليبيري | ليبيريا
LS | lesotho | Lesotho | Basotho | - | ليسوتو
LT | lithuania | Lithuania | Lithuanian | ليتواني | ليتوانيا
LU | luxembourg | Luxembourg | Luxembourgish | لوكسمبورغي | لوكسمبورغ, لوكسمبورج, اللوكسمبورغ
LV | latvia | Latvia | Latvian | لاتفي | لاتفيا
LY | libya | Libya | Libyan | ليبي | ليبيا, الجماهيرية الليبية
MA | morocco | Morocco | Moroccan | مغربي | المغرب, المملكة المغربية
MC | monaco | Monaco | Monegasque | - | موناكو
MD | moldova | Moldova | Moldovan | مولدوفي, مولدافي | مولدوفا, مولدافيا
ME | montenegro | Montenegro | Montenegrin | - | الجبل الأسود, مونتينيغرو
MG | madagascar | Madagascar | Malagasy | مدغشقري | مدغشقر, مداغشقر
MH | marshall-islands | Marshall Islands | Marshallese | - | جزر مارشال
MK | north-macedonia | North Macedonia | Macedonian | مقدوني | مقدونيا الشمالية, مقدونيا
ML | mali | Mali | Malian | - | مالي~
MM | myanmar | Myanmar | Burmese | ميانماري, بورمي | ميانمار, بورما
MN | mongolia | Mongolia | Mongolian | منغولي | منغوليا
MO | macao | Macao | Macanese | - | ماكاو, منطقة ماكاو الإدارية الخاصة
MR | mauritania | Mauritania | Mauritanian | موريتاني | موريتانيا
MT | malta | Malta | Maltese | مالطي | مالطا, مالطة
MU | mauritius | Mauritius | Mauritian | - | موريشيوس
MV | maldives | Maldives | Maldivian | - | جزر المالديف, المالديف
MW | malawi | Malawi | Malawian | - | ملاوي, مالاوي
MX | mexico | Mexico | Mexican | مكسيكي | المكسيك
MY | malaysia | Malaysia | Malaysian | ماليزي | ماليزيا
MZ | mozambique | Mozambique | Mozambican | موزمبيقي | موزمبيق, الموزمبيق
NA | namibia | Namibia | Namibian | ناميبي | ناميبيا
NE | niger | Niger | Nigerien | نيجري | النيجر
NG | nigeria | Nigeria | Nigerian | نيجيري | نيجيريا
NI | nicaragua | Nicaragua | Nicaraguan | نيكاراغوي | نيكاراغوا, نيكاراجوا
NL | netherlands | Netherlands | Dutch | هولندي | هولندا, هولاندا
NO | norway | Norway | Norwegian | نرويجي | النرويج
NP | nepal | Nepal | Nepali | نيبالي | نيبال
NR | nauru | Nauru | Nauruan | - | ناورو
NZ | new-zealand | New Zealand | New Zealand | نيوزيلندي, نيوزلندي | نيوزيلندا, نيوزلندا, نيوزيلاندا
OM | oman | Oman | Omani | عماني | عمان, سلطنة عمان
PA | panama | Panama | Panamanian | بنمي | بنما, باناما
PE | peru | Peru | Peruvian | بيروفي | بيرو, البيرو
PG | papua-new-guinea | Papua New Guinea | Papua New Guinean | - | بابوا غينيا الجديدة
PH | philippines | Philippines | Philippine | فلبيني, فيليبيني | الفلبين, الفيليبين
PK | pakistan | Pakistan | Pakistani | باكستاني | باكستان, الباكستان
PL | poland | Poland | Polish | بولندي, بولوني | بولندا, بولونيا, بولندة
PR | puerto-rico | Puerto Rico | Puerto Rican | بورتوريكي | بورتوريكو, بويرتو ريكو, بورتو ريكو
PS | palestine | Palestine | Palestinian | فلسطيني | فلسطين, الأراضي الفلسطينية, الأراضي الفلسطينية المحتلة
PT | portugal | Portugal | Portuguese | برتغالي | البرتغال
PW | palau | Palau | Palauan | - | بالاو
PY | paraguay | Paraguay | Paraguayan | باراغوياني | باراغواي, الباراغواي
QA | qatar | Qatar | Qatari | قطري | قطر
RO | romania | Romania | Romanian | روماني | رومانيا
RS | serbia | Serbia | Serbian | صربي | صربيا
RU | russia | Russia | Russian | روسي | روسيا, روسيا الاتحادية, الاتحاد الروسي, جمهورية روسيا الاتحادية
RW | rwanda | Rwanda | Rwandan | رواندي | رواندا, روندا
SA | saudi-arabia | Saudi Arabia | Saudi | سعودي | السعودية, العربية السعودية, المملكة العربية السعوديه
SB | solomon-islands | Solomon Islands | Solomon Islands | - | جزر سليمان
SC | seychelles | Seychelles | Seychellois | - | سيشل, السيشل
SD | sudan | Sudan | Sudanese | سوداني | السودان, جمهورية السودان
SE | sweden | Sweden | Swedish | سويدي | السويد
SG | singapore | Singapore | Singaporean | سنغافوري | سنغافورة
SI | slovenia | Slovenia | Slovenian | سلوفيني | سلوفينيا
SK | slovakia | Slovakia | Slovak | سلوفاكي | سلوفاكيا
SL | sierra-leone | Sierra Leone | Sierra Leonean | - | سيراليون, سيرا ليون
SM | san-marino | San Marino | Sammarinese | - | سان مارينو
SN | senegal | Senegal | Senegalese | سنغالي | السنغال
SO | somalia | Somalia | Somali | صومالي | الصومال
SR | suriname | Suriname | Surinamese | - | سورينام
SS | south-sudan | South Sudan | South Sudanese | جنوب سوداني | جنوب السودان
ST | sao-tome-and-principe | Sao Tome and Principe | Sao Tomean | - | ساو تومي وبرينسيبي
SV | el-salvador | El Salvador | Salvadoran | سلفادوري | السلفادور
SY | syria | Syria | Syrian | سوري | سوريا, سورية, الجمهورية العربية السورية
SZ | eswatini | Eswatini | Swazi | - | إسواتيني, سوازيلاند
TD | chad | Chad | Chadian | تشادي | تشاد
TG | togo | Togo | Togolese | توغولي | توغو, التوغو
TH | thailand | Thailand | Thai | تايلاندي, تايلندي | تايلاند, تايلند, تايلندا
TJ | tajikistan | Tajikistan | Tajik | طاجيكي, طاجيكستاني | طاجيكستان
TL | timor-leste | Timor-Leste | Timorese | - | تيمور الشرقية, تيمور ليشتي
TM | turkmenistan | Turkmenistan | Turkmen | تركماني, تركمانستاني | تركمانستان, تركمنستان
TN | tunisia | Tunisia | Tunisian | تونسي | تونس, الجمهورية التونسية
TO | tonga | Tonga | Tongan | - | تونغا
TR | turkey | Turkey | Turkish | تركي | تركيا, الجمهورية التركية
TT | trinidad-and-tobago | Trinidad and Tobago | Trinidadian | - | ترينيداد وتوباغو
TV | tuvalu | Tuvalu | Tuvaluan | - | توفالو
TW | taiwan | Taiwan | Taiwanese | تايواني | تايوان
TZ | tanzania | Tanzania | Tanzanian | تنزاني | تنزانيا, تانزانيا
UA | ukraine | Ukraine | Ukrainian | أوكراني | أوكرانيا
UG | uganda | Uganda | Ugandan | أوغندي | أوغندا, أوغاندا
US | united-states | United States | American | أمريكي, أميركي | الولايات المتحدة, الولايات المتحدة الأمريكية, الولايات المتحدة الأميركية, أمريكا, أميركا, الولايات الأمريكية المتحدة
UY | uruguay | Uruguay | Uruguayan | أوروغوياني, أوروغواياني | الأوروغواي, أوروغواي, الأورغواي, أورغواي
UZ | uzbekistan | Uzbekistan | Uzbek | أوزبكي, أوزبكستاني | أوزبكستان, أوزباكستان
VA | vatican-city | Vatican City | Vatican | فاتيكاني | الفاتيكان
VC | saint-vincent-and-the-grenadines | Saint Vincent and the Grenadines | Vincentian | - | سانت فنسنت وجزر غرينادين
VE | venezuela | Venezuela | Venezuelan | فنزويلي | فنزويلا
VN | vietnam | Vietnam | Vietnamese | فيتنامي | فيتنام, الفيتنام
VU | vanuatu | Vanuatu | Vanuatuan | - | فانواتو
WS | samoa | Samoa | Samoan | - | ساموا
XK | kosovo | Kosovo | Kosovar | كوسوفي | كوسوفو, كوسوفا
YE | yemen | Yemen | Yemeni | يمني | اليمن, الجمهورية اليمنية
ZA | south-africa | South Africa | South African | جنوب أفريقي | جنوب أفريقيا
ZM | zambia | Zambia | Zambian | زامبي | زامبيا
ZW | zimbabwe | Zimbabwe | Zimbabwean | زيمبابوي | زيمبابوي, زمبابوي
`;

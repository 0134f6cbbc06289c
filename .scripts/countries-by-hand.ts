/**
 * What `Intl.DisplayNames` does not know about the countries, for make-countries.ts.
 *
 * One line a country, sorted by code: ISO 3166-1 code | English name where ours differs | English
 * adjective | Arabic adjectives, masculine singular | further Arabic names and spellings.
 * A name after `=` comes first and is the shown one. A `~` after a name marks one that is also a common word.
 */
export const countriesByHand = `
AD | | Andorran | أندوري |
AE | | Emirati | إماراتي | =الإمارات
AF | | Afghan | أفغاني, أفغانستاني | افغانستان
AG | Antigua and Barbuda | Antiguan | |
AL | | Albanian | ألباني |
AM | | Armenian | أرميني, أرمني |
AO | | Angolan | أنغولي | أنجولا
AR | | Argentine | أرجنتيني |
AT | | Austrian | نمساوي |
AU | | Australian | أسترالي |
AZ | | Azerbaijani | أذربيجاني, أذري | أذربيدجان
BA | Bosnia and Herzegovina | Bosnian | بوسني | البوسنة, البوسنه والهرسك
BB | | Barbadian | |
BD | | Bangladeshi | بنغلاديشي, بنجلاديشي | بنجلاديش, بنغلادش
BE | | Belgian | بلجيكي |
BF | | Burkinabe | بوركيني, بوركينابي | بوركينافاسو
BG | | Bulgarian | بلغاري |
BH | | Bahraini | بحريني | 
BI | | Burundian | بوروندي |
BJ | | Beninese | بنيني | =بنين~
BN | | Bruneian | | سلطنة بروناي
BO | | Bolivian | بوليفي |
BR | | Brazilian | برازيلي |
BS | | Bahamian | | البهاما, الباهاما
BT | | Bhutanese | بوتاني |
BW | | Botswanan | بوتسواني | بوتسوانا
BY | | Belarusian | بيلاروسي, بيلاروسيائي | بيلاروسيا, روسيا البيضاء
BZ | | Belizean | |
CA | | Canadian | كندي |
CD | Democratic Republic of the Congo | Congolese | كونغولي | =الكونغو الديمقراطية, جمهورية الكونغو الديمقراطية, الكونغو الديموقراطية, الكونغو, الكونجو
CF | | Central African | | =إفريقيا الوسطى, جمهورية إفريقيا الوسطى
CG | Republic of the Congo | Congolese | | =الكونغو برازافيل, جمهورية الكونغو
CH | | Swiss | سويسري |
CI | Ivory Coast | Ivorian | إيفواري, عاجي | =ساحل العاج, كوت ديفوار, الكوت ديفوار
CL | | Chilean | تشيلي, شيلي | =تشيلي, الشيلي, شيلي
CM | | Cameroonian | كاميروني | الكامرون
CN | | Chinese | صيني | جمهورية الصين الشعبية
CO | | Colombian | كولومبي |
CR | | Costa Rican | كوستاريكي | كوستا ريكا
CU | | Cuban | كوبي |
CV | | Cape Verdean | | الرأس الاخضر
CY | | Cypriot | قبرصي |
CZ | Czech Republic | Czech | تشيكي | التشيك, جمهورية التشيك, تشيكيا
DE | | German | ألماني | ألمانيا الاتحادية, جمهورية ألمانيا الاتحادية
DJ | | Djiboutian | جيبوتي |
DK | | Danish | دنماركي, دانماركي, دنمركي | =الدنمارك, الدانمارك, الدنمرك
DM | | Dominican | |
DO | | Dominican | دومينيكاني | الدومينيكان
DZ | | Algerian | جزائري | الجمهورية الجزائرية
EC | | Ecuadorian | إكوادوري | الاكوادور
EE | | Estonian | إستوني |
EG | | Egyptian | مصري | جمهورية مصر العربية
EH | | Sahrawi | صحراوي | الصحراء المغربية
ER | | Eritrean | إريتري, إرتري | إرتريا, أريتريا
ES | | Spanish | إسباني, أسباني | أسبانيا
ET | | Ethiopian | إثيوبي, أثيوبي, حبشي | أثيوبيا, الحبشة
FI | | Finnish | فنلندي |
FJ | | Fijian | |
FM | | Micronesian | |
FR | | French | فرنسي | فرنسة
GA | | Gabonese | غابوني, جابوني | الجابون
GB | | British | بريطاني | =بريطانيا, بريطانيا العظمى, بريطانية العظمى
GD | | Grenadian | |
GE | | Georgian | جورجي |
GH | | Ghanaian | غاني | 
GI | | Gibraltarian | |
GL | | Greenlandic | | جرينلاند, غرينلاندا
GM | | Gambian | غامبي | جامبيا
GN | | Guinean | غيني | غينيا كوناكري
GQ | | Equatorial Guinean | |
GR | | Greek | يوناني |
GT | | Guatemalan | غواتيمالي | جواتيمالا
GW | | Bissau-Guinean | | غينيا بيساو
GY | | Guyanese | |
HK | Hong Kong | Hong Kong | | =هونغ كونغ, هونج كونج, هونغكونغ, هونكونغ
HN | | Honduran | هندوراسي |
HR | | Croatian | كرواتي |
HT | | Haitian | هايتي | هاييتي
HU | | Hungarian | مجري, هنغاري | =المجر, هنغاريا
ID | | Indonesian | إندونيسي, أندونيسي | أندونيسيا, اندونسيا
IE | | Irish | أيرلندي, إيرلندي | إيرلندا, ايرلنده
IL | | Israeli | إسرائيلي | اسرائيل, الكيان الصهيوني, الكيان الإسرائيلي
IN | | Indian | هندي |
IQ | | Iraqi | عراقي | جمهورية العراق
IR | | Iranian | إيراني | الجمهورية الإسلامية الإيرانية, جمهورية إيران الإسلامية
IS | | Icelandic | آيسلندي, أيسلندي | أيسلندا, إيسلندا
IT | | Italian | إيطالي |
JM | | Jamaican | جامايكي | جاميكا
JO | | Jordanian | أردني | المملكة الأردنية الهاشمية
JP | | Japanese | ياباني |
KE | | Kenyan | كيني |
KG | | Kyrgyz | قيرغيزي, قرغيزي | قرغيزستان, قرغيزيا
KH | | Cambodian | كمبودي | كامبوديا
KI | | Kiribati | |
KM | | Comorian | قمري | جزر القمر
KN | Saint Kitts and Nevis | Kittitian | |
KP | | North Korean | كوري شمالي | كوريا الديمقراطية
KR | | South Korean | كوري جنوبي, كوري | كوريا
KW | | Kuwaiti | كويتي | 
KZ | | Kazakh | كازاخستاني, كازاخي | كازخستان, كزاخستان
LA | | Laotian | | لاوس
LB | | Lebanese | لبناني | الجمهورية اللبنانية
LC | Saint Lucia | Saint Lucian | |
LI | | Liechtenstein | |
LK | | Sri Lankan | سريلانكي, سيريلانكي | سيريلانكا, سري لانكا
LR | | Liberian | ليبيري |
LS | | Basotho | | ليسوتو
LT | | Lithuanian | ليتواني |
LU | | Luxembourgish | لوكسمبورغي | لوكسمبورج, اللوكسمبورغ
LV | | Latvian | لاتفي |
LY | | Libyan | ليبي | الجماهيرية الليبية
MA | | Moroccan | مغربي | المملكة المغربية
MC | | Monegasque | | موناكو
MD | | Moldovan | مولدوفي, مولدافي | مولدافيا
ME | | Montenegrin | | مونتينيغرو, الجبل الاسود
MG | | Malagasy | مدغشقري | مداغشقر
MH | | Marshallese | |
MK | | Macedonian | مقدوني | مقدونيا
ML | | Malian | | =مالي~
MM | Myanmar | Burmese | ميانماري, بورمي | =ميانمار, بورما
MN | | Mongolian | منغولي |
MO | Macao | Macanese | | =ماكاو
MR | | Mauritanian | موريتاني |
MT | | Maltese | مالطي | مالطة
MU | | Mauritian | | موريشيوس
MV | | Maldivian | | المالديف
MW | | Malawian | | مالاوي
MX | | Mexican | مكسيكي |
MY | | Malaysian | ماليزي |
MZ | | Mozambican | موزمبيقي | الموزمبيق
NA | | Namibian | ناميبي |
NE | | Nigerien | نيجري | النيجر
NG | | Nigerian | نيجيري |
NI | | Nicaraguan | نيكاراغوي | نيكاراجوا
NL | | Dutch | هولندي | هولاندا
NO | | Norwegian | نرويجي |
NP | | Nepali | نيبالي |
NR | | Nauruan | |
NZ | | New Zealand | نيوزيلندي, نيوزلندي | نيوزلندا, نيوزيلاندا
OM | | Omani | عماني | سلطنة عمان
PA | | Panamanian | بنمي | باناما
PE | | Peruvian | بيروفي | البيرو
PG | | Papua New Guinean | |
PH | | Philippine | فلبيني, فيليبيني | الفيليبين
PK | | Pakistani | باكستاني | الباكستان
PL | | Polish | بولندي, بولوني | بولونيا, بولندة
PR | | Puerto Rican | بورتوريكي | بويرتو ريكو, بورتو ريكو
PS | Palestine | Palestinian | فلسطيني | =فلسطين, الأراضي الفلسطينية, الأراضي الفلسطينية المحتلة
PT | | Portuguese | برتغالي |
PW | | Palauan | |
PY | | Paraguayan | باراغوياني | الباراغواي
QA | | Qatari | قطري | 
RO | | Romanian | روماني |
RS | | Serbian | صربي | صربيا
RU | | Russian | روسي | روسيا الاتحادية, الاتحاد الروسي, جمهورية روسيا الاتحادية
RW | | Rwandan | رواندي | روندا
SA | | Saudi | سعودي | =السعودية, العربية السعودية, المملكة العربية السعوديه
SB | | Solomon Islands | |
SC | | Seychellois | | السيشل
SD | | Sudanese | سوداني | جمهورية السودان
SE | | Swedish | سويدي |
SG | | Singaporean | سنغافوري |
SI | | Slovenian | سلوفيني |
SK | | Slovak | سلوفاكي |
SL | | Sierra Leonean | | سيرا ليون
SM | | Sammarinese | |
SN | | Senegalese | سنغالي | السنغال
SO | | Somali | صومالي |
SR | | Surinamese | |
SS | | South Sudanese | جنوب سوداني |
ST | Sao Tome and Principe | Sao Tomean | |
SV | | Salvadoran | سلفادوري |
SY | | Syrian | سوري | سورية, الجمهورية العربية السورية
SZ | | Swazi | | سوازيلاند
TD | | Chadian | تشادي |
TG | | Togolese | توغولي | التوغو
TH | | Thai | تايلاندي, تايلندي | تايلند, تايلندا
TJ | | Tajik | طاجيكي, طاجيكستاني |
TL | | Timorese | | =تيمور الشرقية, تيمور ليشتي
TM | | Turkmen | تركماني, تركمانستاني | تركمنستان
TN | | Tunisian | تونسي | الجمهورية التونسية
TO | | Tongan | |
TR | Turkey | Turkish | تركي | الجمهورية التركية
TT | Trinidad and Tobago | Trinidadian | |
TV | | Tuvaluan | |
TW | | Taiwanese | تايواني |
TZ | | Tanzanian | تنزاني | تانزانيا
UA | | Ukrainian | أوكراني | اوكرانيا
UG | | Ugandan | أوغندي | أوغاندا
US | | American | أمريكي, أميركي | الولايات المتحدة الأمريكية, الولايات المتحدة الأميركية, أمريكا, أميركا, الولايات الأمريكية المتحدة
UY | | Uruguayan | أوروغوياني, أوروغواياني | =الأوروغواي, أوروغواي, الأورغواي
UZ | | Uzbek | أوزبكي, أوزبكستاني | أوزباكستان
VA | | Vatican | فاتيكاني | 
VC | Saint Vincent and the Grenadines | Vincentian | |
VE | | Venezuelan | فنزويلي |
VN | | Vietnamese | فيتنامي | الفيتنام
VU | | Vanuatuan | |
WS | | Samoan | |
XK | | Kosovar | كوسوفي | كوسوفا
YE | | Yemeni | يمني | الجمهورية اليمنية
ZA | | South African | جنوب أفريقي, جنوب إفريقي | جنوب إفريقيا
ZM | | Zambian | زامبي |
ZW | | Zimbabwean | زيمبابوي | زمبابوي
`;

/**
 * Companies, banks and funds of the news.
 *
 * One entry a line, sorted: English name | country | Arabic names, the shown one first.
 * See gazetteer-entry.ts for the marks.
 */
export const companies = `
Adidas | DE | أديداس
Adnoc | AE | أدنوك
Airbus | FR | إيرباص
Al Rajhi Bank | SA | مصرف الراجحي, بنك الراجحي
Aldar | AE | الدار العقارية
Alibaba | CN | علي بابا
Alinma Bank | SA | مصرف الإنماء, بنك الإنماء
Almarai | SA | المراعي?
Amazon [amazon-company] | US | أمازون?
AMD | US | إيه إم دي
American Express | US | أمريكان إكسبريس, أميركان إكسبريس
Anthropic | US | أنثروبيك
Apple | US | آبل
Arab Bank | JO | البنك العربي
Aramco | SA | أرامكو, أرامكو السعودية
Audi | DE | أودي?
Banque du Liban | LB | مصرف لبنان
BlackRock | US | بلاك روك
Blackwater | US | بلاك ووتر, بلاكووتر
BMW | DE | بي إم دبليو
Boeing | US | بوينغ, بوينج
BP | GB | بريتش بتروليوم, بي بي البريطانية, بريتيش بتروليوم
Carrefour | FR | كارفور
Central Bank of Egypt | EG | البنك المركزي المصري, المركزي المصري
Chevron | US | شيفرون
Cisco | US | سيسكو
Citigroup | US | سيتي غروب, سيتي جروب, سيتي بنك
Coca-Cola | US | كوكا كولا
Commercial Bank of Syria | SY | المصرف التجاري السوري
ConocoPhillips | US | كونوكو فيليبس
Credit Suisse | CH | كريدي سويس
Dana Gas | AE | دانة غاز
DeepSeek | CN | ديب سيك
Deutsche Bank | DE | دويتشه بنك
DP World | AE | موانئ دبي العالمية, موانئ دبي
Dubai Holding | AE | دبي القابضة
EgyptAir | EG | مصر للطيران
Emaar | AE | إعمار?, إعمار العقارية
Emirates | AE | طيران الإمارات
Eni | IT | إيني
Ericsson | SE | إريكسون
Etihad Airways | AE | طيران الاتحاد, الاتحاد للطيران
Etisalat | AE | اتصالات الإماراتية, مؤسسة الإمارات للاتصالات
Exxon Mobil | US | إكسون موبيل
Facebook | US | فيسبوك, فيس بوك, الفيسبوك
Fiat | IT | فيات?
Fitch | US | وكالة فيتش, فيتش
Flydubai | AE | فلاي دبي
Flynas | SA | طيران ناس, ناس للطيران
Ford | US | فورد?, فورد موتور
Gazprom | RU | غازبروم, جازبروم
General Electric | US | جنرال إلكتريك
General Motors | US | جنرال موتورز
Goldman Sachs | US | غولدمان ساكس, جولدمان ساكس
Google | US | غوغل, جوجل, قوقل
Halliburton | US | هاليبرتون
Honda | JP | هوندا
HSBC | GB | إتش إس بي سي
Huawei | CN | هواوي
Hyundai | KR | هيونداي
IBM | US | آي بي إم
Instagram | US | إنستغرام, إنستجرام
Intel | US | إنتل
JPMorgan | US | جيه بي مورغان, جي بي مورغان, جيه بي مورجان
Kia | KR | كيا موتورز
Kingdom Holding | SA | المملكة القابضة
Kuwait Investment Authority | KW | الهيئة العامة للاستثمار الكويتية
LG | KR | إل جي
Lockheed Martin | US | لوكهيد مارتن
Lufthansa | DE | لوفتهانزا
Lukoil | RU | لوك أويل
Maersk | DK | ميرسك
Makkah Construction | SA | مكة للإنشاء والتعمير
Mercedes | DE | مرسيدس
Meta | US | ميتا?
Microsoft | US | مايكروسوفت, ميكروسوفت
Middle East Airlines | LB | طيران الشرق الأوسط
Mobily | SA | موبايلي, اتحاد اتصالات
Moody's | US | موديز, وكالة موديز
Morgan Stanley | US | مورغان ستانلي, مورجان ستانلي
Motorola | US | موتورولا
National Oil Corporation | LY | المؤسسة الوطنية للنفط
Nestle | CH | نستله
Netflix | US | نتفليكس, نتفلكس
Nintendo | JP | نينتندو
Nissan | JP | نيسان موتور
Nokia | FI | نوكيا
Nvidia | US | إنفيديا
Ooredoo | QA | أوريدو
OpenAI | US | أوبن إيه آي, أوبن أي آي
Oracle | US | أوراكل
Orascom | EG | أوراسكوم
Pepsi | US | بيبسي
Petronas | MY | بتروناس
Peugeot | FR | بيجو
Pfizer | US | فايزر
Public Investment Fund [pif] | SA | صندوق الاستثمارات العامة
Qatar Airways | QA | الخطوط القطرية, الخطوط الجوية القطرية, القطرية للطيران
Qatar Gas | QA | قطر غاز
Qatar National Bank | QA | بنك قطر الوطني
Qatar Petroleum | QA | قطر للبترول, قطر للطاقة
Raytheon | US | رايثيون
Renault | FR | رينو
Riyad Bank | SA | بنك الرياض
Rosatom | RU | روساتوم, روس آتوم
Roscosmos | RU | روسكوسموس
Rosneft | RU | روسنفت
Royal Jordanian | JO | الملكية الأردنية
SABB | SA | البنك السعودي البريطاني, بنك ساب
SABIC | SA | سابك
SAMA | SA | مؤسسة النقد العربي السعودي, مؤسسة النقد, البنك المركزي السعودي
Samsung | KR | سامسونغ, سامسونج
Saudi Airlines | SA | الخطوط السعودية, الخطوط الجوية العربية السعودية, الخطوط الجوية السعودية
Saudi Binladin Group | SA | مجموعة بن لادن السعودية, مجموعة بن لادن
Saudi Electricity Company | SA | الشركة السعودية للكهرباء, السعودية للكهرباء
Saudi National Bank | SA | البنك الأهلي التجاري, البنك الأهلي السعودي
Saudi Telecom [stc] | SA | الاتصالات السعودية, شركة الاتصالات السعودية
Schlumberger | US | شلمبرجير, شلمبرجيه
Shell | GB | رويال داتش شل, شل?
Siemens | DE | سيمنس
Sinopec | CN | سينوبك
Snapchat | US | سناب شات
Sonatrach | DZ | سوناطراك
Sony | JP | سوني~
SpaceX | US | سبيس إكس
Standard and Poor's | US | ستاندرد آند بورز, ستاندارد آند بورز
Starbucks | US | ستاربكس
Starlink | US | ستارلينك
Sumitomo | JP | سوميتومو
Suzuki | JP | سوزوكي
Syrian Airlines | SY | الخطوط الجوية السورية, السورية للطيران
Telegram | RU | تليغرام, تيليغرام
Tesla | US | تسلا, تيسلا
TikTok | CN | تيك توك
Total | FR | توتال, توتال إنرجي, توتال إنرجيز
Toyota | JP | تويوتا
Truth Social | US | تروث سوشيال
Turkish Airlines | TR | الخطوط التركية, الخطوط الجوية التركية
Uber | US | أوبر
UBS | CH | يو بي إس
Visa | US | فيزا?
Vodafone | GB | فودافون
Volkswagen | DE | فولكسفاغن, فولكس فاغن, فولكسفاجن
Volvo | SE | فولفو
Walmart | US | وول مارت
WhatsApp | US | واتساب, واتس آب
X [x-platform] | US | إكس?
Yahoo | US | ياهو
YouTube | US | يوتيوب, اليوتيوب
Zain | KW | زين?, زين للاتصالات
`;

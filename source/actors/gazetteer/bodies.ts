/**
 * International and regional bodies, state institutions that bear a name of their own, courts and banks.
 * Ministries, armies, parliaments and embassies are made by rule: see institutions.ts.
 *
 * One entry a line, sorted: English name | country | Arabic names, the shown one first.
 * See gazetteer-entry.ts for the marks.
 */
export const bodies = `
African Development Bank | | البنك الأفريقي للتنمية, بنك التنمية الأفريقي
African Union | | الاتحاد الأفريقي
Al-Azhar | EG | الأزهر, الأزهر الشريف, مشيخة الأزهر, جامعة الأزهر
Al-Quds Committee | | لجنة القدس
Amnesty International | GB | منظمة العفو الدولية, العفو الدولية, أمنستي
Arab Coalition | | التحالف العربي, تحالف دعم الشرعية, قوات التحالف العربي
Arab Fund | | الصندوق العربي للإنماء الاقتصادي والاجتماعي
Arab Interior Ministers Council | | مجلس وزراء الداخلية العرب
Arab League | | جامعة الدول العربية, الجامعة العربية, جامعة الدولة العربية
Arab Maghreb Union | | اتحاد المغرب العربي
Arab Monetary Fund | | صندوق النقد العربي
Arab Parliament | | البرلمان العربي
ASEAN | | آسيان, رابطة دول جنوب شرق آسيا, رابطة جنوب شرق آسيا
Asian Football Confederation | | الاتحاد الآسيوي لكرة القدم, الاتحاد الآسيوي
Asian Infrastructure Investment Bank | | البنك الآسيوي للاستثمار في البنية التحتية
Atomic Energy Organization of Iran [aeoi] | IR | منظمة الطاقة الذرية الإيرانية
Autonomous Administration of North and East Syria | SY | الإدارة الذاتية لشمال وشرق سوريا, الإدارة الذاتية الكردية
Bank of England | GB | بنك إنجلترا
BRICS | | بريكس, مجموعة بريكس
Central Bank of Iraq | IQ | البنك المركزي العراقي
CIA | US | وكالة المخابرات المركزية الأمريكية, وكالة الاستخبارات المركزية الأمريكية, وكالة المخابرات المركزية, وكالة الاستخبارات المركزية, سي آي إيه
COMESA | | الكوميسا
Confederation of African Football | | الاتحاد الأفريقي لكرة القدم
Congress of the United States [us-congress] | US | الكونغرس, الكونجرس
Council of Europe | | مجلس أوروبا
Council of Senior Scholars | SA | هيئة كبار العلماء
Doctors Without Borders | | أطباء بلا حدود
ECOWAS | | إيكواس, المجموعة الاقتصادية لدول غرب أفريقيا
Egyptian Football Association | EG | الاتحاد المصري لكرة القدم
ESCWA | | الإسكوا
European Central Bank [ecb] | | البنك المركزي الأوروبي, المركزي الأوروبي
European Commission | | المفوضية الأوروبية
European Council | | المجلس الأوروبي
European Court of Human Rights | | المحكمة الأوروبية لحقوق الإنسان
European Parliament | | البرلمان الأوروبي
European Union | | الاتحاد الأوروبي, الاتحاد الاوربي
Eurozone | | منطقة اليورو
Expediency Council | IR | مجمع تشخيص مصلحة النظام
FAO | | منظمة الأغذية والزراعة, الفاو
FBI | US | مكتب التحقيقات الفيدرالي, مكتب التحقيقات الفدرالي, مكتب التحقيقات الاتحادي, إف بي آي
Federal Reserve | US | الاحتياطي الفيدرالي, الاحتياطي الفدرالي, مجلس الاحتياطي الاتحادي, مجلس الاحتياطي الفيدرالي
FIFA | | الفيفا, فيفا, الاتحاد الدولي لكرة القدم
Freedom House | US | فريدوم هاوس
G20 | | مجموعة العشرين
G7 | | مجموعة السبع
G8 | | مجموعة الثماني
Gaza Humanitarian Foundation | | مؤسسة غزة الإنسانية
Global Coalition Against Daesh | | التحالف الدولي, التحالف الدولي ضد داعش
Greenpeace | | غرينبيس, منظمة السلام الأخضر
Guardian Council | IR | مجلس صيانة الدستور
Gulf Cooperation Council [gcc] | | مجلس التعاون لدول الخليج العربية, مجلس التعاون الخليجي, مجلس التعاون لدول الخليج, مجلس التعاون, التعاون الخليجي
High Council of State | LY | المجلس الأعلى للدولة
High Negotiations Committee | SY | هيئة التفاوض السورية, الهيئة العليا للمفاوضات
Holy See | VA | الكرسي الرسولي
House of Commons | GB | مجلس العموم
House of Lords | GB | مجلس اللوردات
House of Representatives [us-house] | US | مجلس النواب الأمريكي, مجلس النواب الأميركي
Human Rights Council | | مجلس حقوق الإنسان
Human Rights Watch | US | هيومن رايتس ووتش, هيومان رايتس ووتش
IAEA | | الوكالة الدولية للطاقة الذرية, وكالة الطاقة الذرية, الطاقة الذرية?
ICC | | المحكمة الجنائية الدولية, الجنائية الدولية
ICJ | | محكمة العدل الدولية
IGAD | | إيغاد, الإيغاد
ILO | | منظمة العمل الدولية
IMF | | صندوق النقد الدولي, صندوق النقد
International Energy Agency | | وكالة الطاقة الدولية
International Olympic Committee | | اللجنة الأولمبية الدولية
International Union of Muslim Scholars | | الاتحاد العالمي لعلماء المسلمين
Interpol | | الإنتربول, انتربول
IOM | | منظمة الهجرة الدولية, المنظمة الدولية للهجرة
Iranian Parliament [iran-parliament] | IR | مجلس الشورى الإسلامي, مجلس الشورى الإيراني
Iraqi Council of Representatives [iraq-parliament] | IQ | مجلس النواب العراقي
ISESCO | | الإيسيسكو, إيسيسكو
Islamic Development Bank | | البنك الإسلامي للتنمية
Jewish Agency | IL | الوكالة اليهودية
King Abdulaziz City for Science and Technology | SA | مدينة الملك عبد العزيز للعلوم والتقنية
King Salman Relief Center [ksrelief] | SA | مركز الملك سلمان للإغاثة والأعمال الإنسانية, مركز الملك سلمان للإغاثة
Knesset | IL | الكنيست
Kremlin | RU | الكرملين
Kurdistan Regional Government [kurdistan-region] | IQ | حكومة إقليم كردستان, حكومة كردستان
Libyan Presidential Council | LY | المجلس الرئاسي الليبي
MI6 | GB | إم آي 6
Mossad | IL | الموساد
Muslim World League | SA | رابطة العالم الإسلامي
NASA | US | ناسا
NATO | | الناتو, حلف شمال الأطلسي, حلف الناتو, الحلف الأطلسي, حلف الأطلسي, حلف شمال الأطلنطي
OCHA | | مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية, أوتشا
OECD | | منظمة التعاون الاقتصادي والتنمية, منظمة التعاون والتنمية الاقتصادية
OIC | | منظمة التعاون الإسلامي, منظمة المؤتمر الإسلامي
OPCW | | منظمة حظر الأسلحة الكيميائية, منظمة حظر الأسلحة الكيماوية
OPEC | | أوبك, منظمة الدول المصدرة للنفط
OPEC Plus | | أوبك بلس
OSCE | | منظمة الأمن والتعاون في أوروبا
Palestine Red Crescent Society | PS | الهلال الأحمر الفلسطيني, جمعية الهلال الأحمر الفلسطيني, جمعية الهلال الأحمر الفلسطينية
Palestinian Authority | PS | السلطة الفلسطينية, السلطة الوطنية الفلسطينية
Palestinian Legislative Council | PS | المجلس التشريعي الفلسطيني, المجلس التشريعي
Palestinian National Council | PS | المجلس الوطني الفلسطيني
Paris Club | | نادي باريس
Pentagon | US | البنتاغون, البنتاجون, وزارة الدفاع الأمريكية, وزارة الدفاع الأميركية, وزارة الحرب الأمريكية, وزارة الحرب الأميركية
Presidency of the Two Holy Mosques | SA | الرئاسة العامة لشؤون المسجد الحرام والمسجد النبوي, رئاسة شؤون الحرمين
Presidential Leadership Council | YE | مجلس القيادة الرئاسي, المجلس الرئاسي اليمني
Quartet | | اللجنة الرباعية الدولية, الرباعية الدولية
Red Cross [icrc] | | اللجنة الدولية للصليب الأحمر, الصليب الأحمر
Reporters Without Borders | FR | مراسلون بلا حدود
Russia Security Council | RU | مجلس الأمن الروسي, مجلس الأمن القومي الروسي
Saudi Civil Defense | SA | المديرية العامة للدفاع المدني
Saudi Football Federation | SA | الاتحاد السعودي لكرة القدم, الاتحاد العربي السعودي لكرة القدم
Saudi Red Crescent | SA | هيئة الهلال الأحمر السعودي
Saudi Religious Police | SA | هيئة الأمر بالمعروف والنهي عن المنكر, هيئة الأمر بالمعروف
Saudi Supreme Judicial Council | SA | المجلس الأعلى للقضاء
Scotland Yard | GB | سكوتلاند يارد, اسكوتلنديارد, سكوتلانديارد
Security Council [un-security-council] | | مجلس الأمن, مجلس الأمن الدولي
Senate of the United States [us-senate] | US | مجلس الشيوخ الأمريكي, مجلس الشيوخ الأميركي
Shanghai Cooperation Organisation | | منظمة شنغهاي للتعاون, منظمة شنغهاي, منظمة شانغهاي للتعاون
Shin Bet | IL | الشاباك, الشين بيت, شين بيت
Sovereignty Council | SD | مجلس السيادة السوداني, مجلس السيادة, مجلس السيادة الانتقالي
State Department [us-state-department] | US | وزارة الخارجية الأمريكية, وزارة الخارجية الأميركية, الخارجية الأمريكية, الخارجية الأميركية
State Duma | RU | مجلس الدوما, الدوما
Supreme Council of the Armed Forces | EG | المجلس الأعلى للقوات المسلحة
Syrian Central Bank | SY | مصرف سورية المركزي, مصرف سوريا المركزي
Syrian Civil Defence [white-helmets] | SY | الخوذ البيضاء, الدفاع المدني السوري
Syrian Democratic Council | SY | مجلس سوريا الديمقراطية, مسد
Syrian National Coalition | SY | الائتلاف الوطني السوري, الائتلاف السوري, الائتلاف الوطني لقوى الثورة والمعارضة السورية, الائتلاف الوطني لقوى الثورة
Syrian Network for Human Rights | SY | الشبكة السورية لحقوق الإنسان
Syrian Observatory for Human Rights | SY | المرصد السوري لحقوق الإنسان, المرصد السوري
Syrian Presidency General Secretariat | SY | الأمانة العامة لرئاسة الجمهورية السورية
Syrian Red Crescent | SY | الهلال الأحمر العربي السوري, الهلال الأحمر السوري
Transparency International | DE | منظمة الشفافية الدولية, الشفافية الدولية
Troika | | الترويكا
Tunisian General Labour Union | TN | الاتحاد العام التونسي للشغل, اتحاد الشغل
UEFA | | يويفا, اليويفا, الاتحاد الأوروبي لكرة القدم
UN Disengagement Force [undof] | | الأندوف, قوة الأمم المتحدة لمراقبة فض الاشتباك
UN General Assembly | | الجمعية العامة للأمم المتحدة, الجمعية العامة
UN Human Rights Office | | المفوضية السامية لحقوق الإنسان, مفوضية حقوق الإنسان
UNDP | | برنامج الأمم المتحدة الإنمائي
UNESCO | | اليونسكو, يونسكو, منظمة الأمم المتحدة للتربية والعلم والثقافة
UNHCR | | المفوضية السامية لشؤون اللاجئين, مفوضية اللاجئين, المفوضية العليا لشؤون اللاجئين, المفوضية السامية للأمم المتحدة لشؤون اللاجئين, مفوضية الأمم المتحدة لشؤون اللاجئين
UNICEF | | اليونيسف, يونيسف, اليونيسيف, يونيسيف, منظمة الأمم المتحدة للطفولة
UNIFIL | | اليونيفيل, يونيفيل, قوة الأمم المتحدة المؤقتة في لبنان
United Nations | | الأمم المتحدة, منظمة الأمم المتحدة, هيئة الأمم المتحدة, المنظمة الدولية?, المنظمة الأممية
United Nations Support Mission in Libya | LY | بعثة الأمم المتحدة للدعم في ليبيا, البعثة الأممية إلى ليبيا, البعثة الأممية في ليبيا
UNRWA | | الأونروا, أونروا, وكالة غوث وتشغيل اللاجئين, وكالة غوث وتشغيل اللاجئين الفلسطينيين, وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين
US Central Command | US | القيادة المركزية الأمريكية, القيادة المركزية الأميركية, سنتكوم
White House | US | البيت الأبيض
WHO | | منظمة الصحة العالمية, الصحة العالمية
WIPO | | المنظمة العالمية للملكية الفكرية, الويبو
World Bank | | البنك الدولي
World Economic Forum | | المنتدى الاقتصادي العالمي, منتدى دافوس
World Food Programme | | برنامج الأغذية العالمي, برنامج الغذاء العالمي
World Trade Organization | | منظمة التجارة العالمية
`;

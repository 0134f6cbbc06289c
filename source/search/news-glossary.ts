import {fold} from '../arabic/fold.ts';
import type {NamesOf} from './translate-latin.ts';

/** A row for each English word or term of the news, in the singular where it has one, with what Arabic papers write. */
const rows = `
	abduction: اختطاف, خطف
	accident: حادث, حوادث
	accord: اتفاق, اتفاقية
	admiral: أميرال
	africa: أفريقيا, إفريقيا
	agency: وكالة
	agreement: اتفاق, اتفاقية
	agriculture: زراعة
	aid: مساعدات, معونات
	aircraft: طائرة, طائرات
	airline: خطوط جوية, شركة طيران
	airport: مطار, مطارات
	airstrike: غارة جوية, غارة, غارات, قصف جوي
	ally: حليف, حلفاء
	ambassador: سفير, سفيرة
	ambush: كمين
	amnesty: عفو, العفو الدولية
	annexation: ضم
	appeal: استئناف, نداء
	arab: عربي, عربية, عرب
	arabic: عربي, عربية
	arms: أسلحة, سلاح, تسلح
	army: جيش, جيوش
	arrest: اعتقال, توقيف
	asia: آسيا
	assassination: اغتيال, اغتيالات
	asylum: لجوء
	atomic: ذري, ذرية
	attack: هجوم, هجمات, اعتداء
	authority: سلطة, هيئة
	aviation: طيران
	bank: بنك, مصرف, بنوك, مصارف
	barrel: برميل, براميل
	battle: معركة, معارك
	bill: مشروع قانون
	blast: انفجار, تفجير
	blockade: حصار
	bomb: قنبلة, قنابل, عبوة ناسفة
	bombing: تفجير, قصف, تفجيرات
	book: كتاب, كتب
	border: حدود, حدودي, حدودية
	boycott: مقاطعة
	bribery: رشوة, رشاوى
	bridge: جسر, جسور
	budget: ميزانية, موازنة
	building: مبنى, بناء
	bus: حافلة, باص
	business: أعمال, تجارة
	cabinet: مجلس الوزراء, حكومة
	campaign: حملة, حملات
	cancer: سرطان
	candidate: مرشح, مرشحة, مرشحين
	capital: عاصمة
	car bomb: سيارة مفخخة, سيارات مفخخة
	car: سيارة, سيارات
	casualties: ضحايا, خسائر
	ceasefire: وقف إطلاق النار, هدنة
	central bank: البنك المركزي, المصرف المركزي
	chancellor: مستشار, مستشارة
	chemical: كيميائي, كيميائية, كيماوي, كيماوية
	child: طفل, أطفال
	children: أطفال
	christian: مسيحي, مسيحية, مسيحيين
	church: كنيسة, كنائس
	citizen: مواطن, مواطنين
	city: مدينة, مدن
	civil war: حرب أهلية, الحرب الأهلية
	civil: مدني, مدنية
	civilian: مدني, مدنيين, مدنيون
	clash: اشتباك, اشتباكات, مواجهات
	climate change: تغير المناخ, التغير المناخي
	climate: مناخ
	coach: مدرب
	coalition: تحالف, ائتلاف
	coast: ساحل, سواحل
	colonel: عقيد
	commander: قائد, قادة
	committee: لجنة, لجان
	company: شركة, شركات
	conference: مؤتمر, مؤتمرات
	conflict: نزاع, صراع
	congress: كونغرس, الكونجرس
	constitution: دستور
	corruption: فساد
	council: مجلس
	coup: انقلاب
	court: محكمة, محاكم
	crash: تحطم, سقوط
	crime: جريمة, جرائم
	crisis: أزمة, أزمات
	crown prince: ولي العهد
	crude: خام
	cup: كأس
	currency: عملة, عملات
	customs: جمارك
	daesh: داعش
	dam: سد
	death: وفاة, موت, مقتل
	debt: دين, ديون
	decree: مرسوم
	defence: دفاع
	defense: دفاع
	deficit: عجز
	delegation: وفد, وفود
	democracy: ديمقراطية
	democrat: ديمقراطي, ديمقراطيين
	demonstration: مظاهرة, مظاهرات, تظاهرة
	deputy: نائب, نواب
	desert: صحراء
	detention: احتجاز, اعتقال, توقيف
	development: تنمية, تطوير
	dialogue: حوار
	diplomat: دبلوماسي, دبلوماسيين
	diplomatic: دبلوماسي, دبلوماسية
	disaster: كارثة, كوارث
	disease: مرض, أمراض
	displaced: نازح, نازحين, نازحون
	doctor: طبيب, أطباء, دكتور
	dollar: دولار, دولارات
	drone: طائرة مسيرة, طائرة بدون طيار, مسيرة, مسيرات
	drought: جفاف
	drugs: مخدرات
	earthquake: زلزال, هزة أرضية
	east: شرق, شرقي
	economic: اقتصادي, اقتصادية
	economy: اقتصاد
	education: تعليم, تربية
	election: انتخابات, انتخابي, انتخابية
	electricity: كهرباء
	embassy: سفارة
	emergency: طوارئ
	emir: أمير
	employment: توظيف, تشغيل, عمل
	energy: طاقة
	envoy: مبعوث, موفد
	epidemic: وباء
	eu: الاتحاد الأوروبي
	euro: يورو
	europe: أوروبا, أوربا
	european: أوروبي, أوروبية
	exchange: تبادل, صرف
	execution: إعدام
	exhibition: معرض
	expert: خبير, خبراء
	explosion: انفجار
	export: تصدير, صادرات
	extremism: تطرف
	extremist: متطرف, متطرفين
	factory: مصنع, مصانع
	famine: مجاعة
	farmer: مزارع, مزارعين
	federal: فيدرالي, اتحادي, اتحادية
	fighter: مقاتل, مقاتلين
	film: فيلم, أفلام
	finance: مالية, تمويل
	fire: حريق, حرائق
	fishing: صيد
	flag: علم
	flight: رحلة, رحلات
	flood: فيضان, فيضانات, سيول
	food: غذاء, غذائي, طعام
	football: كرة القدم
	foreign minister: وزير الخارجية, وزيرة الخارجية
	foreign ministry: وزارة الخارجية
	foreign: أجنبي, أجنبية, خارجي
	fraud: احتيال, تزوير
	freedom: حرية
	fuel: وقود
	funeral: جنازة, تشييع
	gas: غاز
	general: جنرال, لواء, عام
	goal: هدف, أهداف
	gold: ذهب
	government: حكومة, حكومي, حكومية
	governor: محافظ, حاكم
	grant: منحة
	group: مجموعة, جماعة
	growth: نمو
	gulf: خليج, خليجي
	hajj: حج
	health: صحة
	hospital: مستشفى, مستشفيات
	hostage: رهينة, رهائن
	house: بيت, منزل
	housing: إسكان, سكن
	human rights: حقوق الإنسان
	humanitarian: إنساني, إنسانية
	hunger: جوع
	immigration: هجرة
	import: استيراد, واردات
	independence: استقلال
	industry: صناعة
	inflation: تضخم
	injured: جريح, جرحى, مصاب
	inspection: تفتيش
	intelligence: استخبارات, مخابرات
	interest: فائدة
	interior ministry: وزارة الداخلية
	interior: داخلية
	international: دولي, دولية
	internet: إنترنت, انترنت
	interview: مقابلة, حوار
	invasion: غزو
	investigation: تحقيق, تحقيقات
	investment: استثمار, استثمارات
	isil: داعش, تنظيم الدولة
	isis: داعش, تنظيم الدولة, الدولة الإسلامية
	islam: إسلام
	islamic: إسلامي, إسلامية
	island: جزيرة, جزر
	jail: سجن
	jew: يهودي, يهود
	job: وظيفة, وظائف
	journalist: صحافي, صحفي, صحافيين, صحفيين
	judge: قاض, قاضي, قضاة
	justice: عدل, عدالة
	kidnapping: خطف, اختطاف
	king: ملك
	kingdom: مملكة
	labor: عمل, عمال
	law: قانون
	lawyer: محام, محامي
	leader: زعيم, قائد, قيادي
	league: جامعة, دوري, رابطة
	liberation: تحرير
	loan: قرض, قروض
	market: سوق, أسواق
	martyr: شهيد, شهداء
	massacre: مجزرة, مذبحة
	match: مباراة, مباريات
	mayor: عمدة, رئيس بلدية
	media: إعلام, وسائل الإعلام
	mediation: وساطة
	meeting: اجتماع, لقاء
	message: رسالة
	migrant: مهاجر, مهاجرين
	military: عسكري, عسكرية
	militia: ميليشيا, ميليشيات, مليشيا
	minister: وزير, وزيرة, وزراء
	ministry: وزارة
	missile: صاروخ, صواريخ
	mission: بعثة, مهمة
	monarchy: ملكية
	money laundering: غسل الأموال, غسيل الأموال
	money: مال, أموال
	mosque: مسجد, مساجد, جامع
	municipality: بلدية, أمانة
	murder: قتل, جريمة قتل
	muslim: مسلم, مسلمين, مسلمون
	nation: أمة, دولة
	national: وطني, وطنية, قومي
	navy: بحرية
	negotiation: مفاوضات, تفاوض
	news: أخبار, أنباء
	newspaper: صحيفة, جريدة, صحف
	north: شمال, شمالي
	nuclear: نووي, نووية
	occupation: احتلال
	offensive: هجوم
	officer: ضابط, ضباط
	official: مسؤول, رسمي, مسؤولين
	oil: نفط, نفطي, نفطية, بترول, زيت
	olympic: أولمبي, أولمبية
	operation: عملية, عمليات
	opposition: معارضة
	organization: منظمة
	parliament: برلمان, مجلس النواب
	party: حزب, أحزاب
	passenger: راكب, ركاب
	peace: سلام
	petrol: بنزين
	petroleum: بترول, نفط
	phone: هاتف, جوال
	pilgrim: حاج, حجاج
	pilot: طيار
	pipeline: خط أنابيب, أنابيب
	plane: طائرة, طائرات
	player: لاعب, لاعبين
	plot: مؤامرة, مخطط
	police: شرطة, بوليس
	policy: سياسة, سياسات
	political: سياسي, سياسية
	politics: سياسة
	pope: بابا
	port: ميناء, موانئ
	poverty: فقر
	power: قوة, سلطة, طاقة
	presidency: رئاسة
	president: رئيس, الرئيس
	presidential: رئاسي, رئاسية
	press: صحافة
	price: سعر, أسعار
	prime minister: رئيس الوزراء, رئيس الحكومة
	prince: أمير
	princess: أميرة
	prison: سجن, سجون
	prisoner: سجين, أسير, سجناء, أسرى
	prosecutor: مدعي, المدعي العام
	protest: احتجاج, احتجاجات
	province: محافظة, إقليم, مقاطعة
	queen: ملكة
	radical: متطرف, راديكالي
	raid: غارة, مداهمة
	railway: سكة حديد, السكك الحديدية
	rain: مطر, أمطار
	ramadan: رمضان
	ransom: فدية
	real estate: عقار, عقاري, عقارات
	rebel: متمرد, متمردين, ثوار
	reconstruction: إعادة الإعمار, إعمار
	red cross: الصليب الأحمر
	referendum: استفتاء
	reform: إصلاح, إصلاحات
	refugee: لاجئ, لاجئين, لاجئون
	regime: نظام
	region: منطقة, إقليم
	relations: علاقات
	religion: دين
	report: تقرير, تقارير
	republic: جمهورية
	republican: جمهوري, جمهوريين
	research: بحث, أبحاث
	resignation: استقالة
	resistance: مقاومة
	resolution: قرار
	revolution: ثورة
	riot: شغب
	river: نهر
	road: طريق, طرق
	rocket: صاروخ, صواريخ
	royal: ملكي, ملكية
	salary: راتب, رواتب
	sanctions: عقوبات
	scholarship: منحة دراسية, ابتعاث
	school: مدرسة, مدارس
	science: علم, علوم
	sea: بحر
	secretary general: الأمين العام
	secretary: سكرتير, أمين
	sectarian: طائفي, طائفية
	security council: مجلس الأمن
	security: أمن, أمني, أمنية
	senate: مجلس الشيوخ
	senator: سيناتور
	settlement: مستوطنة, تسوية, استيطان
	settler: مستوطن, مستوطنين
	share: سهم, أسهم
	sheikh: شيخ
	ship: سفينة, سفن
	shooting: إطلاق نار, إطلاق النار
	siege: حصار
	smuggling: تهريب
	soccer: كرة القدم
	soldier: جندي, جنود
	south: جنوب, جنوبي
	space: فضاء
	speech: خطاب, كلمة
	spokesman: متحدث, ناطق
	sport: رياضة, رياضي
	spy: جاسوس, تجسس
	stadium: ملعب, استاد
	state: دولة, ولاية
	statement: بيان, تصريح
	stock exchange: بورصة, سوق الأسهم
	stock: أسهم, مخزون
	storm: عاصفة, عواصف
	strategy: استراتيجية
	strike: إضراب, ضربة, غارة
	student: طالب, طلاب, طلبة
	submarine: غواصة
	suicide bomber: انتحاري
	suicide: انتحار, انتحاري
	summit: قمة
	supreme court: المحكمة العليا
	surgery: جراحة
	surveillance: مراقبة
	talks: محادثات, مباحثات
	tank: دبابة, دبابات
	tax: ضريبة, ضرائب
	teacher: معلم, معلمة, معلمين
	team: فريق, منتخب
	technology: تكنولوجيا, تقنية
	territory: أراض, أراضي
	terror: إرهاب
	terrorism: إرهاب
	terrorist: إرهابي, إرهابية, إرهابيين
	torture: تعذيب
	tourism: سياحة
	tourist: سائح, سياح
	trade: تجارة, تجاري
	traffic: مرور
	train: قطار, قطارات
	transport: نقل
	travel: سفر
	treaty: معاهدة
	trial: محاكمة
	tribe: قبيلة, قبائل
	troops: قوات, جنود
	truce: هدنة
	tunnel: نفق, أنفاق
	uae: الإمارات
	uk: بريطانيا, المملكة المتحدة
	un: الأمم المتحدة
	unemployment: بطالة
	union: اتحاد, نقابة
	university: جامعة, جامعات
	uprising: انتفاضة
	uranium: يورانيوم
	us: أمريكا, أميركا, الولايات المتحدة
	usa: أمريكا, أميركا, الولايات المتحدة
	vaccine: لقاح, لقاحات
	victim: ضحية, ضحايا
	village: قرية, قرى
	violation: انتهاك, خرق, انتهاكات
	violence: عنف
	virus: فيروس
	visa: تأشيرة, تأشيرات
	visit: زيارة
	vote: تصويت, اقتراع
	voter: ناخب, ناخبين
	wages: أجور, رواتب
	war crime: جرائم حرب, جريمة حرب
	war: حرب, حروب
	warning: تحذير, إنذار
	water: مياه, ماء
	weapon: سلاح, أسلحة
	weather: طقس
	west: غرب, غربي
	wheat: قمح
	white house: البيت الأبيض
	withdrawal: انسحاب, سحب
	witness: شاهد, شهود
	woman: امرأة, نساء
	women: نساء
	work: عمل
	worker: عامل, عمال
	world cup: كأس العالم
	world: عالم, عالمي
	wounded: جريح, جرحى
	youth: شباب
`;

/** A word that is not typed to its end is only looked up from so many letters on. */
const shortestBeginning = 4;
/** So many words that begin so are taken together. */
const mostBeginning = 4;

let table: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * What common English words of the news are in folded Arabic, also in the plural (`elections`) and, with
 * `isPrefix`, by their beginning (`nucl`). Empty for names and for words it does not have.
 */
export const newsGlossary: NamesOf = (latin, isPrefix) => {
	table ??= readRows();
	const known = table.get(latin) ?? singulars(latin).flatMap(word => table?.get(word) ?? []);
	if (known.length > 0 || !isPrefix || latin.length < shortestBeginning) return known;
	const begun = [...table].filter(([word]) => word.startsWith(latin)).slice(0, mostBeginning);
	return [...new Set(begun.flatMap(([, arabic]) => arabic))];
};

function readRows(): Map<string, readonly string[]> {
	const lines = rows.trim().split('\n');
	return new Map(
		lines.map(line => {
			const [english = '', arabic = ''] = line.trim().split(': ');
			return [english, arabic.split(', ').map(word => fold(word).text)];
		}),
	);
}

/** `cities` and `attacks`, by the rules of English spelling. */
function singulars(word: string): string[] {
	if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
	if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2)];
	return word.endsWith('s') ? [word.slice(0, -1)] : [];
}

/** An institution that every state has, named with a nationality: وزارة الدفاع الروسية. */
export type Institution = {
	/** Ends the id: `organization/russia-mod`; with `{adjective}` the id is `organization/russian-armed-forces`. */
	readonly suffix: string;
	/** The English name, with `{country}` or `{adjective}` in it. */
	readonly englishName: string;
	/** Whether the name counts without a nationality (وزارة الدفاع, but not القوات). */
	readonly bare: boolean;
	readonly names: readonly string[];
	/** The nationality that follows is feminine (وزارة, القوات), else masculine (الجيش). */
	readonly feminine: boolean;
};

/**
 * One institution a line, sorted: suffix | English name | Arabic names. A `*` after the suffix: counts
 * without a nationality. Names are given without the nationality that follows; it agrees with their first
 * word, but after `^` it is feminine as if وزارة stood before it (الدفاع الروسية).
 */
const table = `
agriculture-ministry* | Ministry of Agriculture of {country} | وزارة الزراعة
air-force | Air Force of {country} | القوات الجوية, سلاح الجو, الطيران الحربي
armed-forces | {adjective} armed forces | القوات المسلحة, القوات, الجيش
awqaf-ministry* | Ministry of Awqaf of {country} | وزارة الأوقاف, وزارة الأوقاف والشؤون الإسلامية, وزارة الشؤون الإسلامية, وزارة الشؤون الإسلامية والأوقاف والدعوة والإرشاد, وزارة الشؤون الدينية
border-guard | {adjective} border guard | حرس الحدود, قوات حرس الحدود
cabinet | Cabinet of {country} | مجلس الوزراء
central-bank* | Central Bank of {country} | البنك المركزي, المصرف المركزي
civil-defence* | {adjective} Civil Defence | الدفاع المدني, هيئة الدفاع المدني
civil-service-ministry* | Ministry of Civil Service of {country} | وزارة الخدمة المدنية
coast-guard | {adjective} coast guard | خفر السواحل, حرس السواحل
commerce-ministry* | Ministry of Commerce of {country} | وزارة التجارة, وزارة التجارة والصناعة, وزارة التجارة والاستثمار
communications-ministry* | Ministry of Communications of {country} | وزارة الاتصالات, وزارة الاتصالات وتقنية المعلومات
constitutional-court* | Constitutional Court of {country} | المحكمة الدستورية العليا, المحكمة الدستورية, المجلس الدستوري
culture-ministry* | Ministry of Culture of {country} | وزارة الثقافة, وزارة الثقافة والإعلام
defence-council | National Defence Council of {country} | مجلس الدفاع الوطني
economy-ministry* | Ministry of Economy of {country} | وزارة الاقتصاد, وزارة الاقتصاد والتجارة, وزارة الاقتصاد والتخطيط, وزارة الاقتصاد والمالية
education-ministry* | Ministry of Education of {country} | وزارة التعليم, وزارة التربية, وزارة التربية والتعليم, وزارة التعليم العالي, وزارة التعليم العالي والبحث العلمي
electricity-ministry* | Ministry of Electricity of {country} | وزارة الكهرباء, وزارة المياه والكهرباء, وزارة الكهرباء والماء
energy-ministry* | Ministry of Energy of {country} | وزارة الطاقة, وزارة البترول, وزارة النفط, وزارة البترول والثروة المعدنية, وزارة الطاقة والمعادن
environment-ministry* | Ministry of Environment of {country} | وزارة البيئة
embassy | {adjective} embassy | السفارة
federal-court* | Federal Supreme Court of {country} | المحكمة الاتحادية العليا, المحكمة الاتحادية
finance-ministry | Ministry of Finance of {country} | المالية
finance-ministry* | Ministry of Finance of {country} | وزارة المالية, وزارة الخزانة
football-federation | Football Federation of {country} | اتحاد الكرة, اتحاد كرة القدم
general-staff* | General Staff of {country} | هيئة الأركان, هيئة الأركان العامة, رئاسة الأركان, قيادة الأركان
government | Government of {country} | الحكومة
hajj-ministry* | Ministry of Hajj of {country} | وزارة الحج, وزارة الحج والعمرة
health-ministry* | Ministry of Health of {country} | وزارة الصحة, وزارة الصحة والسكان
higher-judicial-council* | Supreme Judicial Council of {country} | مجلس القضاء الأعلى, المجلس الأعلى للقضاء
house-of-representatives* | House of Representatives of {country} | مجلس النواب
housing-ministry* | Ministry of Housing of {country} | وزارة الإسكان
industry-ministry* | Ministry of Industry of {country} | وزارة الصناعة, وزارة الصناعة والمعادن
information-ministry* | Ministry of Information of {country} | وزارة الإعلام
intelligence | {adjective} intelligence | المخابرات, الاستخبارات, المخابرات العامة, الاستخبارات العسكرية, جهاز المخابرات, جهاز الاستخبارات
interior-ministry | Ministry of Interior of {country} | الداخلية
interior-ministry* | Ministry of Interior of {country} | وزارة الداخلية, وزارة داخلية
islamic-shura-council* | Shura Council of {country} | مجلس الشورى
justice-ministry* | Ministry of Justice of {country} | وزارة العدل
labour-ministry* | Ministry of Labour of {country} | وزارة العمل, وزارة العمل والشؤون الاجتماعية, وزارة القوى العاملة
mfa | Ministry of Foreign Affairs of {country} | الخارجية
mfa* | Ministry of Foreign Affairs of {country} | وزارة الخارجية, وزارة خارجية, وزارة الخارجية والمغتربين, وزارة الشؤون الخارجية
mod | Ministry of Defence of {country} | الدفاع^
mod* | Ministry of Defence of {country} | وزارة الدفاع, وزارة دفاع, وزارة الحرب
municipal-affairs-ministry* | Ministry of Municipal Affairs of {country} | وزارة الشؤون البلدية والقروية, وزارة البلديات
national-assembly* | National Assembly of {country} | مجلس الأمة, الجمعية الوطنية, المجلس الوطني, المجلس الوطني الاتحادي
national-guard* | National Guard of {country} | الحرس الوطني, وزارة الحرس الوطني
navy | {adjective} navy | القوات البحرية, سلاح البحرية, البحرية
olympic-committee | Olympic Committee of {country} | اللجنة الأولمبية
parliament | Parliament of {country} | البرلمان
planning-ministry* | Ministry of Planning of {country} | وزارة التخطيط
police | {adjective} police | الشرطة, قوات الشرطة
presidency | Presidency of {country} | الرئاسة
presidency-general-secretariat* | General Secretariat of the Presidency of {country} | الأمانة العامة لرئاسة الجمهورية
presidency-of-the-republic* | Presidency of {country} | رئاسة الجمهورية
prime-ministry* | Office of the Prime Minister of {country} | رئاسة الوزراء, رئاسة مجلس الوزراء, رئاسة الحكومة
public-prosecution* | Public Prosecution of {country} | النيابة العامة, الادعاء العام
public-works-ministry* | Ministry of Public Works of {country} | وزارة الأشغال, وزارة الأشغال العامة
red-crescent* | Red Crescent of {country} | الهلال الأحمر
republican-guard* | {adjective} Republican Guard | الحرس الجمهوري
royal-court* | Royal Court of {country} | الديوان الملكي
security-council | National Security Council of {country} | مجلس الأمن القومي
security-forces | {adjective} security forces | القوات الأمنية, الأجهزة الأمنية, قوات الأمن
senate* | Senate of {country} | مجلس الشيوخ, مجلس الأعيان
social-affairs-ministry* | Ministry of Social Affairs of {country} | وزارة الشؤون الاجتماعية, وزارة التنمية الاجتماعية, وزارة التضامن الاجتماعي
special-forces | {adjective} special forces | القوات الخاصة
supreme-court* | Supreme Court of {country} | المحكمة العليا
supreme-national-security-council* | Supreme National Security Council of {country} | المجلس الأعلى للأمن القومي
supply-ministry* | Ministry of Supply of {country} | وزارة التموين
tourism-ministry* | Ministry of Tourism of {country} | وزارة السياحة, وزارة السياحة والآثار, وزارة الآثار
transport-ministry* | Ministry of Transport of {country} | وزارة النقل, وزارة المواصلات
water-resources-ministry* | Ministry of Water Resources of {country} | وزارة الموارد المائية, وزارة الموارد المائية والري
youth-ministry* | Ministry of Youth and Sport of {country} | وزارة الشباب, وزارة الشباب والرياضة
`;

let read: readonly Institution[] | undefined;

/** The institutions of the table; names of one line that differ in gender make two. */
export function loadInstitutions(): readonly Institution[] {
	read ??= table.split('\n').filter(Boolean).flatMap(readRow);
	return read;
}

function readRow(row: string): Institution[] {
	const [suffix, englishName, names] = row.split(' | ') as [string, string, string];
	const all = names.split(', ');
	const institution = {
		suffix: suffix.replace('*', ''),
		englishName,
		bare: suffix.endsWith('*'),
	};
	return [true, false]
		.map(feminine => ({
			...institution,
			feminine,
			names: all.filter(name => isFeminine(name) === feminine).map(name => name.replace('^', '')),
		}))
		.filter(made => made.names.length > 0);
}

/** By the ending of the first word: ة, ات and the plural القوات. */
function isFeminine(name: string): boolean {
	return name.endsWith('^') || /(?:ة|ات|قوى)$/.test(name.split(' ')[0]!);
}

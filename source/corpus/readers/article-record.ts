import type {ArticleRecord} from '../../article/parse-record.ts';
import {type FieldRole, type Fields, fieldRoles} from '../fields.ts';

/** A JSON object. */
export type JsonObject = {readonly [name: string]: unknown};

/**
 * Names that corpora and feeds give their fields, in lower case without `_`, `-` and blanks; the first
 * that holds anything counts.
 */
const usualNames: Readonly<Record<FieldRole, readonly string[]>> = {
	title: ['title', 'headline', 'العنوان', 'عنوان'],
	body: [
		...['content', 'body', 'text', 'article', 'articlebody', 'articletext', 'fulltext', 'maintext'],
		...['story', 'paragraphs', 'النص', 'نص', 'المحتوى'],
		// What feeds have in place of a text.
		...['description', 'summary'],
	],
	url: ['url', 'link', 'permalink', 'الرابط', 'رابط'],
	date: [
		...['date', 'published', 'datepublished', 'publisheddate', 'publishedat', 'datepublish'],
		...['publishdate', 'publicationdate', 'pubdate', 'التاريخ', 'تاريخ'],
		// Days later than the article at times, but better than none.
		...['createdat', 'dateextracted'],
	],
	source: [
		...['source', 'publisher', 'sourcename', 'sitename', 'newspaper', 'sourcedomain'],
		...['المصدر', 'مصدر'],
	],
	author: ['author', 'authors', 'byline', 'writer', 'الكاتب', 'كاتب'],
};

/** By name, its place among the names of its role. */
const usualRanks: ReadonlyMap<string, {readonly role: FieldRole; readonly rank: number}> = new Map(
	fieldRoles.flatMap(role => usualNames[role].map((name, rank) => [name, {role, rank}] as const)),
);

/** What stands between the items of a list: paragraphs, names. */
const separators: Readonly<Record<FieldRole, string>> = {
	...{title: ' ', body: '\n\n', url: ' ', date: ' ', source: '، ', author: '، '},
};

/**
 * What of an article an object holds, in the fields that are named, else in those of a usual name. `null`
 * where it has no field for a title nor for a text; one that has them may be blank all the same.
 */
export function articleRecord(object: JsonObject, fields: Fields = {}): ArticleRecord | null {
	const record: {[role in FieldRole]?: string} = {};
	const usual = usualFields(object);
	for (const role of fieldRoles) {
		const named = fields[role];
		const values = named === undefined ? valuesOf(usual, role) : valuesAt(object, named);
		if (values.length > 0) record[role] = firstText(values, role);
	}
	return record.title === undefined && record.body === undefined ? null : record;
}

type UsualField = {readonly role: FieldRole; readonly rank: number; readonly value: unknown};

/** The fields with a usual name, in the order of the names. */
function usualFields(object: JsonObject): readonly UsualField[] {
	const found: UsualField[] = [];
	for (const name of Object.keys(object)) {
		const usual = usualRanks.get(name) ?? usualRanks.get(plainName(name));
		if (usual === undefined) continue;
		found.push({role: usual.role, rank: usual.rank, value: object[name]});
	}
	return found.sort((a, b) => a.rank - b.rank);
}

/** Beyond this no name is a usual one. */
const longestName = 30;

function plainName(name: string): string {
	return name.length > longestName ? '' : name.toLowerCase().replace(/[_\- ]/g, '');
}

/** The value of a field; of `a.b`, where no field has that name, of `b` in `a`. */
function valuesAt(object: JsonObject, name: string): unknown[] {
	if (Object.hasOwn(object, name)) return [object[name]];
	let value: unknown = object;
	for (const part of name.split('.')) {
		if (!isJsonObject(value) || !Object.hasOwn(value, part)) return [];
		value = value[part];
	}
	return [value];
}

function valuesOf(fields: readonly UsualField[], role: FieldRole): unknown[] {
	const values: unknown[] = [];
	for (const field of fields) if (field.role === role) values.push(field.value);
	return values;
}

function firstText(values: readonly unknown[], role: FieldRole): string {
	for (const value of values) {
		const text = textOf(value, role);
		if (/\S/.test(text)) return text;
	}
	return '';
}

/** The text of a value, of each item of a list, of the `name` of an object. */
function textOf(value: unknown, role: FieldRole): string {
	if (!Array.isArray(value)) return itemText(value, role);
	const items = value.map(item => itemText(item, role)).filter(text => /\S/.test(text));
	return items.join(separators[role]);
}

function itemText(value: unknown, role: FieldRole): string {
	if (typeof value === 'string') return value;
	if (typeof value === 'number') return role === 'date' ? dayOf(value) : String(value);
	return isJsonObject(value) && typeof value.name === 'string' ? value.name : '';
}

/** A date as a number: Unix time in seconds, in milliseconds from 1973 on; else the number as it is. */
function dayOf(time: number): string {
	const milliseconds = time < 1e11 ? time * 1000 : time;
	const date = new Date(milliseconds);
	if (time < 1e8 || Number.isNaN(date.getTime())) return String(time);
	return date.toISOString();
}

/** Whether a parsed value is an object: no list, not `null`. */
export function isJsonObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

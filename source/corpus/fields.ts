import type {ArticleRecord} from '../article/parse-record.ts';

/** What of an article a field can hold. */
export type FieldRole = keyof ArticleRecord;

/**
 * The fields that hold an article's parts, where their names are not the usual ones. A name with dots leads
 * into objects: `_source.title`.
 */
export type Fields = {readonly [role in FieldRole]?: string};

export const fieldRoles: readonly FieldRole[] = [
	'title',
	'body',
	'url',
	'date',
	'source',
	'author',
];

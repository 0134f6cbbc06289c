import {type FieldRole, type Fields, fieldRoles} from './fields.ts';

/**
 * Reads `title=headline_ar,body=story.text`: which field of a record holds what. What cannot be read
 * comes back as `error`, one English sentence.
 */
export function parseFields(text: string): Fields | {readonly error: string} {
	const fields: {[role in FieldRole]?: string} = {};
	for (const part of text.split(',')) {
		const at = part.indexOf('=');
		const role = part.slice(0, at).trim();
		const name = part.slice(at + 1).trim();
		if (at < 0 || name === '') return {error: `"${part.trim()}" is not of the form title=NAME`};
		if (!isFieldRole(role)) return {error: `"${role}" is none of ${fieldRoles.join(', ')}`};
		if (fields[role] !== undefined) return {error: `${role} is given twice`};
		fields[role] = name;
	}
	return fields;
}

function isFieldRole(role: string): role is FieldRole {
	return (fieldRoles as readonly string[]).includes(role);
}

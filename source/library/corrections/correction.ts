/** What a reader says of an actor while reading. */
export type Correction =
	/** It is none: every mention of it goes. */
	| {readonly kind: 'not-an-actor'; readonly id: string}
	/** What is so written names nobody. */
	| {readonly kind: 'not-a-name'; readonly name: string}
	/** It is the same as another one, which is shown by this name where no list has one. */
	| {readonly kind: 'same'; readonly id: string; readonly as: string; readonly name?: string};

/** A correction as an entry of the corrections file. */
export function formatCorrection(correction: Correction): string {
	switch (correction.kind) {
		case 'not-an-actor':
			return `[[stop]]\nid = ${quoted(correction.id)}\n`;
		case 'not-a-name':
			return `[[stop]]\nname = ${quoted(correction.name)}\n`;
		case 'same': {
			const {id, as, name} = correction;
			const shown = name === undefined ? '' : `name = ${quoted(name)}\n`;
			return `[[merge]]\nid = ${quoted(id)}\nas = ${quoted(as)}\n${shown}`;
		}
	}
}

/** A basic string of TOML: of JSON's escapes it knows all that are used here. */
const quoted = (text: string) =>
	JSON.stringify(text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()).replaceAll(
		/[\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069]/g,
		sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);

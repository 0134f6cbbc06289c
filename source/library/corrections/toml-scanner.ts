/** A value with the line it begins on, counted from 1. */
export type TomlValue = {readonly line: number; readonly value: TomlContent};

export type TomlContent =
	| string
	| number
	| boolean
	| readonly TomlValue[]
	| ReadonlyMap<string, TomlValue>;

/** What may be wrong with a line. */
export type TomlMistake =
	/** Neither a header nor `key = value`. */
	| 'statement'
	/** A string that does not end, or holds a control character or an unknown escape. */
	| 'string'
	/** No string, number, boolean, date, array or inline table. */
	| 'value'
	/** An array or inline table that does not end. */
	| 'unclosed'
	/** Something stands behind a whole entry. */
	| 'rest'
	/** The key was given before. */
	| 'repeated';

type Statement =
	| {readonly name: string; readonly isOneOfMany: boolean}
	| {readonly key: string; readonly value: TomlValue}
	| {readonly mistake: TomlMistake; readonly line: number};

/** Deeper than anybody writes; each level takes a place on the stack. */
const deepest = 32;

/** Thrown inside the scanner only; no error, which would write down the whole stack each time. */
class Mistake {
	readonly mistake: TomlMistake;
	readonly line: number;

	constructor(mistake: TomlMistake, line: number) {
		this.mistake = mistake;
		this.line = line;
	}
}

const blanks = /[ \t]*/y;
const betweenStatements = /(?:[ \t]|\r?\n|#[^\n]*)*/y;
const restOfLine = /[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/y;
const bareKey = /[\w-]+/y;
const bareValue = /[^\s,\]}#=]+(?: \d\d:[^\s,\]}#=]+)?/y;
const dateOrTime = /^(?:\d{4}-\d\d-\d\d(?:[Tt ]|$))?(?:\d\d:\d\d.*)?$/;
const number =
	/^[+-]?(?:(?:0|[1-9](?:_?\d)*)(?:\.\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?|inf|nan)$|^0(?:x[\dA-Fa-f](?:_?[\dA-Fa-f])*|o[0-7](?:_?[0-7])*|b[01](?:_?[01])*)$/;
/** What looks like the beginning of the next entry, after a mistake. */
const nextStatement = /^[ \t]*(?:\[\[?[\w".' -]+\]|[\w".' -]+=)/m;
const escapes = /\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|([btnfre"\\])|([ \t]*\r?\n\s*)|[\s\S])/g;
const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;
const escaped: Readonly<Record<string, string>> = {
	...{b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\x1b'},
	...{'"': '"', '\\': '\\'},
};

/** Reads the statements of a TOML 1.0 text one after the other, and goes on behind mistakes. */
export class TomlScanner {
	readonly #text: string;
	#at = 0;
	#line = 1;
	/** Up to where lines have been counted. */
	#counted = 0;

	constructor(text: string) {
		this.#text = text.replace(/^\ufeff/, '');
	}

	/** The line of what is read next. */
	get line(): number {
		for (; this.#counted < this.#at; this.#counted++) {
			if (this.#text.charCodeAt(this.#counted) === 0x0a) this.#line++;
		}
		return this.#line;
	}

	/** Passes blank lines and comments; false at the end of the text. */
	skipToStatement(): boolean {
		this.#match(betweenStatements);
		return this.#at < this.#text.length;
	}

	readStatement(): Statement {
		const start = this.#at;
		try {
			const statement = this.#text[start] === '[' ? this.#readHeader() : this.#readEntry();
			if (this.#match(restOfLine) === undefined) throw new Mistake('rest', this.line);
			return statement;
		} catch (error) {
			if (!(error instanceof Mistake)) throw error;
			this.#goOnAfter(start);
			return {mistake: error.mistake, line: error.line};
		}
	}

	/** To the next line that looks like the beginning of an entry. */
	#goOnAfter(start: number): void {
		const end = this.#text.indexOf('\n', start);
		const rest = end < 0 ? '' : this.#text.slice(end + 1);
		const next = rest.search(nextStatement);
		this.#at = next < 0 ? this.#text.length : end + 1 + next;
	}

	#readHeader(): Statement {
		const isOneOfMany = this.#text.startsWith('[[', this.#at);
		this.#at += isOneOfMany ? 2 : 1;
		const name = this.#readKey();
		this.#expect(isOneOfMany ? ']]' : ']');
		return {name, isOneOfMany};
	}

	#readEntry(): Statement {
		const key = this.#readKey();
		this.#expect('=');
		return {key, value: this.#readValue(0)};
	}

	#readKey(): string {
		const parts: string[] = [];
		do {
			this.#match(blanks);
			const sign = this.#text[this.#at];
			const isQuoted = sign === '"' || sign === "'";
			const part = isQuoted ? this.#readString() : this.#match(bareKey);
			if (part === undefined) throw new Mistake('statement', this.line);
			parts.push(part);
			this.#match(blanks);
		} while (this.#take('.'));
		return parts.join('.');
	}

	#readValue(depth: number): TomlValue {
		if (depth > deepest) throw new Mistake('value', this.line);
		this.#match(blanks);
		const {line} = this;
		const sign = this.#text[this.#at];
		if (sign === '"' || sign === "'") return {line, value: this.#readString()};
		if (sign === '[') return {line, value: this.#readArray(depth)};
		if (sign === '{') return {line, value: this.#readInlineTable(depth)};
		return {line, value: bareContent(this.#match(bareValue) ?? '', line)};
	}

	#readArray(depth: number): readonly TomlValue[] {
		const {line} = this;
		const values: TomlValue[] = [];
		this.#at++;
		while (true) {
			this.#match(betweenStatements);
			if (this.#take(']')) return values;
			this.#refuseEnd(line);
			values.push(this.#readValue(depth + 1));
			this.#match(betweenStatements);
			if (this.#take(',')) continue;
			if (this.#take(']')) return values;
			throw new Mistake('unclosed', line);
		}
	}

	#readInlineTable(depth: number): ReadonlyMap<string, TomlValue> {
		const {line} = this;
		const values = new Map<string, TomlValue>();
		this.#at++;
		this.#match(blanks);
		if (this.#take('}')) return values;
		while (true) {
			this.#refuseEnd(line);
			const key = this.#readKey();
			this.#expect('=');
			if (values.has(key)) throw new Mistake('repeated', this.line);
			values.set(key, this.#readValue(depth + 1));
			this.#match(blanks);
			if (this.#take('}')) return values;
			if (!this.#take(',')) throw new Mistake('unclosed', line);
		}
	}

	#readString(): string {
		const sign = this.#text[this.#at]!;
		const {line} = this;
		const isLong = this.#text.startsWith(sign.repeat(3), this.#at);
		const content = isLong ? this.#readLong(sign.repeat(3), line) : this.#readShort(sign, line);
		if (control.test(content)) throw new Mistake('string', line);
		return sign === "'" ? content : withoutEscapes(content, line);
	}

	#readShort(sign: string, line: number): string {
		const from = this.#at + 1;
		for (let at = from; at < this.#text.length; at++) {
			const letter = this.#text[at];
			if (letter === '\n') break;
			if (letter === sign) {
				this.#at = at + 1;
				return this.#text.slice(from, at);
			}
			if (letter === '\\' && sign === '"') at++;
		}
		throw new Mistake('string', line);
	}

	#readLong(signs: string, line: number): string {
		let end = this.#at + 3;
		while (!this.#text.startsWith(signs, end)) {
			if (end >= this.#text.length) throw new Mistake('string', line);
			end += this.#text[end] === '\\' && signs === '"""' ? 2 : 1;
		}
		// One or two quotes more belong to the string.
		while (this.#text[end + 3] === signs[0] && end - this.#at < this.#text.length) end++;
		const content = this.#text.slice(this.#at + 3, end);
		this.#at = end + 3;
		return content.replace(/^\r?\n/, '');
	}

	/** An array and an inline table that have begun must end. */
	#refuseEnd(line: number): void {
		if (this.#at >= this.#text.length) throw new Mistake('unclosed', line);
	}

	#expect(sign: string): void {
		this.#match(blanks);
		if (!this.#take(sign)) throw new Mistake('statement', this.line);
	}

	#take(sign: string): boolean {
		if (!this.#text.startsWith(sign, this.#at)) return false;
		this.#at += sign.length;
		return true;
	}

	#match(pattern: RegExp): string | undefined {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.#text)?.[0];
		if (found !== undefined) this.#at += found.length;
		return found;
	}
}

function bareContent(word: string, line: number): string | number | boolean {
	if (word === 'true' || word === 'false') return word === 'true';
	if (number.test(word)) return toNumber(word.replaceAll('_', ''));
	if (word !== '' && dateOrTime.test(word)) return word;
	throw new Mistake('value', line);
}

function toNumber(word: string): number {
	const plain = word.replace(/^\+/, '');
	return /inf$/.test(plain) ? Number(plain.replace('inf', 'Infinity')) : Number(plain);
}

/** Resolves the escapes of a basic string; a backslash at the end of a line takes the blanks after it along. */
function withoutEscapes(content: string, line: number): string {
	if (!content.includes('\\')) return content;
	return content.replaceAll(escapes, (whole, short, long, letter, lineEnd) => {
		if (letter !== undefined) return escaped[letter]!;
		if (lineEnd !== undefined) return '';
		const code = Number.parseInt(short ?? long ?? '', 16);
		const isScalar = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
		if (!isScalar || whole.length < 6) throw new Mistake('string', line);
		return String.fromCodePoint(code);
	});
}

// Random texts of everything that has ever broken a terminal: whatever comes, the lines are safe, fit, and lose nothing.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {layoutLine, layoutParagraph} from '../../source/layout/paragraph.ts';
import {sanitizeText} from '../../source/layout/sanitize-text.ts';
import type {VisualLine} from '../../source/layout/visual-line.ts';
import {width} from '../../source/layout/width.ts';

/** The same numbers on every run, evenly between 0 and 1 (mulberry32). */
function* randomNumbers(seed: number): Generator<number, never> {
	let state = seed;
	for (;;) {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		yield ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	}
}

const random = randomNumbers(20_241_226);
const below = (limit: number) => Math.floor(random.next().value * limit);
const oneOf = <T>(values: ArrayLike<T>) => values[below(values.length)]!;

/** First and last code points of what is thrown together. */
const kinds = `
20-20 20-20 21-7E 41-5A 30-39 600-6FF 620-64A 644-644 622-627 64B-655 660-669 750-77F 860-8FF FB50-FDFF FE70-FEFF
5D0-5EA 300-36F 0-1F 1B-1B 7F-9F 200B-200F 2028-202E 2060-206F FFF0-FFFF FE00-FE0F D800-DFFF E000-F8FF E0000-E01FF
4E00-4FFF AC00-D7FF 1100-11FF E00-E7F 900-97F 1F1E6-1F1FF 1F300-1FAFF 1F3FB-1F3FF 2600-27BF 1E900-1E95F 1EE00-1EEFF
10800-10FFF 378-379 10FFFE-10FFFF`
	.trim()
	.split(/\s+/)
	.map(range => range.split('-').map(point => Number.parseInt(point, 16)) as [number, number]);

function hostileText(): string {
	// Few kinds a text, so that they meet.
	const chosen = Array.from({length: 1 + below(5)}, () => oneOf(kinds));
	const characters = Array.from({length: below(60)}, () => {
		const [first, last] = oneOf(chosen);
		return String.fromCodePoint(first + below(last - first + 1));
	});
	return characters.join('');
}

const textOf = ({runs}: VisualLine<unknown>) => runs.map(run => run.text).join('');

// Hangul is left out: a stray piece of a syllable has a stand-in.
const comparedLetter = /[[\p{L}\p{Nd}]--[\p{Script=Hangul}\p{Default_Ignorable_Code_Point}]]/v;

const regionalIndicator = /[\u{1F1E6}-\u{1F1FF}]/gu;
const asLetter = (indicator: string) => String.fromCodePoint(indicator.codePointAt(0)! - 0x1f1a5);

/** The letters and digits, forms and ligatures taken apart, sorted. */
const lettersOf = (text: string) =>
	[...text.replaceAll(regionalIndicator, asLetter).normalize('NFKD')]
		.filter(character => comparedLetter.test(character))
		.toSorted()
		.join('');

const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;

function assertSafe(line: VisualLine<unknown>, columns: number, name: string): void {
	const drawn = textOf(line);
	assert.ok(!unsafe.test(drawn), `${name}: no control`);
	assert.equal(line.columns, width(drawn), `${name}: columns`);
	assert.ok(line.columns <= columns, `${name}: not too wide`);
	for (const run of line.runs) {
		assert.ok(!/^\p{M}/u.test(run.text), `${name}: no run begins with a mark`);
		assert.equal(run.columns, width(run.text), `${name}: columns of a run`);
	}
}

test('paragraphs of hostile text are safe, fit and lose nothing', () => {
	for (let index = 0; index < 6000; index++) {
		const text = hostileText();
		const name = JSON.stringify(text);
		const columns = 4 + below(60);
		const spans = [{from: below(60), to: below(60), style: 'a'}];
		const lines = layoutParagraph(text, {columns, spans});

		let end = 0;
		for (const line of lines) {
			assertSafe(line, columns, name);
			assert.equal(line.from, end, `${name}: no gap`);
			end = line.to;
		}
		assert.equal(end, text.length, `${name}: to the end`);
		assert.equal(lettersOf(lines.map(textOf).join('')), lettersOf(text), `${name}: letters`);
	}
});

test('lines of hostile text are safe and fit, cut at either end', () => {
	for (let index = 0; index < 3000; index++) {
		const text = hostileText();
		const columns = 1 + below(40);
		for (const cut of ['end', 'start'] as const) {
			const line = layoutLine(text, {columns, cut, marks: oneOf(['shown', 'hidden'] as const)});
			assertSafe(line, columns, JSON.stringify(text));
		}
	}
});

test('hostile text printed without layout holds no control but line ends and tabs', () => {
	for (let index = 0; index < 3000; index++) {
		const text = hostileText();
		const printed = sanitizeText(text).replaceAll(/[\n\t]|(?<=[\p{L}\p{M}])[\u200C\u200D]/gu, '');
		assert.ok(!unsafe.test(printed), JSON.stringify(text));
		assert.equal(lettersOf(printed), lettersOf(text), JSON.stringify(text));
	}
});

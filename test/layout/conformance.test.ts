// Unicode's own cases for UAX #9, all of them: levels, and the order of the line.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {brotliDecompressSync} from 'node:zlib';
import {type Direction, embeddingLevels} from '../../source/layout/levels.ts';
import {lineLevels, visualOrder} from '../../source/layout/reorder.ts';

/** What X9 removes has no level and no place on the line. */
type Resolved = {levels: string; order: string};

function resolve(
	text: string,
	direction: Direction,
	isRemoved: (index: number) => boolean,
): Resolved {
	const paragraphLevel = direction === 'rtl' ? 1 : 0;
	const levels = embeddingLevels(text, direction);
	const line = lineLevels(text, levels, {from: 0, to: text.length, paragraphLevel});
	const shown = [...line.keys()].filter(index => !isRemoved(index));
	const order = visualOrder(shown.map(index => line[index]!));
	return {
		levels: [...line].map((level, index) => (isRemoved(index) ? 'x' : level)).join(' '),
		order: order.map(index => shown[index]).join(' '),
	};
}

function linesOf(name: string): string[] {
	const packed = readFileSync(join(import.meta.dirname, 'unicode', `${name}.br`));
	return brotliDecompressSync(packed).toString('utf8').split('\n');
}

test('resolves every case of BidiCharacterTest.txt', () => {
	let cases = 0;
	for (const line of linesOf('BidiCharacterTest.txt')) {
		if (line === '' || line.startsWith('#')) continue;
		const [points, , paragraphLevel, levels, order] = line.split(';');
		const text = String.fromCodePoint(
			...points!.split(' ').map(point => Number.parseInt(point, 16)),
		);
		const direction = paragraphLevel === '1' ? 'rtl' : 'ltr';
		const stated = levels!.split(' ');
		const resolved = resolve(text, direction, index => stated[index] === 'x');
		assert.deepEqual(resolved, {levels, order}, line);
		cases++;
	}
	assert.equal(cases, 91_707);
});

/** A character of each bidi class. */
const characterOf: Readonly<Record<string, string>> = {
	...{L: 'A', R: '\u05D0', AL: '\u0627', EN: '0', ES: '+', ET: '#', AN: '\u0660', CS: ','},
	...{NSM: '\u0300', BN: '\u00AD', B: '\u2029', S: '\t', WS: ' ', ON: '!'},
	...{LRE: '\u202A', RLE: '\u202B', PDF: '\u202C', LRO: '\u202D', RLO: '\u202E'},
	...{LRI: '\u2066', RLI: '\u2067', FSI: '\u2068', PDI: '\u2069'},
};
const removedClasses = new Set(['BN', 'LRE', 'RLE', 'PDF', 'LRO', 'RLO']);

test('resolves every case of BidiTest.txt', () => {
	let cases = 0;
	let expected: Resolved = {levels: '', order: ''};
	for (const line of linesOf('BidiTest.txt')) {
		if (line === '' || line.startsWith('#')) continue;
		const [, name, value] = /^@(\w+):\s*(.*)$/.exec(line) ?? [];
		if (name === 'Levels') expected = {...expected, levels: value!.trim()};
		if (name === 'Reorder') expected = {...expected, order: value!.trim()};
		if (name !== undefined) continue;

		const [classes, directions] = line.split(';');
		for (const direction of directionsOf(Number.parseInt(directions!, 16), classes!.split(' '))) {
			const kinds = classes!.split(' ');
			const text = kinds.map(kind => characterOf[kind]).join('');
			const resolved = resolve(text, direction, index => removedClasses.has(kinds[index]!));
			assert.equal(resolved.levels, expected.levels, `${line} ${direction}`);
			assert.equal(resolved.order, expected.order, `${line} ${direction}`);
			cases++;
		}
	}
	assert.equal(cases, 770_241);
});

/** The directions a line of BidiTest.txt is meant for: bit 0 as the first strong class says, bit 1 left, bit 2 right. */
function* directionsOf(bits: number, classes: readonly string[]): Generator<Direction> {
	if ((bits & 1) !== 0) yield firstStrong(classes);
	if ((bits & 2) !== 0) yield 'ltr';
	if ((bits & 4) !== 0) yield 'rtl';
}

// P2, P3: characters between an isolate initiator and its PDI are passed over.
function firstStrong(classes: readonly string[]): Direction {
	let depth = 0;
	for (const kind of classes) {
		if (kind === 'PDI' && depth > 0) depth--;
		else if (/^(LRI|RLI|FSI)$/.test(kind)) depth++;
		else if (depth === 0 && kind === 'L') return 'ltr';
		else if (depth === 0 && (kind === 'R' || kind === 'AL')) return 'rtl';
	}
	return 'ltr';
}

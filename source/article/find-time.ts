import {type FoldedLine, signsBefore} from './folded-line.ts';

/** A time of day that a line states, as the words that state it; `end` exclusive. */
export type StatedTime = {readonly first: number; readonly end: number};

const halves =
	/^(?:ص|م|صباحا|مساء|ظهرا|عصرا|ليلا|فجرا|الصباح|المساء|am|pm|a|gmt|utc|غرينتش|جرينتش|كست|ت)$/;

/**
 * The first time of day in a line: 00:03 صباحا, 11:31 ص, 3.45 PM, 19:23 ت م (Makkah time), 10:00:00 GMT.
 * `null` without one.
 */
export function findTime(line: FoldedLine, from = 0): StatedTime | null {
	for (let at = from; at < line.words.length; at++) {
		const end = clockEnd(line, at);
		if (end !== null) return {first: at, end: afterHalf(line, end)};
	}
	return null;
}

function clockEnd(line: FoldedLine, at: number): number | null {
	const word = line.words[at]!;
	const next = line.words[at + 1];
	// The hour of 2024-12-26T10:00 is one word with the day.
	const hour = /^(?:\d{1,2}t)?([01]?\d|2[0-3])$/.test(word);
	if (hour && isSixtieth(next) && signsBefore(line, at + 1) === ':') {
		const seconds = isSixtieth(line.words[at + 2]?.replace(/z$/, ''));
		return seconds && signsBefore(line, at + 2) === ':' ? at + 3 : at + 2;
	}
	const isPointed = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(word);
	if (isPointed && next !== undefined && halves.test(next)) return at + 1;
	return null;
}

function isSixtieth(word: string | undefined): boolean {
	return word !== undefined && /^[0-5]\d$/.test(word);
}

/** After صباحا and the like; ت م (teh, meem) is two words, so is P.M. */
function afterHalf(line: FoldedLine, at: number): number {
	const word = line.words[at];
	if (word === undefined || !halves.test(word)) return at;
	if ((word === 'ت' || word === 'a' || word === 'p') && line.words[at + 1] === 'م') return at + 2;
	return at + 1;
}

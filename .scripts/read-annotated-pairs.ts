import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Range} from '../source/arabic/range.ts';
import type {DifferenceKind} from '../source/compare/comparison.ts';

/** A stretch of each of two articles. */
export type RangePair = {readonly a: Range; readonly b: Range};

/** Weights are fitted on the one part, the other one tells what they are worth. */
export type Part = 'tuning' | 'left-out';

export type AnnotatedPair = {
	readonly a: string;
	readonly b: string;
	readonly part: Part;
	/** `partly`: one reports the event of the other among others; counts neither way. */
	readonly event: 'same' | 'partly' | 'related' | 'different';
	readonly same: RangePair[];
	readonly related: RangePair[];
	/** Pairs of sentences that count neither way. */
	readonly unclear: RangePair[];
	/** Those with `isMinor` count neither way. */
	readonly differences: (RangePair & {readonly kind: DifferenceKind; readonly isMinor: boolean})[];
};

export type AnnotatedEvent = {
	readonly a: string;
	readonly b: string;
	readonly part: Part;
	readonly isSame: boolean;
	/** Chosen because a program was in doubt. */
	readonly isHard: boolean;
};

const file = resolve(import.meta.dirname, '../test/compare/annotated-pairs.tsv');

/** What test/compare/annotated-pairs.tsv holds; its first lines explain it. */
export function readAnnotatedPairs(): {pairs: AnnotatedPair[]; events: AnnotatedEvent[]} {
	const pairs: AnnotatedPair[] = [];
	const events: AnnotatedEvent[] = [];
	for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
		if (line.startsWith('#')) continue;
		const [tag, ...fields] = line.split('\t') as [string, ...string[]];
		if (tag === 'pair') pairs.push(pairOf(fields));
		else if (tag === 'event') events.push(eventOf(fields));
		else addTo(pairs.at(-1)!, tag, fields);
	}
	return {pairs, events};
}

function pairOf([a, b, part, event]: string[]): AnnotatedPair {
	return {
		...{a: a!, b: b!, part: part as Part, event: event as AnnotatedPair['event']},
		...{same: [], related: [], unclear: [], differences: []},
	};
}

function eventOf([a, b, part, verdict, hard]: string[]): AnnotatedEvent {
	return {a: a!, b: b!, part: part as Part, isSame: verdict === 'same', isHard: hard === 'hard'};
}

function addTo(pair: AnnotatedPair, tag: string, [a, b, kind]: string[]): void {
	const ranges = {a: rangeOf(a!), b: rangeOf(b!)};
	if (tag === 'same' || tag === 'related' || tag === 'unclear') pair[tag].push(ranges);
	else pair.differences.push({...ranges, kind: kind as DifferenceKind, isMinor: tag === 'minor'});
}

function rangeOf(text: string): Range {
	const [from, to] = text.split('-').map(Number);
	return {from: from!, to: to!};
}

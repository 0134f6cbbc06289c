import type {Range} from '../arabic/range.ts';
import type {ComparedSentence, ComparedWord, PreparedSide} from './prepare-side.ts';
import {isThat, participleForce, type SpeechForce, speechForce} from './speech-verbs.ts';

/** Who says what a sentence gives. */
export type Speaker = {
	/** The words that name the speaker, as written, where they stand; of a carried one in an earlier sentence. */
	readonly subject: Range;
	/** The actor the subject names, if the tags have one. */
	readonly actor: string | null;
	/** Keys of the words of the subject that say something. */
	readonly keys: readonly string[];
	/** The verb of the sentence itself, where there is one. */
	readonly verb: (Range & {readonly force: SpeechForce}) | null;
	/** Carried on from an earlier sentence: وأضاف, a quotation that goes on. */
	readonly isCarried: boolean;
};

/** So many words a verb of speech may stand from the start (من جانبه, وفي السياق ذاته), behind a comma more. */
const furthestVerb = 7;
const furthestBehindComma = 14;
const longestSubject = 16;
/** So many words a subject has that nothing marks the end of. */
const unmarkedSubject = 4;
/** رئيس says 1; smaller words say nothing of who it is. */
const leastOfKey = 0.9;

/** Folded words that end a subject: what is said, where or when it was said. */
const subjectEnds = new Set(
	'علي الي عن خلال في اثناء عقب بعد قبل امس اليوم حيث ضمن لدي امام عبر بحسب مع حرص اهميه ضروره دعم لوكاله لصحيفه لقناه'.split(
		' ',
	),
);

/** What may stand before the first word. */
const opening = /^["“«'(\s]*$/;

/**
 * Who speaks in each sentence of an article: the one named beside a verb of speech, before the colon of a
 * headline, or carried on from the sentence before where a quotation or a verb without a subject (وأضاف أن)
 * goes on. Null where the newspaper itself speaks.
 */
export function findSpeakers({article, sentences}: PreparedSide): (Speaker | null)[] {
	let current: Speaker | null = null;
	let isQuoteOpen = false;
	return sentences.map(sentence => {
		const text = article.text;
		const own = sentence.isTitle
			? headlineSpeaker(text, sentence)
			: spokenBy(text, sentence, current);
		const continues = isQuoteOpen || beginsWithParticiple(sentence);
		const speaker = own ?? (continues && current ? carry(current, null) : null);
		isQuoteOpen = leavesQuoteOpen(text.slice(sentence.from, sentence.to), isQuoteOpen);
		if (!sentence.isTitle) current = speaker;
		return speaker;
	});
}

function carry(speaker: Speaker, verb: Speaker['verb']): Speaker {
	return {...speaker, verb, isCarried: true};
}

/** بوتين: ... — the words before the colon, if they are few. */
function headlineSpeaker(text: string, sentence: ComparedSentence): Speaker | null {
	const colon = text.slice(sentence.from, sentence.to).indexOf(':');
	if (colon < 0) return null;
	const words = sentence.words.filter(({to}) => to <= sentence.from + colon);
	if (words.length === 0 || words.length > unmarkedSubject + 2) return null;
	return speakerOf(sentence, words, null);
}

function spokenBy(
	text: string,
	sentence: ComparedSentence,
	before: Speaker | null,
): Speaker | null {
	const {words} = sentence;
	for (let index = 0; index < Math.min(words.length, furthestBehindComma); index++) {
		const word = words[index]!;
		const isOpening = index === 0 || /[،,]/.test(text.slice(words[index - 1]!.to, word.from));
		if (index >= furthestVerb && !isOpening) continue;
		const force = speechForce(word.folded, words[index + 1]?.folded, isOpening);
		if (force === null) continue;
		const verb = {from: word.from, to: word.to, force};
		const subject = subjectAfter(text, sentence, index + 1);
		if (subject.length > 0) return speakerOf(sentence, subject, verb);
		const earlier = subjectBefore(text, sentence, index);
		if (earlier.length > 0) return speakerOf(sentence, earlier, verb);
		return before ? carry(before, verb) : null;
	}
	return null;
}

/** From the verb on to أن, a colon or a quotation; without them to the name, or a few words on. */
function subjectAfter(text: string, sentence: ComparedSentence, start: number): ComparedWord[] {
	const {words, mentions} = sentence;
	let end = start;
	let marked = false;
	while (end < words.length && end < start + longestSubject) {
		const gap = text.slice(words[end - 1]!.to, words[end]!.from);
		if (/[:«"“;؛]/.test(gap) || isThat(words[end]!.folded)) {
			marked = true;
			break;
		}
		if (subjectEnds.has(words[end]!.folded)) break;
		end++;
	}
	if (end === start) return [];
	if (marked) return words.slice(start, end);
	const limit = words[Math.min(end, start + unmarkedSubject) - 1]!.to;
	const name = mentions.find(({from}) => from >= words[start]!.from && from < limit);
	const last = name ? Math.max(name.to, words[start]!.to) : limit;
	return words.slice(start, end).filter(({to, from}) => to <= last || from < (name?.to ?? 0));
}

/** وكان الوزير قال, والوزير يؤكد: the words before the verb, behind كان and like words. */
function subjectBefore(text: string, sentence: ComparedSentence, verb: number): ComparedWord[] {
	const before = sentence.words.slice(0, verb);
	const first = before.findIndex(({folded}) => !/^[وف]?(?:كان|كانت|قد|لقد|كما|فيما)$/.test(folded));
	if (first < 0 || !opening.test(text.slice(sentence.from, before[0]!.from))) return [];
	const named = sentence.mentions.some(
		({from, to, type}) =>
			type !== 'place' && from >= before[first]!.from && to <= before.at(-1)!.to,
	);
	return named ? before.slice(first) : [];
}

function speakerOf(
	sentence: ComparedSentence,
	words: readonly ComparedWord[],
	verb: Speaker['verb'],
): Speaker | null {
	const subject = {from: words[0]!.from, to: words.at(-1)!.to};
	const keys = words.filter(({weight}) => weight >= leastOfKey).map(({key}) => key);
	const inside = sentence.mentions.filter(({from, to}) => from >= subject.from && to <= subject.to);
	const named =
		inside.find(({type}) => type === 'person') ?? inside.find(({type}) => type === 'organization');
	if (keys.length === 0 && !named) return null;
	return {subject, actor: named?.actor ?? null, keys, verb, isCarried: false};
}

function beginsWithParticiple({words}: ComparedSentence): boolean {
	return words.length > 0 && participleForce(words[0]!.folded) !== null;
}

/** Whether a quotation that was open, or is opened here, goes on behind the sentence. */
function leavesQuoteOpen(text: string, wasOpen: boolean): boolean {
	const lastOpened = Math.max(text.lastIndexOf('«'), text.lastIndexOf('“'));
	const lastClosed = Math.max(text.lastIndexOf('»'), text.lastIndexOf('”'));
	if (lastOpened < 0 && lastClosed < 0) {
		const straight = text.split('"').length - 1;
		return straight % 2 === 1 ? !wasOpen : wasOpen;
	}
	return lastOpened > lastClosed;
}

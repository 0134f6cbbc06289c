import type {FindableActor} from '../../actors/find-actors.ts';
import type {ActorType, Mention} from '../../actors/mention.ts';
import type {Correction} from '../../library/corrections/correction.ts';
import type {Knowledge} from '../../library/create-knowledge.ts';

/** Of whom something is to be said. */
export type CorrectionTarget = {
	readonly id: string;
	readonly type: ActorType;
	readonly name: string;
	/** How the mention is written that the reader is at, if that is another form of the name. */
	readonly form?: string;
	/** Those who are named beside it. */
	readonly near: readonly FindableActor[];
};

type Surroundings = {
	/** The mention the reader is at. */
	readonly mention: Mention | undefined;
	readonly near: readonly FindableActor[];
};

/** The target of a correction, as it is seen from where the reader is. */
export function correctionTarget(
	{id, type, name}: Pick<CorrectionTarget, 'id' | 'type' | 'name'>,
	{mention, near}: Surroundings,
): CorrectionTarget {
	// للقوات swallows the alef (ا) of the name.
	const isName = mention === undefined || [mention.text, `ا${mention.text}`].includes(name);
	return {id, type, name, near, ...(isName ? {} : {form: mention.text})};
}

/** A thing that may be said. */
export type CorrectionChoice =
	| {readonly kind: 'not-an-actor'}
	| {readonly kind: 'not-a-name'; readonly name: string}
	| {readonly kind: 'take-back'; readonly last: Correction}
	| {readonly kind: 'same'; readonly actor: FindableActor};

/**
 * What may be said of an actor: that it is none, that its name names nobody, that it is the same as another one. Those with a
 * word of its name come first, then those beside it. What is typed leaves those other actors of whose names it is a part.
 */
export function correctionChoices(
	target: CorrectionTarget,
	typed: string,
	knowledge: Pick<Knowledge, 'findActors'>,
	last: Correction | undefined,
): readonly CorrectionChoice[] {
	const others = (words: string) => knowledge.findActors(words).filter(({id}) => id !== target.id);
	if (typed.trim() !== '') return others(typed).map(asChoice);
	const words = target.name.split(/\s+/).filter(word => word.length >= shortestWord);
	const {form, near} = target;
	const actors = [
		...words.flatMap(others),
		...near.filter(({id}) => id !== target.id),
		...others('').slice(0, mostOthers),
	];
	const byId = new Map(actors.map(actor => [actor.id, actor]));
	return [
		{kind: 'not-an-actor'},
		...(form === undefined ? [] : [{kind: 'not-a-name', name: form} as const]),
		...(last === undefined ? [] : [{kind: 'take-back', last} as const]),
		...[...byId.values()].map(asChoice),
	];
}

/** Nobody looks further down for somebody whose name can be typed. */
const mostOthers = 500;

/** Words below this length (بن، أبو) are in too many names. */
const shortestWord = 4;

const asChoice = (actor: FindableActor): CorrectionChoice => ({kind: 'same', actor});

/** A choice as it is written down; `undefined` for taking back. */
export function correctionOf(
	{id}: CorrectionTarget,
	choice: CorrectionChoice,
): Correction | undefined {
	switch (choice.kind) {
		case 'not-an-actor':
			return {kind: 'not-an-actor', id};
		case 'not-a-name':
			return {kind: 'not-a-name', name: choice.name};
		case 'same': {
			const {actor} = choice;
			// Of an actor on a list the name is known.
			const isListed = actor.englishName !== undefined;
			return {kind: 'same', id, as: actor.id, ...(isListed ? {} : {name: actor.name})};
		}
		case 'take-back':
			return undefined;
	}
}

import type {Difference} from '../comparison.ts';
import type {ComparedWord} from '../prepare-side.ts';
import {type MatchedSentence, quote, type SentenceMatch} from './sentence-match.ts';

/** Folded words for the points of the compass, with their adjectives; a row is one. */
const points = new Map(
	['شمال شمالي شمالا', 'جنوب جنوبي جنوبا', 'شرق شرقي شرقا', 'غرب غربي غربا'].flatMap((row, point) =>
		row.split(' ').map(word => [word, point] as const),
	),
);

/** A word that says less and is no known place is no one town: جنوب المملكة, شرق البلاد. */
const leastOfPlace = 4;
/** Folded words between a point and the name of the place. */
const beforePlaces = new Set('مدينه محافظه بلده قريه العاصمه منطقه'.split(' '));

/**
 * Points of the compass beside one place that are not the same in two paired sentences (غرب أبها, جنوب أبها), where each
 * gives but one.
 */
export function pointDifferences({a, b}: SentenceMatch): Difference[] {
	const [inA, inB] = [pointsOf(a), pointsOf(b)];
	return inA.flatMap(first => {
		const ofPlace = (other: PointOfPlace) => other.place === first.place;
		const seconds = inB.filter(ofPlace);
		const [second] = seconds;
		if (!second || seconds.length > 1 || inA.filter(ofPlace).length > 1) return [];
		if (second.point === first.point) return [];
		const [quoteA, quoteB] = [quote(a.side, first.word), quote(b.side, second.word)];
		return [
			{
				...{kind: 'place' as const, a: quoteA, b: quoteB},
				note: `different points of the compass: ${quoteA.text} and ${quoteB.text}`,
			},
		];
	});
}

type PointOfPlace = {readonly word: ComparedWord; readonly point: number; readonly place: string};

/** A point and the place right behind it, with مدينة or محافظة between or not. */
function pointsOf({words, mentions}: MatchedSentence): PointOfPlace[] {
	const isPlace = ({from, to, weight}: ComparedWord) =>
		weight >= leastOfPlace ||
		mentions.some(mention => mention.type === 'place' && mention.from < to && from < mention.to);
	return words.flatMap((word, index): PointOfPlace[] => {
		const point = pointOf(word);
		if (point === undefined) return [];
		// شمال شرق is a point of its own.
		const [before, after] = [words[index - 1], words[index + 1]];
		if ((before && pointOf(before) !== undefined) || !after || pointOf(after) !== undefined)
			return [];
		const place = beforePlaces.has(after.folded) ? words[index + 2] : after;
		return place && isPlace(place) ? [{word, point, place: place.key}] : [];
	});
}

function pointOf({folded}: ComparedWord): number | undefined {
	// With و it is one of a list: شرق ووسط وشمال المملكة.
	return points.get(folded) ?? points.get(folded.replace(/^[بل]/, ''));
}

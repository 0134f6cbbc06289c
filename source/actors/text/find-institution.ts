import type {Candidate} from './candidate.ts';
import type {NameIndex, NameNode} from './name-index.ts';
import type {Tokens} from './read-tokens.ts';
import type {Reading} from './read-word.ts';

/** Words from `first` to `end` lead to this node of the names; the first is read so. */
export type NameEnding = {
	readonly first: number;
	readonly end: number;
	readonly reading: Reading;
	readonly node: NameNode;
};

/**
 * The institution that a node of the names ends with: with the nationality that follows it, or without one where its
 * name is enough. An embassy takes the city with it.
 */
export function institutionAt(
	tokens: Tokens,
	{first, end, reading, node}: NameEnding,
	index: NameIndex,
): Candidate | undefined {
	for (const kind of node.institutions) {
		const owner = ownerAt(tokens, end, kind.feminine, index);
		const isConstruct = !/^(?:ال|وال)/.test(tokens.word(end - 1)!.whole.form);
		if (owner === undefined) {
			if (!kind.bare || isConstruct) continue;
			return {
				type: 'organization',
				first,
				end,
				reading,
				institution: {kind, country: ''},
				rule: 'an institution of state',
				ruleName: 'institution',
			};
		}
		if (owner.isName && !isConstruct) continue;
		if (isHeadedOffice(tokens, first, kind.suffix)) continue;
		const seat = kind.suffix === 'embassy' ? seatAt(tokens, owner.end, index) : undefined;
		return {
			type: 'organization',
			first,
			end: seat?.end ?? owner.end,
			reading,
			institution: {kind, country: owner.country, ...(seat ? {seat: seat.slug} : {})},
			rule: 'an institution of state and its nationality',
			ruleName: 'institution',
		};
	}
	return undefined;
}

/** رئيس الحكومة اللبنانية is one office, and names no government. */
function isHeadedOffice(tokens: Tokens, first: number, suffix: string): boolean {
	if ((suffix !== 'government' && suffix !== 'cabinet') || first === 0) return false;
	return tokens.word(first - 1)!.role?.code === 'president';
}

/** The nationality that agrees with the institution, or the country's name after وزارة خارجية. */
function ownerAt(
	tokens: Tokens,
	at: number,
	feminine: boolean,
	index: NameIndex,
): {country: string; end: number; isName: boolean} | undefined {
	if (at >= tokens.count || tokens.gaps[at] !== 0) return undefined;
	const {form, nisba} = tokens.word(at)!.whole;
	if (nisba !== undefined && nisba.country !== '' && form.startsWith('ال')) {
		const agrees = nisba.form === (feminine ? 'feminine' : 'masculine');
		return agrees ? {country: nisba.country, end: at + 1, isName: false} : undefined;
	}
	let node = index.root.next.get(form);
	for (let end = at + 1; node !== undefined; end++) {
		const country = node.names.find(({entry}) => entry.kind === 'country');
		const next = tokens.word(end);
		const further = next && tokens.gaps[end] === 0 ? node.next.get(next.whole.form) : undefined;
		if (country !== undefined && further === undefined) {
			return {country: country.entry.country!, end, isName: true};
		}
		node = further;
	}
	return undefined;
}

/** السفارة الروسية في دمشق: the city is part of the name. */
function seatAt(
	tokens: Tokens,
	at: number,
	index: NameIndex,
): {slug: string; end: number} | undefined {
	const preposition = tokens.word(at);
	const city = tokens.word(at + 1);
	if (preposition === undefined || city === undefined) return undefined;
	const separate = preposition.whole.form === 'في' && tokens.gaps[at] === 0;
	const word = separate ? city.whole : preposition.cut.find(({clitics}) => clitics === 'ب');
	if (word === undefined || (separate && tokens.gaps[at + 1] !== 0)) return undefined;
	const place = index.root.next
		.get(word.form)
		?.names.find(({entry}) => entry.type === 'place' && entry.kind !== 'country');
	if (place === undefined) return undefined;
	return {slug: place.entry.id.slice('place/'.length), end: separate ? at + 2 : at + 1};
}

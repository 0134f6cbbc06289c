import {areKeysBeside} from '../arabic/are-keys-beside.ts';

/**
 * What the finger did: left a letter out or turned two round; hit the key beside or a key twice; or hit any
 * other key.
 */
export type Slip = 'lost' | 'beside' | 'stray';

/**
 * The slip that makes one folded word of another, one edit away. A letter lost and two turned round can only
 * come of one word each and a key has a handful beside it, while a stray letter may be any: of the neighbors
 * of a typed word they are meant in this order (the channel model of M. Kernighan, K. Church and W. Gale, "A
 * spelling correction program based on a noisy channel model", 1990).
 */
export function slipOf(typed: string, meant: string): Slip {
	if (typed.length < meant.length) return 'lost';
	const at = firstDifference(typed, meant);
	const hit = typed.charAt(at);
	if (typed.length > meant.length) {
		return isBeside(typed.charAt(at - 1), hit) || isBeside(typed.charAt(at + 1), hit)
			? 'beside'
			: 'stray';
	}
	if (typed.charAt(at + 1) !== meant.charAt(at + 1)) return 'lost';
	return isBeside(meant.charAt(at), hit) ? 'beside' : 'stray';
}

function isBeside(wanted: string, hit: string): boolean {
	return wanted === hit || areKeysBeside(wanted, hit);
}

function firstDifference(one: string, other: string): number {
	let at = 0;
	while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at++;
	return at;
}

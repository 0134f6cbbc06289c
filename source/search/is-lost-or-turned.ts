/**
 * Whether a slip that made one word of another, one edit away, lost a letter of it or turned two round. Each
 * such slip can only make this one word, while a wrong letter may be any of the alphabet: of two neighbors of
 * a typed word the one that lost a letter is far likelier meant (the channel model of M. Kernighan, K. Church
 * and W. Gale, "A spelling correction program based on a noisy channel model", 1990).
 */
export function isLostOrTurned(typed: string, meant: string): boolean {
	if (typed.length !== meant.length) return typed.length < meant.length;
	let different = 0;
	for (let index = 0; index < typed.length; index++) {
		if (typed[index] !== meant[index]) different++;
	}
	return different > 1;
}

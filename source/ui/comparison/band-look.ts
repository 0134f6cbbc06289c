import type {Band} from '../../compare/bands.ts';
import type {Role} from '../role.ts';

const colors: readonly Role[] = ['band1', 'band2', 'band3', 'band4'];

/** Neighboring pairs are told apart by color; what differs is always in the color of differences. */
export function bandRole({kind, number}: Band): Role {
	if (kind === 'only' || number === null) return 'faint';
	return kind === 'different' ? 'differenceBar' : colors[(number - 1) % colors.length]!;
}

/** What is said differently, and what is only related, without color; what is the same needs no sign. */
export const bandSign = (kind: Band['kind']): string =>
	kind === 'different' ? '≠' : kind === 'related' ? '≈' : '';

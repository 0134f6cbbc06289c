import {layoutLine} from '../../layout/paragraph.ts';
import type {Role} from '../role.ts';
import {VisualText} from './visual-text.tsx';

type Props = {
	readonly text: string;
	readonly base?: Role;
	/** The most columns it may take; it takes no more than it needs unless `fill` is set. */
	readonly columns: number;
	readonly fill?: boolean;
	readonly align?: 'left' | 'right';
};

/** A short text of any origin on one row, cut with … where it is too long. */
export function Label({text, base = 'plain', columns, fill = false, align}: Props) {
	if (columns <= 0 || (text === '' && !fill)) return null;
	const line = layoutLine<Role>(text, {columns});
	return (
		<VisualText line={line} base={base} columns={fill ? columns : line.columns} align={align} />
	);
}

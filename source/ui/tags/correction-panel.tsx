import {Box} from 'ink';
import {width} from '../../layout/width.ts';
import type {Messages} from '../../messages/messages.ts';
import {Rows} from '../components/rows.tsx';
import type {Painter} from '../painter.ts';
import {usePainter} from '../painter-context.ts';
import type {CorrectionChoice} from './correction-choices.ts';
import {type CorrectionPane, choiceWords} from './use-correction.ts';

type Props = {
	readonly pane: CorrectionPane;
	readonly columns: number;
	readonly height: number;
	readonly messages: Messages;
};

/** Rows above the choices: of whom something is said, and the question. */
export const correctionHeadRows = 2;

/** A blank at both edges, and the bar. */
const margin = 3;

/** What may be said of an actor, to choose from. */
export function CorrectionPanel({pane, columns, height, messages}: Props) {
	const paint = usePainter();
	const {target, choices, selected} = pane;
	if (target === undefined) return null;
	const room = columns - margin;
	const name = paint.label(target.name, {
		base: 'chosen',
		columns: room,
		fill: true,
		align: 'right',
	});
	const rows = choices.map((choice, index) => {
		const isSelected = index === selected;
		const bar = isSelected ? paint.sign('▌', 'accent') : ' ';
		return ` ${choiceRow(choice, room, isSelected, paint, messages)} ${bar}`;
	});
	const none =
		choices.length === 0
			? [
					` ${paint.label(messages.correction.nobody, {base: 'faint', columns: room, direction: 'ltr'})}`,
				]
			: [];
	return (
		<Box width={columns} height={height} overflow="hidden">
			<Rows
				rows={[
					` ${name}  `,
					` ${paint.label(messages.correction.question, {base: 'faint', columns: room, direction: 'ltr'})}`,
					...rows,
					...none,
				]}
			/>
		</Box>
	);
}

/** What is said in words stands at the left, a name at the right, before it the English one if there is room. */
function choiceRow(
	choice: CorrectionChoice,
	columns: number,
	isSelected: boolean,
	paint: Painter,
	messages: Messages,
): string {
	if (choice.kind !== 'same') {
		const base = isSelected ? 'title' : 'plain';
		const words = choiceWords(choice, messages);
		return paint.label(words, {base, columns, fill: true, isSelected, direction: 'ltr'});
	}
	const {name, englishName = '', type} = choice.actor;
	const nameColumns = Math.min(columns, width(name));
	const left = columns - nameColumns;
	const english = {
		base: 'faint',
		columns: left - gap,
		fill: true,
		isSelected,
		align: 'left',
	} as const;
	const hasRoom = englishName !== '' && left - gap >= Math.min(leastColumns, width(englishName));
	const before = hasRoom
		? paint.label(englishName, english) + paint.sign(' '.repeat(gap), 'plain', isSelected)
		: paint.sign(' '.repeat(left), 'plain', isSelected);
	return (
		before +
		paint.label(name, {base: type, columns: nameColumns, fill: true, isSelected, align: 'right'})
	);
}

/** Between the two names of an actor; below so many columns a piece of the English one says nothing. */
const gap = 2;
const leastColumns = 8;

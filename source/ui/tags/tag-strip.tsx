import {Box} from 'ink';
import type {Messages} from '../../messages/messages.ts';
import {clampedLines} from '../clamped-lines.ts';
import {Rows} from '../components/rows.tsx';
import {usePainter} from '../painter-context.ts';
import type {Role} from '../role.ts';
import type {TagPane} from './use-tags.ts';

type Props = {
	readonly pane: TagPane;
	readonly columns: number;
	readonly height: number;
	readonly messages: Messages;
};

const countColumns = 4;
/** A blank before the name; a blank and the bar behind it. */
const margin = 3;
const mostDetailLines = 3;

/**
 * Who is in the article, beside it; below the list what is known of the chosen one. Until it has the
 * keys it shows the most mentioned only: each row beside a scrolling text is sent again with every line.
 */
export function TagStrip({pane, columns, height, messages}: Props) {
	const paint = usePainter();
	const details = detailsOf(pane, messages).flatMap(({text, base, direction}) =>
		clampedLines<Role>(text, mostDetailLines, {columns: columns - 3, direction}).map(
			line => ` ${paint.line(line, {base, columns: columns - 3})}`,
		),
	);
	const space = Math.max(3, height - (details.length === 0 ? 0 : details.length + 1));
	const room = pane.isFocused ? space : Math.min(space, Math.max(8, Math.floor(height / 3)));
	const chosen = pane.actors.findIndex(({id}) => id === pane.chosen?.id);
	const top = Math.max(0, Math.min(chosen - room + 2, pane.actors.length - room));
	const bar = pane.isFocused ? '▌' : '▏';
	const actors = pane.actors.slice(top, top + room).map(({id, name, type, mentionCount}) => {
		const isChosen = id === pane.chosen?.id;
		const count = paint.sign(String(mentionCount).padStart(countColumns), 'faint');
		const label = paint.label(name, {
			base: isChosen ? 'chosen' : type,
			columns: columns - countColumns - margin,
			fill: true,
			align: 'right',
		});
		return `${count} ${label} ${isChosen ? paint.sign(bar, 'accent') : ' '}`;
	});
	const hidden = pane.actors.length - actors.length;
	const more =
		hidden > 0 && !pane.isFocused
			? [paint.sign(`${' '.repeat(countColumns)} +${hidden}`, 'faint')]
			: [];
	const blanks = Array.from({length: space - actors.length - more.length + 1}, () => '');
	return (
		<Box width={columns} height={height} overflow="hidden">
			<Rows rows={[...actors, ...more, ...(details.length === 0 ? [] : [...blanks, ...details])]} />
		</Box>
	);
}

type Detail = {readonly text: string; readonly base: Role; readonly direction?: 'ltr'};

/**
 * The chosen actor's other names, offices in the text, and why the mention was taken for one; while nobody is chosen,
 * what language the article is in if not Arabic.
 */
function detailsOf(
	{chosen, mention, mentionIndex, language}: TagPane,
	messages: Messages,
): readonly Detail[] {
	if (chosen === undefined) {
		if (language === 'ar') return [];
		return [{text: messages.knownNamesOnly[language], base: 'faint', direction: 'ltr'}];
	}
	const {englishName, offices, mentionCount} = chosen;
	return [
		...(englishName === undefined ? [] : [{text: englishName, base: 'plain' as const}]),
		...offices.slice(0, 3).map(text => ({text, base: 'faint' as const})),
		{text: messages.mentionPlace(mentionIndex, mentionCount), base: 'faint'},
		...(mention === undefined
			? []
			: [{text: messages.why(mention.rule), base: 'faint' as const, direction: 'ltr' as const}]),
	];
}

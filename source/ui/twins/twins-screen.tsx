import {Box} from 'ink';
import type {Messages} from '../../messages/messages.ts';
import {listMargin} from '../articles/article-list.tsx';
import {Notice} from '../components/notice.tsx';
import {Rows} from '../components/rows.tsx';
import {Rule} from '../components/rule.tsx';
import type {Painter} from '../painter.ts';
import {usePainter} from '../painter-context.ts';
import type {TwinsPane, VisibleTwin} from './use-twins.ts';

type Props = {
	readonly pane: TwinsPane;
	/** Ids of the articles marked for comparing. */
	readonly marked: readonly string[];
	readonly columns: number;
	readonly height: number;
	readonly messages: Messages;
};

/** The article's title, and the rule below it. */
export const twinsHeadRows = 2;

/** Who else reported the event of an article: best first, near copies of one text as one. */
export function TwinsScreen({pane, marked, columns, height, messages}: Props) {
	const paint = usePainter();
	const {twins, visible} = pane;
	const label = messages.twins.title;
	const title = paint.label(pane.title, {
		base: 'title',
		columns: columns - label.length - 5,
		fill: true,
		align: 'right',
	});
	return (
		<Box flexDirection="column" width={columns}>
			<Rows rows={[` ${paint.sign(label, 'faint')}  ${title}`]} />
			<Rule columns={columns} />
			<Box height={height - twinsHeadRows} overflow="hidden">
				{visible.length === 0 ? (
					<Notice
						text={twins === undefined ? messages.lookingForTwin : messages.noTwin}
						columns={columns}
					/>
				) : (
					<Rows
						rows={visible
							.flatMap(each => twinLines(each, {marked, columns, messages, paint}))
							.slice(0, height - twinsHeadRows)}
					/>
				)}
			</Box>
		</Box>
	);
}

type Tools = {
	readonly marked: readonly string[];
	readonly columns: number;
	readonly messages: Messages;
	readonly paint: Painter;
};

function twinLines({twin, rows, isSelected}: VisibleTwin, tools: Tools): string[] {
	const {marked, columns, messages, paint} = tools;
	const room = columns - listMargin;
	const edge = paint.sign(' ', 'plain', isSelected);
	const bar = isSelected ? paint.sign('▌', 'accent') : ' ';
	const own = rows.map(({line, base}, at) => {
		const text = paint.line(line, {base, columns: room, isSelected, align: 'right'});
		const mark = at === 0 && marked.includes(twin.id) ? paint.sign('◆', 'accent') : ' ';
		return edge + text + edge + bar + mark;
	});
	const {probability, copies} = twin;
	const said = [
		messages.comparison.sameEvent(probability),
		...(copies.length > 0 ? [messages.copies(copies.length)] : []),
	].join(' · ');
	const label = paint.label(said, {
		...{base: 'faint', columns: room, fill: true, isSelected},
		...({direction: 'ltr', align: 'left'} as const),
	});
	return [...own, `${edge}${label}${edge}${bar}`, ''];
}

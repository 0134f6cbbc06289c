import {Box} from 'ink';
import {layoutLine} from '../../layout/paragraph.ts';
import type {StyledSpan} from '../../layout/visual-line.ts';
import {VisualText} from '../components/visual-text.tsx';
import type {Role} from '../role.ts';
import type {TagPane} from './use-tags.ts';

type Props = {readonly pane: TagPane; readonly columns: number};

/** Who is in the article, on one row, for a window too narrow for a strip; the chosen one comes first. */
export function TagLine({pane, columns}: Props) {
	const {chosen, actors} = pane;
	const ordered =
		chosen === undefined ? actors : [chosen, ...actors.filter(each => each !== chosen)];
	const spans: StyledSpan<Role>[] = [];
	let text = '';
	for (const {name, mentionCount, type} of ordered) {
		if (text.length > columns) break;
		if (text !== '') text += ' · ';
		const style = text === '' && chosen !== undefined ? 'chosen' : type;
		spans.push({from: text.length, to: text.length + name.length, style});
		text += `${name} ${mentionCount}`;
	}
	const line = layoutLine<Role>(text, {columns: columns - 2, spans, direction: 'rtl'});
	return (
		<Box paddingX={1}>
			<VisualText line={line} base="faint" columns={columns - 2} />
		</Box>
	);
}

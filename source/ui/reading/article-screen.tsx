import {Box} from 'ink';
import type {Messages} from '../../messages/messages.ts';
import {Rule} from '../components/rule.tsx';
import {VerticalRule} from '../components/vertical-rule.tsx';
import type {ScreenLayout} from '../screen-layout.ts';
import {TagLine} from '../tags/tag-line.tsx';
import {TagStrip} from '../tags/tag-strip.tsx';
import type {TagPane} from '../tags/use-tags.ts';
import {ReadingColumn} from './reading-column.tsx';
import type {ReadingPane} from './use-reading.ts';

type Props = {
	readonly pane: ReadingPane;
	readonly tags: TagPane;
	readonly layout: ScreenLayout;
	readonly columns: number;
	readonly messages: Messages;
};

/** An article in a reading column, and who is in it beside or below it. */
export function ArticleScreen({pane, tags, layout, columns, messages}: Props) {
	const {tagColumns, height} = layout;
	if (tagColumns > 0) {
		return (
			<>
				<TagStrip pane={tags} columns={tagColumns} height={height} messages={messages} />
				<VerticalRule rows={height} />
				<ReadingColumn pane={pane} layout={layout} />
			</>
		);
	}
	return (
		<Box flexDirection="column">
			<ReadingColumn pane={pane} layout={layout} />
			<Rule columns={columns} />
			<TagLine pane={tags} columns={columns} />
		</Box>
	);
}

import {Box} from 'ink';
import type {Messages} from '../../messages/messages.ts';
import {Rule} from '../components/rule.tsx';
import {VerticalRule} from '../components/vertical-rule.tsx';
import type {ScreenLayout} from '../screen-layout.ts';
import {CorrectionPanel} from '../tags/correction-panel.tsx';
import {TagLine} from '../tags/tag-line.tsx';
import {TagStrip} from '../tags/tag-strip.tsx';
import type {CorrectionPane} from '../tags/use-correction.ts';
import type {TagPane} from '../tags/use-tags.ts';
import {ReadingColumn} from './reading-column.tsx';
import type {ReadingPane} from './use-reading.ts';

type Props = {
	readonly pane: ReadingPane;
	readonly tags: TagPane;
	readonly correction: CorrectionPane;
	readonly layout: ScreenLayout;
	readonly columns: number;
	readonly messages: Messages;
};

/** An article in a reading column, and who is in it beside or below it. */
export function ArticleScreen({pane, tags, correction, layout, columns, messages}: Props) {
	const {tagColumns, height} = layout;
	const isCorrecting = correction.target !== undefined;
	if (tagColumns > 0) {
		return (
			<>
				{isCorrecting ? (
					<CorrectionPanel
						pane={correction}
						columns={tagColumns}
						height={height}
						messages={messages}
					/>
				) : (
					<TagStrip pane={tags} columns={tagColumns} height={height} messages={messages} />
				)}
				<VerticalRule rows={height} />
				<ReadingColumn pane={pane} layout={layout} />
			</>
		);
	}
	if (isCorrecting) {
		return (
			<CorrectionPanel pane={correction} columns={columns} height={height} messages={messages} />
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

import {Rows} from '../components/rows.tsx';
import {usePainter} from '../painter-context.ts';
import {actorLine} from './actor-line.ts';
import type {TagPane} from './use-tags.ts';

type Props = {readonly pane: TagPane; readonly columns: number};

/** Who is in the article, on one row, for a window too narrow for a strip; the chosen one comes first. */
export function TagLine({pane: {chosen, actors}, columns}: Props) {
	const paint = usePainter();
	const room = columns - 2;
	const ordered = chosen ? [chosen, ...actors.filter(each => each !== chosen)] : actors;
	const line = actorLine(ordered, {columns: room, withCounts: true, chosen});
	return <Rows rows={[` ${paint.line(line, {base: 'faint', columns: room})}`]} />;
}

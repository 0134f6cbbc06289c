import type {LibrarySnapshot} from '../library/library.ts';
import type {Messages} from '../messages/messages.ts';
import type {Found} from './articles/use-search.ts';
import type {ScreenName} from './keymap.ts';
import type {ReadingPane} from './reading/use-reading.ts';

type State = {
	readonly screen: ScreenName;
	readonly snapshot: LibrarySnapshot;
	readonly articles: {readonly found: Found};
	readonly reading: ReadingPane;
	readonly messages: Messages;
};

/** What the right end of the header says: how much there is, and where the reader is in it. */
export function statusLine({screen, snapshot, articles, reading, messages}: State): string {
	if (screen === 'help') return messages.help;
	const {matchPlace, percentRead, standInCount, problemCount} = messages;
	const parts = [
		screen === 'article' && reading.standIns > 0 && standInCount(reading.standIns),
		snapshot.problems.length > 0 && problemCount(snapshot.problems.length),
		reading.match > 0 && matchPlace(reading.match, reading.matchCount),
		screen === 'article'
			? reading.isWhole
				? messages.all
				: percentRead(reading.percent)
			: articleCount(snapshot, articles.found, messages),
	];
	return parts.filter(part => typeof part === 'string').join(' · ');
}

function articleCount({summaries, complete}: LibrarySnapshot, found: Found, messages: Messages) {
	if (found.query !== '') return messages.foundCount(found.total, summaries.length);
	return complete ? messages.articleCount(summaries.length) : messages.reading(summaries.length);
}

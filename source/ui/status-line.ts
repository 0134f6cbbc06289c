import type {LibrarySnapshot} from '../library/library.ts';
import type {Messages} from '../messages/messages.ts';
import type {ActorsPane} from './actors/use-actors.ts';
import type {Found} from './articles/use-search.ts';
import type {Comparing} from './comparison/use-comparing.ts';
import type {ScreenName} from './keymap.ts';
import type {ReadingPane} from './reading/use-reading.ts';

type State = {
	readonly screen: ScreenName;
	readonly snapshot: LibrarySnapshot;
	readonly articles: {readonly found: Found};
	readonly reading: ReadingPane;
	readonly comparing: Comparing;
	readonly actors: ActorsPane;
	readonly messages: Messages;
};

/** What the right end of the header says: how much there is, and where the reader is in it. */
export function statusLine(state: State): string {
	const {screen, snapshot, articles, reading, messages} = state;
	if (screen === 'help') return messages.help;
	if (screen === 'comparison') return verdictLine(state);
	if (screen === 'claims') return claimsLine(state);
	if (screen === 'twins') return twinsLine(state);
	if (screen === 'actors') return actorLine(state);
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

function articleCount(snapshot: LibrarySnapshot, found: Found, messages: Messages) {
	const {summaries, complete, progress} = snapshot;
	if (found.query === '' && progress) return messages.indexing(progress);
	if (found.query !== '') return messages.foundCount(found.total, summaries.length);
	return complete ? messages.articleCount(summaries.length) : messages.reading(summaries.length);
}

function verdictLine({comparing, messages}: State): string {
	const {comparison, isFiltered, percent} = comparing.comparison;
	if (comparison === undefined) return '';
	const {probability} = comparison.sameEvent;
	const parts = [
		isFiltered && messages.onlyFiltered,
		messages.comparison.sameEvent(probability),
		messages.percentRead(percent),
	];
	return parts.filter(part => typeof part === 'string').join(' · ');
}

function claimsLine({comparing: {claims}, messages}: State): string {
	const {table, sharedCount, isFiltered, reports} = claims;
	if (table === undefined) return '';
	const count = messages.claims.count(sharedCount, reports.length);
	return isFiltered ? `${messages.onlyFiltered} · ${count}` : count;
}

function twinsLine({comparing: {twins}, messages}: State): string {
	return twins.twins === undefined ? '' : messages.twins.count(twins.twins.length);
}

function actorLine({actors: {census, selected: actor}, snapshot, messages}: State): string {
	if (!census.isDone && census.articleCount === 0 && snapshot.progress)
		return messages.indexing(snapshot.progress);
	if (!census.isDone) return messages.counted(census.articleCount, snapshot.summaries.length);
	if (actor === undefined) return messages.screens.actors;
	const {englishName, name, articleCount, mentionCount} = actor;
	const counts = messages.inArticles(articleCount, mentionCount);
	// A number right behind an Arabic name would be drawn on its other side.
	return englishName === undefined ? `${counts} · ${name}` : `${englishName} · ${counts}`;
}

import type {Messages} from '../../messages/messages.ts';
import {queryAdvice} from '../../search/query-advice.ts';
import {Notice} from '../components/notice.tsx';
import {VerticalRule} from '../components/vertical-rule.tsx';
import {ReadingColumn} from '../reading/reading-column.tsx';
import type {AppView} from '../use-app.ts';
import {ArticleList} from './article-list.tsx';
import type {Found} from './use-search.ts';

type Props = Pick<
	AppView,
	'articles' | 'rested' | 'columns' | 'layout' | 'reading' | 'snapshot'
> & {
	readonly messages: Messages;
};

/** The list of articles, and beside it, where there is room, the beginning of the selected one. */
export function ArticlesScreen(props: Props) {
	const {articles, rested, columns, layout, reading, snapshot, messages} = props;
	const {found, state} = articles;
	if (found.items.length === 0) {
		const nothing = snapshot.complete ? messages.emptyCorpus : messages.reading(0);
		const text = state.query === '' ? nothing : nothingFound(state.query, found, messages);
		return <Notice text={text} columns={columns} />;
	}
	return (
		<>
			<ArticleList
				articles={articles}
				rested={rested}
				columns={layout.listColumns}
				height={layout.height}
				isFocused={state.pane === 'list'}
			/>
			{layout.isSplit && <VerticalRule rows={layout.height} />}
			{layout.isSplit && <ReadingColumn pane={reading} layout={layout} />}
		</>
	);
}

function nothingFound(typed: string, {query, correction}: Found, messages: Messages): string {
	const advice = queryAdvice(typed);
	if (advice !== null) return messages.queryAdvice[advice.kind](advice.about);
	// The answer may lag behind what is typed.
	if (correction === undefined || query !== typed) return messages.nothingFound(typed);
	return messages.otherKeys(typed, correction);
}

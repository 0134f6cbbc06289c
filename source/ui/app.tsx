import {Box} from 'ink';
import type {Messages} from '../messages/messages.ts';
import {ActorsScreen, actorsJoint} from './actors/actors-screen.tsx';
import {ArticlesScreen} from './articles/articles-screen.tsx';
import {ClaimsScreen} from './claims/claims-screen.tsx';
import {ComparisonScreen} from './comparison/comparison-screen.tsx';
import {Footer} from './components/footer.tsx';
import {Header} from './components/header.tsx';
import {Notice} from './components/notice.tsx';
import {Rule} from './components/rule.tsx';
import {SearchBox} from './components/search-box.tsx';
import {HelpScreen} from './help/help-screen.tsx';
import type {Painter} from './painter.ts';
import {PainterContext} from './painter-context.ts';
import {ArticleScreen} from './reading/article-screen.tsx';
import {statusLine} from './status-line.ts';
import {TwinsScreen} from './twins/twins-screen.tsx';
import {type AppOptions, type AppView, useApp} from './use-app.ts';

type Props = AppOptions & {
	/** The name of the corpus, as the header shows it. */
	readonly corpus: string;
	readonly painter: Painter;
};

/** The whole interface: the frame that every screen stands in, and the screen. */
export function App({corpus, painter, ...options}: Props) {
	const {messages, library} = options;
	const view = useApp(options);
	const {actors, columns, correction, help, layout, notice, reading, rows, screen, tags} = view;
	if (layout.isTooSmall) {
		return <Notice text={messages.tooSmall(columns, rows)} columns={columns} />;
	}
	const {height} = layout;
	const joint = jointOf(view);
	return (
		<PainterContext value={painter}>
			<Box flexDirection="column" width={columns} height={rows}>
				<Header columns={columns} corpus={corpus} status={statusLine({...view, messages})} />
				<SearchBox columns={layout.listColumns} {...boxOf(view, messages)} />
				<Rule columns={columns} joint={joint} sign="┬" />
				<Box height={height}>
					{screen === 'articles' && <ArticlesScreen {...view} messages={messages} />}
					{screen === 'article' && (
						<ArticleScreen
							pane={reading}
							tags={tags}
							correction={correction}
							layout={layout}
							columns={columns}
							messages={messages}
						/>
					)}
					{screen === 'comparison' && (
						<ComparisonScreen
							pane={view.comparing.comparison}
							library={library}
							knowledge={view.knowledge}
							layout={view.comparing.comparisonLayout}
							columns={columns}
							height={height}
							messages={messages}
						/>
					)}
					{screen === 'claims' && (
						<ClaimsScreen pane={view.comparing.claims} columns={columns} messages={messages} />
					)}
					{screen === 'twins' && (
						<TwinsScreen
							pane={view.comparing.twins}
							marked={view.articles.marked}
							columns={columns}
							height={height}
							messages={messages}
						/>
					)}
					{screen === 'actors' && (
						<ActorsScreen
							pane={actors}
							correction={correction}
							columns={columns}
							height={height}
							messages={messages}
						/>
					)}
					{screen === 'help' && <HelpScreen rows={help.rows} columns={columns} height={height} />}
				</Box>
				<Rule columns={columns} joint={joint} sign="┴" />
				<Footer
					columns={columns}
					screen={correction.target ? 'correction' : screen}
					notice={notice}
					messages={messages}
				/>
			</Box>
		</PainterContext>
	);
}

/** What is typed, and where. */
function boxOf(
	{screen, correction, actors: {list}, articles: {state}}: AppView,
	messages: Messages,
) {
	const {searchPrompt: prompt, correctionPrompt} = messages;
	if (correction.target) return {query: correction.typed, isTyping: true, prompt: correctionPrompt};
	if (screen === 'actors') return {query: list.typed, isTyping: list.isTyping, prompt};
	return {query: state.query, isTyping: state.isTyping, prompt};
}

/** Where the vertical rule between two panes meets the rules above and below. */
function jointOf({actors, articles, columns, layout, screen}: AppView): number | undefined {
	if (screen === 'actors') {
		const {actors: listed, typed} = actors.list;
		return listed.length > 0 || typed !== '' ? actorsJoint(columns) : undefined;
	}
	if (screen === 'article') return layout.tagColumns > 0 ? layout.tagColumns : undefined;
	return layout.isSplit && articles.found.items.length > 0 ? layout.listColumns : undefined;
}

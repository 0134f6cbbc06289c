import {Box} from 'ink';
import {ArticlesScreen} from './articles/articles-screen.tsx';
import {Footer} from './components/footer.tsx';
import {Header} from './components/header.tsx';
import {Label} from './components/label.tsx';
import {Rule} from './components/rule.tsx';
import {SearchBox} from './components/search-box.tsx';
import {HelpScreen} from './help/help-screen.tsx';
import {ReadingColumn} from './reading/reading-column.tsx';
import {statusLine} from './status-line.ts';
import type {Theme} from './theme.ts';
import {ThemeContext} from './theme-context.ts';
import {type AppOptions, useApp} from './use-app.ts';

type Props = AppOptions & {
	/** The name of the corpus, as the header shows it. */
	readonly corpus: string;
	readonly theme: Theme;
};

/** The whole interface: the frame that every screen stands in, and the screen. */
export function App({corpus, theme, ...options}: Props) {
	const {messages} = options;
	const view = useApp(options);
	const {articles, columns, help, layout, reading, rows, screen} = view;
	if (layout.isTooSmall) {
		return <Label text={messages.tooSmall(columns, rows)} columns={columns} />;
	}
	const joint = layout.isSplit && articles.found.items.length > 0 ? layout.listColumns : undefined;
	return (
		<ThemeContext value={theme}>
			<Box flexDirection="column" width={columns} height={rows}>
				<Header columns={columns} corpus={corpus} status={statusLine({...view, messages})} />
				<SearchBox
					columns={layout.listColumns}
					query={articles.state.query}
					isTyping={articles.state.isTyping}
					prompt={messages.searchPrompt}
				/>
				<Rule columns={columns} joint={joint} sign="┬" />
				<Box height={layout.height}>
					{screen === 'articles' && <ArticlesScreen {...view} messages={messages} />}
					{screen === 'article' && <ReadingColumn pane={reading} layout={layout} />}
					{screen === 'help' && (
						<HelpScreen rows={help.rows} columns={columns} height={layout.height} />
					)}
				</Box>
				<Rule columns={columns} joint={joint} sign="┴" />
				<Footer columns={columns} screen={screen} messages={messages} />
			</Box>
		</ThemeContext>
	);
}

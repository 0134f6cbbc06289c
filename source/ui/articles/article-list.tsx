import {Box, Text} from 'ink';
import {VisualText} from '../components/visual-text.tsx';
import {useTheme} from '../theme-context.ts';
import type {Articles} from './use-articles.ts';

type Props = {
	readonly articles: Articles;
	readonly columns: number;
	readonly height: number;
	/** The list has the moving keys. */
	readonly isFocused: boolean;
};

/** Columns beside the text: a blank before it, a blank, the bar and a blank after it. */
export const listMargin = 4;

/** The articles in the window, the selected one with a bar on its reading edge. */
export function ArticleList({articles, columns, height, isFocused}: Props) {
	const {looks, selection} = useTheme();
	const {visible, state} = articles;
	const bar = isFocused ? '▌' : '▏';
	return (
		<Box flexDirection="column" width={columns} height={height} overflow="hidden">
			{visible.map(({index, rows}) => {
				const isSelected = index === state.selected;
				const ground = isSelected ? selection : {};
				return (
					<Box key={index} flexDirection="column" marginBottom={1}>
						{rows.map(({line, base}) => (
							<Text key={`${line.from}-${base}`} wrap="truncate-end">
								<Text {...ground}> </Text>
								<VisualText
									line={line}
									base={base}
									columns={columns - listMargin}
									isSelected={isSelected}
									align="right"
								/>
								<Text {...ground}> </Text>
								{isSelected ? <Text {...looks.accent}>{bar}</Text> : ' '}
							</Text>
						))}
					</Box>
				);
			})}
		</Box>
	);
}

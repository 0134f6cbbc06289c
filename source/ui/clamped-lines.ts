import {layoutLine, layoutParagraph} from '../layout/paragraph.ts';
import type {StyledSpan, VisualLine} from '../layout/visual-line.ts';

type ClampOptions<Style> = {
	readonly columns: number;
	readonly spans?: readonly StyledSpan<Style>[];
	readonly marks?: 'shown' | 'hidden';
	readonly direction?: 'ltr' | 'rtl';
};

/** A text in at most so many lines; the last one is cut with … where there is more. */
export function clampedLines<Style>(
	text: string,
	most: number,
	options: ClampOptions<Style>,
): readonly VisualLine<Style>[] {
	const lines = layoutParagraph(text, {...options, maxLines: most + 1});
	if (lines.length <= most) return lines;
	const {from} = lines[most - 1]!;
	const spans = (options.spans ?? [])
		.filter(({to}) => to > from)
		.map(span => ({...span, from: Math.max(0, span.from - from), to: span.to - from}));
	return [...lines.slice(0, most - 1), layoutLine(text.slice(from), {...options, spans})];
}

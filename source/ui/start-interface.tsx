import {render} from 'ink';
import type {Library} from '../library/library.ts';
import type {Messages} from '../messages/messages.ts';
import type {FrameSink} from '../terminal/frame-sink.ts';
import type {KeySource} from '../terminal/key-source.ts';
import {App} from './app.tsx';
import {CrashGuard} from './crash-guard.tsx';
import {createPainter, type PainterChoice} from './painter.ts';
import {type Placeholder, PlaceholderContext} from './placeholder-context.ts';
import type {Effects} from './use-app.ts';

/** What the terminal can show, as far as it is known. */
export type TerminalLook = PainterChoice & {
	/** It draws vowel marks well enough to show them unasked. */
	readonly showsMarks: boolean;
	/** It was asked, and nobody could tell which terminal it is: the reader had better choose. */
	readonly isUncertain?: boolean;
};

export type InterfaceOptions = {
	/** What Ink draws into: every write is one whole frame. */
	readonly frames: FrameSink;
	/** What Ink reads keys from. */
	readonly keys: KeySource;
	readonly library: Library;
	/** The name of the corpus, as the header shows it. */
	readonly corpus: string;
	readonly terminal: TerminalLook;
	readonly messages: Messages;
	readonly effects: Effects;
	readonly firstScreen: 'articles' | 'article';
	/** The interface has failed and draws nothing more. */
	readonly onCrash: (error: unknown) => void;
};

export type Interface = {
	/** Draws everything again: the terminal is known better now. */
	redraw(terminal: TerminalLook): void;
	/** Takes the interface down; nothing more is drawn. */
	end(): void;
};

/** Draws the interface into the two streams until it is ended. The terminal itself is not touched. */
export function startInterface({
	frames,
	keys,
	terminal,
	onCrash,
	...props
}: InterfaceOptions): Interface {
	const placeholder: Placeholder = row => frames.placeholder(row);
	const app = ({showsMarks, isUncertain = false, ...choice}: TerminalLook) => {
		const hint = isUncertain ? props.messages.uncertainTerminal : '';
		return (
			<CrashGuard onCrash={onCrash}>
				<PlaceholderContext value={placeholder}>
					<App {...props} painter={createPainter(choice)} showsMarks={showsMarks} hint={hint} />
				</PlaceholderContext>
			</CrashGuard>
		);
	};
	const instance = render(app(terminal), {
		// Ink uses a few members of these streams only; the contract test holds which.
		stdout: frames as unknown as NodeJS.WritableStream,
		stdin: keys as unknown as NodeJS.ReadableStream,
		debug: true,
		interactive: false,
		patchConsole: false,
		exitOnCtrlC: false,
	});
	return {
		redraw: look => instance.rerender(app(look)),
		end: () => instance.unmount(),
	};
}

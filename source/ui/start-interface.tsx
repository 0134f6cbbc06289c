import {render} from 'ink';
import type {Library} from '../library/library.ts';
import type {Messages} from '../messages/messages.ts';
import type {FrameSink} from '../terminal/frame-sink.ts';
import type {KeySource} from '../terminal/key-source.ts';
import {App} from './app.tsx';
import {setColors} from './set-colors.ts';
import {chooseTheme, type ThemeChoice} from './theme.ts';
import type {Effects} from './use-app.ts';

export type InterfaceOptions = {
	/** What Ink draws into: every write is one whole frame. */
	readonly frames: FrameSink;
	/** What Ink reads keys from. */
	readonly keys: KeySource;
	readonly library: Library;
	/** The name of the corpus, as the header shows it. */
	readonly corpus: string;
	readonly theme: ThemeChoice;
	readonly messages: Messages;
	readonly effects: Effects;
	readonly firstScreen: 'articles' | 'article';
};

export type Interface = {
	/** Draws everything again, in another theme where one is given. */
	redraw(theme: ThemeChoice): void;
	/** Takes the interface down; nothing more is drawn. */
	end(): void;
};

/** Draws the interface into the two streams until it is ended. The terminal itself is not touched. */
export function startInterface({frames, keys, theme, ...props}: InterfaceOptions): Interface {
	const app = (choice: ThemeChoice) => {
		setColors(choice.colors);
		return <App {...props} theme={chooseTheme(choice)} />;
	};
	const instance = render(app(theme), {
		// Ink uses a few members of these streams only; the contract test holds which.
		stdout: frames as unknown as NodeJS.WritableStream,
		stdin: keys as unknown as NodeJS.ReadableStream,
		debug: true,
		interactive: false,
		patchConsole: false,
		exitOnCtrlC: false,
	});
	return {
		redraw: choice => instance.rerender(app(choice)),
		end: () => instance.unmount(),
	};
}

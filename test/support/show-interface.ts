import {EventEmitter} from 'node:events';
import type {TestContext} from 'node:test';
import {stripVTControlCharacters} from 'node:util';
import {parseArticle} from '../../source/article/parse-article.ts';
import type {CorpusItem} from '../../source/corpus/corpus-item.ts';
import {layoutLine} from '../../source/layout/paragraph.ts';
import type {CorrectionsBook} from '../../source/library/corrections/corrections-book.ts';
import {createLibrary} from '../../source/library/create-library.ts';
import {english} from '../../source/messages/english.ts';
import type {FrameSink} from '../../source/terminal/frame-sink.ts';
import type {KeySource} from '../../source/terminal/key-source.ts';
import {startInterface} from '../../source/ui/start-interface.tsx';

type Options = {
	readonly columns?: number;
	readonly rows?: number;
	readonly firstScreen?: 'articles' | 'article';
	/** What is said of actors, and can be said. */
	readonly corrections?: CorrectionsBook;
	/** Nobody could tell which terminal this is. */
	readonly isUncertain?: boolean;
};

/** How long anything may take, in milliseconds. */
const patience = 15_000;

/** The interface over articles made of some texts, drawn into memory. Ids are a.txt, b.txt ... */
export async function showInterface(
	test: TestContext,
	texts: readonly string[],
	{
		columns = 100,
		rows = 24,
		firstScreen = 'articles',
		isUncertain = false,
		corrections,
	}: Options = {},
) {
	const book = corrections && {corrections: async () => corrections};
	const library = createLibrary(corpusOf(texts), book);
	await library.complete;
	const frames = Object.assign(new EventEmitter(), {columns, rows, last: '', write, placeholder});
	const queue: string[] = [];
	const keys = Object.assign(new EventEmitter(), {
		...{isTTY: true, setRawMode() {}, setEncoding() {}, ref() {}, unref() {}},
		read: () => queue.shift() ?? null,
	});
	let copied = '';
	let quit: 'no' | 'quit' | 'interrupted' = 'no';

	function write(frame: string, callback?: () => void): boolean {
		if (frame.trim() !== '') frames.last = frame;
		callback?.();
		return true;
	}

	/** Frames hold their rows as they are painted. */
	function placeholder(row: string): string {
		return row;
	}

	/** Until React has drawn and a search in memory has answered: nothing new comes for a while. */
	async function settle(): Promise<void> {
		for (let seen = ''; seen !== frames.last; ) {
			seen = frames.last;
			await new Promise(resolve => setTimeout(resolve, 8));
		}
	}

	async function rest(milliseconds: number): Promise<void> {
		await new Promise(resolve => setTimeout(resolve, milliseconds));
		await settle();
	}

	/** Until the screen shows something, however busy the machine is. */
	async function until(pattern: RegExp): Promise<void> {
		const end = Date.now() + patience;
		const screen = () => stripVTControlCharacters(frames.last);
		while (!pattern.test(screen())) {
			if (Date.now() > end) throw new Error(`${pattern} never came:\n${screen()}`);
			await rest(20);
		}
	}

	const running = startInterface({
		frames: frames as unknown as FrameSink,
		keys: keys as unknown as KeySource,
		library,
		corpus: 'corpus',
		terminal: {
			colors: 'none',
			ground: 'unknown',
			showsMarks: true,
			groundsAtWords: true,
			isUncertain,
		},
		messages: english,
		firstScreen,
		onCrash(error) {
			throw error;
		},
		effects: {
			quit: isInterrupted => {
				quit = isInterrupted ? 'interrupted' : 'quit';
			},
			suspend() {},
			copy(text) {
				copied = text;
				return true;
			},
			edit: async () => 0,
		},
	});
	test.after(() => running.end());
	await settle();

	return {
		/** The rows on the screen, without styles. */
		rows: () => stripVTControlCharacters(frames.last).split('\n'),
		/** The same as one text, with styles. */
		styled: () => frames.last,
		/** Whether some words stand on one row, as a reader sees them. */
		shows: (words: string) => stripVTControlCharacters(frames.last).includes(visual(words)),
		/** Presses keys one after the other. */
		async press(...pressed: readonly string[]) {
			for (const key of pressed) {
				queue.push(key);
				keys.emit('readable');
				await settle();
				// Ink waits 20 milliseconds for what may follow an escape character.
				if (key === '\x1b') await rest(30);
			}
		},
		/** Waits until the preview has followed the selection. */
		rest: () => rest(150),
		until,
		async resize(newColumns: number, newRows: number) {
			Object.assign(frames, {columns: newColumns, rows: newRows});
			frames.emit('resize');
			await settle();
		},
		quit: () => quit,
		/** What was put on the clipboard last. */
		copied: () => copied,
	};
}

/** Words as they stand on the screen. */
export const visual = (words: string): string =>
	layoutLine(words, {columns: 200})
		.runs.map(({text}) => text)
		.join('');

async function* corpusOf(texts: readonly string[]): AsyncGenerator<CorpusItem> {
	for (const [index, text] of texts.entries()) {
		const id = `${String.fromCharCode(97 + index)}.txt`;
		yield {kind: 'article', article: parseArticle(text, {id, path: id})};
	}
}

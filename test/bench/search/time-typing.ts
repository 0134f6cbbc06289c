import {spawn} from '@lydell/node-pty';
import {program} from '../../support/run-program.ts';
import {percentile} from './percentile.ts';
import {row} from './row.ts';

const typed = ['بوتين والأسد', 'مجلس الأمن', 'أسعار النفط', 'putin', 'السعوديه تعلن', 'كاس العالم'];

/** Nothing more is drawn after so long a silence, in milliseconds. */
const quiet = 400;
/** The list, its tags and the index are there by then. */
const longestStart = 60_000;
const startQuiet = 4000;

/** An update that draws the search box alone has fewer bytes. */
const letterBytes = 200;

/** Begin and end of a synchronized update, which the terminal shows when it is complete; not all terminals are sent them. */
const begins = '\x1b[?2026h';
const ends = '\x1b[?2026l';
const behindEnds = /(?<=\x1b\[\?2026l)/;

/** When an update was complete, and its bytes. */
type Update = {readonly at: number; readonly bytes: string};

/** Types queries into the program on a pseudo-terminal: when a letter is drawn, when its results are, and when nothing changes any more. */
export async function timeTyping(corpus: string, cache: string): Promise<void> {
	const updates: Update[] = [];
	let begun = '';
	const pty = spawn(process.execPath, [program, corpus], {
		...{name: 'xterm-256color', cols: 120, rows: 34},
		env: {...process.env, XDG_CACHE_HOME: cache, NO_COLOR: undefined},
	});
	pty.onData(bytes => {
		const at = performance.now();
		begun += bytes;
		const isComplete = begun.lastIndexOf(begins) <= begun.lastIndexOf(ends);
		if (isComplete) {
			for (const update of begun.split(behindEnds)) updates.push({at, bytes: update});
			begun = '';
		}
		// The fence that every terminal answers.
		if (bytes.includes('\x1b[c')) pty.write('\x1b[?62;22c');
	});
	const settled = async (silence: number, longest: number) => {
		const start = performance.now();
		const last = () => Math.max(updates.at(-1)?.at ?? start, start);
		while (performance.now() - last() < silence && performance.now() - start < longest) {
			await new Promise(resolve => setTimeout(resolve, 10));
		}
	};
	await settled(startQuiet, longestStart);
	const drawn: number[] = [];
	const found: number[] = [];
	const rested: number[] = [];
	for (const query of typed) {
		pty.write('/');
		await settled(quiet, startQuiet);
		for (const letter of query) {
			updates.length = 0;
			const pressed = performance.now();
			pty.write(letter);
			await settled(quiet, startQuiet);
			const [first, ...later] = updates;
			if (first === undefined) continue;
			drawn.push(first.at - pressed);
			rested.push(updates.at(-1)!.at - pressed);
			const results = later.find(({bytes}) => bytes.length > letterBytes);
			if (results) found.push(results.at - pressed);
		}
		// Out of the box, and back to all articles.
		pty.write('\x1b');
		await settled(quiet, startQuiet);
		pty.write('\x1b');
		await settled(quiet, startQuiet);
	}
	pty.kill('SIGTERM');
	const times = (values: readonly number[]) =>
		[0.5, 0.95].map(share => percentile(values, share).toFixed(0)).join(' / ');
	row(`typed letter drawn, p50 / p95 of ${drawn.length}`, `${times(drawn)} ms`, '- / 16 ms');
	row(`its results on the screen, p50 / p95 of ${found.length}`, `${times(found)} ms`, '- / 33 ms');
	row('and all that is read from files for them', `${times(rested)} ms`);
}

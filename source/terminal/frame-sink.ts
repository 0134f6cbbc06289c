import {EventEmitter} from 'node:events';
import type {Writable} from 'node:stream';
import type {Row} from './cell.ts';
import type {EncodeRow} from './encoding.ts';
import type {KeySource} from './key-source.ts';
import {nudgeNeighbors} from './nudge-neighbors.ts';
import {paint} from './paint.ts';
import {PaintedRows} from './painted-rows.ts';
import {Pen} from './pen.ts';

/** What the sink needs of the terminal's output. */
export type TerminalOutput = Writable & {columns?: number; rows?: number};

/** How a terminal is to be drawn on. */
export type DrawingManner = {
	readonly encode: EncodeRow;
	/** Whether it may know synchronized updates. */
	readonly synchronizes: boolean;
	/** Whether it may be asked to move rows; else they are drawn again. */
	readonly scrolls: boolean;
	/** What becomes of what reaches above and below a row that is drawn again alone, as in `TerminalTraits`; else it is kept. */
	readonly overhang?: 'kept' | 'cut' | 'left';
	/** Whether a multiplexer draws on it; that looks after what it empties in a way of its own. */
	readonly isShared?: boolean;
	/** Whether it writes its size over a whole frame for a second, as in `TerminalTraits`. */
	readonly showsSize?: boolean;
};

/** The longest time in milliseconds that the reader sees nothing new while keys come in. */
const longestPause = 50;

/** When the terminal has taken its size away again, in milliseconds. */
const sizeIsGone = 1200;

// Begin and end of a synchronized update (mode 2026); terminals that do not know it ignore both.
const beginUpdate = '\x1b[?2026h';
const endUpdate = '\x1b[?2026l';

/**
 * What Ink draws to instead of the terminal. Each write is one whole frame; what differs from the frame on the screen is sent
 * in a single write. Emits `resize` when the terminal's size has changed.
 */
export class FrameSink extends EventEmitter {
	readonly #output: TerminalOutput;
	#manner: DrawingManner;
	/** Lines of the newest frame; absent before the first. */
	#frame: readonly string[] | undefined;
	/** What is on the screen: encoded rows, absent where nobody knows. */
	#shown: readonly (Row | undefined)[] = [];
	/** The rows on the screen by their line, so that only new lines are parsed and equal rows are one object. */
	#known = new Map<string, Row>();
	readonly #painted = new PaintedRows();
	#isHeld = true;
	#isWriting = false;
	#isPaintDue = false;
	#paintedThisTurn = false;
	#dueSince = 0;
	#nudges = 0;
	#renewal: NodeJS.Timeout | undefined;
	/** Whether a newer frame is as good as here. */
	#isBusy = (): boolean => false;

	/** Nothing is written before `release`. */
	constructor(output: TerminalOutput, manner: DrawingManner) {
		super();
		this.#output = output;
		this.#manner = manner;
		output.on('resize', this.#onResize);
	}

	/** Columns of the terminal; 80 when it does not say. */
	get columns(): number {
		return this.#output.columns || 80;
	}

	/** Rows of the terminal; 24 when it does not say. */
	get rows(): number {
		return this.#output.rows || 24;
	}

	/**
	 * What stands for a row of styled text in the next frame that is written, one column wide: the row is drawn from there on, over
	 * whatever is on its right. A row that no frame shows may be forgotten.
	 */
	placeholder(row: string): string {
		return this.#painted.placeholder(row);
	}

	/**
	 * Takes a frame: lines of text styled by SGR sequences. Frames that come faster than the terminal takes them, or within one
	 * turn of the event loop, give way to the newest. An empty string with a callback and a lone line end, Ink's ways to wait
	 * and to leave, are no frames. `callback` is called when the terminal has taken what was written before.
	 */
	write(frame: string, callback?: () => void): boolean {
		if (frame !== '\n' && !(frame === '' && callback)) {
			this.#frame = frame.split('\n');
			if (this.#painted.forgetAllBut(frame)) this.#known.clear();
			this.#requestPaint();
		}
		if (callback) this.#afterWriting(callback);
		return true;
	}

	/** Keeps frames back, the newest only, while somebody else has the screen. */
	hold(): void {
		this.#isHeld = true;
		clearTimeout(this.#renewal);
	}

	/** Writes frames again, the first of them whole. */
	release(): void {
		this.#isHeld = false;
		this.repaint();
	}

	/** Draws the newest frame anew, every cell of it. */
	repaint(): void {
		this.#forget();
		this.#requestPaint();
	}

	/** From now on draws in another manner; in another encoding everything is drawn anew. */
	drawLike(manner: DrawingManner): void {
		const isOther = manner.encode !== this.#manner.encode;
		this.#manner = manner;
		if (isOther) this.repaint();
	}

	/**
	 * Draws, while keys wait to be read, only now and then: each of them will change the frame, and a line that is slow enough to
	 * bring them together should not have to carry them all.
	 */
	waitFor(keys: KeySource): void {
		this.#isBusy = () => keys.hasKeys && keys.listenerCount('readable') > 0;
		keys.on('idle', () => this.#paint());
	}

	/** Lets go of the terminal; later frames are lost. */
	close(): void {
		this.hold();
		this.#output.off('resize', this.#onResize);
	}

	readonly #onResize = (): void => {
		this.#forget();
		this.#isPaintDue = true;
		this.emit('resize');
		// Whoever draws for the new size has done so by then; else the frame of the old size must do.
		setImmediate(() => this.#paint());
	};

	#forget(): void {
		this.#shown = [];
		this.#known.clear();
	}

	#requestPaint(): void {
		if (!this.#isPaintDue) this.#dueSince = performance.now();
		this.#isPaintDue = true;
		if (!this.#paintedThisTurn) this.#paint();
	}

	#paint(): void {
		if (!this.#isPaintDue || !this.#frame || this.#isHeld || this.#isWriting) return;
		if (this.#isBusy() && performance.now() - this.#dueSince < longestPause) return;
		this.#isPaintDue = false;
		const {columns, rows} = this;
		const next = this.#rowsOf(this.#frame, columns, rows);
		const before = Array.from(next, (_, index) => this.#shown[index]);
		const {scrolls, overhang, isShared} = this.#manner;
		const bytes = paint(before, next, {
			...{columns, scrolls, wipesNeighbors: overhang === 'left'},
			emptiesFirst: overhang === 'left' && !isShared,
			...(overhang === 'cut' && {nudge: this.#nudge()}),
		});
		this.#shown = next;
		if (this.#manner.showsSize && before.every(row => row === undefined)) this.#renewLater();
		if (bytes === '') return;

		this.#paintedThisTurn = true;
		setImmediate(() => {
			this.#paintedThisTurn = false;
			this.#paint();
		});
		this.#isWriting = true;
		const update = this.#manner.synchronizes ? beginUpdate + bytes + endUpdate : bytes;
		this.#output.write(update, () => {
			this.#isWriting = false;
			if (!this.#paintedThisTurn) this.#paint();
		});
	}

	#renewLater(): void {
		clearTimeout(this.#renewal);
		this.#renewal = setTimeout(() => this.#renew(), sizeIsGone);
		this.#renewal.unref();
	}

	/** Has the terminal draw every row anew, whole. */
	#renew(): void {
		if (this.#isWriting) return this.#renewLater();
		const pen = new Pen(this.columns);
		const edges = [...this.#shown.keys()];
		nudgeNeighbors(pen, this.#shown, {drawn: [], edges, color: this.#nudge()});
		this.#output.write(pen.finish());
	}

	/** One color after the other of the 216 of the cube. */
	#nudge(): number {
		this.#nudges = (this.#nudges + 1) % 216;
		return 16 + this.#nudges;
	}

	#rowsOf(lines: readonly string[], columns: number, rows: number): Row[] {
		const known = new Map<string, Row>();
		const next = Array.from({length: rows}, (_, index) => {
			const line = lines[index] ?? '';
			const row =
				known.get(line) ??
				this.#known.get(line) ??
				this.#manner.encode(this.#painted.row(line, columns));
			known.set(line, row);
			return row;
		});
		this.#known = known;
		return next;
	}

	#afterWriting(callback: () => void): void {
		if (this.#isHeld || !this.#output.writable) setImmediate(callback);
		else this.#output.write('', callback);
	}
}

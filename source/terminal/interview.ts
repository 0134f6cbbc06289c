import {setTimeout as pause} from 'node:timers/promises';
import type {KeySource} from './key-source.ts';
import {parseReply} from './parse-reply.ts';
import {questions} from './questions.ts';

/** What the terminal has answered so far. */
export type Answers = {
	/** The numbers of its device attributes, as in `41;379;0`. */
	primary?: string;
	secondary?: string;
	/** Its name and version in its own words. */
	version?: string;
	/** The color behind the text, as in `ffff/ffff/ffff`. */
	background?: string;
};

/** After so many milliseconds without the last answer nobody waits for it any more; it is still welcome. */
const patience = 2000;

/** How long the terminal's last answer is waited for before the shell gets the keyboard, in milliseconds. */
const patienceAtTheEnd = 300;

/** The questions to a terminal and what came of them. */
export class Interview {
	readonly answers: Answers = {};
	readonly #keys: KeySource;
	#askedAt = Number.NEGATIVE_INFINITY;
	readonly #finished = Promise.withResolvers<void>();
	#isFinished = false;

	constructor(keys: KeySource) {
		this.#keys = keys;
	}

	/** The bytes of all questions, to be sent now: from here on answers are expected. */
	ask(): string {
		this.#askedAt = performance.now();
		this.#keys.on('reply', this.#hear);
		this.#keys.expectReplies(true);
		return questions.map(({bytes}) => bytes).join('');
	}

	/** Resolves with the last answer, perhaps never. */
	get finished(): Promise<void> {
		return this.#finished.promise;
	}

	/** Resolves with the last answer, or when it has been waited for long enough; true if it came. */
	async answered(): Promise<boolean> {
		// The process does not stay for a terminal that says nothing.
		await Promise.race([this.finished, pause(patience, undefined, {ref: false})]);
		return this.#isFinished;
	}

	/** Waits, for a short while, for answers that are still under way: else the shell would read them as typed. */
	async settle(): Promise<void> {
		if (this.#isFinished || performance.now() - this.#askedAt > patience) return;
		let timer: NodeJS.Timeout | undefined;
		const enough = new Promise<void>(resolve => {
			timer = setTimeout(resolve, patienceAtTheEnd);
		});
		await Promise.race([this.finished, enough]);
		clearTimeout(timer);
	}

	readonly #hear = (text: string): void => {
		const reply = parseReply(text);
		if (reply?.kind === 'version') this.answers.version = reply.text;
		else if (reply?.kind === 'background') this.answers.background = reply.color;
		else if (reply) this.answers[reply.kind] ??= reply.numbers;
		const {primary, secondary, background} = this.answers;
		if (primary === undefined) return;
		// GNU screen answers for itself but hands the question for the color on: that answer comes later, or never.
		const isUnderWay = secondary?.startsWith('83;') && background === undefined;
		if (isUnderWay) setTimeout(this.#finish, patienceAtTheEnd);
		else this.#finish();
	};

	readonly #finish = (): void => {
		this.#isFinished = true;
		this.#keys.off('reply', this.#hear);
		this.#keys.expectReplies(false);
		this.#finished.resolve();
	};
}

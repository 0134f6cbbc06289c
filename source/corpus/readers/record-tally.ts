import type {CorpusItem, CorpusProblemCode} from '../corpus-item.ts';
import {describeProblem} from '../describe-problem.ts';

/** How many records are named one by one. */
const mostNamed = 3;

/** Keeps count of the records of a file, so that thousands that gave no article take a few sentences. */
export class RecordTally {
	readonly #path: string;
	readonly #unit: string;
	#articles = 0;
	#broken = 0;
	readonly #blank: Tally = {count: 0, first: []};
	readonly #unknown: Tally = {count: 0, first: []};
	#unknownNames: readonly string[] = [];

	/** `unit` is what a number counts: ‹line› or ‹record›. */
	constructor(path: string, unit: string) {
		this.#path = path;
		this.#unit = unit;
	}

	addArticle(): void {
		this.#articles++;
	}

	/** One that cannot be read, `reason` in words that follow ‹line 17›. The first few are told at once. */
	*addBroken(number: number, code: CorpusProblemCode, reason: string): Generator<CorpusItem> {
		this.#broken++;
		if (this.#broken > mostNamed) return;
		yield this.#problem(code, `${this.#unit} ${number} ${reason}. It was passed over.`);
	}

	/** One whose fields for title and text are blank. */
	addBlank(number: number): void {
		add(this.#blank, number);
	}

	/** One that has no field for a title nor for a text, but these. */
	addUnknown(number: number, names: readonly string[]): void {
		if (this.#unknown.count === 0) this.#unknownNames = names.slice(0, 12);
		add(this.#unknown, number);
	}

	/** What is left to be said when all have been read. */
	*rest(): Generator<CorpusItem> {
		if (this.#broken > mostNamed) yield this.#problem('broken-record', this.#brokenDetail());
		if (this.#blank.count > 0) {
			yield this.#problem(
				'blank-records',
				`${this.#named(this.#blank)} no text. Nothing was read there.`,
			);
		}
		if (this.#unknown.count > 0) yield this.#problem('unknown-fields', this.#unknownDetail());
		const total = this.#articles + this.#broken + this.#blank.count + this.#unknown.count;
		if (total === 0) yield this.#problem('empty');
	}

	#brokenDetail(): string {
		const more = this.#broken - mostNamed;
		const rest = `${more} more ${this.#unit}${more === 1 ? '' : 's'} could not be read either.`;
		// Mostly one JSON text over many lines.
		const isMisnamed = this.#unit === 'line' && this.#articles === 0;
		return isMisnamed ? `${rest} If it is one JSON text, its name should end in .json.` : rest;
	}

	#unknownDetail(): string {
		const names = this.#unknownNames.map(name => JSON.stringify(name.slice(0, 40))).join(', ');
		const have = `${this.#named(this.#unknown)} no field known to hold a title or a text`;
		return `${have}; the fields are ${names || 'none'}. Say which is which with --fields title=…,body=…`;
	}

	/** ‹lines 3, 5, 9 and 12 more have›. */
	#named({count, first}: Tally): string {
		const more = count > first.length ? ` and ${count - first.length} more` : '';
		const [unit, verb] = count === 1 ? [this.#unit, 'has'] : [`${this.#unit}s`, 'have'];
		return `${unit} ${first.join(', ')}${more} ${verb}`;
	}

	#problem(code: CorpusProblemCode, detail?: string): CorpusItem {
		return {kind: 'problem', problem: describeProblem(this.#path, code, detail)};
	}
}

type Tally = {count: number; readonly first: number[]};

function add(tally: Tally, number: number): void {
	tally.count++;
	if (tally.first.length < mostNamed) tally.first.push(number);
}

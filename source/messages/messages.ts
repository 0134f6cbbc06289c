import type {english} from './english.ts';

type Widened<T> = T extends string
	? string
	: T extends (...values: infer Values) => infer Words
		? (...values: Values) => Widened<Words>
		: T extends readonly string[]
			? readonly string[]
			: {readonly [Key in keyof T]: Widened<T[Key]>};

/** Every word a person reads, in one language. */
export type Messages = Widened<typeof english>;

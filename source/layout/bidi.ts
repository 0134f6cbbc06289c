import imported, {type Bidi} from 'bidi-js';

// The package's types describe a namespace with a default, what Node and the bundler hand over is the function itself.
const bidiFactory = imported as unknown as () => Bidi;

let instance: Bidi | undefined;

/** The one bidi-js of the program, made when first asked for: a session without Arabic never pays for its tables. */
export function bidi(): Bidi {
	instance ??= bidiFactory();
	return instance;
}

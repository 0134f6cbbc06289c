import type {Library, LibrarySnapshot} from '../library/library.ts';
import type {World} from './world.ts';

/**
 * Waits until a corpus has been read whole. How far that is stands on a line of standard error, where that
 * is a terminal and it takes a while; what there is to say about it is said.
 */
export async function readWhole(library: Library, world: World): Promise<LibrarySnapshot> {
	const line = process.stderr.isTTY ? progressLine(library, world) : undefined;
	const last = await library.complete;
	line?.end();
	for (const notice of last.notices) world.complain(notice);
	return last;
}

function progressLine(library: Library, {messages}: World): {end(): void} {
	let width = 0;
	const draw = (text: string) => {
		process.stderr.write(`\r${text.padEnd(width)}`);
		width = text.length;
	};
	const stop = library.subscribe(() => {
		const {progress} = library.snapshot();
		if (progress) draw(messages.indexing(progress));
	});
	return {
		end() {
			stop();
			if (width > 0) process.stderr.write(`\r${' '.repeat(width)}\r`);
		},
	};
}

import type {CommandLine} from './command-line.ts';
import {type ExitStatus, exitStatus} from './exit-status.ts';
import {corpusName} from './open-corpus.ts';
import {openNamed} from './open-named.ts';
import {openPrinter} from './printer.ts';
import {safeJson} from './safe-json.ts';
import type {World} from './world.ts';

/** `warraq twins [A]` */
export async function twins(line: CommandLine, world: World): Promise<ExitStatus> {
	const {usage} = world.messages;
	if (line.words.length > 1) {
		world.complain(usage.twinsWhat);
		return exitStatus.trouble;
	}
	const opened = await openNamed(line, world);
	if (opened === undefined) return exitStatus.trouble;
	const {library, articles, hadProblems} = opened;
	const knowledge = await library.knowledge();
	const [a] = articles;
	const found =
		a === undefined
			? await knowledge.pairs()
			: (await knowledge.twins(a)).map(({id, ...twin}) => ({a: a.id, b: id, ...twin}));
	const listed = found.slice(0, line.limit);
	if (line.json) {
		world.write(safeJson({twins: listed}));
	} else {
		const printer = await openPrinter(line, world);
		for (const {a: one, b, title, probability, copies} of listed) {
			const certainty = probability.toFixed(2);
			const copied = copies.length === 0 ? '' : world.messages.copies(copies.length);
			printer.fields([certainty, one, b, title, copied]);
		}
		if (found.length === 0) world.complain(usage.noTwins(a?.id ?? corpusName(line.in)));
	}
	if (hadProblems) return exitStatus.trouble;
	return found.length > 0 ? exitStatus.done : exitStatus.nothingFound;
}

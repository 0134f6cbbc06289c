import {english} from '../messages/english.ts';
import {browse} from './browse.ts';
import type {CommandLine} from './command-line.ts';
import {type ExitStatus, exitStatus} from './exit-status.ts';
import {openWorld} from './open-world.ts';
import {parseCommandLine} from './parse-command-line.ts';
import {search} from './search.ts';
import {show} from './show.ts';
import type {World} from './world.ts';

/** The program: does what the command line asks and sets the exit status. */
export async function main(): Promise<void> {
	const world = openWorld(english);
	const line = parseCommandLine(process.argv.slice(2), world.messages);
	if ('usageError' in line) {
		world.complain(line.usageError);
		process.exitCode = exitStatus.trouble;
		return;
	}
	process.exitCode = await run(line, world);
}

async function run(line: CommandLine, world: World): Promise<ExitStatus> {
	switch (line.command) {
		case 'help':
			world.write((await import('./help-text.ts')).helpText());
			return exitStatus.done;
		case 'version':
			world.write(`${(await import('./version.ts')).version()}\n`);
			return exitStatus.done;
		case 'search':
			return await search(line, world);
		case 'show':
			return await show(line, world);
		case 'actors':
			return await (await import('./actors.ts')).actors(line, world);
		case 'compare':
			return await (await import('./compare.ts')).compare(line, world);
		case 'twins':
			return await (await import('./twins.ts')).twins(line, world);
		case 'index':
			return await (await import('./index-corpus.ts')).indexCorpus(line, world);
		case 'terminal':
			return await (await import('./terminal.ts')).terminal(line, world);
		case 'browse':
			return await browse(line, world);
	}
}

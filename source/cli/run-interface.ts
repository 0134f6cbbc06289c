import type {Library} from '../library/library.ts';
import {openScreen, type Screen} from '../terminal/screen.ts';
import type {Interface} from '../ui/start-interface.tsx';
import type {CommandLine} from './command-line.ts';
import {editArticle} from './edit-article.ts';
import {type ExitStatus, exitStatus} from './exit-status.ts';
import {lookOf} from './look-of.ts';
import {corpusName, isOneFile} from './open-corpus.ts';
import {rememberReply} from './remember-reply.ts';
import {reportCorrections} from './report-corrections.ts';
import {reportProblems} from './report-problems.ts';
import {terminalEvidence} from './terminal-evidence.ts';
import {openTerminalMemory} from './terminal-memory.ts';
import type {World} from './world.ts';

/** Draws the interface until the reader quits, and gives the terminal back. */
export async function runInterface(
	library: Library,
	line: CommandLine,
	world: World,
): Promise<ExitStatus> {
	const settings = world.settings();
	const environment = process.env;
	const memory = openTerminalMemory(environment);
	let screen: Screen;
	let running: Interface | undefined;
	let background: string | undefined;
	let isUncertain = false;
	const look = () => ({...lookOf(screen.terminal, {line, settings, background}), isUncertain});
	try {
		screen = openScreen({
			stdin: process.stdin,
			stdout: process.stdout,
			process,
			report: error => world.complain(world.messages.crashed(reasonOf(error))),
			evidence: terminalEvidence(line, {settings, memory, environment}),
			onTerminal(choice, answers) {
				rememberReply(choice, memory, environment);
				background = answers.background;
				isUncertain = choice.because === 'nothing';
				running?.redraw(look());
			},
		});
	} catch {
		world.complain(world.messages.usage.noKeys);
		return exitStatus.trouble;
	}
	const {startInterface} = await import('../ui/start-interface.tsx');
	const status = await new Promise<ExitStatus>((quit, onCrash) => {
		running = startInterface({
			frames: screen.frames,
			keys: screen.keys,
			library,
			corpus: corpusName(line.words),
			terminal: look(),
			messages: world.messages,
			firstScreen: isOneFile(line.words) ? 'article' : 'articles',
			onCrash,
			effects: {
				quit(isInterrupted) {
					running?.end();
					quit(isInterrupted ? exitStatus.interrupted : exitStatus.done);
				},
				suspend: () => screen.stop(),
				copy: text => screen.copy(text),
				async edit(article, offset) {
					let status: number | null = null;
					await screen.suspend(async () => {
						status = await editArticle(article, offset);
					});
					return status;
				},
			},
		});
	});
	library.close();
	await screen.close();
	// A terminal that is read keeps the process alive.
	process.stdin.unref?.();
	const hadProblems = reportProblems(library.snapshot().problems, world);
	reportCorrections(library.corrections(), world);
	return hadProblems && status === exitStatus.done ? exitStatus.trouble : status;
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

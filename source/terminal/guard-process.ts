import {constants} from 'node:os';

export type Guard = {
	/** The process must end: a signal, or an error that nobody caught. The status is what it should exit with. */
	readonly onEnd: (status: number, error?: {readonly cause: unknown}) => void;
	/** A key of the terminal's line discipline: it interrupts or quits whoever has the terminal. */
	readonly isForGuest: () => boolean;
	/** The process is asked to stop (SIGTSTP). */
	readonly onStop: () => void;
	/** The process was stopped in a way that cannot be noticed, and goes on. */
	readonly onContinue: () => void;
	/** The process is exiting; only what is synchronous still happens. */
	readonly onExit: () => void;
};

const endSignals = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const;

/** The status of a process that a signal ended, as a shell would say it. */
export function statusOf(signal: NodeJS.Signals): number {
	return 128 + constants.signals[signal];
}

/** Watches all ways in which a process may end or stop. Returns the function that ends the watch. */
export function guardProcess(
	process: NodeJS.Process,
	{onEnd, isForGuest, onStop, onContinue, onExit}: Guard,
): () => void {
	const onSignal = (signal: NodeJS.Signals): void => {
		if ((signal === 'SIGINT' || signal === 'SIGQUIT') && isForGuest()) return;
		onEnd(statusOf(signal));
	};
	const onError = (cause: unknown): void => onEnd(1, {cause});

	for (const signal of endSignals) process.on(signal, onSignal);
	process.on('SIGTSTP', onStop);
	process.on('SIGCONT', onContinue);
	process.on('uncaughtException', onError);
	process.on('unhandledRejection', onError);
	process.on('exit', onExit);
	return () => {
		for (const signal of endSignals) process.off(signal, onSignal);
		process.off('SIGTSTP', onStop);
		process.off('SIGCONT', onContinue);
		process.off('uncaughtException', onError);
		process.off('unhandledRejection', onError);
		process.off('exit', onExit);
	};
}

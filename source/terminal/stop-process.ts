/** How long to wait, in milliseconds, before concluding that stopping was refused: a session's leader cannot be stopped. */
const patience = 50;

/**
 * Stops the process as Ctrl-Z would have done, with its whole group: npm, if it started us, must stop as well. Resolves when the
 * shell continues it. `onStop` is what listens to SIGTSTP; it does not hear this one.
 */
export function stopProcess(process: NodeJS.Process, onStop: () => void): Promise<void> {
	return new Promise(resolve => {
		const goOn = (): void => {
			clearTimeout(refused);
			process.off('SIGCONT', goOn);
			process.on('SIGTSTP', onStop);
			resolve();
		};
		process.off('SIGTSTP', onStop);
		process.on('SIGCONT', goOn);
		const refused = setTimeout(goOn, patience);
		process.kill(0, 'SIGTSTP');
	});
}

import {execFile} from 'node:child_process';

/** How long tmux may take, in milliseconds. */
const patience = 1000;

/**
 * What tmux knows about the terminal it is shown in: `client_termtype client_termname`, printable ASCII. Undefined outside of
 * tmux, and when tmux does not answer.
 */
export function askTmux(
	environment: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
	if (!environment.TMUX) return Promise.resolve(undefined);
	const question = ['display', '-p', '#{client_termtype} #{client_termname}'];
	return new Promise(resolve => {
		execFile('tmux', question, {timeout: patience}, (error, answer) => {
			resolve(error ? undefined : answer.replace(/[^\x20-\x7e]/g, '').slice(0, 100));
		});
	});
}

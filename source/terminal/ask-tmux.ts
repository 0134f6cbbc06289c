/** How long tmux may take, in milliseconds. */
const patience = 1000;

/** More than this nobody means, in characters. */
const longest = 500;

/**
 * What tmux knows about the terminal it is shown in, in printable ASCII: `client_termtype client_termname [client_termfeatures]`,
 * as in `XTerm(379) xterm [256,RGB,title]`. Undefined outside of tmux, and when tmux does not answer.
 */
export async function askTmux(
	environment: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
	if (!environment.TMUX) return undefined;
	// Loaded when it is needed: it costs start time.
	const {execFile} = await import('node:child_process');
	const format = '#{client_termtype} #{client_termname} [#{client_termfeatures}]';
	return await new Promise(resolve => {
		execFile('tmux', ['display', '-p', format], {timeout: patience}, (error, answer) => {
			resolve(error ? undefined : answer.replace(/[^\x20-\x7e]/g, '').slice(0, longest));
		});
	});
}

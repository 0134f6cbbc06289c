import assert from 'node:assert/strict';
import {EventEmitter} from 'node:events';
import {test} from 'node:test';
import {render, Text} from 'ink';
import {CrashGuard} from '../../source/ui/crash-guard.tsx';

function Broken(): never {
	throw new Error('a mistake of our own');
}

test('a screen that fails is told about once, and no stack trace is drawn', async t => {
	const frames = Object.assign(new EventEmitter(), {columns: 60, rows: 10, text: '', write});
	function write(frame: string, callback?: () => void): boolean {
		frames.text += frame;
		callback?.();
		return true;
	}
	const crashes: unknown[] = [];
	const {unmount} = render(
		<CrashGuard onCrash={error => crashes.push(error)}>
			<Text>before</Text>
			<Broken />
		</CrashGuard>,
		{
			stdout: frames as unknown as NodeJS.WritableStream,
			debug: true,
			interactive: false,
			patchConsole: false,
			exitOnCtrlC: false,
		},
	);
	t.after(() => unmount());
	await new Promise(resolve => setTimeout(resolve, 20));
	assert.deepEqual(
		crashes.map(error => (error as Error).message),
		['a mistake of our own'],
	);
	assert.doesNotMatch(frames.text, /crash-guard|at Broken|mistake/);
});

import {spawn} from 'node:child_process';
import {accessSync, constants, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import type {Readable, Writable} from 'node:stream';
import type {TestContext} from 'node:test';
import {pathToFileURL} from 'node:url';

/** A page in a browser without a window. */
export type OpenPage = {
	/** What an expression comes to in the page; it must be a JSON value. */
	evaluate(expression: string): Promise<unknown>;
	/** The visible part as a PNG. */
	picture(): Promise<Buffer>;
	/** The page on paper, as a PDF. */
	print(): Promise<Buffer>;
	resize(width: number, height: number): Promise<void>;
	/** Shows it as to a reader with such a screen, or as on paper. */
	show(how: {
		readonly scheme?: 'light' | 'dark';
		readonly media?: 'screen' | 'print';
	}): Promise<void>;
	/** What the browser complained about. */
	readonly complaints: readonly string[];
};

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Chromium on this machine; `undefined` where there is none. */
export function findChromium(): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return names.flatMap(name => folders.map(folder => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

type Message = {
	readonly id?: number;
	readonly method?: string;
	// biome-ignore lint/suspicious/noExplicitAny: answers are of many shapes
	readonly params?: any;
	// biome-ignore lint/suspicious/noExplicitAny: answers are of many shapes
	readonly result?: any;
	readonly error?: {readonly message: string};
};

/** How long the browser may take for an answer, in milliseconds. */
const patience = 60_000;

/** Opens a file in a browser that ends with the test; spoken to by the DevTools protocol over pipes. */
export async function openPage(
	test: TestContext,
	chromium: string,
	file: string,
): Promise<OpenPage> {
	const profile = mkdtempSync(join(tmpdir(), 'warraq-browser-'));
	const browser = spawn(
		chromium,
		[
			...['--headless', '--remote-debugging-pipe', '--no-first-run', '--disable-gpu'],
			// Only root and containers need this; the one page opened is ours.
			...['--no-sandbox', '--disable-dev-shm-usage', '--hide-scrollbars'],
			...['--force-device-scale-factor=1', `--user-data-dir=${profile}`],
		],
		{stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe']},
	);
	const ended = new Promise(resolve => browser.once('exit', resolve));
	test.after(async () => {
		browser.kill('SIGKILL');
		await ended;
		rmSync(profile, {recursive: true, force: true, maxRetries: 5});
	});

	const complaints: string[] = [];
	const waiting = new Map<number, (message: Message) => void>();
	const listeners = new Map<string, () => void>();
	let session: string | undefined;
	let lastId = 0;

	readMessages(browser.stdio[4] as Readable, message => {
		if (message.id !== undefined) waiting.get(message.id)?.(message);
		if (message.method === 'Log.entryAdded') complaints.push(message.params.entry.text);
		if (message.method !== undefined) listeners.get(message.method)?.();
	});

	async function ask(method: string, params: object = {}): Promise<Message['result']> {
		const id = ++lastId;
		const answer = new Promise<Message>(resolve => waiting.set(id, resolve));
		const input = browser.stdio[3] as Writable;
		input.write(`${JSON.stringify({id, method, params, sessionId: session})}\0`);
		const {result, error} = await inTime(answer, method);
		if (error) throw new Error(`${method}: ${error.message}`);
		return result;
	}

	const {targetId} = await ask('Target.createTarget', {url: 'about:blank'});
	({sessionId: session} = await ask('Target.attachToTarget', {targetId, flatten: true}));
	for (const domain of ['Page', 'Log', 'Runtime']) await ask(`${domain}.enable`);
	const loaded = new Promise<void>(resolve => listeners.set('Page.loadEventFired', resolve));
	await ask('Page.navigate', {url: pathToFileURL(file).href});
	await inTime(loaded, 'loading');

	return {
		complaints,
		async evaluate(expression) {
			const {result, exceptionDetails} = await ask('Runtime.evaluate', {
				expression,
				returnByValue: true,
			});
			if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
			return result.value;
		},
		picture: async () => Buffer.from((await ask('Page.captureScreenshot')).data, 'base64'),
		print: async () => Buffer.from((await ask('Page.printToPDF')).data, 'base64'),
		resize: (width, height) =>
			ask('Emulation.setDeviceMetricsOverride', {
				...{width, height, deviceScaleFactor: 1, mobile: false},
			}),
		show: ({scheme = 'light', media = 'screen'}) =>
			ask('Emulation.setEmulatedMedia', {
				media,
				features: [{name: 'prefers-color-scheme', value: scheme}],
			}),
	};
}

/** Messages are JSON, each ended by a NUL. */
function readMessages(from: Readable, hear: (message: Message) => void): void {
	let rest = '';
	from.setEncoding('utf8');
	from.on('data', (chunk: string) => {
		const parts = (rest + chunk).split('\0');
		rest = parts.pop()!;
		for (const part of parts) hear(JSON.parse(part));
	});
}

async function inTime<Value>(answer: Promise<Value>, what: string): Promise<Value> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`${what} was never answered`)), patience);
	});
	return await Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

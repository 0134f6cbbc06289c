import {
	closeSync,
	linkSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeSync,
} from 'node:fs';
import {hostname} from 'node:os';
import {join} from 'node:path';

/** The builder says so often that it is alive, in milliseconds. */
const heartbeat = 5_000;
/** Who has said nothing for so long is gone: a suspended laptop, a host that was lost. */
const silence = 60_000;

/**
 * Says to other processes that this one builds the index of a folder; `undefined` while another does. A
 * lock whose builder is gone is taken over. Readers need none. Call the answer to let go.
 */
export function lockForBuilding(folder: string): (() => void) | undefined {
	const path = join(folder, 'lock');
	if (!create(path) && !(isAbandoned(path) && takeAway(path) && create(path))) return undefined;
	const timer = setInterval(() => touch(path), heartbeat);
	timer.unref();
	return () => {
		clearInterval(timer);
		releaseLock(folder);
	};
}

/** Ends the hold that this process has on an index, also one of a thread that was broken off. */
export function releaseLock(folder: string): void {
	const path = join(folder, 'lock');
	if (isOurs(path)) rmSync(path, {force: true});
}

/** Only one process creates a file that is not there. */
function create(path: string): boolean {
	try {
		const descriptor = openSync(path, 'wx', 0o600);
		writeSync(descriptor, `${process.pid} ${hostname()}\n`);
		closeSync(descriptor);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

/** Only one process renames a file away; what another has put there meanwhile is put back. */
function takeAway(path: string): boolean {
	const aside = `${path}.${process.pid}.old`;
	try {
		renameSync(path, aside);
		const isOld = isAbandoned(aside);
		if (!isOld) linkSync(aside, path);
		rmSync(aside, {force: true});
		return isOld;
	} catch {
		return false;
	}
}

function isAbandoned(path: string): boolean {
	try {
		const {mtimeMs} = statSync(path);
		if (Date.now() - mtimeMs > silence) return true;
		const [pid, host] = ownerOf(path);
		return host === hostname() && !isRunning(pid);
	} catch {
		return true;
	}
}

function isOurs(path: string): boolean {
	try {
		const [pid, host] = ownerOf(path);
		return pid === process.pid && host === hostname();
	} catch {
		return false;
	}
}

function ownerOf(path: string): readonly [number, string] {
	const [pid = '', host = ''] = readFileSync(path, 'utf8').trim().split(' ');
	return [Number(pid), host];
}

function isRunning(pid: number): boolean {
	if (!Number.isInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

function touch(path: string): void {
	try {
		const now = new Date();
		utimesSync(path, now, now);
	} catch {}
}

import {sanitizeText} from '../layout/sanitize-text.ts';
import {indexFolder, removeIndex} from '../library/stored/index-folder.ts';
import {type IndexStatus, indexStatus, listIndexes} from '../library/stored/index-status.ts';
import type {CommandLine} from './command-line.ts';
import {type ExitStatus, exitStatus} from './exit-status.ts';
import {indexSettings} from './index-settings.ts';
import {openForReading} from './open-for-reading.ts';
import {safeJson} from './safe-json.ts';
import type {World} from './world.ts';

/** `warraq index [PATH...]`: makes the index of a corpus, tells of it or of all, or removes it. */
export async function indexCorpus(line: CommandLine, world: World): Promise<ExitStatus> {
	const {usage} = world.messages;
	const {indexes} = indexSettings(world);
	const {words, fields} = line;
	const isForAll = words.length === 0;
	if (isForAll && !line.status && !line.remove) {
		world.complain(usage.indexWhat);
		return exitStatus.trouble;
	}
	const find = (): readonly IndexStatus[] => {
		if (isForAll) return listIndexes(indexes);
		const status = indexStatus(indexFolder(indexes, words, fields));
		return status === undefined ? [] : [status];
	};
	if (!line.status && !line.remove) {
		const opened = await openForReading(words, {...line, index: true}, world);
		if (opened === undefined) return exitStatus.trouble;
		// Who is named where is stored last.
		await (await opened.library.knowledge()).actors();
		opened.library.close();
		if (find().length === 0) world.complain(usage.needsNoIndex);
		tell(find(), line, world);
		return opened.hadProblems ? exitStatus.trouble : exitStatus.done;
	}
	const found = find();
	tell(found, line, world);
	if (line.remove) for (const {folder} of found) removeIndex(folder);
	if (found.length === 0 && !line.json) world.complain(usage.noIndex);
	return found.length > 0 ? exitStatus.done : exitStatus.nothingFound;
}

function tell(found: readonly IndexStatus[], {json, remove}: CommandLine, world: World): void {
	if (json) {
		const indexes = found.map(({used, ...status}) => ({...status, used: used.toISOString()}));
		return world.write(safeJson({indexes}));
	}
	for (const status of found) {
		const {folder, paths} = status;
		const what = remove ? world.messages.indexRemoved : world.messages.indexKept(status);
		world.write(`${[paths.join(' '), `  ${what}`, `  ${folder}`].map(sanitizeText).join('\n')}\n`);
	}
}

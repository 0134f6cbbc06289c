/** What a reader is told about an index, in a line. */
export const notices = {
	damaged: 'The index of this corpus was damaged; it is made again.',
	changed:
		'A file has changed or gone since it was read. Open the corpus again to read it as it is now.',
};

type Failure = {readonly code: string; readonly message: string};

/** Why there is no index, and that it does not matter much. */
export function noticeOf({code, message}: Failure, folder: string): string {
	return `No index could be written in ${folder} (${reasons[code] ?? message}). All is held in memory, and read again next time.`;
}

const reasons: Readonly<Record<string, string>> = {
	ENOSPC: 'the disk is full',
	EDQUOT: 'your share of the disk is full',
	EROFS: 'it cannot be written to',
	ENOENT: 'the folder cannot be made',
	EACCES: 'permission denied',
	EPERM: 'permission denied',
	ENOTDIR: 'a part of the path is a file',
	EEXIST: 'a part of the path is a file',
};

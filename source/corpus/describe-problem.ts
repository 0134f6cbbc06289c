import type {CorpusProblem, CorpusProblemCode} from './corpus-item.ts';

const sentences: Readonly<Record<CorpusProblemCode, string>> = {
	missing: 'no such file or folder. Check the path.',
	unreadable: 'cannot be read. Check its permissions.',
	'not-regular':
		'not a regular file, so it was not opened. To read from a pipe, give - as the path.',
	'too-large': 'too large to be read as one text. Split it into smaller files.',
	'too-deep': 'nested too deep. Save its text as plain text.',
	damaged: 'damaged, or cut off. Get it once more.',
	binary: 'does not hold text. Convert it to plain text first.',
	empty: 'holds no text. Nothing was read.',
	'broken-record': 'holds a record that cannot be read. It was passed over.',
	'blank-records': 'holds records without text. Nothing was read there.',
	'unknown-fields':
		'has no field known to hold a title or a text. Say which is which with --fields title=…,body=…',
	'no-texts': 'no articles in this folder. Name a folder with texts, or a file.',
};

/** A problem with its sentence, which names the path; `detail` takes the place of the usual words. */
export function describeProblem(
	path: string,
	code: CorpusProblemCode,
	detail: string = sentences[code],
): CorpusProblem {
	const name = path === '-' ? 'standard input' : path;
	return {path, code, message: `${name}: ${detail}`};
}

/** What to say of a path that the system would not stat, list, open or read. Any thrown value will do. */
export function describeSystemError(path: string, error: unknown): CorpusProblem {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	if (code === 'ENOENT' || code === 'ENOTDIR') return describeProblem(path, 'missing');
	if (code === 'EACCES' || code === 'EPERM') {
		const detail = 'permission denied. Ask for the right to read it.';
		return describeProblem(path, 'unreadable', detail);
	}
	if (code === 'ELOOP') {
		const detail = 'a link that leads in a circle. Name the file it should lead to.';
		return describeProblem(path, 'unreadable', detail);
	}
	const reason = code === '' ? '' : ` (${code})`;
	return describeProblem(
		path,
		'unreadable',
		`cannot be read${reason}. Try again, or copy it first.`,
	);
}

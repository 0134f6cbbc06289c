import type {Range} from '../arabic/range.ts';

export function isTruncated(_text: string, _paragraphs: readonly Range[]): boolean {
	return false;
}

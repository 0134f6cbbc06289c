import {isolateArabic} from '../../layout/isolate-arabic.ts';
import {usePainter} from '../painter-context.ts';
import type {Role} from '../role.ts';
import {Rows} from './rows.tsx';

type Props = {readonly text: string; readonly columns: number; readonly base?: Role};

/** A sentence on a row of its own. */
export function Notice({text, columns, base = 'faint'}: Props) {
	const paint = usePainter();
	return (
		<Rows
			rows={[
				` ${paint.label(isolateArabic(text), {base, columns: columns - 2, direction: 'ltr'})}`,
			]}
		/>
	);
}

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {layoutLine} from '../../source/layout/paragraph.ts';
import {asLink} from '../../source/terminal/as-link.ts';
import {createPainter} from '../../source/ui/painter.ts';
import type {Role} from '../../source/ui/role.ts';

const painter = createPainter({colors: 'full', ground: 'dark', groundsAtWords: true});
const careful = createPainter({colors: 'full', ground: 'dark', groundsAtWords: false});
const line = (text: string, from: number, to: number, style: Role) =>
	layoutLine<Role>(text, {columns: 40, spans: [{from, to, style}]});

test('a line is filled to its columns, on the side where reading ends', () => {
	const words = layoutLine<Role>('نص', {columns: 10});
	const withoutStyles = painter.line(words, {columns: 10}).replaceAll(/\x1b\[[\d;]*m/g, '');
	assert.equal(withoutStyles.length, 10);
	assert.ok(withoutStyles.startsWith(' ') && !withoutStyles.endsWith(' '));
});

test('a ground begins on the blank left of its word where the terminal needs that', () => {
	const painted = careful.line(line('قال بوتين اليوم', 4, 9, 'match'), {columns: 20});
	const [, marked = ''] = /48;5;\d+m([^\x1b]*)/.exec(painted) ?? [];
	assert.match(marked, /^ [\ufe70-\ufefc]+$/);
});

test('a color that no blank shows changes at the word itself', () => {
	const painted = painter.line(line('قال بوتين اليوم', 4, 9, 'person'), {columns: 20});
	assert.match(painted, / (?:\x1b\[[\d;]*m)+[\ufe70-\ufefc]+\x1b/);
});

test('no text of a label can carry a control to the terminal', () => {
	const label = painter.label('عنوان\x1b]0;x\x07\u202e', {columns: 30});
	assert.doesNotMatch(label.replaceAll(/\x1b\[[\d;]*m/g, ''), /[\x00-\x1f\x7f-\x9f\u202e]/);
});

test('the words of a line lead to its address, the blanks around them do not', () => {
	const linking = createPainter({colors: 'none', ground: 'dark', groundsAtWords: true, asLink});
	const words = layoutLine<Role>('a.org', {columns: 10});
	const options = {columns: 10, align: 'right', link: 'https://a.org/'} as const;
	assert.match(linking.line(words, options), /^ {5}\x1b\]8;;[^\x07]+\x07a\.org\x1b\]8;;\x07$/);
	assert.doesNotMatch(painter.line(words, options), /\x1b\]/);
	assert.equal(linking.line(words, {...options, link: 'file:///a'}), '     a.org');
});

test('where bold letters lose their color only those are bold that have one of their own', () => {
	const plain = createPainter({colors: 'full', ground: 'unknown', groundsAtWords: true});
	const asInPutty = createPainter({
		...{colors: 'full', ground: 'unknown', groundsAtWords: true},
		boldKeepsColor: false,
	});
	const title = (from: typeof plain) => from.label('title', {columns: 10, base: 'title'});
	assert.equal(title(plain), '\x1b[1mtitle\x1b[22m');
	assert.equal(title(asInPutty), 'title');
	assert.match(asInPutty.label('x', {columns: 10, base: 'faintTitle'}), /\x1b\[1m/);
});

test('where the ground of dim letters is dimmed with them there are none', () => {
	const look = {colors: 'basic', ground: 'unknown', groundsAtWords: true} as const;
	const date = (from: ReturnType<typeof createPainter>) =>
		from.label('date', {columns: 10, base: 'faint'});
	assert.equal(date(createPainter(look)), '\x1b[2mdate\x1b[22m');
	assert.equal(date(createPainter({...look, dimKeepsGround: false})), 'date');
});

/**
 * How well and how fast the program finds articles of the development news, how it compares with what
 * people search with now, and how its index grows with the corpus. Sections by name: `quality`,
 * `typing`, `rivals`, `growth` (with numbers of copies: `growth=1,4`); all when none is named.
 *
 *     WARRAQ_DEV_DATA=... npm run bench:search [SECTION...]
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {developmentData, readDevelopmentNews} from '../../.scripts/read-development-news.ts';
import {askProgram} from './search/ask-program.ts';
import {compareRivals} from './search/compare-rivals.ts';
import {makeIndex, makeIndexAlone} from './search/make-index.ts';
import {measureGrowth} from './search/measure-growth.ts';
import {row} from './search/row.ts';
import {scoreQuestions} from './search/score-questions.ts';
import {timeTyping} from './search/time-typing.ts';

const sections = new Map(
	process.argv.slice(2).map(word => word.split('=') as [string, string | undefined]),
);
const isAsked = (section: string) => sections.size === 0 || sections.has(section);

const news = join(developmentData(), 'news');
const folder = mkdtempSync(join(tmpdir(), 'warraq-bench-'));
try {
	if (['quality', 'typing', 'rivals'].some(isAsked)) {
		const {seconds, articles, textBytes, indexBytes} = makeIndex(news, folder);
		const megabytes = textBytes / 1e6;
		const alone = makeIndexAlone(news);
		const speed = (time: number) => (megabytes / time).toFixed(1);
		row(
			`index of ${articles} articles built, without names`,
			`${speed(alone.seconds)} MB/s, ${speed(alone.core)} a core`,
			'40 MB/s',
		);
		row('the same with names', `${speed(seconds)} MB/s`, '13 MB/s');
		const share = (bytes: number) => (bytes / textBytes).toFixed(3);
		row(
			'index size, without and with names',
			`${share(alone.bytes)}, ${share(indexBytes)} of the text`,
			'<= .22',
		);
		const asked = askProgram(['--in', news], folder);
		if (isAsked('quality')) await scoreQuestions(asked);
		if (isAsked('typing')) await timeTyping(news, folder);
		if (isAsked('rivals')) await compareRivals([...readDevelopmentNews().values()], asked, folder);
		asked.close();
	}
	if (isAsked('growth')) {
		const copies = (sections.get('growth') ?? '1,4,16').split(',').map(Number);
		await measureGrowth([...readDevelopmentNews().values()], copies);
	}
} finally {
	rmSync(folder, {recursive: true});
}

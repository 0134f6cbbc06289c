/**
 * Makes an index without names of the corpus that is named, into a folder that is named, and prints how many
 * seconds of a core and of the clock that took. A process of its own, as the program's is.
 */
import {updateIndex} from '../../../source/library/stored/update-index.ts';

const [corpus, folder] = process.argv.slice(2) as [string, string];
const start = performance.now();
const before = process.cpuUsage();
await updateIndex(
	{folder, paths: [corpus], madeBy: 'bench'},
	{onPublished: () => {}, onProgress: () => {}},
);
const {user, system} = process.cpuUsage(before);
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({core: (user + system) / 1e6, seconds}));

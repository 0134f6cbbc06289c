/** Brings an index up to date in a process of its own, which a test may kill. Its argument is the request in JSON. */
import {updateIndex} from '../../../source/library/stored/update-index.ts';

const request = JSON.parse(process.argv[2]!);
process.stdout.write('begun\n');
await updateIndex(request, {onPublished() {}, onProgress() {}, sizes: {first: 500, full: 4000}});

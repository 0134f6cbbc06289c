import type {Article} from '../../article/article.ts';
import type {TaggedCorpus} from '../create-knowledge.ts';
import type {CorpusFile} from './corpus-file.ts';
import type {StoredHead} from './stored-head.ts';
import type {StoredShelf} from './stored-shelf.ts';
import type {StoredTags} from './stored-tags.ts';
import type {TaggedFile} from './tags-writer.ts';

type Place = {readonly head: StoredHead; readonly file: TaggedFile; readonly index: number};

/** The articles of a shelf with their stored tags; `undefined` where not all have some. */
export function taggedCorpus(
	shelf: StoredShelf,
	files: readonly CorpusFile[],
	stored: StoredTags | undefined,
	load: (id: string) => Promise<Article | undefined>,
): TaggedCorpus | undefined {
	if (stored === undefined) return undefined;
	const places: Place[] = [];
	for (const file of files) {
		const heads = shelf.headsOf(file);
		const tagged = stored.current(file);
		if (tagged?.articleCount !== heads.length) return undefined;
		for (const [index, head] of heads.entries()) {
			if (head) places.push({head, file: tagged, index});
		}
	}
	return {
		articleCount: places.length,
		summary: article => places[article]!.head,
		tags(article) {
			const {file, index} = places[article]!;
			return stored.at(file, index);
		},
		naming(isWanted) {
			const chosen = stored.choose(isWanted);
			const named = places.filter(({file, index}) => stored.names(file, index, chosen));
			return named.map(({head}) => head);
		},
		load: article => load(places[article]!.head.id),
	};
}

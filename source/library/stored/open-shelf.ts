import type {CorpusProblem} from '../../corpus/corpus-item.ts';
import {describeProblem} from '../../corpus/describe-problem.ts';
import {openIndex} from './open-index.ts';
import {type ShelfOptions, StoredShelf} from './stored-shelf.ts';
import {type IndexSurvey, surveyIndex} from './survey-index.ts';
import type {IndexRequest} from './update-index.ts';

/** An index as a library shows it. */
export type OpenShelf = {
	readonly shelf: StoredShelf;
	/** What was wrong with the files when they were read. */
	readonly problems: readonly CorpusProblem[];
	/** All of the corpus is in it, as it is now. */
	readonly isCurrent: boolean;
	readonly isDamaged: boolean;
	close(): void;
};

/** Opens what there is of the index of a corpus; nothing is a shelf as well. */
export function openShelf(
	{folder, madeBy}: IndexRequest,
	options: Omit<ShelfOptions, 'survey'>,
): OpenShelf {
	const {manifest, segments, damaged, close} = openIndex(folder, madeBy);
	const survey = surveyIndex(segments, options.files, manifest?.isComplete ? 'dead' : 'counts');
	return {
		shelf: new StoredShelf({...options, survey}),
		problems: problemsOf(survey),
		isCurrent: manifest?.isComplete === true && survey.missing.length === 0,
		isDamaged: damaged.length > 0,
		close,
	};
}

function problemsOf({parts}: IndexSurvey): CorpusProblem[] {
	return [...parts].flatMap(([{path}, indexed]) =>
		indexed
			.flatMap(({segment, file}) => segment.files[file]!.problems)
			.map(({code, detail}) => describeProblem(path, code, detail)),
	);
}

import type {CorrectionProblem} from '../../library/corrections/correction-problem.ts';
import type {CorrectionsState} from '../../library/corrections/corrections-book.ts';
import type {Messages} from '../../messages/messages.ts';

/** Nobody reads more of a file that came from elsewhere. */
const mostSentences = 20;

/** A sentence for each thing that is wrong with files of corrections, with its file and line; of many for the first. */
export function correctionSentences(
	problems: readonly CorrectionProblem[],
	messages: Messages,
): readonly string[] {
	const sentences = problems.slice(0, mostSentences).map(problem => {
		const {path, line} = problem;
		return `${path}${line > 0 ? `:${line}` : ''}: ${correctionWords(problem, messages)}`;
	});
	const more = problems.length - sentences.length;
	return more > 0 ? [...sentences, messages.corrections.more(more)] : sentences;
}

/** A sentence for each file of corrections that came with a corpus and is used. */
export const receivedSentences = (
	{received}: Pick<CorrectionsState, 'received'>,
	{corrections}: Messages,
): readonly string[] => received.map(({path, count}) => corrections.received(path, count));

/** What is wrong with an entry, in words. */
export function correctionWords(
	problem: CorrectionProblem,
	{corrections: words}: Messages,
): string {
	switch (problem.kind) {
		case 'toml':
			return words.toml[problem.mistake];
		case 'unknown':
			return words.unknown(problem.name, problem.known.join(', '));
		case 'missing':
			return words.missing(problem.keys.join(' / '));
		case 'text':
			return words.text(problem.key);
		case 'id':
		case 'name':
		case 'office':
		case 'country':
		case 'type':
			return words[problem.kind](problem.value);
		case 'circle':
		case 'repeated':
			return words[problem.kind](problem.id, problem.as);
		case 'unreadable':
			return words.unreadable;
		case 'too-large':
			return words.tooLarge(`${problem.most >> 10} KiB`);
		case 'too-many':
			return words.tooMany(problem.most);
	}
}

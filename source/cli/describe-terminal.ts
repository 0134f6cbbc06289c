import {sanitizeText} from '../layout/sanitize-text.ts';
import type {Messages} from '../messages/messages.ts';
import {tellingVariables} from '../terminal/choose-terminal.ts';
import {questions} from '../terminal/questions.ts';
import type {TerminalFinding} from './find-out-terminal.ts';

type Row = readonly [label: string, value: string];

/** What was asked, answered and chosen, for a person; nothing in it is obeyed by a terminal. */
export function describeTerminal(finding: TerminalFinding, messages: Messages): string {
	const {terminal: words} = messages;
	const sections: readonly (readonly [heading: string, rows: readonly Row[]])[] = [
		[finding.answers ? words.asked : words.notAsked, askedRows(finding, messages)],
		[words.environment, environmentRows(finding)],
		[words.chosen, chosenRows(finding, messages)],
	];
	const width = Math.max(...sections.flatMap(([, rows]) => rows.map(([label]) => label.length)));
	return sections
		.map(([heading, rows]) => [
			heading,
			...rows.map(([label, value]) => `  ${label.padEnd(width)}  ${oneLine(value)}`),
		])
		.map(lines => `${lines.join('\n')}\n`)
		.join('\n');
}

const oneLine = (value: string) => sanitizeText(value).replaceAll(/\s+/g, ' ').trim();

function askedRows({answers, evidence}: TerminalFinding, {terminal: words}: Messages): Row[] {
	const rows: Row[] = questions.flatMap(({name}) =>
		answers ? [[words.questions[name], answers[name] ?? words.silence]] : [],
	);
	const {tmux} = evidence;
	return tmux === undefined ? rows : [...rows, [words.questions.tmux, tmux]];
}

const environmentRows = ({evidence: {environment}}: TerminalFinding): Row[] =>
	tellingVariables.flatMap(name => (environment[name] ? [[name, environment[name]] as const] : []));

function chosenRows({choice, evidence, look}: TerminalFinding, messages: Messages): Row[] {
	const {terminal: words} = messages;
	const {title, because, inside, encoding} = choice;
	const isByEye = because === 'remembered' && evidence.remembered?.byEye;
	return [
		[words.name, words.because(title, isByEye ? 'eye' : because)],
		...(inside ? [[words.inside, inside] as const] : []),
		[words.encoding, encoding],
		[words.marks, words.areMarksShown(look.showsMarks)],
		[words.ground, look.ground],
		[words.links, words.areLinksMade(choice.hasLinks)],
	];
}

/** The same for a program; `null` where nothing is known. */
export function terminalJson({answers, evidence, choice, look}: TerminalFinding) {
	const {environment, flag = null, setting = null, remembered = null, tmux = null} = evidence;
	const {name, title, encoding, because, inside = null} = choice;
	const {synchronizes, scrolls, hasLinks} = choice;
	const {colors, ground, showsMarks} = look;
	return {
		asked:
			answers === undefined
				? null
				: Object.fromEntries(
						questions.map(question => [question.name, answers[question.name] ?? null]),
					),
		tmux,
		environment: Object.fromEntries(
			tellingVariables.flatMap(variable =>
				environment[variable] ? [[variable, sanitizeText(environment[variable])]] : [],
			),
		),
		...{flag, setting, remembered},
		chosen: {
			name,
			title,
			encoding,
			because,
			inside,
			synchronizes,
			scrolls,
			hasLinks,
			colors,
			ground,
			showsMarks,
		},
	};
}

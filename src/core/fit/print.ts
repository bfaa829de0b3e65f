/** What is proposed for a vault, in words. */

import { LANGUAGES } from '../actor/words/languages/languages';
import { nameOf } from '../actor/note/path';
import { readActorRule } from '../actor/vault/rule';
import { counted, listed, number } from '../wording';
import type { RuleProposal } from './actors/actor-rules';
import type { DateProposal } from './dating-properties';
import type { NoteProposals } from './fit';
import type { LanguageSeen } from './languages';
import type { Below } from './signs/note-signs';
import type { HeadingProposal, HeadingUse } from './unread-headings';

/** Said where no rule is proposed. */
export const NO_RULES = 'No notes plainly stand out as actor notes. Tag a few with #actor, or write a rule in the settings.';

/** What each use of a heading is called. */
export const USE_NAMES: Readonly<Record<HeadingUse, string>> = {
	stats: 'Quick stats',
	bull: 'Bull points',
	bear: 'Bear points',
	related: 'Related',
	section: 'Section of its own',
	ignore: 'Ignore',
};

const BELOW_WORDS: Readonly<Record<Below, string>> = {
	list: 'a list',
	table: 'a table of two columns',
	links: 'a list of links',
	text: 'text',
};

/** Rules as one line: `type = company | person, or Funds/, but not Templates/`. */
export function describeRules(lines: readonly string[]): string {
	const [plain, others] = [false, true].map((isNot) => lines.filter((line) => (readActorRule(line)?.kind === 'not') === isNot));
	return [plain?.join(', or '), others?.join(' and ')].filter((part) => part !== '').join(', but ');
}

/** `NVIDIA, Arm and Intel`: notes by their names, those of one name with their folders (`NVIDIA/facts`). */
export function describeExamples(paths: readonly string[]): string {
	const names = paths.map(nameOf);
	return listed(paths.map((path, index) => {
		const name = names[index] ?? '';
		const isAlone = names.indexOf(name) === names.lastIndexOf(name);
		return isAlone ? name : [path.split('/').at(-2) ?? '', name].filter((part) => part !== '').join('/');
	}));
}

/** `Heads a list in 790 notes`. */
export function describeHeading({ below, count }: HeadingProposal, locale: string): string {
	return `Heads ${BELOW_WORDS[below]} in ${counted(count, 'note', locale)}`;
}

/** `English (1,200 notes) and 中文 (90)`. */
export function describeLanguages(seen: readonly LanguageSeen[], locale: string): string {
	return listed(seen.map(({ code, count }, index) => {
		const notes = index === 0 ? counted(count, 'note', locale) : number(count, locale);
		return `${LANGUAGES.get(code)?.name ?? code} (${notes})`;
	}));
}

/** Everything that is proposed, as lines of text. `all` is the number of notes that were looked at. */
export function printFit(all: number, rules: readonly RuleProposal[], proposals: NoteProposals | undefined): string[] {
	if (proposals === undefined) return [`${counted(all, 'note', 'en')} read.`, '', NO_RULES];
	return [
		`${counted(all, 'note', 'en')} read.`,
		...block('Actor notes, the best rule first', rules.map(ruleLine)),
		...block('Headings that nothing is read from yet', proposals.headings.map(headingLine)),
		...block('Properties that date notes', proposals.dates.map(dateLine)),
		...block('Languages', proposals.languages.length === 0 ? [] : [describeLanguages(proposals.languages, 'en')]),
	];
}

function block(title: string, lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

function ruleLine({ lines, notes, examples }: RuleProposal): string {
	return `${describeRules(lines)}: ${counted(notes.length, 'note', 'en')}, such as ${describeExamples(examples)}`;
}

function headingLine(heading: HeadingProposal): string {
	const uses = heading.uses.map((use) => USE_NAMES[use].toLowerCase()).join(' · ');
	return `${heading.title}: ${describeHeading(heading, 'en').toLowerCase()}, such as ${describeExamples(heading.examples)}: ${uses}`;
}

function dateLine({ property, count, examples }: DateProposal): string {
	return `${property}: ${counted(count, 'note', 'en')}, such as ${describeExamples(examples)}`;
}

import { describeExamples, describeHeading, describeLanguages, describeRules, USE_NAMES } from '../../core/fit/print';
import type { FitChoices } from '../../core/fit/choices';
import type { NoteProposals } from '../../core/fit/fit';
import type { RuleProposal } from '../../core/fit/actors/actor-rules';
import type { HeadingProposal, HeadingUse } from '../../core/fit/unread-headings';
import { LANGUAGES } from '../../core/actor/words/languages/languages';
import { counted } from '../../core/wording';

/** What the choices are drawn from. */
export interface ShownProposals {
	readonly rules: readonly RuleProposal[];
	/** The rules in force, as lines. */
	readonly current: readonly string[];
	readonly proposals: NoteProposals;
	/** The language that the notes ask for; `undefined` where the setting reads them already. */
	readonly language: string | undefined;
	readonly choices: FitChoices;
	readonly locale: string;
}

/** Takes a choice. */
type Choose = (choices: Partial<FitChoices>) => void;

/** Draws the rules to choose from. */
export function drawRules(el: HTMLElement, { rules, current, choices, locale }: ShownProposals, choose: Choose): void {
	const group = el.createEl('fieldset', { cls: 'dossier-fit-group' });
	group.createEl('legend', { text: 'Which notes are actors' });
	for (const { lines, notes, examples } of rules) {
		const says = `${counted(notes.length, 'note', locale)}: ${describeExamples(examples)}`;
		addRadio(group, describeRules(lines), says, choices.rules === lines, () => choose({ rules: lines }));
	}
	addRadio(group, 'Keep my rules', describeRules(current), choices.rules.length === 0, () => choose({ rules: [] }));
}

function addRadio(el: HTMLElement, name: string, says: string, isChosen: boolean, choose: () => void): void {
	const label = el.createEl('label', { cls: 'dossier-fit-choice' });
	const input = label.createEl('input', { type: 'radio', attr: { name: 'dossier-fit-rule' } });
	input.checked = isChosen;
	input.addEventListener('change', choose);
	addWords(label, name, says);
}

function addWords(el: HTMLElement, name: string, says: string): void {
	const words = el.createSpan({ cls: 'dossier-fit-words' });
	words.createSpan({ cls: 'dossier-fit-name', text: name });
	words.createSpan({ cls: 'dossier-fit-muted', text: says });
}

/** Draws what is proposed of the notes under the chosen rules. `shown` gives the choices as they are when one is changed. */
export function drawReading(el: HTMLElement, shown: () => ShownProposals, choose: Choose): void {
	const { proposals: { headings, dates, languages }, choices, language, locale } = shown();
	if (headings.length > 0) {
		const group = addGroup(el, 'Headings not read yet');
		for (const heading of headings) addHeading(group, heading, shown, choose);
	}
	if (dates.length > 0) {
		const group = addGroup(el, 'Properties that date notes');
		for (const { property, count, examples } of dates) {
			const others = (): readonly string[] => shown().choices.dates.filter((other) => other !== property);
			const says = `${counted(count, 'note', locale)}: ${describeExamples(examples)}`;
			const take = (on: boolean): void => choose({ dates: on ? [...others(), property] : others() });
			addCheckbox(group, property, says, choices.dates.includes(property), take);
		}
	}
	if (languages.length === 0) return;
	const group = addGroup(el, 'Language');
	const seen = describeLanguages(languages, locale);
	if (language === undefined) group.createEl('p', { cls: 'dossier-fit-muted', text: `${seen}. Your settings read this already.` });
	else {
		const take = (on: boolean): void => choose({ language: on ? language : undefined });
		addCheckbox(group, languageName(language), seen, choices.language !== undefined, take);
	}
}

function languageName(code: string): string {
	return code === 'all' ? 'Read all languages' : `Read ${LANGUAGES.get(code)?.name ?? code}`;
}

function addGroup(el: HTMLElement, title: string): HTMLElement {
	const group = el.createEl('fieldset', { cls: 'dossier-fit-group' });
	group.createEl('legend', { text: title });
	return group;
}

function addCheckbox(el: HTMLElement, name: string, says: string, isOn: boolean, choose: (on: boolean) => void): void {
	const label = el.createEl('label', { cls: 'dossier-fit-choice' });
	const input = label.createEl('input', { type: 'checkbox' });
	input.checked = isOn;
	input.addEventListener('change', () => choose(input.checked));
	addWords(label, name, says);
}

function addHeading(el: HTMLElement, heading: HeadingProposal, shown: () => ShownProposals, choose: Choose): void {
	const { choices, locale } = shown();
	const label = el.createEl('label', { cls: 'dossier-fit-choice dossier-fit-heading' });
	addWords(label, heading.title, `${describeHeading(heading, locale)}: ${describeExamples(heading.examples)}`);
	const select = label.createEl('select', { cls: 'dropdown' });
	const { uses } = heading;
	const order: readonly HeadingUse[] = ['ignore', ...uses.filter((each) => each !== 'ignore')];
	for (const use of order) select.createEl('option', { value: use, text: USE_NAMES[use] });
	select.value = choices.uses.get(heading.key) ?? 'ignore';
	select.addEventListener('change', () => {
		const use: HeadingUse = uses.find((each) => each === select.value) ?? 'ignore';
		choose({ uses: new Map([...shown().choices.uses, [heading.key, use]]) });
	});
}

/** The main screen: what decides which notes are actors and how they are read, and the pages for more. */

import type { App } from 'obsidian';
import { LANGUAGES } from '../../../core/actor/words/languages/languages';
import { ruleChoiceProblems } from '../../../core/check/choices';
import { describeActors } from '../../../core/settings/describe/actors';
import { describeUpdatedDates } from '../../../core/settings/describe/dates';
import { describeRisks } from '../../../core/settings/describe/sections';
import { describeMetricSynonyms } from '../../../core/settings/describe/synonyms';
import { describeLanguage } from '../../../core/settings/describe/words';
import { actorRulesOf } from '../../../core/settings/note-reading';
import { actorRuleProblems, synonymProblems, wordsProblems } from '../../../core/settings/read/input';
import { acceptedList } from './accepted-list';
import { freshnessPage } from './freshness';
import { OWN_WORDS_PAGE } from './own-words';
import type { ScreenItem } from './page';
import { choice, lines, linesBox, press, toggle, type Control, type Option } from './row/controls';
import type { SettingRow } from './row/row';
import { openRuleMenu } from './row/rule-menu';
import { notPeersList } from './row/not-peers-list';
import type { SimilarParts } from './row/similar-list';
import type { SnoozedParts } from './row/snoozed-list';
import { similarMetricsPage } from './similar-metrics';

/** The rows and pages of the main screen, from top to bottom. */
export function mainScreen(parts: SnoozedParts & SimilarParts & { readonly fit: () => void }): ScreenItem[] {
	return [
		{
			name: 'Fit to this vault',
			desc: 'Look at your notes and propose rules, headings, dates and languages. You see a sample card before anything is saved.',
			control: press('Look at the vault', parts.fit),
			aliases: ['set up', 'setup', 'detect', 'wizard'],
		},
		{
			name: 'Actor notes',
			desc: 'Notes that match any rule.',
			control: actorRules(parts.app),
			say: ({ settings, notes, locale }) => describeActors(actorRulesOf(settings), notes, locale),
			aliases: ['tag', 'folder', 'property', 'rule'],
		},
		{
			name: 'Language of notes',
			desc: 'The language of headings, labels and months. English is always recognized.',
			control: choice('language', languages),
			say: ({ settings, locale }) => describeLanguage(settings.language, locale),
		},
		freshnessPage(parts),
		...READING_ROWS,
		{
			name: 'Not peers',
			desc: 'Actors you took out of the peers of one another.',
			control: notPeersList(parts.store),
			aliases: ['comparison', 'competitor', 'rival'],
		},
		{
			name: 'Accepted findings',
			desc: 'Findings you accepted here instead of in their notes.',
			control: acceptedList(parts.store),
			aliases: ['check', 'lint', 'suppress', 'ignore'],
		},
		similarMetricsPage(parts),
		OWN_WORDS_PAGE,
	];
}

const READING_ROWS: readonly SettingRow[] = [
	{
		name: 'Updated properties',
		desc: 'Properties that hold the updated date, most trusted first. A line in the note such as "Updated 2026-01-01" wins over them.',
		control: lines('updatedProperties', { placeholder: 'reviewed', complaint: (properties) => wordsProblems(properties).join(' ') }),
		say: ({ notes, locale }) => describeUpdatedDates(notes, locale),
		aliases: ['date', 'modified'],
	},
	{
		name: 'Risks as bear points',
		desc: 'If a note has no bear points, show its risks instead.',
		control: toggle('risksAsBear'),
		say: ({ conventions, notes, locale }) => describeRisks(conventions.riskHeadings, notes, locale),
	},
	{
		name: 'Summary on the card',
		desc: 'Say below the name what the actor is: a property such as description, or the first sentence of the note.',
		control: toggle('cardSummary'),
		aliases: ['description', 'one-liner'],
	},
	{
		name: 'Card in page previews',
		desc: 'Hovering over a link to an actor shows its card instead of the note, when Page preview would.',
		control: toggle('cardPreview'),
		aliases: ['hover', 'popover', 'tooltip'],
	},
	{
		name: 'Metric synonyms',
		desc: 'Treat these names as one metric, e.g. Revenue = Receipts, Top line.',
		control: lines('metricSynonyms', {
			placeholder: 'Revenue = Receipts, Top line',
			complaint: (synonyms) => synonymProblems(synonyms).join(' '),
		}),
		say: ({ settings, notes, locale }) => describeMetricSynonyms(settings.metricSynonyms, notes, locale),
		aliases: ['comparison', 'quick stats', 'names'],
	},
	{
		name: 'Rules of the check',
		desc: 'Turn rules off, weigh them, or leave out a folder.',
		control: lines('checkRules', {
			placeholder: 'one-sided-case = off',
			complaint: (choices) => ruleChoiceProblems(choices).join(' '),
		}),
		aliases: ['lint', 'severity', 'finding'],
	},
	{
		name: 'Show findings in notes',
		desc: 'Once you have opened the findings: mark lines with errors and warnings in the editor, and count them on the card.',
		control: toggle('findingMarks'),
		aliases: ['gutter', 'check', 'lint'],
	},
];

/** The rules, with a menu of common ones. */
function actorRules(app: App): Control {
	return (setting, edited) => {
		const box = linesBox(setting, edited, 'actors', { placeholder: '#actor', complaint: actorsComplaint });
		setting.addButton((button) => button.setButtonText('Add rule').onClick(() => openRuleMenu(app, button.buttonEl, box)));
		return box.end;
	};
}

function actorsComplaint(rules: readonly string[]): string {
	return rules.length === 0 ? 'With no rule, notes tagged #actor are actor notes.' : actorRuleProblems(rules).join(' ');
}

function languages(): Option<string>[] {
	return [['auto', 'Same as Obsidian'], ['all', 'All languages'], ...[...LANGUAGES].map(([code, { name }]): Option<string> => [code, name])];
}

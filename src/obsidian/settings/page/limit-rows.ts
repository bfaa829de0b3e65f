import { kindLimitProblems } from '../../../core/freshness/limit/kinds';
import { limitRuleProblems } from '../../../core/freshness/limit/rule';
import { compilePolicy, LIMIT_PROPERTY } from '../../../core/freshness/limit/policy';
import { describeDueSoon, dueSoonChoices } from '../../../core/settings/describe/due-soon';
import { describeLimit, describeLimitRules } from '../../../core/settings/describe/limits';
import { describeFactLimits } from '../../../core/settings/describe/fact-limits';
import { describeOwnLimits } from '../../../core/settings/describe/own-limits';
import { limitProblem } from '../../../core/settings/read/input';
import { dayOfInstant } from '../../clock';
import { choice, lines, typed } from './row/controls';
import type { SettingRow } from './row/row';

/** When notes are overdue. What these rows say of the vault follows what is being typed in any of them. */
export const LIMIT_ROWS: readonly SettingRow[] = [
	{
		name: 'Days until overdue',
		desc: "Counted from the note's updated date.",
		control: typed('limitDays', { type: 'number', read: readDays, complaint: 'Enter a whole number of days, 1 or more.' }),
		say: ({ settings, notes, today, locale }) => describeLimit(compilePolicy(settings, dayOfInstant), notes, today, locale),
		aliases: ['limit', 'freshness', 'stale'],
	},
	{
		name: 'Limits by tag and folder',
		desc: 'Days until overdue, or never. Tags win over folders, nested ones over their parents.',
		control: lines('limitRules', {
			placeholder: '#hyperscaler = 60',
			complaint: (rules) => limitRuleProblems(rules).join(' '),
			live: true,
		}),
		say: ({ settings, notes, today, locale }) => describeLimitRules(compilePolicy(settings, dayOfInstant), notes, today, locale).join('\n'),
		aliases: ['policy', 'stale', 'overdue', 'override'],
	},
	{
		name: 'Per-note limit',
		desc: 'Property that overrides all other limits: a number of days, or never.',
		control: typed('limitProperty', { placeholder: LIMIT_PROPERTY, read: readName, complaint: 'Enter a property name.' }),
		say: ({ settings, notes, locale }) => describeOwnLimits(compilePolicy(settings, dayOfInstant), notes, locale).join('\n'),
		aliases: ['property', 'stale', 'overdue', 'override'],
	},
	{
		name: 'Limits for figures',
		desc: "Days after a figure's own date until it is overdue, or never. A note's never covers its figures.",
		control: lines('factLimits', {
			placeholder: 'prices = 14',
			complaint: (limits) => kindLimitProblems(limits).join(' '),
			live: true,
		}),
		say: ({ settings }) => describeFactLimits(compilePolicy(settings, dayOfInstant)),
		aliases: ['price', 'perishable', 'facts', 'overdue'],
	},
	{
		name: 'Due soon',
		desc: 'Call a note due soon in the last part of its limit.',
		control: choice('dueSoonShare', dueSoonChoices),
		say: ({ settings, notes, today, locale }) => describeDueSoon(compilePolicy(settings, dayOfInstant), notes, today, locale),
		aliases: ['stale', 'overdue', 'share'],
	},
];

function readName(text: string): string | undefined {
	return text.trim() || undefined;
}

function readDays(text: string): number | undefined {
	const days = text.trim() === '' ? NaN : Number(text);
	return limitProblem(days) === undefined ? days : undefined;
}

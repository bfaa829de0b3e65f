import type { SettingDefinitionRender } from 'obsidian';
import { limitRuleProblems } from '../../../core/freshness/limit/rule';
import { compilePolicy, LIMIT_PROPERTY, type FreshnessPolicy } from '../../../core/freshness/limit/policy';
import { describeDueSoon, dueSoonChoices } from '../../../core/settings/describe/due-soon';
import { describeLimit, describeLimitRules } from '../../../core/settings/describe/limits';
import { describeOwnLimits } from '../../../core/settings/describe/own-limits';
import { limitProblem } from '../../../core/settings/read/input';
import type { Clock } from '../../clock';
import type { Draw, SettingRows } from './row/row';

/** The rows that say when notes are stale. What they say of the vault goes by what is being typed in any of them. */
export function limitRows(rows: SettingRows, clock: Pick<Clock, 'today'>, locale: string): SettingDefinitionRender[] {
	const policy = (): FreshnessPolicy => compilePolicy(rows.current());
	return [
		rows.row({
			name: 'Days until a note is stale',
			desc: 'Counted from the date the note itself states.',
			say: (notes) => describeLimit(policy(), notes, clock.today(), locale),
			draw: drawLimit(rows),
			aliases: ['limit', 'freshness'],
		}),
		rows.row({
			name: 'Limits by tag and folder',
			desc: 'A tag or folder and its days, or never, on each line. A tag comes before a folder, a nested one before the one it is in.',
			say: (notes) => describeLimitRules(policy(), notes, clock.today(), locale).join('\n'),
			draw: drawRules(rows),
			aliases: ['policy', 'stale', 'override'],
		}),
		rows.row({
			name: 'Limit of a single note',
			desc: 'The property by which a note sets its own limit: days, or never. It comes before all others.',
			say: (notes) => describeOwnLimits(policy(), notes, locale).join('\n'),
			draw: drawProperty(rows),
			aliases: ['property', 'stale', 'override'],
		}),
		rows.row({
			name: 'Due soon',
			desc: 'The part of its limit, at the end, in which a note is due soon.',
			say: (notes) => describeDueSoon(policy(), notes, clock.today(), locale),
			draw: drawDueSoon(rows, locale),
			aliases: ['stale', 'share'],
		}),
	];
}

function drawLimit(rows: SettingRows): Draw {
	return (setting) => {
		const pending = rows.pending('limitDays');
		setting.addText((text) => {
			text.inputEl.type = 'number';
			text.inputEl.min = '1';
			text.inputEl.addEventListener('blur', () => pending.finish());
			text.setValue(String(rows.current().limitDays)).onChange((typed) => {
				const days = typed.trim() === '' ? NaN : Number(typed);
				const isUsable = limitProblem(days) === undefined;
				setting.setErrorMessage(isUsable ? '' : 'Enter a whole number of days, 1 or more.');
				if (isUsable) pending.set(days);
			});
		});
		return () => pending.finish();
	};
}

function drawRules(rows: SettingRows): Draw {
	const placeholder = '#hyperscaler = 60\nFunds/ = 365\n#history = never';
	const complaint = (lines: readonly string[]): string => limitRuleProblems(lines).join(' ');
	return (setting) => {
		const seen = Math.max(3, Math.min(8, rows.current().limitRules.length + 1));
		return rows.linesBox(setting, 'limitRules', { rows: seen, placeholder, complaint, live: true }).finish;
	};
}

function drawProperty(rows: SettingRows): Draw {
	return (setting) => {
		const pending = rows.pending('limitProperty');
		setting.setClass('dossier-setting-choice').addText((text) => {
			text.inputEl.addEventListener('blur', () => pending.finish());
			text.setPlaceholder(LIMIT_PROPERTY).setValue(rows.current().limitProperty).onChange((typed) => {
				const name = typed.trim();
				setting.setErrorMessage(name === '' ? 'Enter the name of a property.' : '');
				if (name !== '') pending.set(name);
			});
		});
		return () => pending.finish();
	};
}

function drawDueSoon(rows: SettingRows, locale: string): Draw {
	return (setting) => {
		const { dueSoonShare } = rows.current();
		const choices = dueSoonChoices(dueSoonShare, locale).map(([share, words]) => [String(share), words] as const);
		setting.addDropdown((dropdown) => dropdown
			.addOptions(Object.fromEntries(choices))
			.setValue(String(dueSoonShare))
			.onChange((choice) => rows.change({ dueSoonShare: Number(choice) })));
	};
}

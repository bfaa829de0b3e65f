/** What is said of findings beside what their rules say. */

import { nameOf } from '../../actor/note/path';
import { counted, listed, number } from '../../wording';
import type { Crash } from '../result';
import { SEVERITIES, type Finding, type Place, type Severity } from '../rule/finding';
import type { FindingsChoice, FindingsList } from './rows';

/** Signs of the severities, told apart by their shape, too. */
export const SEVERITY_SHAPES: Readonly<Record<Severity, string>> = { error: '■', warning: '▲', hint: '○' };

/** What the severities are called, as many of them as there are. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', hint: 'Hints' };

/** `Acme, line 12`. */
export function describePlace({ path, line }: Place): string {
	return `${nameOf(path)}, line ${String(line)}`;
}

/** What stands below a finding's sentence, where it is grouped by rule or by note. */
export function describeWhere({ places: [first, ...others], rule, fix, parts }: Finding, by: FindingsChoice['by']): string {
	const where = by === 'rule' ? describePlace(first) : `Line ${String(first.line)}, ${rule}`;
	const also = others.length === 0 ? '' : ` · see also ${listed(others.map(describePlace), 1)}`;
	return `${where}${also}${fix === undefined && parts?.some((part) => part.fix !== undefined) !== true ? '' : ' · can be fixed'}`;
}

/** Why no finding is listed, and what to do. */
export function describeNoFindings({ counts }: FindingsList, { filter, severities }: FindingsChoice, all: number, locale: string): string {
	if (all === 0) return 'No findings: every note was checked, and nothing stands out. Rules can be turned on and off in the settings.';
	const others = SEVERITIES.filter((severity) => counts[severity] > 0 && !severities.has(severity));
	if (others.length > 0) {
		const told = listed(others.map((severity) => counted(counts[severity], severity, locale)));
		return `None of those chosen, but ${told}. Choose ${listed(others.map((severity) => SEVERITY_NAMES[severity]))} above.`;
	}
	return filter === '' ? 'Choose errors, warnings or hints above.' : 'No finding has these words. Press Esc to clear the filter.';
}

/** Which rules failed: a sentence each. */
export function describeCrashes(crashes: readonly Crash[], locale: string): string[] {
	const byRule = new Map<string, Crash[]>();
	for (const crash of crashes) byRule.set(crash.rule, [...(byRule.get(crash.rule) ?? []), crash]);
	return [...byRule].map(([rule, [first, ...others]]) => {
		const more = others.length === 0 ? '' : ` and ${counted(others.length, 'more note', locale)}`;
		return `The rule ${rule} failed at "${nameOf(first?.path ?? '')}"${more}: ${first?.message ?? ''}. The others went on.`;
	});
}

/** `Checking notes… 1,200 of 5,304`. */
export function describeChecked({ read, total }: { readonly read: number; readonly total: number }, locale: string): string {
	return `Checking notes… ${number(read, locale)} of ${number(total, locale)}`;
}

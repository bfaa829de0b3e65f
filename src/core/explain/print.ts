/** An explanation as lines of text. */

import { counted } from '../wording';
import type { Explanation, ExplainedRows } from './explain';
import type { ExplainedPart } from './part';
import { SETTING_NAMES, type ExplainedSetting } from './reason';
import { describeUnread } from './unread';

/** What rows of a part are called; `null` for a part of one row. */
const NOUNS: Readonly<Record<ExplainedPart, string | null>> = {
	'summary': null,
	'updated': null,
	'problems': 'problem',
	'quick stats': 'quick stat',
	'properties': 'property',
	'bull': 'bull point',
	'bear': 'bear point',
	'own': 'item',
	'related': 'related actor',
};

/** Prints an explanation, each reason with the setting that would change it. No line end at its end. */
export function printExplanation({ path, actor, read, unread }: Explanation): string {
	const lines = [path, `${actor.sentence}${changedBy('actors')}`];
	const rows = read.map((each) => `  ${nameOf(each)}: ${each.reason.sentence}${changedBy(each.reason.setting)}`);
	if (rows.length > 0) lines.push('', 'Read', ...rows);
	const sections = unread.map((section) => `  Line ${String(section.line)}, ${describeUnread(section)}${changedBy(section.setting)}`);
	if (sections.length > 0) lines.push('', 'Not read', ...sections);
	return lines.join('\n');
}

function nameOf({ part, count, from }: ExplainedRows): string {
	const noun = NOUNS[part];
	const place = `line ${String(from)}`;
	if (noun === null) return `${part === 'summary' ? 'Summary' : 'Updated'}, ${place}`;
	const name = noun === 'property' && count !== 1 ? `${String(count)} properties` : counted(count, noun, 'en');
	return `${name}, ${count === 1 ? '' : 'from '}${place}`;
}

function changedBy(setting: ExplainedSetting | null): string {
	return setting === null ? '' : ` Setting: ${SETTING_NAMES[setting]} (${setting}).`;
}

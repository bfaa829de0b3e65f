/** Rows of quick stats as they are gathered, whatever form they are written in. */

import type { QuickStat } from '../note/actor-note';
import type { ReadProblem } from '../../markdown/read-problem';

/** The rows of one table or list, and its problems. */
export interface StatsRows {
	readonly rows: QuickStat[];
	readonly problems: ReadProblem[];
}

/** Adds a row, or the problem it has. Skips a row without metric and value, and one that a template left to be filled in. */
export function addStat({ rows, problems }: StatsRows, stat: QuickStat): void {
	const { metric, value, line } = stat;
	if ((metric === '' && value === '') || isLeftOpen(value)) return;
	if (metric === '') problems.push({ line, message: `This row has a value, "${value}", but no metric.` });
	else if (isExpression(value)) problems.push(expressionProblem(stat));
	else rows.push(stat);
}

function expressionProblem({ metric, line }: QuickStat): ReadProblem {
	return { line, message: `"${metric}" isn't read: its value is an expression of another plugin.`, isHint: true };
}

/** Whether a value is what a template left to be filled in: `[…]`, which is no link and holds no code. */
function isLeftOpen(value: string): boolean {
	return value.startsWith('[') && /^\[[^[\]`]*\]$/.test(value);
}

/** Whether a value is left for another plugin to work out when the note is shown: Dataview, Meta Bind, Templater. */
function isExpression(value: string): boolean {
	return '`<{'.includes(value.charAt(0)) && /^`\s*(?:\$?=|(?:INPUT|VIEW|BUTTON)\[)[^`]*`$|^<%[\s\S]*%>$|^\{\{[\s\S]*\}\}$/.test(value);
}

/** What a note says of times beside its quick stats. */

import type { Outline } from '../../markdown/outline';
import type { Elsewhere, QuickStat } from '../note/actor-note';
import { readFiscalYears } from './fiscal-years';
import { readOverTime } from './over-time';

/** What the tables and the text of a note say of times; `undefined` where that is nothing, or judges no quick stat. */
export function readElsewhere(outline: Outline, quickStats: readonly QuickStat[]): Elsewhere | undefined {
	if (quickStats.length === 0) return undefined;
	const overTime = readOverTime(outline);
	const fiscalYears = readFiscalYears(outline, quickStats);
	return overTime.length + fiscalYears.length === 0 ? undefined : { overTime, fiscalYears };
}

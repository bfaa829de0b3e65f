/** The part of a trace of the browser that is looked at. Times are in microseconds. */
interface TraceEvent {
	readonly name: string;
	readonly tid: number;
	readonly pid: number;
	/** When it began. */
	readonly ts: number;
	/** How long a task was on a processor. */
	readonly tdur?: number;
}

/** What has to be traced to find tasks and marks. */
export const TRACED = ['toplevel', 'devtools.timeline', 'blink.user_timing'];

/**
 * The longest task between the marks `from` and `to` of a page, in milliseconds on the processor: other programs that
 * the machine runs meanwhile don't count. 0 where nothing was traced.
 */
export function longestTask(trace: Buffer, from: string, to: string): number {
	const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
	const start = traceEvents.find(({ name }) => name === from);
	const end = traceEvents.find(({ name }) => name === to);
	if (start === undefined || end === undefined) return 0;
	const tasks = traceEvents.filter(({ name, pid, tid, ts }) => name.endsWith('RunTask') && pid === start.pid && tid === start.tid && ts > start.ts && ts < end.ts);
	return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

/** The middle one of a list of times, which one slow run does not move; 0 for none. */
export function median(times: readonly number[]): number {
	return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

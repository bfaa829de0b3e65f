/** Whether a run is to leave nothing out, however long it takes: DOSSIER_THOROUGH is set, as `.ci/run` does. */
export const THOROUGH = !['', '0', undefined].includes(process.env['DOSSIER_THOROUGH']);

/** For `numRuns` of fast-check, from the count that the property is worth before a change is accepted: a fiftieth of it in a quick run. */
export function runs(full: number): number {
	return THOROUGH ? full : Math.max(25, Math.round(full / 50));
}

/** What a test over many real notes reads: every tenth of them, all where DOSSIER_THOROUGH is set. */
export function share<T>(items: readonly T[]): T[] {
	return items.filter((_, at) => THOROUGH || at % 10 === 0);
}

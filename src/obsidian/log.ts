/** Records what went wrong where there is nobody to tell, for whoever looks into it later. */
export type Log = (what: string, error: unknown) => void;

/** Records on the developer console, at the level that it hides until asked. */
export const consoleLog: Log = (what, error) => console.debug(`Dossier: ${what}`, error);

/** What went wrong, for a sentence. */
export function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

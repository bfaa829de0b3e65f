/** A request that can't be met. Its message is printed as it is, so it is a whole sentence. */
export class RequestError extends Error {}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

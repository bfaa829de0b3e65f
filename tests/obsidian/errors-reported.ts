/** The errors that reach nobody while something is done: in the app, those that the page reports. */
export async function errorsReported(act: () => unknown): Promise<unknown[]> {
	const errors: unknown[] = [];
	const before = process.listeners('unhandledRejection');
	process.removeAllListeners('unhandledRejection').on('unhandledRejection', (error) => errors.push(error));
	await act();
	await new Promise((resolve) => setTimeout(resolve, 1));
	process.removeAllListeners('unhandledRejection');
	for (const listener of before) process.on('unhandledRejection', listener);
	return errors;
}

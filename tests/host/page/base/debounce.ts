/** A function that waits, and can be told to stop waiting. */
export interface Debouncer<T extends unknown[], V> {
	(...args: T): Debouncer<T, V>;
	cancel(): Debouncer<T, V>;
	run(): V | undefined;
}

/** Obsidian's `debounce`: with `resetTimer` every call starts the wait again, without it the first call sets the time. */
export function debounce<T extends unknown[], V>(
	callback: (...args: T) => V,
	timeout = 0,
	resetTimer = false,
): Debouncer<T, V> {
	let timer: number | undefined;
	let latest: T | undefined;
	const run = (): V | undefined => {
		window.clearTimeout(timer);
		timer = undefined;
		const args = latest;
		latest = undefined;
		return args === undefined ? undefined : callback(...args);
	};
	const debouncer = Object.assign(
		(...args: T) => {
			latest = args;
			if (timer !== undefined && resetTimer) {
				window.clearTimeout(timer);
				timer = undefined;
			}
			timer ??= window.setTimeout(run, timeout);
			return debouncer;
		},
		{
			cancel: () => {
				window.clearTimeout(timer);
				timer = undefined;
				latest = undefined;
				return debouncer;
			},
			run,
		},
	) as Debouncer<T, V>;
	return debouncer;
}

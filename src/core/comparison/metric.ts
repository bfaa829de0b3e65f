/** When two rows of two notes speak of the same metric. */

/**
 * What a metric's name is known by: the name without Markdown emphasis, code marks and link syntax,
 * blanks run together, in lower case. Names with equal keys are one metric; an empty key is no metric.
 * Only for matching: what is shown is always the name as written.
 */
export function metricKey(name: string): string {
	return withoutMarkup(name).replace(/\s+/g, ' ').trim().normalize('NFC').toLowerCase();
}

/** `**[[Market cap|Cap]]**` gives `Cap`; an underscore within a word stays. */
function withoutMarkup(name: string): string {
	return name
		.replace(/!?\[\[(?:[^[\]|]*\|)?([^[\]]*)\]\]/g, '$1')
		.replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
		.replace(/\\([!-/:-@[-`{-~])/g, '$1')
		.replace(/\*+|~~|==|`+/g, '')
		.replace(/_+/g, (run, at: number, text: string) => (isWithinWord(text, at, at + run.length) ? run : ''));
}

function isWithinWord(text: string, from: number, to: number): boolean {
	return /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, from - 2), from)) && /^[\p{L}\p{N}]/u.test(text.slice(to, to + 2));
}

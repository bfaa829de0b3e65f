/** Tells whether two rows of two notes are of the same metric. */

import { singular } from './singular';

/**
 * The key of a metric's name: its plain words in lower case, the last one in the singular, usual
 * short forms written out, hyphens and underscores as blanks. Names with equal keys are one metric;
 * an empty key is no metric. Only for matching: what is shown is always a name as written.
 */
export function metricKey(name: string): string {
	const words = withoutPunctuation(plainName(name).toLowerCase())
		.replace(/\(e?s\)$/, '')
		.replace(/[_‐-―-]/g, ' ')
		.replace(/ ?\/ ?/g, '/')
		.split(' ')
		.filter((word) => word !== '')
		.map((word) => SHORT_FORMS.get(word) ?? word);
	return [...words.slice(0, -1), ...words.slice(-1).map(singular)].join(' ');
}

/** The words of a name, without Markdown emphasis, code marks, escapes and link syntax, blanks run together. */
export function plainName(name: string): string {
	return withoutMarkup(name).replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** Words that people shorten within the name of any metric. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
	['adj', 'adjusted'],
	['adj.', 'adjusted'],
	['avg', 'average'],
	['avg.', 'average'],
	['mkt', 'market'],
	['mkt.', 'market'],
	['rev', 'revenue'],
	['rev.', 'revenue'],
	['revenues', 'revenue'],
	['guide', 'guidance'],
	['&', 'and'],
]);

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

function withoutPunctuation(words: string): string {
	let end = words.length;
	while (end > 0 && ':.;,'.includes(words.charAt(end - 1))) end--;
	return words.slice(0, end);
}

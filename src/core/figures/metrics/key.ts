/** Tells whether two rows of two notes are of the same metric. */

import { singular } from './singular';

/**
 * The key of a metric's name: its plain words in lower case, the last one in the singular, usual
 * short forms written out, hyphens and underscores as blanks. Names with equal keys are one metric;
 * an empty key is no metric. Only for matching: what is shown is always a name as written.
 */
export function metricKey(name: string): string {
	const narrow = narrowed(plainName(name));
	const words = withoutJoints(withoutPunctuation((narrow.endsWith('s') ? narrow.replace(PLURAL_ACRONYM, '$1') : narrow).toLowerCase()))
		.split(' ')
		.filter((word) => word !== '')
		.map(writtenOut);
	const last = words.pop();
	if (last !== undefined) words.push(writtenOut(singular(last)));
	const key = words.join(' ');
	return key.includes('non gaap ') ? key.replace(/(^| )non gaap (?=\S)/, '$1adjusted ') : key;
}

/** The words of a name, without Markdown emphasis, code marks, escapes, link syntax and marks of footnotes, blanks run together. */
export function plainName(name: string): string {
	return withoutNoteMarks(withoutMarkup(withoutNotes(name))).replace(/\s{2,}|[^\S ]/g, ' ').trim().normalize('NFC');
}

function writtenOut(word: string): string {
	return SHORT_FORMS.get(word) ?? word;
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
	['+', 'and'],
	['op.', 'operating'],
	['mgmt', 'management'],
	['govt', 'government'],
	['govt.', 'government'],
	['gov\'t', 'government'],
	['intl', 'international'],
	['int\'l', 'international'],
	['annualised', 'annualized'],
	['capitalisation', 'capitalization'],
	['centre', 'center'],
	['defence', 'defense'],
	['fibre', 'fiber'],
	['licence', 'license'],
	['programme', 'program'],
	['organisation', 'organization'],
	['aluminium', 'aluminum'],
]);
/** `MAUs`, `KPIs`: a small s after such capitals is nothing else; plurals of other acronyms need no capitals to be known. */
const PLURAL_ACRONYM = /(\p{Lu}[UI])s$/u;

/** Apostrophes and the wide forms of brackets and letters as keyboards without them write them. */
function narrowed(name: string): string {
	if (!/[’\uFF01-\uFF5E]/.test(name)) return name;
	return name.replace(/’/g, '\'').replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** Without the marks of footnotes that are markup: `[^1]`, `<sup>1</sup>`; a square metre is none. */
function withoutNotes(name: string): string {
	if (!/[[<]/.test(name)) return name;
	return name
		.replace(/\[\^[^[\]\s]{1,40}\]/g, '')
		.replace(/((?:^|[\s(/])[ck]?m)<sup>([23])<\/sup>/gi, '$1$2')
		.replace(/<sup>[^<>]{0,20}<\/sup>/gi, '');
}

/** Without the marks of footnotes after words: `Revenue¹ (2024)`, `Revenue†`, `Revenue [1]`; a square (`km²`) is part of a unit. */
function withoutNoteMarks(name: string): string {
	if (!/[¹²³⁰⁴-⁹†‡§[]/.test(name)) return name;
	return name
		.replace(/([\p{L})])[¹⁰⁴-⁹]+/gu, '$1')
		.replace(/(\p{L}{3})[²³]/gu, '$1')
		.replace(/\s?[†‡§]+/g, '')
		.replace(/\s?\[\d{1,2}\]$/, '');
}

/** `**[[Market cap|Cap]]**` gives `Cap`; an underscore within a word stays. */
function withoutMarkup(name: string): string {
	if (!/[[\\*~=`_]/.test(name)) return name;
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

/** Without a plural in brackets and what joins words: hyphens, underscores and blanks beside a slash. */
function withoutJoints(words: string): string {
	return JOINT.test(words) ? words.replace(/\(e?s\)$/, '').replace(/[_‐-―-]/g, ' ').replace(/ ?\/ ?/g, '/') : words;
}

const JOINT = /[_‐-―/-]|s\)$/;

function withoutPunctuation(words: string): string {
	let end = words.length;
	while (end > 0 && ':.;,'.includes(words.charAt(end - 1))) end--;
	return words.slice(0, end);
}

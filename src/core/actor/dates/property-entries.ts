/** The maps that a property holds, one or a list of them, with where their values stand: `[{by: Kim, at: 2026-01-01}]`. */

/** Characters of a note, and the line that the first of them is on. */
export interface PropertyStretch {
	readonly from: number;
	readonly to: number;
	readonly line: number;
}

/** A value of a map. */
export interface EntryValue {
	/** Without quotes and blanks around it. */
	readonly text: string;
	/** Where it begins, with its quotes. */
	readonly from: number;
	readonly line: number;
}

/** One map: its values by their keys. */
export type Entry = Readonly<Record<string, EntryValue | undefined>>;

/** The maps within a stretch of `text`, in flow or block style. What is none is passed over. */
export function entriesOf(text: string, { from, to, line }: PropertyStretch): Entry[] {
	const within = text.slice(from, to);
	const entries: Record<string, EntryValue>[] = [];
	let [at, atLine] = [0, line];
	for (const { index, 0: match, groups = {} } of within.matchAll(PAIR)) {
		const { opens, key = '', value = '' } = groups;
		const begin = index + match.length - value.length;
		atLine += (within.slice(at, begin).match(/\r\n?|\n/g) ?? []).length;
		at = begin;
		if (opens !== undefined || entries.length === 0) entries.push({});
		const quoted = /^(["'])(.*)\1$/.exec(value.trim());
		const entry = entries.at(-1);
		if (entry !== undefined) entry[key.toLowerCase()] = { text: quoted?.[2] ?? value.trim(), from: from + begin, line: atLine };
	}
	return entries;
}

/** A key with its value; what opens the map is before its first key. */
const PAIR = new RegExp(
	'(?:(?<opens>[\\r\\n][ \\t]*-[ \\t]+\\{?|\\{[ \\t\\r\\n]*)|[\\r\\n,])[ \\t]*' +
		'["\']?(?<key>[A-Za-z_][\\w-]*)["\']?[ \\t]*:[ \\t]+(?<value>"[^"\\r\\n]*"|\'[^\'\\r\\n]*\'|[^,{}\\r\\n]*)',
	'g',
);

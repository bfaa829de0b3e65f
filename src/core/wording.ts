/** Numbers, lists and the order of names, as people read them. */

/** A number as the locale writes it. */
export function number(value: number, locale: string): string {
	return new Intl.NumberFormat(locale).format(value);
}

/** `1 note`, `1,200 notes`. */
export function counted(count: number, noun: string, locale: string): string {
	return `${number(count, locale)} ${noun}${count === 1 ? '' : 's'}`;
}

/** The verb after a count: `has` for one, else `have`. */
export function have(count: number): string {
	return count === 1 ? 'has' : 'have';
}

const COLLATOR = new Intl.Collator('en', { numeric: true });

/** Orders texts by letters, whatever case and accents, and numbers in them by size (`A10` after `A9`); the same on every machine. */
export function compareTexts(one: string, other: string): number {
	return COLLATOR.compare(one, other);
}

/** `a, b and c`; empty for none. Of more than `most`, the first of them: `a, b and 7 more`. */
export function listed(parts: readonly string[], most = Infinity): string {
	if (parts.length > most) return `${parts.slice(0, most).join(', ')} and ${parts.length - most} more`;
	const last = parts.at(-1) ?? '';
	return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** How many of a vault's notes have been read: `Reading notes… 1,200 of 5,304`. */
export function describeProgress({ read, total }: { readonly read: number; readonly total: number }, locale: string): string {
	return `Reading notes… ${number(read, locale)} of ${number(total, locale)}`;
}

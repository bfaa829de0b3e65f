/** Numbers, lists and the order of names, as people read them. */

/** A number as the locale writes it. */
export function number(value: number, locale: string): string {
	// A command may well print no other number than a count: to make a format for it takes as long as to list a vault.
	if (locale === 'en' && Number.isSafeInteger(value) && value >= 0) return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
	const format = numberFormats.get(locale) ?? new Intl.NumberFormat(locale);
	numberFormats.set(locale, format);
	return format.format(value);
}

/** By locale: to make one takes fifty times as long as to use it. */
const numberFormats = new Map<string, Intl.NumberFormat>();

/** `1 note`, `1,200 notes`. */
export function counted(count: number, noun: string, locale: string): string {
	return `${number(count, locale)} ${noun}${count === 1 ? '' : 's'}`;
}

/** The verb after a count: `has` for one, else `have`. */
export function have(count: number): string {
	return count === 1 ? 'has' : 'have';
}

/** Orders texts by letters, whatever case and accents, and numbers in them by size (`A10` after `A9`); the same on every machine. */
export function compareTexts(one: string, other: string): number {
	collator ??= new Intl.Collator('en', { numeric: true });
	return collator.compare(one, other);
}

/** Made when it is first needed: to make it takes longer than all else that a room does when the app starts. */
let collator: Intl.Collator | undefined;

/** `a, b and c`; empty for none. Of more than `most`, the first of them: `a, b and 7 more`, a number as `locale` writes it. */
export function listed(parts: readonly string[], most = Infinity, locale = 'en'): string {
	if (parts.length > most) return `${parts.slice(0, most).join(', ')} and ${number(parts.length - most, locale)} more`;
	const last = parts.at(-1) ?? '';
	return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** How many of a vault's notes have been read: `Reading notes… 1,200 of 5,304`. */
export function describeProgress({ read, total }: { readonly read: number; readonly total: number }, locale: string): string {
	return `Reading notes… ${number(read, locale)} of ${number(total, locale)}`;
}

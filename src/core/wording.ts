/** Numbers and lists as they stand in the sentences that people read. */

/** A number as the locale writes it. */
export function number(value: number, locale: string): string {
	return new Intl.NumberFormat(locale).format(value);
}

/** `1 note`, `1,200 notes`. */
export function counted(count: number, noun: string, locale: string): string {
	return `${number(count, locale)} ${noun}${count === 1 ? '' : 's'}`;
}

/** What so many notes do: `has` or `have`. */
export function have(count: number): string {
	return count === 1 ? 'has' : 'have';
}

/** `a, b and c`; empty for none. Of more than `most`, the first of them: `a, b and 7 more`. */
export function listed(parts: readonly string[], most = Infinity): string {
	if (parts.length > most) return `${parts.slice(0, most).join(', ')} and ${parts.length - most} more`;
	const last = parts.at(-1) ?? '';
	return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

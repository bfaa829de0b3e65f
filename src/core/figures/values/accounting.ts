/** Losses as accountants write them: in brackets. */

/** At the head of a cell, a currency before or within the brackets; only with a sign, magnitude or grouping, so that `(1)` and `(2024)` stay what they are. */
const IN_BRACKETS = /^([~≈]?\s?(?:net loss:?\s)?[~≈]?)([A-Z]{0,3}[$€£¥₹]|[A-Z]{3}\s)?\(([~≈]?(?:[A-Z]{0,3}[$€£¥₹]|[A-Z]{3}\s)?)(\d[\d.,]*)(\s?(?:[KMBT]|[mbt]n|m|b|million|billion|trillion)?%?)\)/i;

/** `($848M)` as `-$848M`; every other text as it is. */
export function bracketsAsMinus(text: string): string {
	return text.replace(IN_BRACKETS, (whole: string, before: string, outer: string | undefined, inner: string, digits: string, after: string) => {
		const isTold = outer !== undefined || /[$€£¥₹A-Z]/.test(inner) || after.trim() !== '' || digits.includes(',');
		return isTold ? `${before}-${outer ?? ''}${inner}${digits}${after}` : whole;
	});
}

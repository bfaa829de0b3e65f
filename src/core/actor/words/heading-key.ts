/** Headings as keys to compare them by. */

/** A heading's text as a key: lower case, without signs, numbering, bracketed tail, colon, tags and comments. */
export function headingKey(title: string): string {
	let key = withoutNumbering(withoutMarks(title)).trim();
	if (/[:：]$/.test(key)) key = key.slice(0, -1).trimEnd();
	if (/[)）]$/.test(key)) key = withoutTail(key);
	return key.toLowerCase().replace(HYPHENS, '-');
}

/** The hyphen that breaks no line, and its kin. */
const HYPHENS = /[\u2010\u2011]/g;

/** A title without comments, and without the block id and the tags it ends with. */
export function withoutMarks(title: string): string {
	if (!/[#%^]/.test(title)) return title;
	const words = title.replace(/%%[^%]*%%/g, ' ').trim().split(/\s+/);
	while (words.length > 1 && MARK.test(words.at(-1) ?? '')) words.pop();
	return words.join(' ');
}

/** `#1` is no tag. */
const MARK = /^(?:\^[\w-]+|#(?!\d+$)[^#]+)$/;

/** A title without the bracket it ends with, and the brackets in that. */
function withoutTail(title: string): string {
	let depth = 0;
	for (let at = title.length - 1; at >= 0; at--) {
		const char = title.charAt(at);
		if (')）'.includes(char)) depth++;
		else if ('(（'.includes(char) && --depth === 0) return title.slice(0, at).trimEnd();
	}
	return title;
}

/** A title without pictographs and the number it may open with, its accents in one form, one blank between words. */
export function withoutNumbering(title: string): string {
	const words = /[^ -~–—‘’“”]/.test(title) ? title.normalize('NFC').replace(PICTOGRAPH, '').replace(/\s+/g, ' ').trim() : title;
	return /^[\dIVX一二三四五六七八九十]/.test(words) ? words.replace(NUMBERING, '') : words;
}

/** Whether a title may hold what `withoutNumbering` drops from between its words. */
export function mayHoldSigns(title: string): boolean {
	return /[\u2190-\u2bff\ud83c-\ud83e]/.test(title);
}

/** Pictographs, arrows and shapes, with what joins and varies them. */
const PICTOGRAPH = /\p{Extended_Pictographic}|[\u{2190}-\u{2BFF}]|\u{FE0F}|\u{200D}/gu;

/** `3.`, `2)`, `1.2`, `IV.`, `三、` and the like before a title. A year is none. */
const NUMBERING = /^(?:(?:\d{1,2}[.)、])+\d{0,2}\s*|\d{1,2}\s+|[IVX]{1,4}[.)]\s+|[一二三四五六七八九十]+[、.．]\s*)+/;

/** Digits as people write them. */

/** The mark before decimals; the other one sets thousands apart. */
export type DecimalMark = '.' | ',';

/** A number without sign: its digits with a point for decimals, and the first character after it. */
export interface WrittenNumber {
	/** With a point as the decimal mark; as by the comma where they can only be read so. */
	readonly digits: string;
	/** The same by a comma as the decimal mark; `undefined` where the number can be read in one way only. */
	readonly digitsByComma: string | undefined;
	/** The decimal mark that the number's own form tells; `undefined` where it may be either or has neither. */
	readonly decimal: DecimalMark | undefined;
	readonly to: number;
	/** Whether marks or blanks set its thousands apart, as they do in no year and no code. */
	readonly isGrouped: boolean;
	/** Whether a comma alone tells it from whole numbers: `3,2`, which is two numbers unless a magnitude, sign or note says else. */
	readonly isPair: boolean;
}

interface Form {
	readonly pattern: RegExp;
	/** What sets thousands apart. */
	readonly group?: RegExp;
	readonly decimal?: DecimalMark;
	/** Whether three digits after one mark may be decimals or thousands. */
	readonly mayBeOtherwise?: true;
	readonly isPair?: true;
}

const END = '(?![\\d]|[.,]\\d)';
const BLANK = "[ '’\\u00a0\\u2009\\u202f]";

/** Most numbers at once; thousands set apart by commas (in India hundreds too), points, blanks or apostrophes; decimals, and plain ones. */
const FORMS: readonly Form[] = [
	{ pattern: sticky(`\\d+(?![\\d.,]|${BLANK})`) },
	{ pattern: sticky(`\\d+\\.\\d{1,2}(?![\\d.,])`), decimal: '.' },
	{ pattern: sticky(`[1-9]\\d{0,2},\\d{3}${END}`), group: /,/g, mayBeOtherwise: true },
	{ pattern: sticky(`[1-9]\\d{0,2}(?:,\\d{2,3})*,\\d{3}(?:\\.\\d+)?${END}`), group: /,/g, decimal: '.' },
	{ pattern: sticky(`[1-9]\\d{0,2}(?:\\.\\d{3})+,\\d+${END}`), group: /\./g, decimal: ',' },
	{ pattern: sticky(`[1-9]\\d{0,2}(?:\\.\\d{3}){2,}${END}`), group: /\./g, decimal: ',' },
	{ pattern: sticky(`\\d{1,3}(?:${BLANK}\\d{3})+\\.\\d+${END}`), group: new RegExp(BLANK, 'g'), decimal: '.' },
	{ pattern: sticky(`\\d{1,3}(?:${BLANK}\\d{3})+,\\d+${END}`), group: new RegExp(BLANK, 'g'), decimal: ',' },
	{ pattern: sticky(`\\d{1,3}(?:${BLANK}\\d{3})+${END}`), group: new RegExp(BLANK, 'g') },
	{ pattern: sticky(`(?:\\d+,\\d{1,2}|0,\\d+)${END}`), decimal: ',', isPair: true },
	{ pattern: sticky(`[1-9]\\d{0,2}\\.\\d{3}${END}`), mayBeOtherwise: true },
	{ pattern: sticky(`\\d+\\.\\d+${END}`), decimal: '.' },
	{ pattern: sticky(`\\d+${END}`) },
	{ pattern: sticky(`\\.\\d+${END}`), decimal: '.' },
];

function sticky(pattern: string): RegExp {
	return new RegExp(pattern, 'y');
}

/** The number that begins at `at`; `undefined` for versions and codes (`1.2.3`, `0700`) and for odd grouping (`12,34,5`). */
export function numberAt(text: string, at: number): WrittenNumber | undefined {
	if (!/[\d.]/.test(text.charAt(at))) return undefined;
	for (const form of FORMS) {
		form.pattern.lastIndex = at;
		const written = form.pattern.exec(text)?.[0];
		if (written !== undefined) return /^0\d/.test(written) ? undefined : numberOf(written, form, at + written.length);
	}
	return undefined;
}

function numberOf(written: string, { group, decimal, mayBeOtherwise, isPair }: Form, to: number): WrittenNumber {
	const plain = group === undefined ? written : written.replace(group, '');
	return {
		digits: decimal === ',' ? plain.replace(',', '.') : plain,
		digitsByComma: mayBeOtherwise && (group === undefined ? written.replace('.', '') : written.replace(',', '.')),
		decimal,
		to,
		isGrouped: group !== undefined,
		isPair: isPair === true,
	};
}

/** The number as it reads with the decimal mark that is known; as in English where none is. */
export function readBy(number: WrittenNumber, decimal: DecimalMark | undefined): WrittenNumber {
	const { digitsByComma } = number;
	if (decimal !== ',' || digitsByComma === undefined) return number;
	return { ...number, digits: digitsByComma, isGrouped: !digitsByComma.includes('.') };
}

/** One number with the signs around it: what a figure is, or one end of a range. */

import { skip } from '../../../markdown/inline';
import { currencyBefore, type CurrencyMark } from '../tables/currency-at';
import { FELL } from '../tables/change-words';
import { CURRENCIES_OF_COMMA } from '../tables/currency-signs';
import { magnitudeAt, type Magnitude } from '../tables/magnitude-at';
import { combined, qualifiersAt, type Qualifiers } from '../tables/qualifiers';
import { signAfter, type AmountKind, type SignAfter } from './sign-after';
import type { Style } from './style';
import { numberAt, readBy, type DecimalMark, type WrittenNumber } from './written-number';

/** A number as it is written. */
export interface Amount {
	readonly kind: AmountKind;
	readonly digits: string;
	/** The power of ten of its magnitude; `undefined` without one. */
	readonly magnitude: number | undefined;
	/** The power of ten by which its sign makes it smaller: basis points, pence. */
	readonly exponent: number;
	readonly currency: string | undefined;
	readonly qualifiers: Omit<Qualifiers, 'to'>;
	/** Whether anything beside its digits tells that it is no year, code or ordinal: grouping, a magnitude, a sign, a qualifier, decimals. */
	readonly isMarked: boolean;
	/** Whether a bound stands after it, as `+`. */
	readonly isOpenEnded: boolean;
	/** Whether it may as well be another number, so that nothing may be read of it. */
	readonly isUnclear: boolean;
	/** The mark before decimals that it was read by; `undefined` where nothing told one. */
	readonly decimal: DecimalMark | undefined;
	readonly to: number;
}

const AT_MOST = /\s?(?:以下|以内|以內|未満|未满|未滿|이하|미만|이내)/uy;
const OPEN_ENDED = /\+(?!\d)|\s(?:or more|or higher|and up)(?!\p{L})|\s?(?:以上|이상)/iuy;

/** The number that begins at `at`, with the signs and words before it; `undefined` where there is none. */
export function amountAt(text: string, at: number, style: Style): Amount | undefined {
	const first = qualifiersAt(text, at);
	const before = currencyBefore(text, first.to, style.currencies);
	const qualifiers = before === undefined ? first : combined(first, qualifiersAt(text, before.to));
	const written = numberAt(text, qualifiers.to);
	if (written === undefined) return undefined;
	const scaled = scaledNumber(text, written, before, style);
	const sign = signAfter(text, scaled.to, before, style.currencies);
	const openTo = skip(OPEN_ENDED, text, sign.to);
	const isOpenEnded = openTo > sign.to || scaled.isOpenEnded;
	const mostTo = skip(AT_MOST, text, openTo);
	const to = sign.kind === 'count' ? mostTo : skip(FELL, text, mostTo);
	const { to: _to, ...meant } = {
		...qualifiers,
		...(isOpenEnded && { bound: 'lower' as const }),
		...(mostTo > openTo && { bound: 'upper' as const }),
		...(to > mostTo && { negative: true }),
	};
	const { number, magnitude } = scaled;
	return {
		kind: sign.kind,
		digits: number.digits,
		magnitude: magnitude?.exponent,
		exponent: sign.exponent,
		currency: codeOf(sign.mark, magnitude),
		qualifiers: meant,
		isMarked: isMarked(number, text, at) || magnitude !== undefined || sign.kind !== 'count' || isOpenEnded,
		isOpenEnded,
		isUnclear: mayBeOtherwise(scaled, sign, before, style),
		decimal: scaled.decimal,
		to,
	};
}

/** A number with its magnitude, and the mark before decimals that it was read by; `undefined` where nothing told one. */
interface ScaledNumber {
	readonly number: WrittenNumber;
	readonly magnitude: Magnitude | undefined;
	readonly decimal: DecimalMark | undefined;
	/** Whether a plus stands between them: `$85+ trillion`. */
	readonly isOpenEnded: boolean;
	readonly to: number;
}

function scaledNumber(text: string, written: WrittenNumber, before: CurrencyMark | undefined, style: Style): ScaledNumber {
	const known = written.decimal ?? style.decimal;
	const ofLand = CURRENCIES_OF_COMMA.has(before?.code ?? '') ? ',' : undefined;
	const isMoney = before !== undefined || style.currency !== undefined;
	const beside = { isMoney, decimal: known ?? ofLand };
	const behindPlus = text.charAt(written.to) === '+' ? magnitudeAt(text, written.to + 1, beside) : undefined;
	const magnitude = behindPlus ?? magnitudeAt(text, written.to, beside);
	const decimal = magnitude?.decimal ?? known;
	const isOpenEnded = behindPlus !== undefined;
	const scaled = { number: readBy(written, decimal), magnitude, decimal, isOpenEnded, to: magnitude?.to ?? written.to };
	return magnitude?.isCharacters === true ? withSmaller(text, scaled, magnitude, style) : scaled;
}

/** The sum of `1兆2,345億`: characters with smaller ones after them. */
function withSmaller(text: string, scaled: ScaledNumber, magnitude: Magnitude, style: Style): ScaledNumber {
	const next = numberAt(text, skip(/\s/y, text, scaled.to));
	const smaller = next === undefined ? undefined : magnitudeAt(text, next.to, { isMoney: false, decimal: style.decimal });
	if (next === undefined || smaller?.isCharacters !== true || smaller.exponent >= magnitude.exponent) return scaled;
	const { decimal } = style;
	const after = { number: readBy(next, decimal), magnitude: smaller, decimal, isOpenEnded: false, to: smaller.to };
	const rest = withSmaller(text, after, smaller, style);
	const sum = Number(`${scaled.number.digits}e${magnitude.exponent}`) + Number(`${rest.number.digits}e${rest.magnitude?.exponent ?? 0}`);
	if (!Number.isSafeInteger(sum)) return scaled;
	return { ...scaled, number: { ...scaled.number, digits: String(sum) }, magnitude: { ...magnitude, exponent: 0 }, to: rest.to };
}

/** The code of a sign, told by the characters beside it where the sign is of several currencies. */
function codeOf(mark: CurrencyMark | undefined, magnitude: Magnitude | undefined): string | undefined {
	// 元 after characters that the mainland does not write is the dollar of Taiwan or Hong Kong.
	if (mark?.sign === '元' && magnitude?.yen === 'JPY') return undefined;
	return mark?.sign === '¥' ? (magnitude?.yen ?? mark.code) : mark?.code;
}

/** Where nothing tells the mark before decimals: `3,2` may be two numbers, and `€12.000`, `1.000` and `1.250 M€` thousands. */
function mayBeOtherwise(
	{ number, magnitude, decimal }: ScaledNumber,
	{ kind, mark }: SignAfter,
	before: CurrencyMark | undefined,
	style: Style,
): boolean {
	const { digits, digitsByComma, isPair } = number;
	const isDue = style.decimal === ',' || style.isStated === true;
	if (isPair) return kind === 'count' && magnitude === undefined && !isDue;
	if (decimal !== undefined || digitsByComma === undefined) return false;
	if (magnitude !== undefined) return before === undefined && kind === 'currency' && mark?.sign === '€';
	const code = kind === 'count' ? style.currency : (mark?.code ?? '');
	const isMoney = kind === 'currency' || (kind === 'count' && code !== undefined);
	return digits.endsWith('.000') || (digits.includes('.') && isMoney && code !== 'USD' && code !== 'GBP');
}

function isMarked({ isGrouped, digits }: WrittenNumber, text: string, at: number): boolean {
	return isGrouped || digits.includes('.') || !/\d/.test(text.charAt(at));
}

/** The number in whole units; `undefined` where it is too large. `otherMagnitude` replaces its own power of ten. */
export function sizeOf({ digits, magnitude, exponent, qualifiers }: Amount, otherMagnitude = magnitude ?? 0): number | undefined {
	// As a decimal text: 4.35 times a million is not 4,350,000 in binary.
	const size = Number(`${digits}e${otherMagnitude + exponent}`);
	if (!Number.isFinite(size)) return undefined;
	return qualifiers.negative && size !== 0 ? -size : size;
}

import type { Figure, Value } from '../../../../src/core/figures/values/value';

/** What was read of a cell in one line, the same for equal parts: `currency 200,000,000,000 USD ~ at least, as of 2026-02`. */
export function valueInWords({ alternatives, ...main }: Omit<Value, 'text'>): string {
	return [main, ...alternatives].map(figureInWords).join(' | ');
}

function figureInWords({ kind, amount, range, currency, unit, approximate, bound, negative, period, asOf, estimate, date }: Figure): string {
	const size = range === undefined ? amount : undefined;
	const parts = [
		kind,
		size !== undefined && grouped(size),
		range !== undefined && `${grouped(range.low)} to ${grouped(range.high)}`,
		currency,
		unit !== undefined && `[${unit}]`,
		approximate && '~',
		bound !== undefined && (bound === 'lower' ? 'at least' : 'at most'),
		negative && 'negative',
		period !== undefined && `in ${period}`,
		asOf !== undefined && `as of ${asOf}`,
		estimate && 'expected',
		date,
	];
	return parts.filter((part) => typeof part === 'string').join(' ');
}

function grouped(amount: number): string {
	const [whole = '', decimals] = String(amount).split('.');
	return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (decimals === undefined ? '' : `.${decimals}`);
}

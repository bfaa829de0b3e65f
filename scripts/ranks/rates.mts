/** What one unit of a currency is worth in dollars, roughly: enough to see that a marked figure is beaten by far. Used by this check alone. */
const DOLLARS: Readonly<Record<string, number>> = {
	USD: 1, EUR: 1.1, GBP: 1.3, CHF: 1.15, JPY: 0.0067, CNY: 0.14, HKD: 0.13, TWD: 0.031, KRW: 0.00072, INR: 0.012, IDR: 0.00006,
	SGD: 0.75, MYR: 0.22, THB: 0.028, PHP: 0.0175, VND: 0.00004, AUD: 0.65, NZD: 0.6, CAD: 0.73, BRL: 0.18, MXN: 0.055, CLP: 0.00105,
	COP: 0.00024, PEN: 0.27, ARS: 0.001, SEK: 0.095, NOK: 0.093, DKK: 0.147, ISK: 0.0072, PLN: 0.25, CZK: 0.043, HUF: 0.0027, RON: 0.22,
	TRY: 0.028, ILS: 0.27, SAR: 0.267, AED: 0.272, QAR: 0.275, KWD: 3.25, ZAR: 0.055, EGP: 0.02, NGN: 0.00065, KZT: 0.002, RUB: 0.011,
	UAH: 0.024,
};

/** An amount in dollars, roughly; `undefined` where the currency isn't known. */
export function inDollars(amount: number, currency: string | null | undefined): number | undefined {
	const rate = currency == null ? undefined : DOLLARS[currency];
	return rate === undefined ? undefined : amount * rate;
}

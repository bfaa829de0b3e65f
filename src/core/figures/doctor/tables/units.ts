/** What the end of a name can say of the unit its values are in. */

import { CURRENCY_SIGNS, OTHER_CODES } from '../../values/tables/currency-signs';

const SIGNS = [...Object.entries(CURRENCY_SIGNS).flat(2), ...OTHER_CODES];

/**
 * Units, signs and codes of currencies in lower case. Scales are none: `Revenue ($M)` has other numbers than `Revenue`.
 * Words for currencies are none: contracts can be won.
 */
export const UNITS: ReadonlySet<string> = new Set([
	...SIGNS.filter((sign) => /[^\p{Ll} ]/u.test(sign)).map((sign) => sign.toLowerCase()),
	'%', 'percent', 'pct', 'x', 'kw', 'mw', 'gw', 'kwh', 'mwh', 'gwh', 'twh', 'tonnes', 'tons', 'kg', 'oz', 'km', 'miles', 'acres', 'hectares',
	'ha', 'sqm', 'sq m', 'sq ft', 'bbl/d', 'bpd', 'boe/d', 'boepd', 'mtpa', 'teu', 'dwt', 'years', 'months', 'days', 'bps',
]);

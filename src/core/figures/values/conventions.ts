/** How a note writes its figures, where a cell alone does not say. */

import type { StatedIn } from '../metrics/stated-in';

/** The signs that stand for several currencies. */
export type SharedSign = '¥' | 'kr' | '$';

/** What the rest of a note tells of its figures; each part is absent where it tells nothing. */
export interface Conventions {
	/** The character before decimals; the other one sets thousands apart. */
	readonly decimal?: '.' | ',';
	/** ISO 4217 codes of signs that stand for several currencies. Without one, `$` is the US dollar and the others are unknown. */
	readonly currencies?: Readonly<Partial<Record<SharedSign, string>>>;
	/** ISO 4217 code of money that is written in characters without a currency: `2.09万亿`, `1.2조`. */
	readonly bare?: string;
}

/** What is known of a cell beside its text. */
export interface BesideCell {
	/** What the metric's name says the values are in. */
	readonly statedIn?: StatedIn;
	readonly conventions?: Conventions;
	/** Whether the metric is the price of one share or unit: no date, and no amount in millions, is one. */
	readonly isPrice?: true;
}

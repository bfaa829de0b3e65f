/** Words that make the amount after them the price of a deal, whoever's names stand among them: to add one is to add it here. */

const PRICED: readonly string[] = [
	'(?:acquired|bought|purchased|taken over) by [^,;]{1,40} for', '(?:sold) to [^,;]{1,40} for',
	'(?:übernommen|gekauft) von [^,;]{1,40} für', 'verkauft an [^,;]{1,40} für',
	'(?:rachetée?|acquise?) par [^,;]{1,40} pour', 'vendue? à [^,;]{1,40} pour',
	'(?:adquirid|comprad)[ao] por [^,;]{1,40} por', 'vendid[ao] (?:a|à|ao) [^,;]{1,40} por',
	'被[^,;、]{1,24}以',
];
const IS_PRICED = new RegExp(`(?:${PRICED.join('|')})\\s?$`, 'iu');

/** Whether a deal is told right before an amount of money: `acquired by Acme Tools for`, `被Acme以`. */
export function isPriced(lead: string): boolean {
	return !lead.includes(';') && IS_PRICED.test(lead.slice(-LONGEST));
}

/** In characters. */
const LONGEST = 60;

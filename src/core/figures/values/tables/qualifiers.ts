/** The signs and words before a figure that say how it is meant. */

import { skip } from '../../../markdown/inline';

/** What stands before a figure, and where the figure itself begins. */
export interface Qualifiers {
	readonly approximate: boolean;
	readonly bound: 'lower' | 'upper' | undefined;
	readonly negative: boolean;
	readonly estimate: boolean;
	/** First character after them and their blanks; where there are none, the place at which they were looked for. */
	readonly to: number;
}

const APPROXIMATE =
	'[~≈∼≃]|c(?:a)?\\.|c(?=[£€])|ca(?=\\s)|' +
	'(?:circa|approx\\.?|approximately|around|about|roughly|nearly|almost|some|close to|reportedly|reported|' +
	'rund|etwa|ungefähr|knapp|fast|environ|près de|presque|quelque|alrededor de|aproximadamente|casi|unos|unas|cerca de|quase|' +
	'env\\.|quasi|ongeveer|bijna|zo’n)(?![a-zà-ž])|大约|大約|约为|約為|约|約|接近|近|およそ|ほぼ|약';
const ESTIMATE = '(?:estimated(?: at)?|est\\.?|expected|projected|forecast)(?![a-z])|预计|預計|予想|예상';
const LOWER =
	'>=?|≥|(?:over|more than|at least|above|exceeds|exceeding|minimum|min\\.|upwards? of|north of|well over|in excess of|greater than|' +
	'just over|über|mehr als|mindestens|plus de|au moins|más de|al menos|mais de|acima de|pelo menos|oltre|più di|meer dan|' +
	'minstens)(?![a-zà-ž])|' +
	'不低于|不低於|不少于|不少於|超过|超過|超|逾|至少|最低|최소';
const UPPER =
	'<=?|≤|(?:under|up to|less than|below|at most|maximum|max\\.|no more than|fewer than|as (?:much|many|high) as|just under|' +
	'unter|weniger als|höchstens|bis zu|moins de|au plus|jusqu[\'’]à|menos de|hasta|até|abaixo de|meno di|fino a|minder dan|' +
	'tot)(?![a-zà-ž])|sub-|' +
	'不超过|不超過|不足|未达|未達|不到|少于|少於|低于|低於|最高|最大|最多|至多|최대|최고';
const NEGATIVE =
	'[-−–](?=[\\d.$€£¥₹₩~≈A-Z])|[△▲▼](?=\\s?[\\d.$€£¥₹₩])|' +
	'(?:minus|negative|net loss(?: of)?|loss(?: of)?|down|(?:declined|decreased|fell|dropped)(?: by)?|(?:decline|decrease|drop) of|' +
	'rückgang (?:um|von)|(?:baisse|recul|caída|queda|calo|flessione) (?:de|del|di|do)(?![^,;]{1,20}\\s(?:à|a|para)\\s)|daling van|' +
	'moins|negativ[eo]?|négati(?:f|ve)|(?:netto|jahres)?verlust(?: von)?|fehlbetrag(?: von)?|pertes?(?: nette)?(?: de)?|' +
	'pérdidas?(?: netas?)?(?: de)?|prejuízo(?: líquido)?(?: de)?|perdita(?: netta)?(?: di)?|(?:netto)?verlies(?: van)?|' +
	'menos|meno)(?![a-zà-ž])|' +
	'净亏损|亏损|(?:下降|下跌|下滑|减少|減少|降低|跌|负|負|低下|下落)了?|純損失|赤字|순손실|적자|마이너스|マイナス';
/** Characters that only say that it is a sum. */
const TOTAL = '(?:总计|總計|合计|合計|共计|共計|累计|累計|总额|總額|总|總|共|총)(?=[\\s约約近超逾~≈$€£¥₩\\d])';
const ONE = new RegExp(
	`(?:(?<approximate>${APPROXIMATE})|(?<estimate>${ESTIMATE})|(?<lower>${LOWER})|(?<upper>${UPPER})|` +
		`(?<negative>${NEGATIVE})|${TOTAL}|[+:=])\\s?`,
	'iy',
);

/** `- 35%`, where nothing but a mark stands before it: between words it is a dash. */
const MINUS_APART = /[-−–]\s(?=[~≈]?\s?(?:[A-Z]{0,3}[$€£¥₹₩]\s?)?[\d.])/y;
const STANDS_FIRST = /^[\s"“‘*•·~≈]*$|[:(=→>]\s?$/;
const LONGEST_BEFORE = 4;

/** What no word or sign before a figure begins with: most numbers are passed over at once. */
const NEVER_FIRST = /[\d$€£¥₹\s]/;

/** Characters that would say “about”, as the end of another word: of New York, of a contract, of a saving. */
const ENDS_WORD = /[纽紐契合节節预預条條公签簽违違][约約]|[附最]近/;

/** More than this many before one figure is no way to write. */
const MOST = 5;

/** Reads what stands at `at` before a figure. */
export function qualifiersAt(text: string, at: number): Qualifiers {
	const minusTo = skip(MINUS_APART, text, at);
	const isMinusApart = minusTo > at && STANDS_FIRST.test(text.slice(Math.max(0, at - LONGEST_BEFORE), at));
	let found: Qualifiers = { approximate: false, bound: undefined, negative: isMinusApart, estimate: false, to: isMinusApart ? minusTo : at };
	if (NEVER_FIRST.test(text.charAt(found.to)) || ENDS_WORD.test(text.slice(Math.max(0, at - 1), at + 1))) return found;
	for (let count = 0; count < MOST; count++) {
		ONE.lastIndex = found.to;
		const groups = ONE.exec(text)?.groups;
		if (groups === undefined) break;
		found = {
			approximate: found.approximate || groups['approximate'] !== undefined || groups['estimate'] !== undefined,
			bound: groups['lower'] === undefined ? (groups['upper'] === undefined ? found.bound : 'upper') : 'lower',
			negative: found.negative || groups['negative'] !== undefined,
			estimate: found.estimate || groups['estimate'] !== undefined,
			to: ONE.lastIndex,
		};
	}
	return found;
}

/** Puts together what stands before a currency and what stands between it and the digits: `~$-5M`. */
export function combined(a: Qualifiers, b: Qualifiers): Qualifiers {
	return {
		approximate: a.approximate || b.approximate,
		bound: a.bound ?? b.bound,
		negative: a.negative || b.negative,
		estimate: a.estimate || b.estimate,
		to: b.to,
	};
}

/** Whether a figure is what a cell says, or one thing that its text mentions. */

import type { Measure } from '../metrics/terms';
import { hasCharacters } from './amount/characters';
import type { FoundFigure } from './figure-at';
import type { FoundTime } from '../times/period';
import type { Figure } from './value';
import { isPriced } from './words/deal';
import { isShortRemark } from './words/remark';

/** Whether the cells of a metric are expected to hold a figure, wherever it stands. */
export function isFigureDue(measure: Measure): boolean {
	return measure === 'stock' || measure === 'flow';
}

/** What stands around a figure: the words before it, and the last time among them. */
interface Surroundings {
	readonly lead: string;
	readonly time: FoundTime | undefined;
	/** Whether it is bound by a sign and nothing follows: `third-generation system >98.5%`. */
	readonly isBoundAlone: boolean;
}

/** Judges a figure by what stands around it. */
export function isItsValue(found: FoundFigure, { lead, time, isBoundAlone }: Surroundings, measure: Measure): boolean {
	const { figure, isMarked, isScaled } = found;
	if (NOTHING.test(lead)) return true;
	if (CONDITION.test(lead)) return false;
	if (RANKING.test(lead.slice(-LONGEST_WORD)) || isVariant(figure, lead)) return false;
	if (isFigureDue(measure)) return figure.kind !== 'count' || isMarked || isSmallWords(lead);
	const isOfTime = isJustBefore(lead, time, lead.length);
	const words = isOfTime && time !== undefined ? lead.slice(0, time.from) : lead;
	if (words.trim() === '') return (figure.kind !== 'count' || isMarked) && (isLabelTime(time, lead) || isOfTimeAlone(figure, lead));
	if (isSmallWords(words)) return true;
	if (figure.kind === 'currency') return isShortRemark(words) || isLabel(words) || isPriced(words);
	const mayBeOfWords = figure.kind === 'count' ? isScaled && hasCharacters(words) : figure.bound === undefined || isBoundAlone;
	return mayBeOfWords && isShortRemark(words);
}

/** Whether a hyphen and digits go on a name: `737-700 / -800`. */
function isVariant({ kind, amount, negative }: Figure, lead: string): boolean {
	return negative === true && kind === 'count' && Number.isInteger(amount) && VARIANT_OF.test(lead.slice(-LONGEST_JOINT));
}

const LONGEST_JOINT = 8;
const VARIANT_OF = /[\p{L}\p{N}]\s?(?:[/,&+]|and|or|und|et|y|e)\s?$/u;

/** Whether only a mark stands between a time and what begins at `at`: `2024: 5%`, `FY2024 – $3B`. */
export function isJustBefore(text: string, time: FoundTime | undefined, at: number): boolean {
	return time !== undefined && at - time.to <= LONGEST_MARK && /^[\s:,–—-]*$/.test(text.slice(time.to, at));
}

/** A case that may come, not what is: `If churn exceeds 3%`. */
const CONDITION = new RegExp(
	String.raw`^[\s"“‘*•·]{0,4}(?:(?:if|unless|once|when|si|wenn|falls|sofern|sobald|quand|cuando|se|caso|quando)\s|` +
		'如果|若|[当當](?![前年季月日期地时時])|もし|만약)',
	'i',
);
/** Blanks and an opening quote. */
const NOTHING = /^[\s"“‘*•·]{0,4}$/;
const LONGEST_MARK = 5;
const LONGEST_WORD = 20;
const MOST_CHARACTERS = 60;
const RANKING = new RegExp(
	String.raw`第\s?$|(?:^|[^当當目此之以先空提])前\s?$|上位\s?$|상위\s?$|` +
		String.raw`(?:^|\s)(?:top|no\.|nr\.?|number|rank(?:ed|ing)?|series|class|fund|chapter|article|section|level|phase|tier|` +
		String.raw`stage|ring|gen|version|route|form|boeing|airbus|falcon)\s?$`,
	'i',
);
const SMALL_WORDS = new Set(
	('total totals totalling totaling combined currently now at of peak record reached grew grown to up just only all another the ' +
		'a an between from still about has have had 目前 当前 當前 现 現 现有 現有 现在 現在 共 共有 有 拥有 擁有 达 達 达到 達到 已达 已達 ' +
		'合计 合計 总计 總計 累计 累計 累计达 全部で 合計で 현재 총 누적').split(' '),
);

/** Words that say no more than that a number follows. Lower-cased per word: lower-casing a whole long text is slow. */
function isSmallWords(words: string): boolean {
	return words.length <= MOST_CHARACTERS && words.split(/[\s:,]+/).every((word) => word === '' || SMALL_WORDS.has(word.toLowerCase()));
}

/** Whether a time is what the figure after it is of: `FY2024 $5B`, `2024: $5B`. `May 2021, $5B valuation` is a date first. */
function isLabelTime(time: FoundTime | undefined, lead: string): boolean {
	return time?.time.kind === 'span' || lead.trimEnd().endsWith(':');
}

/** Money with no more than a blank between: `May 2021 $5B valuation`. */
function isOfTimeAlone({ kind }: Figure, lead: string): boolean {
	return kind === 'currency' && !/[,–—-]\s?$/.test(lead);
}

/** A name that a dash or colon sets off from its amount: `Fund X: $10B`. */
function isLabel(words: string): boolean {
	return words.length <= MOST_CHARACTERS && /(?:[:—–]|\s--?)\s?$/.test(words) && !words.includes(';');
}

/** Whether a figure stands among other words within quotation marks: `"63% of all users agree"`, but not `"63%"`. */
export function isMentionedInQuote(text: string, { from, to }: Pick<FoundFigure, 'from' | 'to'>): boolean {
	if (!MARK.test(text)) return false;
	for (const { 0: whole, 1: before = '', index } of text.matchAll(QUOTED)) {
		const [open, close] = [index + before.length + 1, index + whole.length - 1];
		if (open <= from && to <= close) return LETTER.test(text.slice(open, from) + text.slice(to, close));
	}
	return false;
}

const MARK = /["“„«「『]/;
/** A plain mark right behind a digit is of inches. */
const QUOTED = /(^|[^\d"])"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|「[^「」]*」|『[^『』]*』/g;
const LETTER = /\p{L}/u;

/** Figures that the words beside them make one of something else than the metric. */

import { isComparison } from './compared';
import type { SeenFigure } from './seen-figure';
import { isOneOfFeatures, isOneOfParts } from './several';

/** Whether a figure is one that a text only mentions, `isDue` being whether its metric is known to have figures. */
export function isMentioned(found: SeenFigure, lead: string, text: string, isDue: boolean): boolean {
	const { kind } = found.figure;
	const after = text.slice(found.to, found.to + LONGEST);
	if (IN_A_CASE.test(after) || (kind === 'currency' && LOSS.test(lead.slice(-LONGEST)))) return true;
	if (kind === 'currency') return isValuation(found, text) && (AT.test(lead.slice(-LONGEST)) || (!isDue && RAISING.test(after)));
	if (isOneOfParts(found, lead, text) || LEADS_ON.test(after)) return true;
	return !isDue && (EQUALS.test(after) || isAttribute(lead, after) || isOneOfFeatures(found, lead, text) || isCompared(kind, lead, after));
}

/** Whether money is a valuation, with another figure behind it: `at a $50M valuation raised $5M`. */
export function isValuation({ figure, to }: SeenFigure, text: string): boolean {
	return figure.kind === 'currency' && VALUATION.test(text.slice(to, to + LONGEST));
}

/** In characters. */
const LONGEST = 60;
/** What a figure would mean: `20% = most of the market missed`. Sums of money are equal to others. */
const EQUALS = /^[^=;]{0,40}\s=\s/;
/** A case that may come is told behind the figure in Japanese and Korean: `5億円を下回る場合`. */
const IN_A_CASE = /^[^\d,;、。]{0,20}(?:場合|たら|れば|경우|[하되]면)/;
/** A loss that has become smaller or larger: the sign of the figure is told far from it. */
const LOSS = /(?:亏损|虧損|赤字|損失|손실|적자)[^,;、\d]{1,12}$/;
/** A change that leads on to the figure itself: `3%増の5兆円`, `增长20%至5亿元`. */
const LEADS_ON = /^\s?(?:[増加長]{0,2}の|(?:증가|성장|상승)?한\s|늘어난\s|줄어든\s|[至到])[约約]?\d/;
const AT = /(?:以|at an?|zu einer|bei einer|à une|a una|a uma|com uma)\s?$/i;
const VALUATION =
	/^[^\d,;、]{0,12}?(?:valuation|bewertung|valorisation|valoración|avaliação|估值|評価額|기업가치)(?=[^\d]{0,40}\d)/i;
const RAISING =
	/融资|融資|募资|募資|筹集|籌集|調達|투자|raise[ds]?|funding|finanzierung|levée|levé|ronda|rodada|captação/i;

/** Whether a dash sets a name off from something that is said of it: `Anvilon — 98% efficiency`. */
function isAttribute(lead: string, after: string): boolean {
	return /\p{L}[^—–]{0,60}(?:[—–]|\s-)\s?$/u.test(lead.slice(-LONGEST)) && /^\s?\p{L}/u.test(after);
}

function isCompared(kind: string, lead: string, after: string): boolean {
	return (kind === 'percent' || kind === 'multiple') && isComparison(lead, after);
}

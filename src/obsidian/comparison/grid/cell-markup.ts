/** Which texts of cells a Markdown renderer would show otherwise than as they are written. */

/**
 * Whether `text` may hold Markdown. Figures as people write them hold none: `~$200B+`, `#1 China (~35%)`,
 * `<5%`, `$5B to $6B`, `S&P 500`. A table of thousands of them is drawn without a renderer; in doubt
 * the renderer is asked.
 */
export function mayHoldMarkup(text: string): boolean {
	return MARKUP.test(text) || mayHoldMath(text);
}

/** Emphasis, code, escapes, links, block ids; pairs that open a mark; tags that are more than a number; HTML, entities, addresses. */
const MARKUP = /[\\`*_[\]^]|~~|==|%%|<[a-z!/?]|&[#\w]+;|#(?!\d+(?:[\s),.;:/]|$))\S|:\/\/|www\./i;

/** A dollar sign closes a formula only right after a character, and never before a digit. */
function mayHoldMath(text: string): boolean {
	const first = text.indexOf('$');
	for (let at = text.indexOf('$', first + 1); first >= 0 && at > 0; at = text.indexOf('$', at + 1)) {
		if (/\S/.test(text.charAt(at - 1)) && !/\d/.test(text.charAt(at + 1))) return true;
	}
	return false;
}

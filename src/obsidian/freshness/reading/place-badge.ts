const BLOCKS = 'p, li, td, th, h1, h2, h3, h4, h5, h6, blockquote, div';

/** Puts a badge behind a date in a rendered section; at the end of its text where the date is not rendered as it is written. */
export function placeBadge(sectionEl: HTMLElement, date: string, badge: HTMLElement): void {
	const text = lastTextWith(sectionEl, date);
	const block = (text?.parentElement ?? sectionEl.lastElementChild)?.closest(BLOCKS) ?? sectionEl;
	block.insertBefore(badge, text === undefined ? null : childWith(block, text).nextSibling);
}

function lastTextWith(el: HTMLElement, wanted: string): Node | undefined {
	const texts = el.doc.createTreeWalker(el, NodeFilter.SHOW_TEXT);
	let last: Node | undefined;
	while (texts.nextNode()) if (texts.currentNode.nodeValue?.includes(wanted) === true) last = texts.currentNode;
	return last;
}

/** The child of `el` that `inner` is, or is in. */
function childWith(el: Element, inner: Node): Node {
	let child = inner;
	while (child.parentNode !== null && child.parentNode !== el) child = child.parentNode;
	return child;
}

/** Where the age of a fact is shown: in the room that its row leaves, for it takes none. */

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** How an age is shown: with its time or without, at the end of the row or of its label, or not at all. The style sheet knows these. */
type Fit = 'whole' | 'age' | 'label' | 'none';

/** How far an age keeps from text, in pixels. */
const GAP = 4;

/**
 * Shows each age as wholly as there is room for it: beside the last line of its row, else beside that
 * of the row's label. Reads every place before it changes any, so that the page is laid out once.
 */
export function fitRowAges(root: HTMLElement): void {
	const ages = root.findAll('.dossier-card-age[data-age]');
	for (const age of ages) age.setAttr('data-fit', 'whole');
	const fits = ages.map(fitOf);
	ages.forEach((age, index) => age.setAttr('data-fit', fits[index] ?? 'none'));
}

function fitOf(age: HTMLElement): Fit {
	const { parentElement: row } = age;
	const time = age.firstElementChild?.getBoundingClientRect();
	if (row === null || time === undefined) return 'none';
	const texts = textBoxes(row);
	const places = placesFor(age, row, time.width);
	return places.find(([, place]) => !texts.some((text) => areNear(text, place)))?.[0] ?? 'none';
}

/** The places for an age, the best first. */
function placesFor(age: HTMLElement, row: HTMLElement, timeWidth: number): [Fit, Box][] {
	const whole = age.getBoundingClientRect();
	const main = row.find('.dossier-card-main').getBoundingClientRect();
	const isLeftToRight = row.find('.dossier-card-lead').getBoundingClientRect().left < main.left;
	const { top, bottom } = whole;
	const width = whole.width - timeWidth;
	const endingAt = (right: number): Box => ({ top, bottom, left: right - width, right });
	const startingAt = (left: number): Box => ({ top, bottom, left, right: left + width });
	const short = isLeftToRight ? endingAt(whole.right) : startingAt(whole.left);
	const label = isLeftToRight ? endingAt(main.left - GAP) : startingAt(main.right + GAP);
	const edge = row.getBoundingClientRect();
	const hasLabelPlace = label.left >= edge.left && label.right <= edge.right;
	return [['whole', whole], ['age', short], ...(hasLabelPlace ? [['label', label] as [Fit, Box]] : [])];
}

/** The lines of text in a row, as far as they are not cut off. */
function textBoxes(row: HTMLElement): Box[] {
	return row.findAll('.dossier-card-lead, .dossier-card-long').flatMap((el) => {
		const { bottom: end } = el.getBoundingClientRect();
		const range = el.doc.createRange();
		range.selectNodeContents(el);
		return Array.from(range.getClientRects(), ({ left, right, top, bottom }) => ({ left, right, top, bottom: Math.min(bottom, end) }));
	});
}

function areNear(text: Box, place: Box): boolean {
	const isBeside = text.left < place.right + GAP && text.right > place.left - GAP;
	return isBeside && text.top < place.bottom - 2 && text.bottom > place.top + 2;
}

/** What joins the two ends of a range: to add a word is to add it here. */

/** Between two ends, blanks on both sides. */
const TO = ['to', 'bis', 'à', 'a', 'até', 'al', 'tot', 'till', 'til', '~', '〜'];
/** The same without a blank before. A wave right after the first end is no “about” of the second. */
const TO_WITHOUT_BLANKS = ['~(?!\\s)', '〜(?!\\s)', '至', '到', 'から', '에서'];
/** Words before the first end, and the word before the second that goes with each. */
const BETWEEN: readonly (readonly [before: string, and: string])[] = [
	['between', 'and'], ['zwischen', 'und'], ['entre', 'et'], ['entre', 'y'], ['entre', 'e'], ['tra', 'e'], ['fra', 'e'], ['tussen', 'en'],
];

/** Joins two ends. */
export const RANGE = new RegExp(`\\s?[-–—]\\s?|\\s(?:${TO.join('|')})\\s|(?:${TO_WITHOUT_BLANKS.join('|')})\\s?`, 'y');

/** The pattern that joins the second end to the first, where the words before the first call for one: `between $5B and $6B`. */
export function jointAfter(before: string): RegExp | undefined {
	const lead = before.toLowerCase();
	return JOINTS.find(({ word }) => lead.endsWith(word))?.pattern;
}

/** In characters: more than the longest of those words. */
export const LONGEST_BETWEEN = 10;

const JOINTS = [...new Set(BETWEEN.map(([before]) => before))].map((before) => {
	const ands = BETWEEN.flatMap(([other, and]) => (other === before ? [and] : []));
	return { word: `${before} `, pattern: new RegExp(`\\s(?:${ands.join('|')})\\s`, 'y') };
});

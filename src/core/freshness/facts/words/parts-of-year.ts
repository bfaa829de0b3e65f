/** Words for parts of a year, in eight languages. What is told of a year's end is of the year, as its balance sheet is. */

/** A part of a year, and how it is written with its year. */
export interface PartOfYear {
	/** As it is shown before the year. */
	readonly name: string;
	/** The month with which it ends at the latest. */
	readonly lastMonth: number;
	/** Its year is in the group `year`, or `yearBefore`. */
	readonly pattern: RegExp;
}

/** The parts, in their order. */
export const PARTS_OF_YEAR: readonly PartOfYear[] = [
	part('early', 4, [
		'early', 'anfang', 'début', '(?:a |en )?(?:principios|comienzos|inicios) de', '(?:n?o )?(?:início|começo) de',
	], ['年?初', '초']),
	part('mid', 8, ['mid', 'mitte', '(?:a |en )?mediados de', '(?:em )?meados de'], ['年中', '年?央', '중반']),
	part('late', 12, ['late', '(?:a )?finales de', '(?:n?os )?finais de'], ['후반']),
];

function part(name: string, lastMonth: number, before: readonly string[], after: readonly string[]): PartOfYear {
	const pattern = new RegExp(
		`(?:^|[^\\p{L}])(?:${before.join('|')})[\\s-]+(?<year>20\\d\\d)(?!\\d)|(?<yearBefore>20\\d\\d)\\s?[年년]\\s?(?:${after.join('|')})`, 'giu',
	);
	return { name, lastMonth, pattern };
}

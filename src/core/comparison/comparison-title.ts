/** What a comparison is called. */

/** How the actors of a comparison came together: peers of the first one, or chosen one by one. */
export type ComparisonKind = 'peers' | 'chosen';

/** A title that is fit for a file name where `names` (the subject first) are: `Comparison of NVIDIA and 5 peers`. */
export function comparisonTitle(names: readonly string[], kind: ComparisonKind): string {
	const [subject = '', ...others] = names;
	const [other] = others;
	if (kind === 'peers') return `Comparison of ${subject} and ${counted(others.length, 'peer')}`;
	if (other !== undefined && others.length === 1) return `Comparison of ${subject} and ${other}`;
	return `Comparison of ${subject} and ${counted(others.length, 'other')}`;
}

/** A number with its noun, in the plural where it takes one: `1 actor`, `5 actors`. */
export function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

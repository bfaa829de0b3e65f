/** Every rule there is. */

import type { Rule } from './rule/rule';
import { oneSidedCase } from './rules/one-sided-case';

/** The rules by id, each in a file of its own in `rules/`, with its page in `docs/rules/`. */
export const ALL_RULES: readonly Rule[] = [
	oneSidedCase,
];

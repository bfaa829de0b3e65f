/** What writers plan, for tests of what becomes of a note. */
import type { Refusal } from '../../../../src/core/markdown/write/text-edit';

/** What was planned; a refusal fails the test. */
export function granted<Planned>(planned: Planned | Refusal): Planned {
	if (typeof planned === 'object' && planned !== null && 'refusal' in planned) throw new Error(planned.refusal);
	return planned as Planned;
}

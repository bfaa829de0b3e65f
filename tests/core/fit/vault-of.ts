/** A made-up vault, looked at to be fitted. */
import { parse } from 'yaml';
import type { RuleProposal } from '../../../src/core/fit/actors/actor-rules';
import { fitOptions, VaultFit, type NoteProposals } from '../../../src/core/fit/fit';
import { atOnce } from '../../../src/core/fit/steps/steps';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';

/** What is proposed for a vault. */
export interface ProposedFor {
	readonly rules: () => RuleProposal[];
	readonly proposalsFor: (rule: RuleProposal) => NoteProposals;
}

/** What is proposed for a vault with these notes, by path. */
export function fitOf(notes: Readonly<Record<string, string>>): ProposedFor {
	const fit = new VaultFit(fitOptions(DEFAULT_SETTINGS, (yaml): unknown => parse(yaml, { logLevel: 'error' })));
	for (const [path, text] of Object.entries(notes)) fit.take(text, path);
	return { rules: () => atOnce(fit.rules()), proposalsFor: (rule) => atOnce(fit.proposalsFor(rule)) };
}

/** Notes in a folder that differ by a number, with the same text; `{n}` in it becomes the number. */
export function several(count: number, folder: string, text: string): Record<string, string> {
	const numbers = Array.from({ length: count }, (_, index) => index + 1);
	return Object.fromEntries(numbers.map((n) => [`${folder}Note ${String(n)}.md`, text.replaceAll('{n}', String(n))]));
}

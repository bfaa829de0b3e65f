import { changesFor, firstChoices } from '../fit/choices';
import type { VaultFit } from '../fit/fit';
import { printFit } from '../fit/print';
import { atOnce } from '../fit/steps/steps';
import { changesBetween } from '../settings/read/merged-changes';
import { withChanges } from '../settings/read/settings';
import type { DossierSettings } from '../settings/settings';
import type { FormatOf } from './request/formats';
import { jsonText, printable, printableLine } from './printable';

/** What a proposal is laid over. */
export interface FitBasis {
	/** The settings in force. */
	readonly settings: DossierSettings;
	/** What is saved, of any shape, and the settings that are read from it. */
	readonly file: { readonly saved: unknown; readonly settings: DossierSettings };
}

/** How a vault whose `total` notes were taken in could be read: in words, or as the data.json that the best proposals come to. */
export function answerFit(format: FormatOf<'fit'>, fit: VaultFit, total: number, { settings, file }: FitBasis): string {
	const rules = atOnce(fit.rules());
	const [best] = rules;
	const proposals = best && atOnce(fit.proposalsFor(best));
	if (format === 'text') return printFit(total, rules, proposals).map(printableLine).join('');
	const changes = best && proposals ? changesFor(firstChoices(best.lines, proposals, settings), proposals.headings, settings) : {};
	const inForce = withChanges(file.saved, changesBetween(file.settings, settings));
	return printable(`${jsonText(withChanges(inForce, changes), '\t')}\n`);
}

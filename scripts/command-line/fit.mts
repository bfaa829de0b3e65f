import { changesFor, firstChoices } from '../../src/core/fit/choices.ts';
import { fitOptions, VaultFit } from '../../src/core/fit/fit.ts';
import { printFit } from '../../src/core/fit/print.ts';
import { atOnce } from '../../src/core/fit/steps/steps.ts';
import { changesBetween } from '../../src/core/settings/read/merged-changes.ts';
import { withChanges } from '../../src/core/settings/read/settings.ts';
import type { Options } from './options.mts';
import { jsonText, print, printLines, tell } from './output.mts';
import { listNotes, readNotes } from './vault-files.mts';

/** Prints how a vault could be read: the proposals in words, or the data.json that the best of them come to. */
export async function fitVault(folder: string, { settings, file, reading, json }: Options): Promise<void> {
	const paths = await listNotes(folder);
	const fit = new VaultFit(fitOptions(settings, reading.parseYaml));
	for await (const { path, text } of readNotes(folder, paths, tell)) fit.take(text, path);
	const rules = atOnce(fit.rules());
	const [best] = rules;
	const proposals = best && atOnce(fit.proposalsFor(best));
	if (!json) return printFit(paths.length, rules, proposals).forEach(print);
	const changes = best && proposals ? changesFor(firstChoices(best.lines, proposals, settings), proposals.headings, settings) : {};
	const inForce = withChanges(file.saved, changesBetween(file.settings, settings));
	printLines(`${jsonText(withChanges(inForce, changes), '\t')}\n`);
}

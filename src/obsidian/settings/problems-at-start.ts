import type { SettingProblem } from '../../core/settings/read/settings';
import { DEFAULT_SETTINGS } from '../../core/settings/settings';
import { counted } from '../../core/wording';

/**
 * Says what of the saved settings cannot be used, in a sentence for those who never open the settings; `undefined` where all
 * can. A setting that is not known is nobody's fault: another device may have a newer version.
 */
export function sentenceOnProblems(problems: readonly SettingProblem[]): string | undefined {
	const faults = problems.filter(({ field }) => field === null || Object.hasOwn(DEFAULT_SETTINGS, field));
	const [first] = faults;
	if (first === undefined) return undefined;
	if (first.field === null) return `Dossier: ${first.message}`;
	const settings = new Set(faults.map(({ field }) => field));
	return `Dossier: ${counted(settings.size, 'saved setting', 'en')} couldn't be used. Dossier's settings say why, at the top.`;
}

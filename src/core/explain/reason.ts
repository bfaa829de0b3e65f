/** Why something of a note is on its card, or is not. */

import type { SettingField } from '../settings/settings';

/** One reason. Sentences are plain text. */
export interface Reason {
	readonly sentence: string;
	/** The heading, label or property that decided, as written; `null` where none did. */
	readonly heading: string | null;
	/** Its line; `null` where it has none, or it was not found again. */
	readonly line: number | null;
	/** The word in it that is known, in lower case; `null` where the person's own setting or nothing names it. */
	readonly word: string | null;
	/** The setting that would change it; `null` where none would. */
	readonly setting: ExplainedSetting | null;
}

/** The settings that decide what is read, and how the settings page calls them. */
export const SETTING_NAMES = {
	actors: 'Actor notes',
	updatedProperties: 'Updated properties',
	risksAsBear: 'Risks as bear points',
	cardSummary: 'Summary on the card',
	cardSections: 'Card sections',
	statsHeadings: 'Quick stats headings',
	bullLabels: 'Bull labels',
	bearLabels: 'Bear labels',
	relatedHeadings: 'Related headings',
	updateLabels: 'Update labels',
} as const satisfies Partial<Record<SettingField, string>>;

/** A setting that decides what is read. */
export type ExplainedSetting = keyof typeof SETTING_NAMES;

/** `"Key facts" (line 12)`: a heading or label, and where it stands if that is known. */
export function placed(heading: string, line: number | null): string {
	return line === null ? `"${heading}"` : `"${heading}" (line ${String(line)})`;
}

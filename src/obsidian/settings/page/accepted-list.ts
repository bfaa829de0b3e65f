import { nameOf } from '../../../core/actor/note/path';
import { withoutAccepted, type AcceptedFinding } from '../../../core/check/accepting/in-settings';
import { listed } from '../../../core/wording';
import type { SettingsStore } from '../store';
import type { Control } from './row/controls';
import { removableList } from './row/removable-list';

/** The list of findings that are accepted in the settings, each with a button that takes that back. */
export function acceptedList(store: Pick<SettingsStore, 'onChange'>): Control {
	return removableList<AcceptedFinding>(store, {
		cls: 'dossier-snoozed',
		none: 'None.',
		button: 'Take back',
		items: ({ acceptedFindings }) => acceptedFindings,
		words: (finding) => `${whatOf(finding)}: ${finding.reason}`,
		label: (finding) => `Take back: ${whatOf(finding)}`,
		without: ({ acceptedFindings }, finding) => ({ acceptedFindings: withoutAccepted(acceptedFindings, finding) }),
	});
}

function whatOf({ rule, notes }: AcceptedFinding): string {
	return `${rule} in ${listed(notes.map(nameOf), MOST_NOTES)}`;
}

/** So many of a finding's notes are named. */
const MOST_NOTES = 3;

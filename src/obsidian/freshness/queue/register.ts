import type { Plugin } from 'obsidian';
import type { SettingsStore } from '../../settings/store';
import { openWholeSnoozeMenu } from '../snooze/menu';
import type { SnoozedNotes } from '../snooze/snoozed-notes';
import { insertReport } from './insert-report';
import { openQueue } from './open';
import type { QueuePanelParts } from './panel';
import { QUEUE_VIEW_TYPE, QueueView } from './view';

/** What the queue takes from the rest of the plugin. */
export interface QueueParts extends Omit<QueuePanelParts, 'snoozes' | 'snooze'> {
	readonly store: Pick<SettingsStore, 'current'>;
	readonly snoozed: SnoozedNotes;
}

/** Hooks the queue into the app: its view, and the commands that open it and write its report. */
export function registerQueue(plugin: Plugin, { store, snoozed, ...parts }: QueueParts): void {
	const { app, dating } = parts;
	plugin.registerView(QUEUE_VIEW_TYPE, (leaf) => new QueueView(leaf, {
		...parts,
		snoozes: () => store.current().snoozed,
		snooze: (notes, at, onSnoozed) => openWholeSnoozeMenu(dating, at, (until) => {
			snoozed.snooze(until, ...notes.map(({ path }) => path));
			onSnoozed();
		}),
	}));
	plugin.addCommand({ id: 'open-freshness-queue', name: 'Open freshness queue', icon: 'list-checks', callback: () => void openQueue(app.workspace) });
	plugin.addCommand({ id: 'insert-freshness-report', name: 'Insert freshness report', icon: 'clipboard-list', callback: () => void insertReport(parts) });
}

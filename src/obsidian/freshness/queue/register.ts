import type { Plugin } from 'obsidian';
import type { SettingsStore } from '../../settings/store';
import { openWholeSnoozeMenu } from '../snooze/menu';
import { snoozeNotes } from '../snooze/snooze';
import type { SnoozedNotes } from '../snooze/snoozed-notes';
import { insertReport } from './insert-report';
import type { QueuePanelParts } from './panel';
import { refreshReportCommand } from './refresh-report';
import { openQueue, QUEUE_VIEW_TYPE, QueueView } from './view';

/** The parts of the plugin that the queue depends on. */
export interface QueueParts extends Omit<QueuePanelParts, 'snoozes' | 'snooze'> {
	readonly store: Pick<SettingsStore, 'current'>;
	readonly snoozed: SnoozedNotes;
}

/** Registers the queue: its view, and the commands that open it and write its report. */
export function registerQueue(plugin: Plugin, { store, snoozed, ...parts }: QueueParts): void {
	const { app, dating } = parts;
	plugin.registerView(QUEUE_VIEW_TYPE, (leaf) => new QueueView(leaf, {
		...parts,
		snoozes: () => store.current().snoozed,
		snooze: (notes, at, onSnoozed) => openWholeSnoozeMenu(dating, at, (until) => {
			snoozeNotes({ snoozed, locale: dating.locale }, until, ...notes.map(({ path }) => path));
			onSnoozed();
		}),
	}));
	plugin.addCommand({
		id: 'open-freshness-queue',
		name: 'Open freshness queue',
		icon: 'list-checks',
		callback: () => void openQueue(app.workspace),
	});
	plugin.addCommand({
		id: 'insert-freshness-report',
		name: 'Insert freshness report',
		icon: 'clipboard-list',
		callback: () => void insertReport(parts),
	});
	plugin.addCommand(refreshReportCommand(parts));
}

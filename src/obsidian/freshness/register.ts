import { getLanguage, type App, type Plugin, type TFile } from 'obsidian';
import { nameOf } from '../../core/actor/note/path';
import type { CalendarDay } from '../../core/calendar-date';
import { describeMarked, nextReview } from '../../core/freshness/next-review';
import type { FreshnessPolicy } from '../../core/freshness/limit/policy';
import type { MetricTerms } from '../../core/figures/metrics/terms';
import { overdueFigures } from '../../core/freshness/facts/overdue';
import { setUpdatedDate } from '../../core/freshness/set-date/edits';
import type { ActorSource } from '../vault/actor-source';
import { dayOfInstant, type Clock } from '../clock';
import type { SettingsStore } from '../settings/store';
import { editorBadge } from './badge/extension';
import { judgeBy } from './editor/judge-text';
import { dateInReading, type ReadingParts } from './reading/date';
import { goToReminderCommand } from './reminder/element';
import { editorReminder } from './reminder/panel';
import { setToToday, setToTodayCommand, type SetToTodayParts } from './set-date/today';
import { snoozeCommands } from './snooze/commands';
import { askedOnDevice, snoozesInSettings } from './snooze/stores';
import { SnoozedNotes } from './snooze/snoozed-notes';

/** The parts of the plugin that reminders depend on. */
export interface ReminderBasis {
	readonly app: App;
	readonly source: ActorSource;
	readonly clock: Pick<Clock, 'today' | 'onNewDay'>;
	readonly policy: () => FreshnessPolicy;
	/** What metrics are called now. */
	readonly terms: () => MetricTerms;
	readonly store: Pick<SettingsStore, 'current' | 'change' | 'onChange'>;
}

/** What other parts of the plugin share with reminders. */
export interface Reminders {
	/** Marks a note as updated today, and offers Undo. */
	readonly setToToday: (note: TFile) => void;
	/** The same for several notes at once needs these. */
	readonly dating: SetToTodayParts;
	/** The notes of which the person wants no reminder for a while. */
	readonly snoozed: SnoozedNotes;
}

/** Hooks reminders into the app: the panel in the editor, the line in Reading view, the badges in both, and the commands. */
export function registerReminders(plugin: Plugin, basis: ReminderBasis): Reminders {
	const { app, source } = basis;
	let isLoaded = true;
	plugin.register(() => {
		isLoaded = false;
	});
	const parts = { ...partsOf(basis), isLoaded: () => isLoaded };
	const { snoozed, asked } = parts;
	const isActor = (note: TFile): boolean => source.index.get(note.path) !== undefined;
	plugin.registerEditorExtension([editorReminder(parts), editorBadge(parts)]);
	plugin.registerMarkdownPostProcessor(dateInReading(parts));
	plugin.registerEvent(app.vault.on('rename', ({ path }, from) => {
		for (const notes of [snoozed, asked]) notes.move(from, path);
	}));
	const commands = [setToTodayCommand(parts, isActor), goToReminderCommand(app.workspace), ...snoozeCommands({ ...parts, isActor })];
	for (const command of commands) plugin.addCommand(command);
	return { setToToday: (note) => void setToToday(parts, note), dating: parts, snoozed };
}

function partsOf({ app, source, clock, policy, terms, store }: ReminderBasis): Omit<ReadingParts, 'isLoaded'> {
	const today = (): CalendarDay => clock.today();
	const locale = getLanguage();
	const judge = judgeBy({ source, policy, clock });
	return {
		app,
		source,
		today,
		locale,
		judge,
		editsFor: (text, day) => setUpdatedDate(text, day, { ...source.options, where: store.current().placeForDate, dayOfInstant }),
		overdueIn: (text, path) => {
			const note = judge(text, path)?.note;
			const updated = { date: today(), precision: 'day', line: 1 } as const;
			return note === undefined ? [] : overdueFigures({ ...note, updated }, { terms: terms(), policy: policy(), today: today() });
		},
		describeMarked: (text, path) => {
			const judged = judge(text, path);
			return describeMarked(nameOf(path), judged && nextReview(judged.note, policy()), locale, judged?.freshness);
		},
		snoozed: new SnoozedNotes(snoozesInSettings(store), today),
		asked: new SnoozedNotes(askedOnDevice(app), today),
		onOutdated: (listener) => {
			const ends = [clock.onNewDay(listener), store.onChange(listener)];
			return () => ends.forEach((end) => end());
		},
	};
}

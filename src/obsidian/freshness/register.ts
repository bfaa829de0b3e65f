import { getLanguage, type App, type Plugin, type TFile } from 'obsidian';
import type { ActorNote } from '../../core/actor/note/actor-note';
import type { CalendarDay } from '../../core/calendar-date';
import { describeDateSet, nextReview } from '../../core/freshness/next-review';
import type { FreshnessPolicy } from '../../core/freshness/limit/policy';
import { setUpdatedDate } from '../../core/freshness/set-date/edits';
import type { ActorSource } from '../vault/actor-source';
import type { Clock } from '../clock';
import type { SettingsStore } from '../settings/store';
import { badgeInEditor } from './badge/in-editor';
import { dateInReading, type ReadingParts } from './reading/date';
import { goToReminderCommand } from './reminder/go-to';
import { judgeBy } from './editor/judge-text';
import { setToToday, setToTodayCommand, type SetToTodayParts } from './set-date/today';
import { snoozeCommands } from './snooze/commands';
import { askedOnDevice, snoozesInSettings } from './snooze/stores';
import { SnoozedNotes } from './snooze/snoozed-notes';
import { staleReminder } from './reminder/reminder';

/** What reminders take from the rest of the plugin. */
export interface ReminderParts {
	readonly app: App;
	readonly source: ActorSource;
	readonly clock: Pick<Clock, 'today' | 'onNewDay'>;
	readonly policy: () => FreshnessPolicy;
	readonly store: Pick<SettingsStore, 'current' | 'change' | 'onChange'>;
}

/** What reminders give to the rest of the plugin. */
export interface Reminders {
	/** Makes a note say that it was updated today, and offers Undo. */
	readonly setToToday: (note: TFile) => void;
	/** What that takes, for those who date several notes. */
	readonly dating: SetToTodayParts;
	/** The notes that the person wants no reminder of for a while. */
	readonly snoozed: SnoozedNotes;
}

/** Hooks reminders into the app: the panel in the editor, the line in Reading view, the badges in both, and the commands. */
export function registerReminders(plugin: Plugin, given: ReminderParts): Reminders {
	const { app, source } = given;
	const parts = partsFor(given);
	const { snoozed, asked } = parts;
	const isActor = (note: TFile): boolean => source.index.get(note.path) !== undefined;
	plugin.registerEditorExtension([staleReminder(parts), badgeInEditor(parts)]);
	plugin.registerMarkdownPostProcessor(dateInReading(parts));
	plugin.registerEvent(app.vault.on('rename', ({ path }, from) => {
		for (const notes of [snoozed, asked]) notes.move(from, path);
	}));
	const commands = [setToTodayCommand(parts, isActor), goToReminderCommand(app.workspace), ...snoozeCommands({ ...parts, isActor })];
	for (const command of commands) plugin.addCommand(command);
	return { setToToday: (note) => void setToToday(parts, note), dating: parts, snoozed };
}

function partsFor({ app, source, clock, policy, store }: ReminderParts): ReadingParts {
	const today = (): CalendarDay => clock.today();
	const locale = getLanguage();
	const judge = judgeBy({ source, policy, clock });
	return {
		app,
		source,
		today,
		locale,
		judge,
		editsFor: (text, day) => setUpdatedDate(text, day, { ...source.options, where: store.current().placeForDate }),
		describeDate: (text, path) => describeDate(judge(text, path)?.note, policy(), today(), locale),
		snoozed: new SnoozedNotes(snoozesInSettings(store), today),
		asked: new SnoozedNotes(askedOnDevice(app), today),
		onOutdated: (listener) => {
			const ends = [clock.onNewDay(listener), store.onChange(listener)];
			return () => ends.forEach((end) => end());
		},
	};
}

function describeDate(note: ActorNote | undefined, policy: FreshnessPolicy, today: CalendarDay, locale: string): string {
	const date = note?.updated ?? { date: today, precision: 'day' as const };
	return describeDateSet(date, note && nextReview(note, policy), locale);
}

import type { App, Plugin } from 'obsidian';
import type { CalendarDay } from '../../core/calendar-date';
import type { MetricTerms } from '../../core/figures/metrics/terms';
import type { FreshnessPolicy } from '../../core/freshness/limit/policy';
import type { DossierSettings, SettingField } from '../../core/settings/settings';
import type { Unsubscribe } from '../listeners';
import type { ActorSource } from '../vault/actor-source';
import { checkNoteCommand } from './command';
import { FindingsStore } from './store/store';
import { FINDINGS_VIEW_TYPE, FindingsView, openFindings } from './view/view';

/** The parts of the plugin that checking depends on. */
export interface CheckParts {
	readonly app: App;
	readonly source: ActorSource;
	readonly clock: { today(): CalendarDay; onNewDay(listener: () => void): Unsubscribe };
	readonly store: { current(): DossierSettings; onChange(listener: () => void): Unsubscribe };
	readonly policy: () => FreshnessPolicy;
	readonly terms: () => MetricTerms;
	readonly locale: string;
	/** Looks up which notes the app leaves out by now. */
	readonly refreshLeftOut: () => Promise<void>;
}

/** Settings on which no finding depends. */
const BESIDE: ReadonlySet<string> = new Set<SettingField>(['snoozed', 'statusBar', 'cardSummary', 'placeForDate']);

/** Registers the check: the view of its findings, and the command that checks one note. */
export function registerCheck(plugin: Plugin, { app, source, clock, store, policy, terms, locale, refreshLeftOut }: CheckParts): void {
	const findings = plugin.addChild(new FindingsStore({
		app,
		source,
		basis: () => {
			const now = store.current();
			const settings = JSON.stringify(Object.entries(now).filter(([name]) => !BESIDE.has(name)));
			const { notPeers, checkRules: choices } = now;
			return { today: clock.today(), policy: policy(), terms: terms(), reading: source.options, notPeers, choices, settings };
		},
		onOutdated: (listener) => {
			const stops = [store.onChange(listener), clock.onNewDay(listener)];
			return () => stops.forEach((stop) => stop());
		},
	}));
	plugin.registerView(FINDINGS_VIEW_TYPE, (leaf) => new FindingsView(leaf, { app, store: findings, locale }));
	plugin.addCommand({ id: 'open-findings', name: 'Open findings', icon: 'list-todo', callback: () => void openFindings(app.workspace) });
	plugin.addCommand(checkNoteCommand(app, source, refreshLeftOut));
}

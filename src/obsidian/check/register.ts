import type { App, Plugin } from 'obsidian';
import type { CalendarDay } from '../../core/calendar-date';
import { movedAccepted, type AcceptedFindings } from '../../core/check/accepting/in-settings';
import { SEVERITIES } from '../../core/check/rule/finding';
import type { MetricTerms } from '../../core/figures/metrics/terms';
import type { FreshnessPolicy } from '../../core/freshness/limit/policy';
import type { DossierSettings, SettingField } from '../../core/settings/settings';
import type { FindingsOfNotes } from '../card/findings-line';
import type { Unsubscribe } from '../listeners';
import type { ActorSource } from '../vault/actor-source';
import { checkNoteCommand } from './command';
import { findingMarks } from './marks';
import { FindingsStore, type FindingsParts } from './store/store';
import { FINDINGS_VIEW_TYPE, FindingsView, openFindings } from './view/view';

/** The parts of the plugin that checking depends on. */
export interface CheckParts {
	readonly app: App;
	readonly source: ActorSource;
	readonly clock: { today(): CalendarDay; onNewDay(listener: () => void): Unsubscribe };
	readonly store: {
		current(): DossierSettings;
		change(changes: Partial<DossierSettings>): Promise<void>;
		onChange(listener: () => void): Unsubscribe;
	};
	readonly policy: () => FreshnessPolicy;
	readonly terms: () => MetricTerms;
	readonly locale: string;
	/** Looks up which notes the app leaves out by now. */
	readonly refreshLeftOut: () => Promise<void>;
}

/** Settings on which it doesn't depend what is found. */
const BESIDE: ReadonlySet<string> = new Set<SettingField>([
	'snoozed', 'statusBar', 'cardSummary', 'placeForDate', 'findingMarks', 'acceptedFindings',
]);

/** Remembers on this device that the findings were opened once: from then on they are worked out at start, too. */
const OPENED_KEY = 'dossier-findings-opened';

/**
 * Registers the check: the view of its findings, marks at their lines in the editor, and the command that checks one note.
 * Returns what the card shows of them.
 */
export function registerCheck(plugin: Plugin, parts: CheckParts): FindingsOfNotes {
	const { app, source, store, locale, refreshLeftOut } = parts;
	const findings = plugin.addChild(new FindingsStore(storeParts(parts)));
	const isOn = (): boolean => store.current().findingMarks && app.loadLocalStorage(OPENED_KEY) === true;
	const open = (filter?: string): void => {
		app.saveLocalStorage(OPENED_KEY, true);
		void openFindings(app.workspace, filter === undefined ? undefined : { filter, severities: new Set(SEVERITIES), by: 'rule' });
	};
	const accepted = {
		read: () => store.current().acceptedFindings,
		write: (acceptedFindings: AcceptedFindings) => void store.change({ acceptedFindings }),
	};
	plugin.registerView(FINDINGS_VIEW_TYPE, (leaf) => new FindingsView(leaf, { app, store: findings, accepted, locale }));
	plugin.registerEvent(app.vault.on('rename', ({ path }, from) => {
		const moved = movedAccepted(accepted.read(), from, path);
		if (moved !== accepted.read()) accepted.write(moved);
	}));
	plugin.registerEditorExtension(findingMarks({
		store: findings,
		isOn,
		onOutdated: (listener) => together(findings.onChange(listener), store.onChange(listener)),
	}));
	plugin.addCommand({ id: 'open-findings', name: 'Open findings', icon: 'list-todo', callback: () => open() });
	plugin.addCommand(checkNoteCommand(app, source, refreshLeftOut));
	app.workspace.onLayoutReady(() => {
		if (isOn()) findings.start();
	});
	return {
		count: (path) => (isOn() ? findings.of(path).length : 0),
		open: (path) => open(`"${path}"`),
		onChange: (listener) => findings.onChange(listener),
	};
}

function storeParts({ app, source, clock, store, policy, terms }: CheckParts): FindingsParts {
	return {
		app,
		source,
		basis: () => {
			const now = store.current();
			const settings = JSON.stringify(Object.entries(now).filter(([name]) => !BESIDE.has(name)));
			const { notPeers, checkRules: choices } = now;
			const given = { today: clock.today(), policy: policy(), terms: terms(), reading: source.options, notPeers };
			return { ...given, choices, settings, accepted: () => store.current().acceptedFindings };
		},
		onOutdated: (listener) => together(store.onChange(listener), clock.onNewDay(listener)),
	};
}

function together(...stops: readonly Unsubscribe[]): Unsubscribe {
	return () => stops.forEach((stop) => stop());
}

import { parse } from 'yaml';
import type { ReadOptions } from '../../src/core/actor/read-actor-note.ts';
import type { NotPeers } from '../../src/core/actor/vault/not-peers.ts';
import { dayByClock, dayOf, readDay, type CalendarDay } from '../../src/core/calendar-date.ts';
import { SEVERITIES, type Severity } from '../../src/core/check/rule/finding.ts';
import type { ComparisonQuery } from '../../src/core/comparison/query/query.ts';
import { compileMetricTerms, type MetricTerms } from '../../src/core/figures/metrics/terms.ts';
import { compilePolicy, type FreshnessPolicy } from '../../src/core/freshness/limit/policy.ts';
import { filterFor, type QueueFilter } from '../../src/core/freshness/queue/filter.ts';
import { readOptionsFor } from '../../src/core/settings/note-reading.ts';
import { limitProblem } from '../../src/core/settings/read/input.ts';
import type { DossierSettings } from '../../src/core/settings/settings.ts';
import { readComparison } from '../../src/core/command-line/request/comparison.ts';
import { ruleIds } from '../../src/core/command-line/request/rule-ids.ts';
import { ownCache, type CachePlace } from './cache/open-cache.mts';
import { tell } from './output.mts';
import { RequestError } from '../../src/core/command-line/request/error.ts';
import { readLanguage, readSettingsFile, type SavedSettings } from './settings-file.mts';
import { leftOutIn } from './vault-files.mts';

/** What `check` looks for and tells. */
export interface CheckOptions {
	/** The rules to run alone; those of the settings where absent. */
	readonly rules?: readonly string[];
	/** Whether hints are told. */
	readonly hints: boolean;
	/** The least that a finding weighs which makes the exit code 1. */
	readonly failOn: Severity;
	/** A file of known findings. */
	readonly baseline?: string;
	/** A commit, from which only notes that differ are checked. */
	readonly since?: string;
}

/** The command line's options, read. */
export interface Options {
	/** The comparison that the options ask for. Throws RequestError if they ask for none. */
	readonly readComparison: () => ComparisonQuery;
	/** As given; `formatAmong` checks it. */
	readonly format: string | undefined;
	/** The day that freshness is judged on. */
	readonly today: CalendarDay;
	/** The limits of notes. */
	readonly policy: FreshnessPolicy;
	/** Whether an overdue note makes the exit code 1. */
	readonly failOnStale: boolean;
	/** What `check` looks for and tells. */
	readonly check: CheckOptions;
	/** Which notes `stale` lists, by tag and folder. */
	readonly filter: QueueFilter;
	/** Whether `stale` lists dated facts instead of notes. */
	readonly facts: boolean;
	/** The settings in force. */
	readonly settings: DossierSettings;
	/** What the settings file holds. */
	readonly file: SavedSettings;
	/** How notes are read. */
	readonly reading: ReadOptions;
	/** What metrics are called. */
	readonly terms: MetricTerms;
	/** Whom the person has said to be no peers. */
	readonly notPeers: NotPeers;
	/** The lines that keep metrics apart. */
	readonly metricsApart: readonly string[];
	/** Whether `explain` prints JSON, and `fit` settings, instead of words. */
	readonly json: boolean;
	/** Whether cards have a summary. */
	readonly hasSummary: boolean;
	/** Where what is worked out is remembered for the next time; `undefined` where nothing is. */
	readonly cache: CachePlace | undefined;
}

/** Reads the options, the settings file they name, and which notes the vault's own settings leave out. Throws RequestError if one can't be used. */
export function readOptions(vault: string, values: Readonly<Record<string, unknown>>, command = ''): Options {
	const text = (key: string): string | undefined => (typeof values[key] === 'string' ? values[key] : undefined);
	const failOn = readFailOn(command, text('fail-on'));
	const today = readToday(text('today'));
	const file = readSettingsFile(text('settings'), tell);
	const settings = settingsWith(file.settings, text('language'), text('limit'));
	let terms: MetricTerms | undefined;
	return {
		readComparison: () => readComparison(text),
		format: text('format'),
		today,
		policy: compilePolicy(settings, (instant) => dayByClock(new Date(instant))),
		failOnStale: failOn === 'stale',
		check: checkOptions(failOn, text, values['hints'] === true),
		filter: filterFor(text('tag'), text('folder')),
		facts: values['facts'] === true,
		settings,
		file,
		reading: readOptionsFor(settings, undefined, (yaml): unknown => parse(yaml, { logLevel: 'error' }), leftOutIn(vault)),
		get terms() {
			return (terms ??= compileMetricTerms(settings.metricSynonyms));
		},
		notPeers: settings.notPeers,
		metricsApart: settings.metricsApart,
		json: values['json'] === true,
		hasSummary: settings.cardSummary,
		cache: values['no-cache'] === true ? undefined : ownCache(),
	};
}

function readFailOn(command: string, written: string | undefined): Severity | 'stale' | undefined {
	if (written === undefined) return undefined;
	if (command !== 'check' && written === 'stale') return written;
	const severity = command === 'check' ? SEVERITIES.find((each) => each === written) : undefined;
	if (severity !== undefined) return severity;
	const choices = command === 'check' ? 'must be error, warning or hint' : 'can only be stale';
	throw new RequestError(`--fail-on ${choices}, not "${written}".`);
}

function checkOptions(failOn: Severity | 'stale' | undefined, text: (key: string) => string | undefined, hints: boolean): CheckOptions {
	const [rule, baseline, since] = [text('rule'), text('baseline'), text('since')];
	return {
		...(rule !== undefined && { rules: ruleIds(rule) }),
		...(baseline !== undefined && { baseline }),
		...(since !== undefined && { since }),
		hints: hints || rule !== undefined || failOn === 'hint',
		failOn: failOn === undefined || failOn === 'stale' ? 'error' : failOn,
	};
}

/** An option overrides the saved setting. */
function settingsWith(saved: DossierSettings, language: string | undefined, limit: string | undefined): DossierSettings {
	const limitDays = limit === undefined ? saved.limitDays : Number(limit);
	if (limitProblem(limitDays) !== undefined) throw new RequestError('--limit must be a whole number of days, 1 or more.');
	return { ...saved, language: language === undefined ? saved.language : readLanguage(language), limitDays };
}

function readToday(text: string | undefined): CalendarDay {
	const now = new Date();
	if (text === undefined) return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
	const day = readDay(text);
	if (day === undefined) throw new RequestError(`--today must be a date such as 2026-11-23, not "${text}".`);
	return day;
}

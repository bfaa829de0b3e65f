import { parse } from 'yaml';
import type { ReadOptions } from '../../src/core/actor/read-actor-note.ts';
import { dayOf, readDay, type CalendarDay } from '../../src/core/calendar-date.ts';
import type { ComparisonQuery } from '../../src/core/comparison/query/query.ts';
import { compileMetricTerms, type MetricTerms } from '../../src/core/figures/metrics/terms.ts';
import { compilePolicy, type FreshnessPolicy } from '../../src/core/freshness/limit/policy.ts';
import { filterFor, type QueueFilter } from '../../src/core/freshness/queue/filter.ts';
import { readOptionsFor } from '../../src/core/settings/read-options.ts';
import { limitProblem } from '../../src/core/settings/read/input.ts';
import type { DossierSettings } from '../../src/core/settings/settings.ts';
import { readComparison } from './comparison-request.mts';
import { tell } from './output.mts';
import { RequestError } from './request-error.mts';
import { readLanguage, readSettingsFile } from './settings-file.mts';

/** What a command is asked to do. */
export interface Options {
	/** Reads what is to be compared. Throws RequestError where the options do not say it. */
	readonly readComparison: () => ComparisonQuery;
	readonly format: string | undefined;
	readonly today: CalendarDay;
	/** How fresh notes must be. */
	readonly policy: FreshnessPolicy;
	readonly failOnStale: boolean;
	/** The notes whose freshness is told, by tag and folder. */
	readonly filter: QueueFilter;
	/** Whether the dated facts in the notes are told rather than the notes. */
	readonly facts: boolean;
	/** How notes are read. */
	readonly reading: ReadOptions;
	/** What metrics are called. */
	readonly terms: MetricTerms;
}

/** The options as they were given on the command line, with the settings they name. */
export async function readOptions(values: Readonly<Record<string, string | boolean | undefined>>): Promise<Options> {
	const text = (key: string): string | undefined => (typeof values[key] === 'string' ? values[key] : undefined);
	const failOn = text('fail-on');
	if (failOn !== undefined && failOn !== 'stale') throw new RequestError(`--fail-on is stale, not “${failOn}”.`);
	const today = readToday(text('today'));
	const settings = settingsWith(await readSettingsFile(text('settings'), tell), text('language'), text('limit'));
	return {
		readComparison: () => readComparison(text),
		format: text('format'),
		today,
		policy: compilePolicy(settings),
		failOnStale: failOn === 'stale',
		filter: filterFor(text('tag'), text('folder')),
		facts: values['facts'] === true,
		reading: readOptionsFor(settings, undefined, (yaml): unknown => parse(yaml, { logLevel: 'error' })),
		terms: compileMetricTerms(settings.metricSynonyms),
	};
}

/** What is asked for on the command line comes before what is saved. */
function settingsWith(saved: DossierSettings, language: string | undefined, limit: string | undefined): DossierSettings {
	const limitDays = limit === undefined ? saved.limitDays : Number(limit);
	if (limitProblem(limitDays) !== undefined) throw new RequestError('--limit is a whole number of days, 1 or more.');
	return { ...saved, language: language === undefined ? saved.language : readLanguage(language), limitDays };
}

/** The format asked for among those a command prints; the first of them without one. Throws RequestError for any other. */
export function formatAmong<Format extends string>(formats: readonly [Format, ...Format[]], asked: string | undefined): Format {
	const format = asked === undefined ? formats[0] : formats.find((known) => known === asked);
	if (format === undefined) throw new RequestError(`--format is ${formats.slice(0, -1).join(', ')} or ${formats.at(-1) ?? ''}, not “${asked ?? ''}”.`);
	return format;
}

function readToday(text: string | undefined): CalendarDay {
	const now = new Date();
	if (text === undefined) return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
	const day = readDay(text);
	if (day === undefined) throw new RequestError(`--today is a day such as 2026-11-23, not “${text}”.`);
	return day;
}

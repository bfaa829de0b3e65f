/** Runs rules over a few notes. */

import { parse } from 'yaml';
import { ActorIndex } from '../../../src/core/actor/vault/actor-index';
import { nameOf } from '../../../src/core/actor/note/path';
import { Check } from '../../../src/core/check/check';
import type { CheckResult } from '../../../src/core/check/result';
import { readCheckedNote } from '../../../src/core/check/rule/checked-note';
import type { Finding, Place } from '../../../src/core/check/rule/finding';
import type { Given, Rule } from '../../../src/core/check/rule/rule';
import { compileMetricTerms } from '../../../src/core/figures/metrics/terms';
import { compilePolicy } from '../../../src/core/freshness/limit/policy';
import { readOptionsFor } from '../../../src/core/settings/note-reading';
import { readSettings } from '../../../src/core/settings/read/settings';

/** The day on which the examples of the rules' pages are judged. */
export const TODAY = '2026-07-02';

/** What rules are given by settings, as data.json holds them. */
export function givenBy(saved: unknown = {}): Given {
	const { settings } = readSettings(saved);
	return {
		today: TODAY,
		policy: compilePolicy(settings),
		terms: compileMetricTerms(settings.metricSynonyms),
		reading: readOptionsFor(settings, undefined, (yaml): unknown => parse(yaml, { logLevel: 'error' })),
		notPeers: settings.notPeers,
	};
}

/** Checks notes, their texts by path. Links lead to notes by path or name. */
export function checkVault(rules: readonly Rule[], notes: Readonly<Record<string, string>>, given = givenBy()): CheckResult {
	return checkWith(new Check(rules, given), notes);
}

/** The same by a check at hand, which takes the notes in. */
export function checkWith(check: Check, notes: Readonly<Record<string, string>>): CheckResult {
	const { given } = check;
	const index = new ActorIndex();
	for (const [path, text] of Object.entries(notes)) {
		const note = readCheckedNote(path, text, given.reading);
		if (note === undefined) continue;
		check.set(note);
		if (note.actor !== undefined) index.set(note.actor);
	}
	const paths = Object.keys(notes);
	return check.judge(index, (target) => paths.find((path) => path === target || path === `${target}.md` || nameOf(path) === target));
}

/** A finding as the pages write it. */
export function linesOf({ message, places: [first, ...others] }: Finding): string[] {
	return [`${printed(first)}: ${message}`, ...others.map((place) => `  ${printed(place)}`)];
}

function printed({ path, line, column }: Place): string {
	return `${path}:${String(line)}:${String(column)}`;
}

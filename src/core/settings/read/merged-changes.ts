/** Changes of settings put on top of settings that others have changed meanwhile. */

import type { DossierSettings, SettingField } from '../settings';
import { isRecord } from './saved-value';

type Changes = Partial<DossierSettings>;

/**
 * What `changes`, made to the settings `before`, make of the settings `theirs`: nothing that either side has
 * changed is lost. A list gets the entries that were added and loses those that were removed, a record likewise
 * by key; of a single value, and of a key that both have set, `changes` counts.
 */
export function mergedChanges(before: DossierSettings, changes: Changes, theirs: DossierSettings): Changes {
	const fields = Object.keys(changes) as SettingField[];
	return Object.fromEntries(fields.map((field) => [field, mergedValue(before[field], changes[field], theirs[field])]));
}

/** The settings of `after` that are not as in `before`. */
export function changesBetween(before: DossierSettings, after: DossierSettings): Changes {
	const fields = Object.keys(after) as SettingField[];
	return Object.fromEntries(fields.filter((field) => !isSame(before[field], after[field])).map((field) => [field, after[field]]));
}

function mergedValue(before: unknown, mine: unknown, theirs: unknown): unknown {
	if (isSame(before, theirs)) return mine;
	if (isSame(before, mine)) return theirs;
	if (isList(before) && isList(mine) && isList(theirs)) return mergedList(before, mine, theirs);
	return isRecord(before) && isRecord(mine) && isRecord(theirs) ? mergedRecord(before, mine, theirs) : mine;
}

type List = readonly unknown[];

function mergedList(before: List, mine: List, theirs: List): List {
	const [wasThere, isMine, isTheirs] = [isIn(before), isIn(mine), isIn(theirs)];
	const kept = theirs.filter((entry) => isMine(entry) || !wasThere(entry));
	return [...kept, ...mine.filter((entry) => !wasThere(entry) && !isTheirs(entry))];
}

function isIn(list: List): (entry: unknown) => boolean {
	const entries = new Set(list.map((entry) => JSON.stringify(entry)));
	return (entry) => entries.has(JSON.stringify(entry));
}

type KeyedValues = Readonly<Record<string, unknown>>;

/** A key that is gone stays where the others have set it anew: an entry may have been dropped because its time was over. */
function mergedRecord(before: KeyedValues, mine: KeyedValues, theirs: KeyedValues): KeyedValues {
	const kept = Object.entries(theirs).filter(([key, value]) => Object.hasOwn(mine, key) || !isSame(before[key], value));
	const changed = Object.entries(mine).filter(([key, value]) => !isSame(before[key], value));
	return Object.fromEntries([...kept, ...changed]);
}

function isList(value: unknown): value is List {
	return Array.isArray(value);
}

function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

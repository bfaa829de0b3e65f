/** What a base asks to be shown, as plain data: made from the app's objects, which are others whenever a base has run its query. */

import { NullValue, type BasesEntry, type BasesEntryGroup, type BasesPropertyId, type BasesView } from 'obsidian';
import type { BaseGroup } from '../../../core/comparison/base/actors';
import { readBaseColumns, type BaseColumns } from '../../../core/comparison/base/columns';
import { plainText } from '../../../core/markdown/inline';

/** A property that the person shows in the base. */
interface BaseProperty {
	readonly name: string;
	/** What the file at a path has there, as text; empty for nothing. */
	readonly textOf: (path: string) => string;
}

/** The result of a base, and what its options show of it. */
export interface BaseResult {
	/** In the base's order. */
	readonly groups: readonly BaseGroup[];
	readonly columns: BaseColumns;
	readonly properties: readonly BaseProperty[];
}

/** Stands in the place of every actor anyway. */
const NAME: BasesPropertyId = 'file.name';

/** Stands above the files that have no value of what the base is grouped by. */
const NO_VALUE = 'None';

/** Reads what a base has found. */
export function readBase({ data, config }: Pick<BasesView, 'data' | 'config'>): BaseResult {
	const groups = data.groupedData;
	const isGrouped = groups.some((group) => group.hasKey());
	const entries = new Map(data.data.map((entry) => [entry.file.path, entry]));
	return {
		groups: groups.map((group) => ({
			paths: group.entries.map(({ file }) => file.path),
			...(isGrouped && { name: nameOf(group) }),
		})),
		columns: readBaseColumns((key) => config.get(key)),
		properties: config.getOrder().filter((id) => id !== NAME).map((id) => ({
			name: config.getDisplayName(id),
			textOf: (path) => textOf(entries.get(path), id),
		})),
	};
}

function nameOf(group: BasesEntryGroup): string {
	return (group.hasKey() && plainText(group.key?.toString() ?? '')) || NO_VALUE;
}

function textOf(entry: BasesEntry | undefined, id: BasesPropertyId): string {
	const value = entry?.getValue(id) ?? NullValue.value;
	return value instanceof NullValue ? '' : value.toString();
}

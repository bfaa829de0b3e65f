import { shownName } from '../../../../core/actor/note/shown-name';
import { SHAPES, STATE_NAMES } from '../../../../core/freshness/describe';
import { describeDate, describeInbound, describeLimit, describeOver, type ColumnText } from '../../../../core/freshness/queue/describe';
import type { QueuedNote } from '../../../../core/freshness/queue/queued-note';

/** What a cell shows. */
export interface CellText extends ColumnText {
	/** What a screen reader says instead of a text that is only a sign. */
	readonly said?: string;
}

/** A column of the queue. */
export interface QueueColumn {
	/** Its cells and its head have the class `dossier-queue-` and this. */
	readonly id: string;
	/** Empty for a column that needs no head. */
	readonly head: string;
	/** What a screen reader says where there is none. */
	readonly said?: string;
	/** A track of a CSS grid: `10em`, `minmax(8em, 1fr)`. */
	readonly width: string;
	/** What the cell of a note shows, for people of `locale` (a BCP 47 tag). */
	readonly cell: (queued: QueuedNote, locale: string, isSelected: boolean) => CellText;
}

/**
 * The columns that show something of a note, in their order; buttons follow behind them. Heads, cells and what is
 * drawn anew all come from here. In a narrow pane (`NARROW` in `rows.ts`: less than the widths below take), where a
 * note takes two lines, only the columns are shown that `.is-narrow` in styles.css names and gives a place.
 */
export const QUEUE_COLUMNS: readonly QueueColumn[] = [
	{ id: 'shape', head: '', said: 'State', width: '1.25em', cell: shapeCell },
	{ id: 'name', head: 'Note', width: 'minmax(8em, 1fr)', cell: ({ note }) => ({ text: shownName(note) }) },
	{ id: 'over', head: 'Overdue', width: '10em', cell: describeOver },
	{ id: 'updated', head: 'Updated', width: '8em', cell: describeDate },
	{ id: 'limit', head: 'Limit', width: 'minmax(6em, 13em)', cell: describeLimit },
	{ id: 'inbound', head: 'Linked from', width: '6em', cell: describeInbound },
];

function shapeCell({ freshness: { state } }: QueuedNote, _: string, isSelected: boolean): CellText {
	return { text: isSelected ? '✓' : SHAPES[state], said: STATE_NAMES[state] };
}

/** The figures of a comparison as a grid. */

import type { ComparedActor, ComparedCell, ComparedMetric, ComparisonTable } from '../../../core/comparison/table/table';
import { countsWithAlternative, sentenceOnAlternatives } from '../../../core/comparison/table/warnings';
import { printFigure, printMedian } from '../../../core/comparison/table/print-figure';
import { MISSING } from '../../../core/comparison/print/texts';
import { orderOf } from '../../../core/figures/values/value';
import { plainText } from '../../../core/markdown/inline';
import type { Freshness } from '../../../core/freshness/freshness';
import type { AgeOf } from './ages';
import { hintOf } from './cell-hint';
import { spanChoice } from './span-choice';
import { actorHeads, freshnessCell, UPDATED_HEAD } from './actor-heads';
import { figureOf, figureRoom, printedFigure } from './figure-parts';
import type { ActorGrid, FigureRoom, GridCell, GridHead } from '../grid/model';

/** What the cells on freshness and age need. */
interface TableGridOptions {
	readonly freshnessOf: (path: string) => Freshness;
	/** Tints figures by their age; absent for no tint. */
	readonly ageOf?: AgeOf | undefined;
	/** A BCP 47 tag. */
	readonly locale: string;
}

/** One field for each metric, then how fresh the notes are. */
export function tableGrid(table: ComparisonTable, { freshnessOf, ageOf, locale }: TableGridOptions): ActorGrid {
	const { actors, metrics } = table;
	const isNumeric = metrics.map(holdsFigures);
	const best = metrics.map((metric) => new Set(metric.best));
	const rooms = metrics.map(roomsOf);
	const freshness = remembered((actor) => {
		const { path = '' } = actors[actor] ?? {};
		return freshnessCell(freshnessOf(path), path, locale);
	});
	return {
		name: 'Comparison',
		fieldsName: 'Metric',
		cells: 'short',
		actors: actorHeads(actors),
		fields: [...metrics.map((metric, field) => metricHead(metric, isNumeric[field] === true)), UPDATED_HEAD],
		cellAt: (actor, field) => {
			const metric = metrics[field];
			if (metric === undefined) return freshness(actor);
			const cell = figureCell(metric.cells[actor] ?? null, actors[actor], metric.span !== null);
			const aligned = isNumeric[field] === true ? endAligned(metric.cells[actor] ?? null, rooms[field]) : {};
			const age = aged(cell, metric.cells[actor] ?? null, ageOf);
			return { ...cell, ...aligned, ...age, ...(best[field]?.has(actor) === true && { sign: BEST }) };
		},
		...(metrics.some(({ median }) => median !== null) && { summary: medianSummary(metrics) }),
		footnotes: [...metrics.flatMap((metric) => footnotesOn(metric, actors)), ...(ageOf === undefined ? [] : [ON_TINT])],
	};
}

const ON_TINT = 'Tinted: older than half of its limit. Underlined: overdue.';

/** Tint and words on the age of a figure. */
function aged({ hint = '' }: GridCell, cell: ComparedCell | null, ageOf: AgeOf | undefined): Pick<GridCell, 'age' | 'hint'> {
	const known = cell === null ? undefined : ageOf?.(cell);
	return known === undefined ? {} : { age: known.age, hint: [...(hint === '' ? [] : [hint]), known.words].join('\n') };
}

/** Writing dates takes long, and rows come into sight again and again. */
function remembered(cellOf: (actor: number) => GridCell): (actor: number) => GridCell {
	const known = new Map<number, GridCell>();
	return (actor) => {
		const cell = known.get(actor) ?? cellOf(actor);
		known.set(actor, cell);
		return cell;
	};
}

/** Characters of the longest suffix of a column; `undefined` where it has none. */
function suffixRoom({ cells }: ComparedMetric): number | undefined {
	const most = cells.reduce((length, cell) => Math.max(length, cell?.suffix?.length ?? 0), 0);
	return most === 0 ? undefined : most;
}

/** What a column keeps free behind its figures, and behind what the author wrote. */
interface ColumnRooms {
	readonly figure: FigureRoom | undefined;
	readonly suffix: number | undefined;
}

function roomsOf(metric: ComparedMetric): ColumnRooms {
	return { figure: figureRoom(metric.cells), suffix: suffixRoom(metric) };
}

/** A figure that says nothing of its time leaves room for what is told of the others, as does a missing one. */
function endAligned(cell: ComparedCell | null, rooms: ColumnRooms | undefined): Pick<GridCell, 'align' | 'suffixRoom' | 'figureRoom'> {
	const room = rooms?.suffix;
	const isAligned = cell === null || cell.value.trim() === '' || figureOf(cell) !== undefined;
	const isTimeless = cell === null || (cell.parsed.period === undefined && cell.parsed.asOf === undefined && cell.parsed.kind !== 'text');
	return {
		align: 'end',
		...(isAligned && rooms?.figure && { figureRoom: rooms.figure }),
		...(room !== undefined && (isTimeless || cell.suffix !== null) && { suffixRoom: room }),
	};
}

const BEST = { text: '▲', name: 'Best' };

/** The head of a metric, which sorts by its figures, dates or texts. */
function metricHead(metric: ComparedMetric, isNumeric: boolean): GridHead {
	const { key, name, warnings } = metric;
	const choice = spanChoice(metric);
	return {
		text: plainText(name),
		item: { kind: 'metric', key },
		sortBy: key,
		warnings,
		...(isNumeric && { align: 'end' }),
		...(choice && { choice }),
	};
}

function footnotesOn(metric: ComparedMetric, actors: readonly ComparedActor[]): string[] {
	const alternatives = sentenceOnAlternatives(metric, actors.map(({ shownName }) => shownName));
	const sentences = [alternatives, ...metric.warnings].filter((sentence) => sentence !== undefined);
	return sentences.length === 0 ? [] : [`${plainText(metric.name)}: ${sentences.join(' ')}`];
}

/** Whether a column holds nothing but figures: those are aligned at the end of their cells, so that they stand one below the other. */
function holdsFigures({ basis, cells }: ComparedMetric): boolean {
	if (basis !== null) return true;
	const given = cells.filter((cell) => cell !== null);
	return given.length > 0 && given.every(({ parsed }) => orderOf(parsed) !== undefined);
}

/** What one note says, or the way to where it would say it. `isOverTime`: whether the metric is measured over a time. */
export function figureCell(cell: ComparedCell | null, actor: ComparedActor | undefined, isOverTime = false): GridCell {
	if (cell === null) return missingCell(actor);
	const source = { path: cell.path, line: cell.line ?? 1 };
	const hint = hintOf(cell, isOverTime);
	const figure = figureOf(cell);
	if (cell.value.trim() === '') return { text: MISSING, isFaint: true, name: `Blank in ${actor?.name ?? ''}`, source };
	return {
		text: cell.value,
		...(figure && { figure }),
		...(cell.suffix !== null && { suffix: cell.suffix }),
		...(cell.unranked === 'other span' && { isDimmed: true }),
		...(cell.compared !== null && countsWithAlternative(cell) && { aside: `ranked as ${printFigure(cell.compared)}` }),
		...(hint !== '' && { hint }),
		source,
	};
}

function missingCell(actor: ComparedActor | undefined): GridCell {
	return {
		text: MISSING,
		isFaint: true,
		name: `${actor?.name ?? ''} has no value`,
		source: { path: actor?.path ?? '', line: 'quick stats' },
	};
}


function medianSummary(metrics: readonly ComparedMetric[]): ActorGrid['summary'] & object {
	return {
		head: { text: 'Median' },
		cellAt: (field) => {
			const metric = metrics[field];
			if (metric === undefined) return { text: '' };
			const text = printMedian(metric);
			return { text, ...(text !== '' && { figure: printedFigure(text) }), ...endAligned(null, roomsOf(metric)) };
		},
	};
}

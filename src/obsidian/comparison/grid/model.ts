/** What a grid on screen holds, as plain data: the same for figures, for bull and bear points, and for coverage. */

import type { FreshnessState } from '../../../core/freshness/freshness';

/** Where a cell leads. */
export interface GridSource {
	/** Path of the note. */
	readonly path: string;
	/** The line, counted from 1; `quick stats` for wherever the note's quick stats stand or would stand. */
	readonly line: number | 'quick stats';
}

/** A choice on a head: what is compared there, out of what. */
export interface HeadChoice {
	/** What is chosen now, and what the choice is about, for those who do not see the head. */
	readonly text: string;
	readonly name: string;
	readonly options: readonly { readonly text: string; readonly isChosen: boolean; readonly value: string }[];
}

/** What a head stands for, where a person may move it or take it out: an actor by its path, a metric by its key. */
export interface GridItem {
	readonly kind: 'actor' | 'metric';
	readonly key: string;
}

/** The head of a row or column: an actor, or what is said of actors. */
export interface GridHead {
	/** Plain text. */
	readonly text: string;
	/** Absent where nothing can be done with it. */
	readonly item?: GridItem;
	/** A quieter text beside it: `7/11`, or the folder of an actor whose name is not the only one of its kind. */
	readonly aside?: string;
	/** What the actors are sorted by when this head is chosen; absent where it sorts nothing. */
	readonly sortBy?: string;
	/** Where the head leads; absent for one that sorts. */
	readonly source?: GridSource;
	/** A choice that a menu on the head offers, by its present answer: `Quarter`. */
	readonly choice?: HeadChoice;
	/** Whether it stands above the rows of a group, and has no cells of its own. */
	readonly isGroup?: true;
	/** Whether it is the actor that the others are compared with. */
	readonly isSubject?: boolean;
	/** Whole sentences on what does not compare. */
	readonly warnings?: readonly string[];
	/** As its cells are aligned. */
	readonly align?: GridCell['align'] | undefined;
}

/** A point of an investment case within a cell. */
export interface GridPoint {
	/** Markdown as written. */
	readonly text: string;
	readonly line: number;
	/** Items nested under it, Markdown as written. */
	readonly details: readonly string[];
}

/** The figure that a cell's text begins with, so that it is aligned at its decimals. */
export interface GridFigure {
	/** Markdown as written. */
	readonly text: string;
	/** Its end, from the decimal sign on: `.5T`, or `B+` where it has no decimals. */
	readonly fraction: string;
	/** What the author wrote behind it, Markdown as written, with the blank before. */
	readonly rest: string;
}

/** The room that a column keeps behind the whole numbers of its figures. */
export interface FigureRoom {
	/** The widest fraction. */
	readonly fraction: string;
	/** Characters of what stands behind figures. */
	readonly rest: number;
}

/** One cell of a grid: a value, a judgement, or points. */
export interface GridCell {
	/** Markdown as written in the note at `source`; plain text where there is none. */
	readonly text: string;
	/** The parts of its text, where that begins with a figure. */
	readonly figure?: GridFigure;
	/** What its column keeps free behind figures; absent where they are not aligned. */
	readonly figureRoom?: FigureRoom | undefined;
	/** `end` for figures, so that they stand one below the other; absent for words, which start at the same edge. */
	readonly align?: 'end' | 'center' | undefined;
	/** Whether it is drawn faintly: nothing is there, or nothing that needs attention. */
	readonly isFaint?: boolean;
	/** How old its figure is, where it is tinted by that: past half of its limit, or overdue. Its hint says it in words. */
	readonly age?: 'old' | 'overdue' | undefined;
	/** Whether it stands back behind the others of its field, with which it does not compare. */
	readonly isDimmed?: boolean;
	/** A few quiet characters that belong to the text and stay beside its end: of which time a figure is. */
	readonly suffix?: string;
	/** Characters of the longest suffix of its column, kept free behind the text so that figures end at one edge. */
	readonly suffixRoom?: number | undefined;
	/** A sign before the text, with what it means: colour alone says nothing. */
	readonly sign?: { readonly text: string; readonly name: string; readonly state?: FreshnessState };
	/** A quieter text after it: what the cell is ranked as, how old the note is. */
	readonly aside?: string;
	/** What the cell is called where its text does not say it: `Baidu has no value`. */
	readonly name?: string;
	/** What else there is to know, shown on hover. Plain text, several lines. */
	readonly hint?: string;
	/** Points in place of the text, each of which leads to its own line. */
	readonly points?: readonly GridPoint[];
	readonly source?: GridSource;
}

/** Facts of actors, before it is decided which way the actors run. */
export interface ActorGrid {
	/** What the grid is called for those who do not see it. */
	readonly name: string;
	/** What its fields are called, above the first column where the fields run down. */
	readonly fieldsName: string;
	/** How much room its cells take: figures are short, points are paragraphs. */
	readonly cells: 'short' | 'long';
	readonly actors: readonly GridHead[];
	readonly fields: readonly GridHead[];
	readonly cellAt: (actor: number, field: number) => GridCell;
	/** What all actors have together, such as the median; it is never sorted among them. */
	readonly summary?: { readonly head: GridHead; readonly cellAt: (field: number) => GridCell };
	/** Sentences to stand below. */
	readonly footnotes: readonly string[];
}

/** A grid as it is drawn. */
export interface GridModel {
	readonly name: string;
	readonly cells: 'short' | 'long';
	readonly corner: GridHead;
	readonly columns: readonly GridHead[];
	readonly rows: readonly GridHead[];
	readonly cellAt: (row: number, column: number) => GridCell;
	/** A last row that stays in sight. */
	readonly foot?: { readonly head: GridHead; readonly cellAt: (column: number) => GridCell };
}

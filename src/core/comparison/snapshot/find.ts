/** The snapshots of a note, and what keeps one from being refreshed. */

import type { ReadProblem } from '../../markdown/read-problem';
import type { Block, Opaque, Outline } from '../../markdown/outline';
import { readOutline } from '../../markdown/scan/scan-outline';
import { markerKind, readMarker, SNAPSHOT_NAME, type SnapshotHead } from './snapshot';
import { readWritten, type Stretch, type WrittenTable } from './written';

/** A snapshot between undamaged markers. Lines count from 1; `from` and `to` are characters of the note. */
export interface Snapshot extends SnapshotHead {
	/** The line of the marker above it, and of the one below it. */
	readonly line: number;
	readonly endLine: number;
	/** The marker above it. */
	readonly marker: Stretch;
	/** All between the markers, line breaks included. */
	readonly body: Stretch;
	/** What Dossier printed there; absent where nothing stands there. */
	readonly written?: WrittenTable;
	/** The text of its table; empty where there is none. */
	readonly table: string;
}

/** What `findSnapshots` finds, in line order. */
interface FoundSnapshots {
	readonly snapshots: readonly Snapshot[];
	/** Markers that are damaged or stand where no snapshot can be, and snapshots that hold no table or several. */
	readonly problems: readonly ReadProblem[];
}

/** Finds the snapshots of a note. What stands in code is none; damage to one leaves the others whole. */
export function findSnapshots(text: string): FoundSnapshots {
	if (!text.toLowerCase().includes(SNAPSHOT_NAME)) return { snapshots: [], problems: [] };
	const finder = new SnapshotFinder(readOutline(text));
	finder.find();
	return finder;
}

class SnapshotFinder implements FoundSnapshots {
	readonly snapshots: Snapshot[] = [];
	readonly problems: ReadProblem[] = [];
	/** The marker that waits for its end, and the blocks since. */
	private open: Opaque | undefined;
	private inside: Block[] = [];

	constructor(private readonly outline: Outline) {}

	find(): void {
		for (const block of this.outline.blocks) this.take(block);
		this.reportOpen();
	}

	private take(block: Block): void {
		const kind = block.kind === 'comment' ? markerKind(this.commentText(block)) : undefined;
		if (block.kind === 'comment' && kind === 'start') {
			this.reportOpen();
			this.open = block;
			this.inside = [];
		} else if (block.kind === 'comment' && kind === 'end') this.close(block);
		else {
			this.inside.push(block);
			if (block.kind === 'item' || block.kind === 'quote') this.reportNested(block.blocks);
		}
	}

	private close(end: Opaque): void {
		const { open: start } = this;
		this.open = undefined;
		if (start === undefined) {
			this.report(end.line, 'This end marker has no start. Delete it, or undo the change that removed the start.');
			return;
		}
		const read = this.read(start, end);
		if ('message' in read) this.problems.push(read);
		else this.snapshots.push(read);
	}

	private read(start: Opaque, end: Opaque): Snapshot | ReadProblem {
		const head = readMarker(this.commentText(start));
		if ('problem' in head) return { line: start.line, message: head.problem };
		const [table, second] = this.inside.filter(({ kind }) => kind === 'table');
		if (second !== undefined) return { line: second.line, message: SECOND_TABLE };
		const [other] = table === undefined ? this.inside : [];
		if (other !== undefined) return { line: other.line, message: NO_TABLE };
		const written = readWritten(this.outline, this.inside, head);
		const [marker, body] = [{ from: start.from, to: start.to }, { from: start.to, to: end.from }];
		const text = written === undefined ? '' : this.outline.text.slice(written.table.from, written.table.to);
		return { ...head, line: start.line, endLine: end.line, marker, body, ...(written && { written }), table: text };
	}

	private reportOpen(): void {
		if (this.open === undefined) return;
		const head = readMarker(this.commentText(this.open));
		const problem = 'problem' in head && this.open.line !== this.open.endLine ? head.problem : undefined;
		this.report(this.open.line, problem ?? 'This static table has no end marker. Add "%% end dossier-snapshot %%" below it.');
	}

	private reportNested(blocks: readonly Block[]): void {
		for (const block of blocks) {
			if (block.kind === 'item' || block.kind === 'quote') this.reportNested(block.blocks);
			else if (block.kind === 'comment' && markerKind(this.commentText(block)) === 'start') {
				this.report(block.line, "Static tables in quotes and lists can't be refreshed. Move this one out.");
			}
		}
	}

	/** A comment without what its line has in front: blanks, or the marks of a quote or list. */
	private commentText({ from, to }: Opaque): string {
		const { text } = this.outline;
		return text.slice(text.indexOf('%%', from), to);
	}

	private report(line: number, message: string): void {
		this.problems.push({ line, message });
	}
}

const SECOND_TABLE = 'This is a second table in a static table. Move it below the end marker.';
const NO_TABLE = 'Between these markers stands no table, only this text. Move it below the end marker.';

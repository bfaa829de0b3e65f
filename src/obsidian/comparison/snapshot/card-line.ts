import { Component, debounce } from 'obsidian';
import { SNAPSHOT_NAME } from '../../../core/comparison/snapshot/snapshot';
import { describeDrift, snapshotDrift, type SnapshotDrift } from '../../../core/comparison/snapshot/drift';
import { isReading } from '../../vault/reading-progress';
import { printerFor, type SnapshotParts } from './parts';

/** How long nothing must change before snapshots are looked at, in milliseconds: each asks for a comparison. */
const PAUSE = 800;

/** Says how many cells of the comparisons in a note are no longer what the notes say, and leads to the first such comparison. */
export class SnapshotLine extends Component {
	/** The note, where it holds a snapshot. */
	private note: { readonly path: string; readonly text: string } | undefined;
	private shown = '';
	private readonly checkSoon = debounce(() => this.check(), PAUSE, true);

	constructor(
		private readonly parts: SnapshotParts,
		private readonly el: HTMLElement,
	) {
		super();
		el.hide();
	}

	override onload(): void {
		this.register(this.parts.source.onChange(() => this.note !== undefined && this.checkSoon()));
		this.register(() => this.checkSoon.cancel());
	}

	/** Looks, soon, at the note at `path` as it stands. What was said of it before stays until then. */
	show(path: string, text: string): void {
		if (path !== this.note?.path) this.draw(undefined);
		this.note = text.toLowerCase().includes(SNAPSHOT_NAME) ? { path, text } : undefined;
		if (this.note === undefined) this.draw(undefined);
		else this.checkSoon();
	}

	private check(): void {
		const { note, parts } = this;
		if (note === undefined || isReading(parts.source.progress)) return;
		this.draw(snapshotDrift(note.text, printerFor(parts, note.path)));
	}

	private draw(drift: SnapshotDrift | undefined): void {
		this.el.setAttr('data-line', drift?.line ?? null);
		const text = drift === undefined ? '' : `${describeDrift(drift)} from the notes`;
		if (text === this.shown) return;
		this.shown = text;
		this.el.empty();
		this.el.toggle(text !== '');
		this.el.createEl('button', { cls: 'dossier-card-lead', text: 'Comparison in this note', attr: { type: 'button' } });
		this.el.appendText(`: ${text}`);
	}
}

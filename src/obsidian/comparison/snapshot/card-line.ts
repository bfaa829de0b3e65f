import { Component, debounce } from 'obsidian';
import { redraw } from '../../elements/redraw';
import { SNAPSHOT_NAME } from '../../../core/comparison/snapshot/snapshot';
import { describeDrift, snapshotDrift, type SnapshotDrift } from '../../../core/comparison/snapshot/drift';
import { isReading } from '../../vault/reading-progress';
import { printerFor, type SnapshotParts } from './parts';

/** Milliseconds without a change before static tables are checked: each check makes a comparison. */
const PAUSE = 800;

/** A line of the card: how many values of the note's static tables are no longer what the notes say. It leads to the first such table. */
export class SnapshotLine extends Component {
	/** The note, where it holds a snapshot. */
	private note: { readonly path: string; readonly text: string } | undefined;
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

	/** Checks the note at `path`, soon, with the text it has now. What was said of it before stays until then. */
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
		redraw(this.el, drift && describeDrift(drift), (text) => {
			this.el.empty();
			this.el.toggle(text !== undefined);
			if (text === undefined) return;
			const line = this.el.createEl('bdi');
			line.createEl('button', { cls: 'dossier-card-lead', text: 'Static table in this note', attr: { type: 'button' } });
			line.appendText(`: ${text} from the notes`);
		});
	}
}

import { debounce, MarkdownRenderChild, type MarkdownPostProcessor, type MarkdownPostProcessorContext } from 'obsidian';
import type { CellCount } from '../../../core/comparison/snapshot/differing-cells';
import { findSnapshots } from '../../../core/comparison/snapshot/find';
import { SNAPSHOT_NAME } from '../../../core/comparison/snapshot/snapshot';
import { describeDrift, driftOf } from '../../../core/comparison/snapshot/drift';
import { isReading } from '../../vault/reading-progress';
import { refreshStaticTables } from './refresh';
import { printerFor, type SnapshotParts } from './parts';

/** Milliseconds that changes in the vault are gathered for before the tables on screen are checked again. */
const PAUSE = 500;

/** In Reading view, says below a static table how many of its values are no longer what the notes say, and offers to refresh it. */
export function snapshotCheck(parts: SnapshotParts): MarkdownPostProcessor {
	return (el, context) => {
		if (el.querySelector('table') === null || context.getSectionInfo(el)?.text.includes(SNAPSHOT_NAME) !== true) return;
		context.addChild(new DriftLine(parts, el, context));
	};
}

class DriftLine extends MarkdownRenderChild {
	private line: HTMLElement | undefined;
	private isGone = false;

	constructor(
		private readonly parts: SnapshotParts,
		containerEl: HTMLElement,
		private readonly context: MarkdownPostProcessorContext,
	) {
		super(containerEl);
	}

	override onload(): void {
		const { source } = this.parts;
		this.register(source.onChange(debounce(() => this.check(), PAUSE)));
		void source.complete.then(() => this.check());
	}

	override onunload(): void {
		this.isGone = true;
		this.line?.remove();
	}

	private check(): void {
		if (this.isGone || isReading(this.parts.source.progress)) return;
		const drift = this.drift();
		this.line?.remove();
		this.line = drift === undefined || drift.differing === 0 ? undefined : this.show(drift);
	}

	/** How many cells of this table differ; `undefined` where it is no snapshot's. */
	private drift(): CellCount | undefined {
		const section = this.context.getSectionInfo(this.containerEl);
		if (section === null) return undefined;
		const { text, lineStart, lineEnd } = section;
		const snapshot = findSnapshots(text).snapshots.find(({ line, endLine }) => line <= lineStart && lineEnd < endLine);
		return snapshot && driftOf(snapshot, printerFor(this.parts, this.context.sourcePath));
	}

	private show(drift: CellCount): HTMLElement {
		const line = this.containerEl.createDiv('dossier-drift');
		line.createSpan({ text: `${describeDrift(drift)} from the notes` });
		line.createSpan({ text: ' · ', attr: { 'aria-hidden': 'true' } });
		const attr = { 'aria-label': 'Refresh static tables in this note' };
		const button = line.createEl('button', { text: 'Refresh', cls: 'dossier-drift-button', attr });
		button.addEventListener('click', () => this.refresh());
		return line;
	}

	private refresh(): void {
		const note = this.parts.app.vault.getFileByPath(this.context.sourcePath);
		if (note !== null) void refreshStaticTables(this.parts, note);
	}
}

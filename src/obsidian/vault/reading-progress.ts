import { getLanguage, Modal, ProgressBarComponent, type App } from 'obsidian';
import { describeProgress } from '../../core/wording';
import type { Unsubscribe } from '../listeners';
import type { ActorSource, ReadingProgress } from './actor-source';

/** Whether notes of the vault are still to be read. */
export function isReading({ read, total }: ReadingProgress): boolean {
	return read < total;
}

/** How far the vault has been read, in Obsidian's language. */
export function readingText(progress: ReadingProgress): string {
	return describeProgress(progress, getLanguage());
}

/** Waits until every note has been read. Meanwhile a window called `title` shows how far it is; false if the person closes it first. */
export async function waitForReading(app: App, source: ActorSource, title: string): Promise<boolean> {
	if (isReading(source.progress)) return new Promise((resolve) => new ReadingModal(app, source, title, resolve).open());
	await source.complete;
	return true;
}

/** Shows how far the vault has been read, and closes itself when that is done. */
class ReadingModal extends Modal {
	private isComplete = false;
	private stopListening: Unsubscribe | undefined;

	constructor(
		app: App,
		private readonly source: ActorSource,
		private readonly title: string,
		private readonly onEnd: (isComplete: boolean) => void,
	) {
		super(app);
	}

	override onOpen(): void {
		this.modalEl.addClass('dossier-modal');
		this.setTitle(this.title);
		const textEl = this.contentEl.createEl('p', { attr: { role: 'status' } });
		const bar = new ProgressBarComponent(this.contentEl);
		const show = (): void => {
			const { progress } = this.source;
			textEl.setText(readingText(progress));
			bar.setValue((100 * progress.read) / Math.max(1, progress.total));
		};
		show();
		this.stopListening = this.source.onChange(show);
		void this.source.complete.then(() => {
			if (this.stopListening === undefined) return;
			this.isComplete = true;
			this.close();
		});
	}

	override onClose(): void {
		this.stopListening?.();
		this.stopListening = undefined;
		this.contentEl.empty();
		this.onEnd(this.isComplete);
	}
}

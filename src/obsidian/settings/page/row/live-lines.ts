import { debounce } from 'obsidian';
import type { ActorNote } from '../../../../core/actor/note/actor-note';
import { describeProgress } from '../../../../core/settings/describe/actors';
import type { ActorSource } from '../../../vault/actor-source';

/** Says what a setting does, given the actor notes of the vault; line breaks are kept. */
export type Saying = (notes: readonly ActorNote[]) => string;

/** Milliseconds between two looks at a vault that is being read. */
const PAUSE = 100;

/** The lines below settings that say what each does in this vault. They are kept true for as long as they are on screen. */
export class LiveLines {
	private readonly lines = new Map<HTMLElement, Saying>();
	private stopListening: (() => void) | undefined;
	private readonly refreshSoon = debounce(() => this.refresh(), PAUSE);

	constructor(
		private readonly source: ActorSource,
		private readonly locale: string,
		/** Each calls its argument whenever something else that the lines depend on has changed, until the returned function is called. */
		private readonly changes: readonly ((listener: () => void) => () => void)[],
	) {}

	/** Keeps the text of `el` true, until the returned function is called. */
	add(el: HTMLElement, say: Saying): () => void {
		this.lines.set(el, say);
		this.stopListening ??= this.listen();
		this.refreshSoon();
		return () => {
			this.lines.delete(el);
			if (this.lines.size === 0) this.stop();
		};
	}

	/**
	 * Says everything anew. While notes are being read the first line says how far that is, and the others
	 * wait: figures of half a vault mislead.
	 */
	refresh(): void {
		const { progress, index } = this.source;
		const isReading = progress.read < progress.total;
		const notes = isReading ? [] : [...index.all()];
		let text = describeProgress(progress, this.locale);
		for (const [el, say] of this.lines) {
			el.toggleClass('is-waiting', isReading);
			if (!isReading) setTextOf(el, say(notes));
			else if (text !== '' || el.getText() === '') setTextOf(el, text === '' ? 'Reading notes…' : text);
			text = '';
		}
	}

	private listen(): () => void {
		const ends = [this.source.onChange(() => this.refreshSoon()), ...this.changes.map((onChange) => onChange(() => this.refreshSoon()))];
		return () => ends.forEach((end) => end());
	}

	private stop(): void {
		this.stopListening?.();
		this.stopListening = undefined;
		this.refreshSoon.cancel();
	}
}

/** Leaves an unchanged text alone, so that a selection in it survives. */
function setTextOf(el: HTMLElement, text: string): void {
	if (el.getText() !== text) el.setText(text);
}

import { MarkdownRenderChild, type MarkdownPostProcessorContext } from 'obsidian';
import type { Card } from '../../../core/card/card';
import { parseCardQuery, type ParsedCardQuery } from '../../../core/card/block/parse';
import { pickSections } from '../../../core/card/block/pick';
import { findActor } from '../../../core/actor/lookup/find-actor';
import { redraw, redrawText } from '../../elements/redraw';
import { WatchedNote } from '../../note/watched';
import { isReading, readingText } from '../../vault/reading-progress';
import { CardFolds } from '../folds';
import { CardPanel, type CardPanelParts } from '../panel';

type BlockProcessor = (source: string, el: HTMLElement, context: MarkdownPostProcessorContext) => Promise<void>;

/** Shows the card that a code block asks for, in place of the block, for as long as the block is on screen. */
export function cardBlock(parts: CardPanelParts): BlockProcessor {
	// Who prints a note waits until there is something to see.
	return (source, el, context) => new Promise((drawn) => {
		context.addChild(new CardBlock(parts, parseCardQuery(source), { el, path: context.sourcePath, drawn }));
	});
}

/** Where a block stands. */
interface BlockPlace {
	readonly el: HTMLElement;
	/** Path of the note around, from which links lead; empty where there is none. */
	readonly path: string;
	/** Called whenever something was drawn. */
	readonly drawn: () => void;
}

class CardBlock extends MarkdownRenderChild {
	private readonly problemsEl: HTMLElement;
	private readonly statusEl: HTMLElement;
	private readonly cardEl: HTMLElement;
	private readonly panel: CardPanel;
	private readonly watched: WatchedNote;
	/** Why there is no actor, and which sections there are none of. */
	private readonly faults = { actor: '', show: [] as readonly string[] };

	constructor(
		private readonly parts: CardPanelParts,
		private readonly asked: ParsedCardQuery,
		private readonly place: BlockPlace,
	) {
		super(place.el);
		const el = place.el.createDiv({ cls: 'dossier-card-block' });
		this.problemsEl = el.createDiv({ cls: 'dossier-card-block-problems', attr: { role: 'status' } });
		this.statusEl = el.createDiv({ cls: 'dossier-card-progress', attr: { role: 'status' } });
		this.cardEl = el.createDiv({ cls: 'dossier-card' });
		const folds = new CardFolds(() => this.panel.refold());
		// Who asks for a section by name wants to see what is in it.
		if (asked.query?.show !== undefined) folds.openAll();
		this.panel = this.addChild(new CardPanel(parts, this.cardEl, { folds, shape: (card) => this.pick(card) }));
		this.watched = this.addChild(new WatchedNote(parts.app, parts.source, () => this.draw()));
	}

	override onload(): void {
		const { source } = this.parts;
		this.register(source.onChange(() => this.lookUp()));
		void source.complete.then(() => this.lookUp());
		this.lookUp();
	}

	/** Finds the actor anew: the names of all notes decide who is meant. */
	private lookUp(): void {
		const { asked: { query }, parts: { app, source }, watched } = this;
		const resolve = (target: string, from: string): string | undefined => source.resolveLink(target, from);
		const found = query && findActor(query.actor, { index: source.index, resolve, from: this.place.path });
		const file = found !== undefined && 'note' in found ? app.vault.getFileByPath(found.note.path) : null;
		this.faults.actor = found !== undefined && 'problem' in found ? found.problem : '';
		if (file === null) watched.letGo({ kind: 'none' });
		else watched.turnTo(file);
	}

	private pick(card: Card): Card {
		const show = this.asked.query?.show;
		if (show === undefined) return card;
		const { sections, problems } = pickSections(card.sections, show);
		this.faults.show = problems;
		return { ...card, sections };
	}

	private draw(): void {
		const { watched: { state }, parts: { source } } = this;
		const isCard = state.kind === 'actor';
		this.panel.show(isCard ? state : undefined);
		this.cardEl.toggle(isCard);
		redrawText(this.statusEl, isCard || !this.mayAppear() ? '' : readingText(source.progress));
		redraw(this.problemsEl, this.problems(), (sentences) => {
			this.problemsEl.empty();
			for (const text of sentences) this.problemsEl.createEl('p', { text, attr: { dir: 'auto' } });
		});
		this.place.drawn();
	}

	/** Whether the actor may be among the notes that are still to be read. */
	private mayAppear(): boolean {
		return this.asked.query !== undefined && isReading(this.parts.source.progress);
	}

	/** All that is wrong, with the lines of the block. Whom nobody knows yet may still be read. */
	private problems(): string[] {
		const { asked: { problems, lines }, faults, watched: { state } } = this;
		const isCard = state.kind === 'actor';
		const actor = state.kind === 'unreadable' ? `${state.file.path} couldn't be read: ${state.reason}` : this.mayAppear() ? '' : faults.actor;
		const found = [
			...problems,
			...(isCard || actor === '' ? [] : [{ line: lines.actor ?? 1, message: actor }]),
			...(isCard ? faults.show.map((message) => ({ line: lines.show ?? 1, message })) : []),
		];
		return found.sort((one, other) => one.line - other.line).map(({ line, message }) => `Line ${line}: ${message}`);
	}
}

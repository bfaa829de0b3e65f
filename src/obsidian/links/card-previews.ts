import { Component, HoverPopover, Keymap, type Events, type TFile } from 'obsidian';
import { CardFolds } from '../card/folds';
import { CardPanel, type CardNote, type CardPanelParts } from '../card/panel';
import { memberOf } from '../elements/app-part';
import { arePreviewsOn, isWantedNow, readHoveredLink, wholeNoteAt, type HoveredLink } from './hovered-link';

/** The parts of the plugin that previews need. */
export interface CardPreviewsParts extends CardPanelParts {
	/** Whether the person wants cards in page previews. */
	readonly hasCardPreviews: () => boolean;
}

/**
 * Shows the card of an actor over a link to it, wherever and whenever Page preview would show the note: it takes the place of
 * that preview. Links to a part of a note are left to Page preview.
 */
export class CardPreviews extends Component {
	/** The link that the pointer is over, once its card is on the way or waits for a key. */
	private over: HTMLElement | undefined;
	private shown: { readonly targetEl: HTMLElement; readonly popover: HoverPopover } | undefined;

	constructor(private readonly parts: CardPreviewsParts) {
		super();
	}

	override onload(): void {
		const events: Events = this.parts.app.workspace;
		this.registerEvent(events.on('hover-link', (data) => this.onHover(readHoveredLink(data))));
		this.register(() => hide(this.shown?.popover));
	}

	private onHover(link: HoveredLink | undefined): void {
		const { app, source, hasCardPreviews } = this.parts;
		if (link === undefined || this.isKnown(link) || !hasCardPreviews() || !arePreviewsOn(app)) return;
		const file = wholeNoteAt(link, app);
		if (file === null || source.index.get(file.path) === undefined) return;
		this.over = link.targetEl;
		link.targetEl.addEventListener('mouseleave', () => (this.over = undefined), { once: true });
		if (isWantedNow(app, link)) void this.show(link, file);
		else this.waitForKey(link, file);
	}

	private isKnown({ targetEl }: HoveredLink): boolean {
		return this.over === targetEl || this.isShown(targetEl);
	}

	private isShown(targetEl: HTMLElement): boolean {
		return this.shown?.targetEl === targetEl && this.shown.popover.hoverEl.isConnected;
	}

	/** Page preview comes, too, when the key does after the pointer. */
	private waitForKey(link: HoveredLink, file: TFile): void {
		const { targetEl } = link;
		const { doc } = targetEl;
		const onKey = (event: KeyboardEvent): void => {
			if (Keymap.isModifier(event, 'Mod') && !this.isShown(targetEl)) void this.show(link, file);
		};
		doc.addEventListener('keydown', onKey);
		targetEl.addEventListener('mouseleave', () => doc.removeEventListener('keydown', onKey), { once: true });
	}

	/** A note that can't be read is left to Page preview, which says so. */
	private async show({ hoverParent, targetEl }: HoveredLink, file: TFile): Promise<void> {
		const card = await this.cardOf(file).catch(() => undefined);
		if (card === undefined || this.over !== targetEl) return;
		hide(hoverParent.hoverPopover);
		const popover = new HoverPopover(hoverParent, targetEl);
		hoverParent.hoverPopover = popover;
		popover.hoverEl.addClass('dossier-hover');
		const folds = new CardFolds(() => panel.refold());
		const panel = popover.addChild(new CardPanel(this.parts, popover.hoverEl.createDiv({ cls: 'dossier-card' }), { folds }));
		panel.show(card);
		this.shown = { targetEl, popover };
	}

	private async cardOf(file: TFile): Promise<CardNote | undefined> {
		const text = await this.parts.app.vault.cachedRead(file);
		const note = await this.parts.source.read(file, text);
		return note && { file, note, text };
	}
}

/** Popovers have no documented way to go before the pointer does. */
function hide(popover: HoverPopover | null | undefined): void {
	const end = memberOf(popover, 'hide');
	if (typeof end === 'function') end.call(popover);
}

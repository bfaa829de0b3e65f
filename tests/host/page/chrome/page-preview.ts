import type { App } from '../app';
import { Keymap } from '../base/keymap';
import { renderInto } from '../markdown/render';
import { parseLinktext } from '../metadata/linktext';
import { HoverPopover } from '../overlay/hover-popover';

interface HoveredLink {
	readonly event: MouseEvent;
	readonly source: string;
	readonly hoverParent: { hoverPopover: HoverPopover | null };
	readonly targetEl: HTMLElement;
	readonly linktext: string;
	readonly sourcePath: string;
}

/** The core plugin Page preview, as far as it shows a whole note over a link, without a key in reading view alone. */
export class PagePreview {
	/** Whether a source waits for Ctrl or Cmd, where the person has chosen so. */
	readonly overrides: Record<string, boolean> = {};

	constructor(private readonly app: App) {
		app.workspace.on('hover-link', (link: HoveredLink) => this.onHover(link));
	}

	private onHover({ event, source, hoverParent, targetEl, linktext, sourcePath }: HoveredLink): void {
		const waits = this.overrides[source] ?? this.app.workspace.hoverLinkSources[source]?.defaultMod ?? true;
		if ((waits && !Keymap.isModifier(event, 'Mod')) || hoverParent.hoverPopover?.targetEl === targetEl) return;
		const file = this.app.metadataCache.getFirstLinkpathDest(parseLinktext(linktext).path, sourcePath);
		if (file === null) return;
		const popover = new HoverPopover(hoverParent, targetEl);
		const el = popover.hoverEl.createDiv('markdown-embed markdown-rendered');
		void this.app.vault.cachedRead(file).then((text) => renderInto(this.app, text, el, file.path, popover, true));
	}
}

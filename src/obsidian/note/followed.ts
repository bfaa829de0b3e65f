import type { TFile } from 'obsidian';
import { WatchedNote } from './watched';

/**
 * Follows the active note and what it says. It stays with the note while a sidebar or anything else is active. Only the
 * followed note is ever read.
 */
export class FollowedNote extends WatchedNote {
	/** What was the active note when another was looked at instead; `undefined` while the active one is followed. */
	private lookedPast: TFile | null | undefined;
	private isHeld = false;
	private isUnloaded = false;

	override onload(): void {
		super.onload();
		const { workspace } = this.app;
		this.registerEvent(workspace.on('file-open', () => this.follow()));
		this.registerEvent(workspace.on('active-leaf-change', () => this.follow()));
		// Before the layout is there, no note is open yet.
		workspace.onLayoutReady(() => {
			if (!this.isUnloaded) this.follow();
		});
	}

	override onunload(): void {
		super.onunload();
		this.isUnloaded = true;
	}

	/** Shows `file` for as long as the active note stays the active one; without one, the active note again. */
	lookAt(file: TFile | undefined): void {
		this.lookedPast = file === undefined ? undefined : this.app.workspace.getActiveFile();
		if (file === undefined) this.follow();
		else this.turnTo(file);
	}

	/** Stays with the note it has, or with `file` where one is given, whatever note is active. */
	hold(file?: TFile): void {
		this.isHeld = true;
		if (file !== undefined) this.turnTo(file);
	}

	/** Follows the active note again. */
	release(): void {
		this.isHeld = false;
		this.lookAt(undefined);
	}

	private follow(): void {
		const { workspace } = this.app;
		if (!workspace.layoutReady || this.isHeld) return;
		const file = workspace.getActiveFile();
		if (file === this.lookedPast) return;
		this.lookedPast = undefined;
		if (file === null) {
			const nothingOpen = workspace.getLeavesOfType('markdown').length === 0;
			if (nothingOpen && this.file !== undefined) this.letGo({ kind: 'none' });
			return;
		}
		if (file.extension === 'md') this.turnTo(file);
	}
}

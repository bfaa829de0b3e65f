import type { TFile } from 'obsidian';
import type { Unsubscribe } from '../listeners';
import { viewOfNotes } from './at-hand';
import { WatchedNote } from './watched';

/**
 * Follows the active note and what it says; in a view of several notes, the one that the person is at. It stays with the note
 * while a sidebar or anything else is active. Only the followed note is ever read.
 */
export class FollowedNote extends WatchedNote {
	/** What the person was at when another note was looked at instead; `undefined` while that is followed. */
	private lookedPast: TFile | null | undefined;
	private isHeld = false;
	private isUnloaded = false;
	private leaveView: Unsubscribe = () => undefined;

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
		this.leaveView();
	}

	/** Shows `file` for as long as the person stays at the same note; without one, the note the person is at again. */
	lookAt(file: TFile | undefined): void {
		this.lookedPast = file === undefined ? undefined : this.atHand();
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
		this.leaveView();
		this.leaveView = viewOfNotes(workspace)?.onNoteAtHand(() => this.follow()) ?? this.leaveView;
		const file = this.atHand();
		if (file === this.lookedPast) return;
		this.lookedPast = undefined;
		if (file === null) {
			const nothingOpen = workspace.getLeavesOfType('markdown').length === 0;
			if (nothingOpen && this.file !== undefined) this.letGo({ kind: 'none' });
			return;
		}
		if (file.extension === 'md') this.turnTo(file);
	}

	private atHand(): TFile | null {
		const { workspace } = this.app;
		return viewOfNotes(workspace)?.noteAtHand() ?? workspace.getActiveFile();
	}
}

import { Component, type App } from 'obsidian';
import { LEFT_OUT_FILES, readLeftOut, type LeftOut } from '../../core/actor/vault/left-out';

/**
 * Which notes the app's own settings leave out: excluded files, and folders of templates. The app tells nobody when these
 * change, so they are looked up again when a note is opened, when the window is gone back to, and when somebody asks.
 */
export class LeftOutByApp extends Component {
	private leftOut: LeftOut = [];
	private seen = '';

	/** `onChange` is called when other notes are left out than before. */
	constructor(
		private readonly app: App,
		private readonly onChange: () => void,
	) {
		super();
	}

	override onload(): void {
		this.registerEvent(this.app.workspace.on('file-open', () => void this.refresh()));
		this.registerDomEvent(window, 'focus', () => void this.refresh());
	}

	/** As last looked up: the same object until that changes. */
	current(): LeftOut {
		return this.leftOut;
	}

	/** Looks them up now. Never rejects. */
	async refresh(): Promise<void> {
		const texts = await Promise.all(LEFT_OUT_FILES.map(async (file) => [file, await this.textOf(file)] as const));
		const leftOut = readLeftOut(Object.fromEntries(texts.flatMap(([file, text]) => (text === undefined ? [] : [[file, text]]))));
		const seen = JSON.stringify(leftOut.map(({ by, written }) => [by, written]));
		if (seen === this.seen) return;
		this.seen = seen;
		this.leftOut = leftOut;
		this.onChange();
	}

	private async textOf(file: string): Promise<string | undefined> {
		const { adapter, configDir } = this.app.vault;
		try {
			return await adapter.read(`${configDir}/${file}`);
		} catch {
			return undefined;
		}
	}
}

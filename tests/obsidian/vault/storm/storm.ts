/** Everything that can happen to a vault, at random and faster than it is read. */
import { TFile, TFolder } from '../../../host/page/vault/files';
import type { Vault } from '../../../host/page/vault/vault';
import { SlowApp } from './slow-app';
import { randomOf, VirtualTime } from './virtual-time';

const FOLDERS = ['', 'A/', 'B/', 'A/C/'];
const NAMES = Array.from({ length: 30 }, (_, number) => `Note ${number}`);
/** Among four files that are made or moved there is one that is no note. */
const EXTENSIONS = ['md', 'md', 'md', 'txt'];
/** The longest read, in milliseconds: in that time a dozen things happen. */
const LONGEST_READ = 60;
const LONGEST_PAUSE = 10;

/** A vault in a storm. The same seed gives the same storm. */
export class Storm {
	readonly time = new VirtualTime();
	readonly app: SlowApp;
	private readonly random: () => number;
	private readonly vault: Vault;
	private figures = 0;

	constructor(seed: number) {
		this.random = randomOf(seed);
		const paths = FOLDERS.flatMap((folder) => NAMES.slice(0, 8).map((name) => `${folder}${name}.md`));
		const notes = [...paths, 'Locked.md', 'A/Locked too.md'].map((path): [string, string] => [path, this.text()]);
		const readOf = (): { takes: number; isLate: boolean } => ({ takes: this.random() * LONGEST_READ, isLate: this.random() < 0.5 });
		this.app = new SlowApp(Object.fromEntries(notes), this.time, readOf);
		this.vault = this.app.vault;
	}

	/** Lets so many things happen, one after the other in short random pauses. What the app refuses doesn't happen. */
	async blow(events: number): Promise<void> {
		for (let event = 0; event < events; event++) {
			// What the vault refuses, such as a name that is taken, doesn't happen.
			void this.happen().catch(() => undefined);
			await this.time.run(this.random() * LONGEST_PAUSE);
		}
	}

	private async happen(): Promise<unknown> {
		const dice = this.random() * 100;
		if (dice < 1) return this.app.setTag(this.one(['actor', 'firm']));
		if (dice < 3) return this.moveFolder();
		if (dice < 3.5) return this.vault.delete(this.one(this.files(TFolder)));
		if (dice < 35) return this.create(this.path());
		const file = this.one(this.files(TFile));
		if (dice < 55) return this.vault.rename(file, this.path());
		if (dice < 65) return this.vault.delete(file);
		if (dice < 75) return this.app.read(file.path);
		return file.name.startsWith('Locked') ? undefined : this.vault.modify(file, this.text());
	}

	private async create(path: string): Promise<void> {
		const folder = path.slice(0, path.lastIndexOf('/'));
		if (folder !== '' && this.vault.getFolderByPath(folder) === null) await this.vault.createFolder(folder);
		await this.vault.create(path, this.text());
	}

	private moveFolder(): Promise<void> {
		const folder = this.one(this.files(TFolder));
		return this.vault.rename(folder, this.one(['A', 'B', 'A/C', 'B/C', 'D']));
	}

	private files<File extends TFile | TFolder>(kind: new (...given: never[]) => File): File[] {
		return this.vault.getAllLoadedFiles().filter((file): file is File => file instanceof kind && file.path !== '/');
	}

	private path(): string {
		return `${this.one(FOLDERS)}${this.one(NAMES)}.${this.one(EXTENSIONS)}`;
	}

	private text(): string {
		const tag = this.one(['#actor', '#firm', '#actor #firm', 'No tag.']);
		return `${tag}\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Revenue | ${this.figures++} |\n\n## Related\n\n- [[${this.one(NAMES)}]]\n- [[A/${this.one(NAMES)}]]\n`;
	}

	private one<Item>(items: readonly Item[]): Item {
		const item = items[Math.floor(this.random() * items.length)];
		if (item === undefined) throw new Error('There is nothing to choose from.');
		return item;
	}
}

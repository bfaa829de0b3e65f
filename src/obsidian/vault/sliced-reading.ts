import { Slices } from './slices';

/** How many notes are read from the vault at once: one at a time costs five times as much. */
const AT_ONCE = 64;

/** What is read, and what is done with it. */
export interface SlicedReadingParts<Item> {
	/** The next item to read, or `undefined` where there is none for now. */
	readonly next: () => Item | undefined;
	/** The text of an item; `undefined` where it can't be read. Never rejects. */
	readonly textOf: (item: Item) => Promise<string | undefined>;
	/** Takes an item in. */
	readonly take: (item: Item, text: string | undefined) => void;
}

/** Reads items in their order, and takes them in as they come, in short slices: in between the app draws and takes keys. */
export class SlicedReading<Item> {
	private underWay = 0;
	private readonly arrived: { readonly item: Item; readonly text: string | undefined }[] = [];
	private isTaking = false;
	private readonly slices = new Slices();

	constructor(private readonly parts: SlicedReadingParts<Item>) {}

	/** Begins to read whatever can be read. To be called when there is more of it. */
	start(): void {
		while (this.underWay < AT_ONCE) {
			const item = this.parts.next();
			if (item === undefined) return;
			this.underWay++;
			void this.read(item);
		}
	}

	private async read(item: Item): Promise<void> {
		const text = await this.parts.textOf(item);
		this.arrived.push({ item, text });
		if (!this.isTaking) await this.takeArrived();
	}

	private async takeArrived(): Promise<void> {
		this.isTaking = true;
		try {
			while (this.arrived.length > 0) {
				if (this.slices.isOver) await this.slices.next();
				this.takeOne();
			}
		} finally {
			this.isTaking = false;
			// After an error, which is the page's to report, the others still come in.
			if (this.arrived.length > 0) void this.takeArrived();
		}
	}

	private takeOne(): void {
		const first = this.arrived.shift();
		if (first === undefined) return;
		this.underWay--;
		this.start();
		this.parts.take(first.item, first.text);
	}
}

import { FOLDED_AT_FIRST, isSectionId, startsOpen, type SectionId } from '../../core/card/card-sections';

/** Which sections are open, and which show all of their rows. The same for every note, and kept with the layout. */
export class CardFolds {
	private readonly toggled = new Set<SectionId>();
	private readonly whole = new Set<SectionId>();

	/** `changed` is called whenever the reader folds or unfolds. */
	constructor(private readonly changed: () => void) {}

	isOpen(id: SectionId): boolean {
		return startsOpen(id) !== this.toggled.has(id);
	}

	showsAll(id: SectionId): boolean {
		return this.whole.has(id);
	}

	toggleOpen(id: SectionId): void {
		toggle(this.toggled, id);
		this.changed();
	}

	toggleAll(id: SectionId): void {
		toggle(this.whole, id);
		this.changed();
	}

	/** Opens every section that starts folded. */
	openAll(): void {
		for (const id of FOLDED_AT_FIRST) this.toggled.add(id);
	}

	/** What to keep with the layout. */
	save(): Record<string, unknown> {
		return { toggled: [...this.toggled], whole: [...this.whole] };
	}

	/** Takes over what a layout kept; anything else in it is ignored. */
	restore(saved: unknown): void {
		refill(this.toggled, saved, 'toggled');
		refill(this.whole, saved, 'whole');
	}
}

function toggle(ids: Set<SectionId>, id: SectionId): void {
	if (!ids.delete(id)) ids.add(id);
}

function refill(ids: Set<SectionId>, saved: unknown, key: string): void {
	const list: unknown = typeof saved === 'object' && saved !== null ? Reflect.get(saved, key) : undefined;
	if (!Array.isArray(list)) return;
	ids.clear();
	for (const id of list as unknown[]) if (typeof id === 'string' && isSectionId(id)) ids.add(id);
}

import type { ActorNote } from '../../../core/actor/note/actor-note';
import { overdueFigures, type FigureBasis } from '../../../core/freshness/facts/overdue';

/** Counts the overdue figures of notes, each once for as long as it, the settings and the day stay the same: a vault has thousands. */
export class FigureCounts {
	private counts = new WeakMap<ActorNote, number>();
	private last: FigureBasis | undefined;

	constructor(private readonly basis: () => FigureBasis) {}

	/** Tells how many figures of a note are overdue, by the settings and the day of this moment. */
	counter(): (note: ActorNote) => number {
		const basis = this.basis();
		const { last } = this;
		if (last?.terms !== basis.terms || last.policy !== basis.policy || last.today !== basis.today) this.counts = new WeakMap();
		this.last = basis;
		return (note) => {
			const known = this.counts.get(note) ?? overdueFigures(note, basis).length;
			this.counts.set(note, known);
			return known;
		};
	}
}

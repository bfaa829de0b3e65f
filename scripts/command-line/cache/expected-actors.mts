import type { ActorNote } from '../../../src/core/actor/note/actor-note.ts';
import { ActorIndex, nameKey } from '../../../src/core/actor/vault/actor-index.ts';
import { ManyByKey } from '../../../src/core/actor/vault/many-by-key.ts';

/** An index of actors of whom most are known by their names alone, until somebody asks for them. */
export class ExpectedActors {
	private readonly met = new ActorIndex();
	private readonly expected = new Map<string, () => ActorNote | undefined>();
	private readonly pathsByName = new ManyByKey<string>();

	/** How many actor notes are known. */
	get size(): number {
		return this.met.size + this.expected.size;
	}

	/** Takes in a copy of a note. */
	set(read: ActorNote): void {
		this.met.set(read);
	}

	/** Knows of a note that keeps nothing of a text, and how to get it. */
	expect(path: string, names: readonly string[], get: () => ActorNote | undefined): void {
		this.expected.set(path, get);
		for (const name of names) this.pathsByName.add(nameKey(name), path);
	}

	/** The note at `path`, or `undefined` where it is no actor note. */
	get(path: string): ActorNote | undefined {
		this.meet(path);
		return this.met.get(path);
	}

	/** The notes that go under `name`, in the order of their paths. */
	named(name: string): ActorNote[] {
		for (const path of this.pathsByName.get(nameKey(name))) this.meet(path);
		return this.met.named(name).sort((one, other) => (one.path < other.path ? -1 : 1));
	}

	private meet(path: string): void {
		const note = this.expected.get(path)?.();
		this.expected.delete(path);
		if (note !== undefined) this.met.keep(note);
	}
}

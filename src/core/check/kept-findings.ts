/** What is found in a vault, kept true as its notes change: only those are judged anew that looked at a changed one. */

import { fileKey } from '../actor/vault/file-key';
import { namesOf, type ActorIndex } from '../actor/vault/actor-index';
import { ManyByKey } from '../actor/vault/many-by-key';
import type { ResolveLink } from '../actor/vault/peers';
import { textHash } from './accepting/line-hashes';
import type { Check } from './check';
import { inOrder } from './joined';
import type { Crash, JudgedNote, TakenNote } from './result';
import type { CheckedNote } from './rule/checked-note';
import { compareFindings, type Finding } from './rule/finding';
import type { Lookups } from './rule/rule';

/** What judging looks up beside what the check has collected: both as they are at the moment. */
export interface VaultAtHand {
	readonly index: Pick<ActorIndex, 'get' | 'named'>;
	readonly resolve: ResolveLink;
}

/** All that is known of a note that was taken in and judged: plain data, from which it can be recalled. */
export interface KnownNote extends TakenNote {
	readonly judged: JudgedNote;
	/** What judging it looked up beyond itself. */
	readonly lookedUp: readonly string[];
	/** What others could see of it, as a hash. */
	readonly visible: number | undefined;
}

/** What has to be known of a note for what was found at it to be told again. */
export type RecalledNote = Pick<KnownNote, 'ignores' | 'judged' | 'lookedUp' | 'visible'>;

/**
 * The findings of a check, note by note. Whenever a note changes, or the index or where links lead may have changed with it,
 * `set`, `delete` or `touch` puts on a list what is to be judged anew; `judging` works the list off.
 */
export class KeptFindings {
	private readonly judged = new Map<string, JudgedNote>();
	/**
	 * What the judging of each note looked up beyond itself: names that several notes go by, and notes by their file names, as
	 * links do, so that one is known by it that is yet to come.
	 */
	private readonly lookedUp = new Map<string, readonly string[]>();
	/** The same backwards: the notes that looked something up. */
	private readonly lookers = new ManyByKey<string>();
	private readonly waiting = new Set<string>();
	/** What others could see of each note when it was last taken in, as a hash. */
	private readonly visible = new Map<string, number>();
	/** What was found when it was last listed, in order, and what has come and gone since: most of it stays where it stands. */
	private listed: readonly Finding[] = [];
	private come: Finding[] = [];
	private readonly gone = new Set<Finding>();

	constructor(
		private readonly check: Check,
		private readonly vault: VaultAtHand,
	) {}

	/** How many notes are to be judged anew. */
	get toJudge(): number {
		return this.waiting.size;
	}

	/** Takes in a note, in place of what was known of its path. Where others see of it what they saw, it alone is judged anew. */
	set(note: CheckedNote): void {
		const { path, actor } = note;
		this.check.set(note);
		const visible = textHash(JSON.stringify([this.vault.index.get(path), this.check.shared(path)]));
		if (this.visible.get(path) === visible) this.waiting.add(path);
		else this.touch(path, actor === undefined ? [] : namesOf(actor));
		this.visible.set(path, visible);
	}

	/** Forgets the note at `path`. */
	delete(path: string): void {
		this.check.delete(path);
		this.visible.delete(path);
		this.touch(path);
	}

	/** What is known of the note at `path`, as it was last judged; `undefined` where it wasn't taken in. */
	known(path: string): KnownNote | undefined {
		const taken = this.check.taken(path);
		if (taken === undefined) return undefined;
		return { ...taken, judged: this.judged.get(path) ?? NOTHING, lookedUp: this.lookedUp.get(path) ?? [], visible: this.visible.get(path) };
	}

	/**
	 * Knows of a note what was found when it was judged before, in place of what is known of its path. It is not judged anew, and
	 * `takeIn` takes it in where the check looks at it.
	 */
	recall(path: string, { ignores, judged, lookedUp, visible }: RecalledNote, takeIn: () => void): void {
		this.check.expect(path, ignores, takeIn);
		if (visible === undefined) this.visible.delete(path);
		else this.visible.set(path, visible);
		this.take(path, judged, new Set(lookedUp));
	}

	/** To be called where the index may hold another note for `path` now. `names` are those that it goes by. */
	touch(path: string, names: readonly string[] = []): void {
		this.waiting.add(path);
		for (const looker of this.lookers.get(fileKey(path))) this.waiting.add(looker);
		const shared = (this.lookedUp.get(path) ?? []).flatMap((key) => (key.startsWith(NAME) ? [key.slice(NAME.length)] : []));
		for (const name of [...shared, ...names]) for (const other of this.vault.index.named(name)) this.waiting.add(other.path);
	}

	/** Works off the list, a note a step. It ends when nothing is left, whatever was added meanwhile. */
	*judging(): Generator<string, void> {
		const { index, resolve } = this.vault;
		let seen = new Set<string>();
		let own = '';
		const lookups: Lookups = {
			given: this.check.given,
			actor: (path) => (lookups.lookAt(path), index.get(path)),
			named: (name) => {
				const notes = index.named(name);
				if (notes.length > 1) seen.add(NAME + name);
				return notes;
			},
			resolve: (target, from) => (seen.add(fileKey(target)), resolve(target, from)),
			lookAt: (path) => path !== own && path !== '' && seen.add(fileKey(path)),
		};
		const judgeNote = this.check.judging(lookups);
		for (const path of this.waiting) {
			this.waiting.delete(path);
			[own, seen] = [path, new Set()];
			this.take(path, this.check.has(path) ? judgeNote(path) : undefined, seen);
			yield path;
		}
	}

	/** What is found, without what is accepted, in the order of `compareFindings`. */
	findings(): Finding[] {
		const isThere = (finding: Finding): boolean => !this.gone.has(finding);
		if (this.gone.size + this.come.length > 0) {
			this.listed = inOrder(this.listed.filter(isThere), this.come.filter(isThere).sort(compareFindings));
			this.come = [];
			this.gone.clear();
		}
		return this.withLast().findings.filter((finding) => !this.check.isAccepted(finding));
	}

	/** The rules that failed, each with the notes it failed at. */
	crashes(): readonly Crash[] {
		return this.withLast().crashes;
	}

	private withLast(): JudgedNote {
		return this.check.withLast({ findings: this.listed, crashes: [...this.judged.values()].flatMap(({ crashes }) => crashes) });
	}

	private take(path: string, result: JudgedNote | undefined, seen: ReadonlySet<string>): void {
		for (const key of this.lookedUp.get(path) ?? []) this.lookers.delete(key, path);
		if (seen.size > 0) this.lookedUp.set(path, [...seen]);
		else this.lookedUp.delete(path);
		for (const key of seen) this.lookers.add(key, path);
		for (const finding of this.judged.get(path)?.findings ?? []) this.gone.add(finding);
		this.come.push(...(result?.findings ?? []));
		if (result === undefined || result.findings.length + result.crashes.length === 0) this.judged.delete(path);
		else this.judged.set(path, result);
	}
}

const NOTHING: JudgedNote = { findings: [], crashes: [] };

/** What stands before names, of which file names have none. */
const NAME = '\n';

/** Looks at a vault and proposes how to read it. Nothing is decided or saved here. */

import type { ParseYaml } from '../markdown/frontmatter';
import { compileConventions, type OwnWords } from '../actor/words/conventions';
import { allWords } from '../actor/words/languages/languages';
import type { ReadOptions } from '../actor/read-actor-note';
import { proposeActorRules, type RuleProposal } from './actors/actor-rules';
import { linesWithout, readMadeUp, type MadeUpNote } from './actors/made-up';
import { proposeDateProperties, type DateProposal } from './dating-properties';
import { languagesSeen, type LanguageSeen } from './languages';
import type { Steps } from './steps/steps';
import { readSigns, type NoteSigns } from './signs/note-signs';
import { proposeHeadings, type HeadingProposal } from './unread-headings';

/** What is proposed of the notes under one set of rules. */
export interface NoteProposals {
	readonly headings: readonly HeadingProposal[];
	readonly dates: readonly DateProposal[];
	readonly languages: readonly LanguageSeen[];
}

/** How a vault is read to be fitted: every note, in every language, with the person's own words. */
export function fitOptions(ownWords: OwnWords, parseYaml: ParseYaml): ReadOptions {
	return { conventions: compileConventions(allWords(), ownWords), parseYaml, actorRules: [{ kind: 'folder', folder: '' }] };
}

/** Takes the notes of a vault one by one, in any order, and proposes. */
export class VaultFit {
	private readonly notes: NoteSigns[] = [];
	private readonly madeUp: MadeUpNote[] = [];
	private sorted: readonly NoteSigns[] | undefined;

	constructor(private readonly options: ReadOptions) {}

	/** Takes a note in. */
	take(text: string, path: string): void {
		const signs = readSigns(text, path, this.options);
		if (signs !== undefined) this.notes.push(signs);
		const madeUp = signs === undefined ? readMadeUp(text, path, this.options) : undefined;
		if (madeUp !== undefined) this.madeUp.push(madeUp);
		this.sorted = undefined;
	}

	/** How many notes count: templates, days, attachments and index pages don't. */
	get size(): number {
		return this.notes.length;
	}

	/** The rules for actor notes worth proposing, the best first. */
	*rules(): Steps<RuleProposal[]> {
		const proposals = yield* proposeActorRules(this.inOrder());
		return proposals.map(({ lines, ...rest }) => ({ lines: [...lines, ...linesWithout(this.madeUp, lines)], ...rest }));
	}

	/** What is proposed of the notes that a proposal makes actors. */
	*proposalsFor({ notes }: Pick<RuleProposal, 'notes'>): Steps<NoteProposals> {
		const all = this.inOrder();
		const actors = notes.flatMap((index) => all[index] ?? []);
		const headings = yield* proposeHeadings(actors);
		return { headings, dates: yield* proposeDateProperties(actors), languages: languagesSeen(actors) };
	}

	/** By path, so that proposals are the same whatever order notes came in. */
	private inOrder(): readonly NoteSigns[] {
		this.sorted ??= [...this.notes].sort((one, other) => (one.path < other.path ? -1 : 1));
		return this.sorted;
	}
}

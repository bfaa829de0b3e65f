import type { ActorNote } from '../../../core/actor/note/actor-note';
import { readMarkedNote, type MarkedNote } from '../../../core/actor/read-actor-note';
import { markThatCounts, type UpdatedMark } from '../../../core/actor/dates/updated-mark';
import { assessFreshness, type Freshness } from '../../../core/freshness/freshness';
import type { FreshnessPolicy } from '../../../core/freshness/limit/policy';
import type { ActorSource } from '../../vault/actor-source';
import type { Clock } from '../../clock';

/** An actor note's text, read and judged. */
export interface JudgedText {
	readonly note: ActorNote;
	readonly freshness: Freshness;
	/** The Updated marks that may count: those of the kind trusted most. */
	readonly marks: readonly UpdatedMark[];
	/** The one that counts; `undefined` for a note without a date. */
	readonly mark: UpdatedMark | undefined;
}

/** Judges the text of the note at `path`; `undefined` if it isn't an actor note. */
export type JudgeText = (text: string, path: string) => JudgedText | undefined;

/** The settings and the day that texts are judged by. */
export interface JudgeParts {
	readonly source: Pick<ActorSource, 'options'>;
	readonly policy: () => FreshnessPolicy;
	readonly clock: Pick<Clock, 'today'>;
}

/** Judges texts by the settings and the day of the moment. The last judgement is kept: badge and reminder ask about the same text. */
export function judgeBy({ source, policy, clock }: JudgeParts): JudgeText {
	let lastBy: readonly unknown[] = [];
	let last: JudgedText | undefined;
	return (text, path) => {
		const by = [text, path, source.options, policy(), clock.today()];
		if (by.some((part, index) => part !== lastBy[index])) last = judged(readMarkedNote(text, path, source.options));
		lastBy = by;
		return last;
	};

	function judged(read: MarkedNote | undefined): JudgedText | undefined {
		if (read === undefined) return undefined;
		const marks = read.marks.filter(({ verb }) => verb === 'updated');
		const freshness = assessFreshness(read.note, policy(), clock.today());
		return { note: read.note, freshness, marks, mark: markThatCounts(marks, 'updated') };
	}
}

import type { ActorNote } from '../../../core/actor/note/actor-note';
import { findUpdatedMarks, readActorNote } from '../../../core/actor/read-actor-note';
import { markThatCounts, type UpdatedMark } from '../../../core/actor/dates/updated-mark';
import { assessFreshness, type Freshness } from '../../../core/freshness/freshness';
import type { FreshnessPolicy } from '../../../core/freshness/limit/policy';
import { readOutline } from '../../../core/markdown/scan/scan-outline';
import type { ActorSource } from '../../vault/actor-source';
import type { Clock } from '../../clock';

/** What a note's text comes to today. */
export interface JudgedText {
	readonly note: ActorNote;
	readonly freshness: Freshness;
	/** The Updated marks that are trusted. */
	readonly marks: readonly UpdatedMark[];
	/** The one of them that counts; `undefined` where there is none. */
	readonly mark: UpdatedMark | undefined;
}

/** Judges the text of the note at `path`; `undefined` where it is no actor note. */
export type JudgeText = (text: string, path: string) => JudgedText | undefined;

/** What a judgement goes by. */
export interface JudgeParts {
	readonly source: Pick<ActorSource, 'options'>;
	readonly policy: () => FreshnessPolicy;
	readonly clock: Pick<Clock, 'today'>;
}

/** Judges texts by the settings and the day now in force. The last one is kept: a note on screen is asked about again and again. */
export function judgeBy({ source, policy, clock }: JudgeParts): JudgeText {
	let lastBy: readonly unknown[] = [];
	let last: JudgedText | undefined;
	return (text, path) => {
		const by = [text, path, source.options, policy(), clock.today()];
		if (by.some((part, index) => part !== lastBy[index])) last = judged(readActorNote(text, path, source.options), text);
		lastBy = by;
		return last;
	};

	function judged(note: ActorNote | undefined, text: string): JudgedText | undefined {
		if (note === undefined) return undefined;
		const marks = findUpdatedMarks(readOutline(text), source.options).filter(({ verb }) => verb === 'updated');
		return { note, freshness: assessFreshness(note, policy(), clock.today()), marks, mark: markThatCounts(marks, 'updated') };
	}
}

import type { ReadOptions } from '../../../core/actor/read-actor-note';
import type { NoCard } from '../../../core/card/empty-state';
import { explainActor } from '../../../core/explain/actor-rule';
import type { Watched } from '../../note/watched';

/** Why there is no card for a note that was looked at. */
export function noCardFor(state: Exclude<Watched, { kind: 'actor' | 'unread' }>, options: ReadOptions): NoCard {
	if (state.kind === 'other') {
		const { sentence, leftOutHint } = explainActor(state.text, state.file.path, options);
		return { kind: 'not an actor', ...(leftOutHint !== null && { leftOut: { sentence, hint: leftOutHint } }) };
	}
	return state.kind === 'unreadable' ? { ...state, name: state.file.basename } : state;
}

/** What a line under Related makes of the actor it links to. */

import type { RelatedLink } from '../note/actor-note';
import { ACTOR_WORDS } from '../words/relations/languages';
import { blanked, placeOf, type Pattern } from '../words/plain-pattern';
import { compileRelations } from '../words/relations/relation-words';

/** `other` is any relation but that of a peer; `not a peer` is said in so many words. */
export type Relation = 'peer' | 'other' | 'not a peer';

const WORDS = compileRelations([...ACTOR_WORDS.values()].map(({ relations }) => relations));

/**
 * The relation that a link is annotated with; `undefined` where neither its annotation nor its group says one. The
 * annotation decides before the group, and a group only where it holds nothing but peers: `Competitors / peers
 * (Brazil)`, but not `Customers and peers`.
 */
export function relationOf({ note, group }: Pick<RelatedLink, 'note' | 'group'>): Relation | undefined {
	return relationIn(note ?? '') ?? (isPeerGroup(group ?? '') ? 'peer' : undefined);
}

/** The relation that a remark states: outside brackets, or else in them. `undefined` for a mere description. */
function relationIn(remark: string): Relation | undefined {
	const whole = plain(remark);
	if (!WORDS.mayBeIn(whole)) return undefined;
	const text = blanked(WORDS.idiom, whole);
	const outside = text.replace(BRACKETED, ' ').trim();
	const stated = firstOf(clausesOf(outside).map(relationOfClause));
	if (stated !== undefined || !/[(（]/.test(text)) return stated;
	const inside = [...text.matchAll(BRACKETED)].flatMap(([part]) => clausesOf(part.slice(1, -1)));
	return firstOf(inside.map((clause) => (isIn(WORDS.peer, clause) || isOtherAlone(clause) ? relationOfClause(clause) : undefined)));
}

/** In lower case and with single blanks, as the patterns want it. */
function plain(text: string): string {
	return text.toLowerCase().replace(/\s+/g, ' ');
}

function isIn(pattern: Pattern, text: string): boolean {
	return placeOf(pattern, text) >= 0;
}

const BRACKETED = /\([^()]*\)|（[^（）]*）/g;

function clausesOf(text: string): string[] {
	return text.split(WORDS.joint).map((clause) => clause.trim());
}

/** A denial goes before all, and a peer before what else it is: `supplier and rival`. */
function firstOf(relations: readonly (Relation | undefined)[]): Relation | undefined {
	return (['not a peer', 'peer', 'other'] as const).find((relation) => relations.includes(relation));
}

function relationOfClause(clause: string): Relation | undefined {
	const byPeer = WORDS.mayHavePeer(clause) ? relationByPeer(clause) : undefined;
	return byPeer ?? (WORDS.role(clause, 0).length > 0 || isOtherRelation(clause) ? 'other' : undefined);
}

/** What a clause with a peer's word in it says, if that word counts. */
function relationByPeer(clause: string): Relation | undefined {
	if (isIn(WORDS.notPeer, clause)) return 'not a peer';
	if (isIn(WORDS.formerPeer, clause) || isIn(WORDS.ofPeer, clause)) return 'other';
	return isIn(WORDS.peer, clause) ? 'peer' : undefined;
}

/** Of a relation to somebody else the clause says nothing for the actor: `[[Acme]] subsidiary`, `Acme's satellite partner`. */
function isOtherRelation(clause: string): boolean {
	const at = placeOf(WORDS.other, clause);
	return at >= 0 && !/\]\][\s*_]*$|['’]s\s/.test(clause.slice(0, at));
}

function isOtherAlone(clause: string): boolean {
	return WORDS.otherAlone(clause, 0).includes(clause.length);
}

function isPeerGroup(group: string): boolean {
	const title = plain(group).replace(BRACKETED, '').replace(/\s[–—-]\s.*/, '');
	return clausesOf(blanked(WORDS.idiom, title)).every((clause) => relationOfClause(clause) === 'peer');
}

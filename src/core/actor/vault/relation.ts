/** What a line under Related makes of the actor it links to. */

import type { RelatedLink } from '../note/actor-note';
import {
	beforeOther, clausesOf, deniesPeer, isOtherAlone, maySayRelation, opensWithRole, saysFormerPeer, saysPeer, saysRelationOfPeer, type Clause,
} from './relation-clause';

/** `other` is any relation but that of a peer; `not a peer` is said in so many words. */
export type Relation = 'peer' | 'other' | 'not a peer';

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
	const text = remark.toLowerCase();
	if (!maySayRelation(text)) return undefined;
	const stated = firstOf(clausesOf(text.replace(BRACKETED, ' ').trim()).map(relationOfClause));
	if (stated !== undefined || !/[(（]/.test(text)) return stated;
	const inside = [...text.matchAll(BRACKETED)].flatMap(([part]) => clausesOf(part.slice(1, -1)));
	return firstOf(inside.map((clause) => (saysPeer(clause) || isOtherAlone(clause) ? relationOfClause(clause) : undefined)));
}

const BRACKETED = /\([^()]*\)|（[^（）]*）/g;

/** A denial goes before all, and a peer before what else it is: `supplier and rival`. */
function firstOf(relations: readonly (Relation | undefined)[]): Relation | undefined {
	return (['not a peer', 'peer', 'other'] as const).find((relation) => relations.includes(relation));
}

function relationOfClause(clause: Clause): Relation | undefined {
	const byPeer = clause.words.some(({ lists }) => lists.has('peers')) ? relationByPeer(clause) : undefined;
	return byPeer ?? (opensWithRole(clause) || isOtherRelation(clause) ? 'other' : undefined);
}

/** What a clause with a peer's word in it says, if that word counts. */
function relationByPeer(clause: Clause): Relation | undefined {
	if (deniesPeer(clause)) return 'not a peer';
	if (saysFormerPeer(clause) || saysRelationOfPeer(clause)) return 'other';
	return saysPeer(clause) ? 'peer' : undefined;
}

/** Of a relation to somebody else the clause says nothing for the actor: `[[Acme]] subsidiary`, `Acme's satellite partner`. */
function isOtherRelation(clause: Clause): boolean {
	const before = beforeOther(clause);
	return before !== undefined && !/\]\][\s*_]*$|['’]s\s/.test(before);
}

function isPeerGroup(group: string): boolean {
	const title = group.toLowerCase().replace(BRACKETED, '').replace(/\s[–—-]\s[^]*/, '');
	return maySayRelation(title) && clausesOf(title).every((clause) => relationOfClause(clause) === 'peer');
}

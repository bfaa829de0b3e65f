/** What a check comes to, in a sentence. */

import { describeActorRules } from '../actor/vault/describe-rules';
import type { ActorRule } from '../actor/vault/rule';
import { SEVERITIES, type Finding, type Severity } from '../check/rule/finding';
import { counted } from '../wording';

/** A check that is over. */
export interface CheckOutcome {
	/** How many actor notes were checked; `undefined` where only some notes were asked for. */
	readonly actors: number | undefined;
	/** How many notes were asked for. */
	readonly notes: number;
	/** How many notes couldn't be opened. */
	readonly unopened: number;
	/** What is told. */
	readonly findings: readonly Finding[];
	/** How many hints are not. */
	readonly hidden: number;
	readonly actorRules: readonly ActorRule[];
}

/** `Checked 2 actor notes: 1 problem in 1 note. Also found: 1 hint. Show them with --hints.` */
export function summaryOf({ actors, notes, unopened, findings, hidden, actorRules }: CheckOutcome): string {
	const failed = unopened === 0 ? '' : `, ${counted(unopened, 'note', 'en')} couldn't be opened`;
	const hints = hidden === 0 ? '' : ` Also found: ${counted(hidden, 'hint', 'en')}. Show them with --hints.`;
	const checked = actors === undefined ? counted(notes, 'note', 'en') : counted(actors, 'actor note', 'en');
	if (actors !== 0) return `Checked ${checked}: ${foundIn(findings)}${failed}.${hints}`;
	const none = `No actor notes found. ${describeActorRules(actorRules)}`;
	return findings.length + unopened === 0 ? `${none}${hints}` : `${none} ${foundIn(findings)}${failed}.${hints}`;
}

/** `2 problems in 1 note`, `1 problem and 3 warnings in 2 notes`. */
function foundIn(findings: readonly Finding[]): string {
	if (findings.length === 0) return 'no problems';
	const parts = SEVERITIES.flatMap((severity) => {
		const count = findings.filter((finding) => finding.severity === severity).length;
		return count === 0 ? [] : [counted(count, NOUNS[severity], 'en')];
	});
	const notes = new Set(findings.map(({ places: [{ path }] }) => path)).size;
	return `${parts.join(', ')} in ${counted(notes, 'note', 'en')}`;
}

const NOUNS: Readonly<Record<Severity, string>> = { error: 'problem', warning: 'warning', hint: 'hint' };

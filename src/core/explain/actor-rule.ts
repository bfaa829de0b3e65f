/** Which rule makes a note an actor note, or why none does. */

import { readProperties } from '../actor/note-properties';
import { readInlineTags } from '../actor/note/tags';
import { writtenTitle } from '../actor/note/title';
import { nameOf } from '../actor/note/path';
import type { ReadOptions } from '../actor/read-actor-note';
import { fittingRule, plainRules, printActorRule, type Candidate, type PlainRule } from '../actor/vault/rule';
import { LIMITS } from '../limits';
import { readOutline } from '../markdown/scan/scan-outline';
import { explainLeftOut } from './left-out';

/** Why a note is an actor note or none. The setting `actors` would change it. */
export interface ActorReason {
	/** The rule, as the settings write it; `null` where the note is no actor note. */
	readonly rule: string | null;
	readonly sentence: string;
	/** What would change it where the note is left out; `null` where it isn't. */
	readonly leftOutHint: string | null;
}

/** Holds the note at `path`, which says `text`, against the rules. */
export function explainActor(text: string, path: string, options: ReadOptions): ActorReason {
	const { conventions, parseYaml, actorRules } = options;
	const outline = readOutline(text.slice(0, LIMITS.noteLength));
	const properties = readProperties(outline, parseYaml, conventions);
	const candidate = { path, tags: [...properties.tags, ...readInlineTags(outline)], properties: properties.written };
	const out = explainLeftOut(candidate, writtenTitle(outline, properties.others, nameOf(path)) ?? '', options);
	if (out !== undefined) return { rule: null, sentence: `It is no actor note: ${out.because}.`, leftOutHint: out.hint };
	const rule = fittingRule(actorRules, candidate);
	if (rule !== undefined) {
		return { rule: printActorRule(rule), sentence: `It is an actor note, by the rule "${printActorRule(rule)}".`, leftOutHint: null };
	}
	const rules = plainRules(actorRules);
	const reasons = rules.slice(0, TOLD).map((each) => whyNot(each, candidate));
	const untold = rules.length - reasons.length;
	const more = untold === 0 ? '' : ` The same goes for the other ${String(untold)} of your rules.`;
	return { rule: null, sentence: `It is no actor note: ${reasons.join('; ')}.${more}`, leftOutHint: null };
}

/** Rules beyond this many are only counted. */
const TOLD = 5;

function whyNot(rule: PlainRule, { properties }: Candidate): string {
	switch (rule.kind) {
		case 'tag':
			return `it has no tag #${rule.tag}`;
		case 'folder':
			return `it isn't in ${rule.folder}/`;
		case 'has property':
			return `it has no property "${rule.name}"`;
		case 'property': {
			const found = properties.find(({ key }) => key.toLowerCase() === rule.name.toLowerCase());
			if (found === undefined) return `it has no property "${rule.name}"`;
			const value = typeof found.value === 'string' ? found.value : (found.value ?? []).join(', ');
			return `its property "${found.key}" is "${value}", not ${rule.values.join(' or ')}`;
		}
	}
}

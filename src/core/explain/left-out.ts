/** Why a note is left out whatever it says: by the app's settings, by a rule of the person, or as a template. */

import { nameOf } from '../actor/note/path';
import type { ReadOptions } from '../actor/read-actor-note';
import { isTemplateText, leftOutBy, type LeftOutPaths } from '../actor/vault/left-out';
import { fittingRule, printActorRule, type Candidate } from '../actor/vault/rule';

/** Why a note is left out. */
export interface LeftOutReason {
	/** The rest of a sentence: `"Archive/" is one of Obsidian's excluded files`. */
	readonly because: string;
	/** The rule that leaves it out, as the settings write it; `null` where none of them does. */
	readonly rule: string | null;
	/** What would change it, a whole sentence. */
	readonly hint: string;
}

/** Why a note is left out; `undefined` where nothing leaves it out. `title` is empty where it has none. */
export function explainLeftOut(candidate: Candidate, title: string, options: ReadOptions): LeftOutReason | undefined {
	const { actorRules, leftOut = [] } = options;
	const paths = leftOutBy(candidate.path, leftOut);
	if (paths !== undefined) return { rule: null, ...byApp(paths) };
	const not = actorRules.find((each) => each.kind === 'not' && fittingRule([each.rule], candidate) !== undefined);
	if (not !== undefined) {
		const rule = printActorRule(not);
		return { rule, because: `the rule "${rule}" leaves it out`, hint: 'You can change the rules in Dossier\'s settings.' };
	}
	if (!isTemplateText(nameOf(candidate.path)) && !isTemplateText(title)) return undefined;
	return { rule: null, because: 'its name or title is for a template to fill in', hint: 'Give it a name and a title of its own.' };
}

function byApp({ by, written }: LeftOutPaths): Omit<LeftOutReason, 'rule'> {
	if (by === 'excluded files') {
		return {
			because: `"${written}" is one of Obsidian's excluded files`,
			hint: 'You can change that in Obsidian\'s settings: Files and links, Excluded files.',
		};
	}
	return {
		because: `"${written}" is the template folder of ${by}`,
		hint: `You can change that in the settings of ${by}: Template folder location.`,
	};
}

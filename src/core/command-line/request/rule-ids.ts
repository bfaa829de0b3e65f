import { RULE_IDS } from '../../check/rule/ids';
import { RequestError } from './error';

/** The ids in a list such as `stale-note,undated-figure`. Throws RequestError for a name that no rule has. */
export function ruleIds(list: string): string[] {
	return list.split(',').map((name) => {
		const id = name.trim();
		if (!RULE_IDS.includes(id)) throw new RequestError(`"${id}" isn't a rule. The rules are ${RULE_IDS.join(', ')}.`);
		return id;
	});
}

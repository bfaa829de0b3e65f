import { UNREAD_PEERS } from '../../../actor/related';
import { labelOf } from '../../../actor/related-label';
import type { ReadProblem } from '../../../markdown/read-problem';

/**
 * Whether a line that calls somebody a peer lists one: it has a label, or a mark that sets a name off, and doesn't say that there are
 * none. Any other problem is one.
 */
export function mayListPeers({ message }: ReadProblem, line: string): boolean {
	if (message !== UNREAD_PEERS) return true;
	const text = line.replace(/^[\s>*+-]+(?=\S)/, '');
	const label = labelOf(text);
	return !NONE.test(text.slice(label?.to)) && (label !== undefined || SET_OFF.test(text.slice(0, LONGEST_NAME)));
}

const SET_OFF = /\s[—–-]{1,2}\s|[:：]\s|\s\(/;
/** How far a name goes, in characters. */
const LONGEST_NAME = 60;
const NO_ONE = 'none|nobody|n\\/a|tbd|unknown|not yet|keine|unbekannt|aucune?|néant|ningun[oa]|nenhum[oa]?|无|無|暂无|暫無|なし|없음';
const NONE = new RegExp(`^[\\s*_(（[]*(?:${NO_ONE})(?!\\p{L})|未建`, 'iu');

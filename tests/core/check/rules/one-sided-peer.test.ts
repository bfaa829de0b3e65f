/** A peer that does not list back is found, and the line that would is written as the other note writes its own. */

import { expect, test } from 'vitest';
import { ActorIndex } from '../../../../src/core/actor/vault/actor-index';
import { peersOf } from '../../../../src/core/actor/vault/peers';
import { readActorNote } from '../../../../src/core/actor/read-actor-note';
import { oneSidedPeer } from '../../../../src/core/check/rules/peers/one-sided-peer';
import { applyEdits } from '../../../../src/core/markdown/write/text-edit';
import { checkVault, givenBy } from '../checked-vault';

const ACME = '#actor\n\n## Related\n\n- [[Beta]] — competitor (tools)\n';
const PATHS: Readonly<Record<string, string>> = { Acme: 'Acme.md', Beta: 'Beta.md', Gamma: 'Gamma.md' };

/** The note of the peer after the fix, and whom it then names as peers. */
function fixed(beta: string, acme = ACME): { after: string; peers: readonly string[] } | undefined {
	const { findings: [finding] } = checkVault([oneSidedPeer], { 'Acme.md': acme, 'Beta.md': beta });
	if (finding?.fix === undefined) return undefined;
	const after = applyEdits(beta, [finding.fix]);
	const index = new ActorIndex();
	const { reading } = givenBy();
	for (const [path, text] of [['Acme.md', '#actor\n'], ['Gamma.md', '#actor\n'], ['Beta.md', after]] as const) {
		const note = readActorNote(text, path, reading);
		if (note !== undefined) index.set(note);
	}
	const note = index.get('Beta.md');
	return { after, peers: note === undefined ? [] : peersOf(note, index, (target) => PATHS[target]).map((peer) => peer.note.name) };
}

test.each([
	['below the last item that is a peer', '- [[Gamma]] — rival\n- [[Oslo]] — home', '- [[Gamma]] — rival\n- [[Acme]] — competitor\n- [[Oslo]] — home'],
	['with the marks that the note has', '* [[Gamma]] - rival', '* [[Gamma]] - rival\n* [[Acme]] - competitor'],
	['with a colon', '- [[Gamma]]: rival', '- [[Gamma]]: rival\n- [[Acme]]: competitor'],
	['in a bracket', '- [[Gamma]] (rival)', '- [[Gamma]] (rival)\n- [[Acme]] (competitor)'],
	['at the end of a list behind a label', '- Competitors: [[Oslo]], [[Gamma]]', '- Competitors: [[Oslo]], [[Gamma]], [[Acme]]'],
	['at the end of a list of one', '**Competitors:** [[Gamma]]', '**Competitors:** [[Gamma]], [[Acme]]'],
	['without words in a group of peers', '### Competitors\n\n- [[Gamma]]\n\n### Places\n\n- [[Oslo]]', '### Competitors\n\n- [[Gamma]]\n- [[Acme]]\n\n### Places\n\n- [[Oslo]]'],
	['above a paragraph', '- [[Gamma]] — rival\n\nBoth make tools.', '- [[Gamma]] — rival\n- [[Acme]] — competitor\n\nBoth make tools.'],
	['below the last item where there is no peer', '- [[Oslo]] — home', '- [[Oslo]] — home\n- [[Acme]] — competitor'],
])('the fix adds a line %s', (_, related, after) => {
	const start = '#actor\n\n## Related\n\n';
	const result = fixed(`${start}${related}\n`);
	expect(result?.after).toBe(`${start}${after}\n`);
	expect(result?.peers).toContain('Acme');
});

test('the fix keeps the line ends of the note, and says peer where the other does', () => {
	expect(fixed('#actor\r\n\r\n## Related\r\n\r\n- [[Gamma]] — rival\r\n', '#actor\n\n## Related\n\n- [[Beta]] — peer (tools)\n')?.after)
		.toBe('#actor\r\n\r\n## Related\r\n\r\n- [[Gamma]] — rival\r\n- [[Acme]] — peer\r\n');
});

test.each([
	['no Related section', '#actor\n\nText.\n'],
	['peers in a property', '---\ntags: actor\ncompetitors:\n  - "[[Gamma]]"\n---\n'],
	['an item that goes on below', '#actor\n\n## Related\n\n- [[Gamma]] — rival\n  since 1987\n'],
	['an item that goes on below a blank line', '#actor\n\n## Related\n\n- [[Gamma]] — rival\n\n  Both make tools.\n'],
	['an item with items of its own below a blank line', '#actor\r\n\r\n## Related\r\n\r\n- [[Gamma]] — rival\r\n \r\n\t- in tools\r\n'],
	['its peers among bear points', '#actor\n\n## Related\n\n**Bear:**\n- [[Gamma]] — rival\n'],
])('where a note has %s, it is found without a fix', (_, beta) => {
	expect(checkVault([oneSidedPeer], { 'Acme.md': ACME, 'Beta.md': beta }).findings).toHaveLength(1);
	expect(fixed(beta)).toBeUndefined();
});

test.each([
	['lists it', '#actor\n\n## Related\n\n- [[Acme]] — rival\n', {}],
	['lists it as something else', '#actor\n\n## Related\n\n- [[Acme]] — supplier\n', {}],
	['is of another kind', '---\ntags: [actor, person]\n---\n', {}],
	['was said to be no peer', '#actor\n', { notPeers: [['Acme.md', 'Beta.md']] }],
])('nothing is found where the other %s', (_, beta, settings) => {
	const acme = ACME.replace('#actor', '#actor #company');
	expect(checkVault([oneSidedPeer], { 'Acme.md': acme, 'Beta.md': beta }, givenBy(settings)).findings).toEqual([]);
});

import { expect, test } from 'vitest';
import { isSameName, shownName } from '../../../../src/core/actor/note/shown-name';

test.each<[shown: string, name: string, title: string | null, why: string, properties?: Readonly<Record<string, string>>]>([
	['acme-corp', 'acme-corp', null, 'no title'],
	['Acme Corp.', 'acme-corp', 'Acme Corp.', 'a file named by a slug'],
	['Acme', 'acme', 'Acme', 'a file in small letters'],
	['Acme Holding', 'acm_2', 'Acme Holding', 'a slug with another sign'],
	['Acme', 'Acme', 'Acme: the anvils of coyotes', 'a file with a name of its own'],
	['acme corp', 'acme corp', 'Acme Corporation', 'a name with a blank'],
	['山猫', '山猫', '山猫股份', 'a name in another script'],
	['Acme Corporation', 'ACM', 'Acme Corporation', 'a property that says so', { title: 'Acme Corporation' }],
	['ACM', 'ACM', 'A heading', 'a heading that is not what the property says', { title: 'Acme Corporation' }],
])('%s is shown for %s, titled %j: %s', (shown, name, title, _, properties = {}) => {
	expect(shownName({ name, title, properties })).toBe(shown);
});

test.each([
	['Harbor Bears', 'harbor-bears', true],
	['José’s Harbor', 'joses-harbor', true],
	['Harbor', 'harbor-bears', false],
	['カキ', 'ガキ', false],
])('%s and %s are one name: %s', (one, other, isOne) => {
	expect(isSameName(one, other)).toBe(isOne);
});

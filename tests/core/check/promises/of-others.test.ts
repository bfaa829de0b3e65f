/** Which notes tell what was so on a day, by where they are and what they say of themselves. */

import { expect, test } from 'vitest';
import { isOfOneDay } from '../../../../src/core/check/promises/of-others';
import { readOutline } from '../../../../src/core/markdown/scan/scan-outline';

const isSo = (path: string, properties = '', isActor = false): boolean => (
	isOfOneDay(path, readOutline(properties === '' ? 'Text.\n' : `---\n${properties}\n---\n\nText.\n`), isActor)
);

test.each([
	['in a folder of what others wrote', 'Notes/clippings/A.md', ''],
	['in a folder of what is settled', 'disputes/done/A.md', ''],
	['named by a day', '2026-02-14.md', ''],
	['named by a month among other words', 'notes/source_2023-06_rollups.md', ''],
	['of a kind of source', 'A.md', 'type: source'],
	['of a kind of source, in a link', 'A.md', 'kind: "[[Kinds/Article]]"'],
	['of a kind of source, in German', 'A.md', 'Typ: Artikel'],
	['of a kind of source, in Chinese', 'A.md', '类型: 新闻'],
	['of a kind of source, in Japanese', 'A.md', 'type: 記事'],
	['with an address and the day it was published', 'A.md', 'source: https://example.org/a\npublished: 2026-01-20'],
	['that is settled', 'A.md', 'status: resolved'],
])('a note %s is of one day', (_, path, properties) => {
	expect(isSo(path, properties)).toBe(true);
});

test.each([
	['named by a year', 'Listing 2026.md', '', false],
	['of a company', 'A.md', 'type: company', false],
	['with an address alone', 'A.md', 'url: https://example.org', false],
	['with a source that is a note', 'A.md', 'source: "[[B]]"\npublished: 2026-01-20', false],
	['of an actor with an address', 'A.md', 'url: https://example.org\npublished: 2026-01-20', true],
	['that is in progress', 'A.md', 'status: active', false],
])('a note %s is not', (_, path, properties, isActor) => {
	expect(isSo(path, properties, isActor)).toBe(false);
});

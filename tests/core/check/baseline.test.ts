/** Known findings come back only when their lines change. */

import { expect, test } from 'vitest';
import { printBaseline, readBaseline, withoutKnown } from '../../../src/core/check/baseline';
import type { Finding, Place, Some } from '../../../src/core/check/rule/finding';

type Texts = Readonly<Record<string, string>>;

const finding = (...places: Some<Place>): Finding => ({ rule: 'a-rule', severity: 'warning', message: 'Found.', places });
const at = (path: string, line: number): Place => ({ path, line, column: 1 });
const linesOf = (texts: Texts) => (path: string): string[] => (texts[path] ?? '').split('\n');

/** What is told of `found` in the texts `after`, where `known` was known in the texts `before`. */
function told(known: readonly Finding[], before: Texts, found: readonly Finding[], after: Texts): readonly Finding[] {
	const baseline = readBaseline(printBaseline(known, linesOf(before)));
	return withoutKnown(found, baseline ?? [], linesOf(after));
}

const [FIRST, SECOND] = [finding(at('A.md', 1)), finding(at('A.md', 2))];

test.each<[string, Finding[], Texts, Finding[], Texts, Finding[]]>([
	['nothing has changed', [FIRST], { 'A.md': 'one' }, [FIRST], { 'A.md': 'one' }, []],
	['its line has moved', [FIRST], { 'A.md': 'one' }, [SECOND], { 'A.md': 'new\n  one' }, []],
	['its line has changed', [FIRST], { 'A.md': 'one' }, [FIRST], { 'A.md': 'two' }, [FIRST]],
	['the line of another place has changed', [finding(at('A.md', 1), at('B.md', 1))], { 'A.md': 'one', 'B.md': '1' }, [finding(at('A.md', 1), at('B.md', 1))], { 'A.md': 'one', 'B.md': '2' }, [finding(at('A.md', 1), at('B.md', 1))]],
	['it is found a second time', [FIRST], { 'A.md': 'one\none' }, [FIRST, SECOND], { 'A.md': 'one\none' }, [SECOND]],
	['it is another rule\'s', [{ ...FIRST, rule: 'b-rule' }], { 'A.md': 'one' }, [FIRST], { 'A.md': 'one' }, [FIRST]],
	['it is in another note', [finding(at('B.md', 1))], { 'B.md': 'one' }, [FIRST], { 'A.md': 'one' }, [FIRST]],
	['nothing was known', [], {}, [FIRST], { 'A.md': 'one' }, [FIRST]],
])('a finding is told where it has to be: %s', (_, known, before, found, after, expected) => {
	expect(told(known, before, found, after)).toEqual(expected);
});

test.each(['', '{}', '[1]', '[{"rule": "a"}]', '[{"rule": "a", "path": "b", "lines": [1]}]', '[null]'])('%j is no baseline', (text) => {
	expect(readBaseline(text)).toBeUndefined();
});

test('a baseline has a line for each finding', () => {
	expect(printBaseline([FIRST, SECOND], linesOf({ 'A.md': '| one |\n two' }))).toBe('[\n{"rule":"a-rule","path":"A.md","lines":["| one |"]},\n{"rule":"a-rule","path":"A.md","lines":["two"]}\n]\n');
	expect(readBaseline(printBaseline([], linesOf({})))).toEqual([]);
});

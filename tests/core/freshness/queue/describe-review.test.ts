import { describe, expect, test } from 'vitest';
import { askUnseen, describeSelection, describeUnseen } from '../../../../src/core/freshness/queue/describe-review';
import { queued } from './queue-sample';

const [acme, globex, initech] = [queued('Acme.md', 300), queued('Globex.md', 200), queued('Initech.md', 190)];

describe('the question about a note that was not seen', () => {
	test.each([
		[undefined, "You haven't looked at Acme yet. Mark anyway?"],
		['A figure is overdue: Price (8 mo).', "You haven't looked at Acme yet. A figure is overdue: Price (8 mo). Mark anyway?"],
	])('names it, and its figures: %j', (figures, says) => {
		expect(askUnseen(acme, figures)).toBe(says);
	});
});

test.each([
	[[], undefined],
	[[globex], "You haven't looked at 1 of them yet: Globex."],
	[[acme, initech], "You haven't looked at 2 of them yet: Acme and Initech."],
	[[acme, globex, initech], "You haven't looked at any of them yet."],
])('of several notes those that were not seen are counted and named: %#', (unseen, says) => {
	expect(describeUnseen(unseen, [acme, globex, initech], 'en')).toBe(says);
});

test('a selection is said in numbers and names, the first few of many', () => {
	expect(describeSelection([acme, globex], 'en')).toBe('2 selected: Acme and Globex');
	const many = Array.from({ length: 1200 }, (_, n) => queued(`Firm ${n}.md`, 200));
	expect(describeSelection(many, 'en')).toBe('1,200 selected: Firm 0, Firm 1, Firm 2, Firm 3, Firm 4 and 1,195 more');
});

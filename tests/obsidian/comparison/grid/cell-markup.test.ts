import { describe, expect, test } from 'vitest';
import { mayHoldMarkup } from '../../../../src/obsidian/comparison/grid/cell-markup';

describe('texts that are drawn as they are', () => {
	test.each(['', '~$200B+', '#1 China (~35%)', '#1', '#2, behind Visa', '<5%', '>40%', '$5B to $6B', '$5-$6B', '$90B (vs $78B)', 'S&P 500', 'AT&T', '52% = a record', '5 ~ 6', 'Paris — London', '100%', '~€90B (~$98B)'])('%s', (text) => {
		expect(mayHoldMarkup(text)).toBe(false);
	});
});

describe('texts that a renderer is asked for', () => {
	test.each(['**bold**', '_italic_', '`code`', '[[Link]]', '[a](b)', 'a \\* b', '~~gone~~', '==mark==', '%%hidden%%', '#tag', '#2024-plan', '<b>x</b>', '<!-- x -->', '&amp;', 'R&D; capex', 'https://a.example', 'www.a.example', '$x$', 'from $a to b$ a day', '2^10'])('%s', (text) => {
		expect(mayHoldMarkup(text)).toBe(true);
	});
});

test('a long text is judged in a time that grows with its length', () => {
	const hostile = [`${'&'.repeat(50_000)} `, '$ '.repeat(50_000), '#1 '.repeat(50_000), '&a'.repeat(50_000)].join('');
	expect(mayHoldMarkup(hostile)).toBe(false);
});

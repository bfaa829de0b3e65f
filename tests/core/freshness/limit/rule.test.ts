/** Limits as a person writes them, one a line. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { limitRuleProblems, printLimitRule, readLimit, readLimitRule, type LimitRule } from '../../../../src/core/freshness/limit/rule';

describe('a limit is written as one line', () => {
	test.each<[string, LimitRule]>([
		['#hyperscaler = 60', { of: { kind: 'tag', tag: 'hyperscaler' }, days: 60 }],
		[' tag: #type/company = 60 days ', { of: { kind: 'tag', tag: 'type/company' }, days: 60 }],
		['#archive: never', { of: { kind: 'tag', tag: 'archive' }, days: null }],
		['Funds/ = 365', { of: { kind: 'folder', folder: 'Funds' }, days: 365 }],
		['/02 Areas/a=b & c/=1d', { of: { kind: 'folder', folder: '02 Areas/a=b & c' }, days: 1 }],
		['folder: Funds = NEVER', { of: { kind: 'folder', folder: 'Funds' }, days: null }],
		['/ = 30', { of: { kind: 'folder', folder: '' }, days: 30 }],
	])('%s', (line, rule) => {
		expect(readLimitRule(line)).toEqual(rule);
	});

	test.each(['', '#bank', '= 60', '#bank = ', '#bank = 0', '#bank = -5', '#bank = 1.5', '#bank = soon', '#bank = 12345678', 'bank = 60', 'type = fund = 60', 'has ticker = 60'])(
		'“%s” states none',
		(line) => {
			expect(readLimitRule(line)).toBeUndefined();
		},
	);

	test('what is printed reads as the same', () => {
		const name = fc.stringMatching(/^[a-z=][a-z =&-]{0,8}[a-z]$/);
		const tag = fc.stringMatching(/^[a-z][a-z/]{0,8}[a-z]$/).map((text) => ({ kind: 'tag' as const, tag: text }));
		const folder = fc.array(name, { maxLength: 3 }).map((names) => ({ kind: 'folder' as const, folder: names.join('/') }));
		fc.assert(fc.property(fc.oneof(tag, folder), fc.option(fc.integer({ min: 1, max: 999_999 })), (of, days) => {
			expect(readLimitRule(printLimitRule({ of, days }))).toEqual({ of, days });
		}));
	});

	test('no line makes reading fail', () => {
		fc.assert(fc.property(fc.string(), (line) => {
			const rule = readLimitRule(line);
			if (rule !== undefined) expect(rule.days === null || rule.days > 0).toBe(true);
		}));
	});
});

test.each([
	['60', 60],
	[' 60 days ', 60],
	['1 day', 1],
	['never', null],
	['nevermore', undefined],
	['60 weeks', undefined],
	['2026-01-01', undefined],
])('the limit “%s” is %s', (text, days) => {
	expect(readLimit(text)).toBe(days);
});

describe('what is wrong with lines is said in sentences', () => {
	test('nothing where each states a limit', () => {
		expect(limitRuleProblems(['#a = 1', 'A/ = 2', '#a/b = never'])).toEqual([]);
	});

	test('a line that states none, and one for the same notes as another', () => {
		expect(limitRuleProblems(['#bank 60', '#bank = 30', '#Bank = 90'])).toEqual([
			'"#bank 60" isn\'t a limit. Try #tag = 60, Folder/ = 365 or #tag = never.',
			'"#Bank = 90" has no effect: "#bank = 30" above is for the same notes.',
		]);
	});
});

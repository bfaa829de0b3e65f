/** Which notes are actor notes, by the rules that a person writes. */

import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { mayFit, printActorRule, readActorRule, type ActorRule } from '../../../../src/core/actor/vault/rule';
import { readActorNote } from '../../../../src/core/actor/read-actor-note';
import { READING } from '../reading';

function rule(line: string): ActorRule {
	return readActorRule(line) ?? expect.fail(`no rule: ${line}`);
}

/** The rule that makes a note with this text an actor note. */
function actorBy(rules: readonly string[], text: string, path = 'Companies/Asia/Acme.md'): string | undefined {
	const options = { ...READING, parseYaml: (yaml: string): unknown => parse(yaml), actorRules: rules.map(rule) };
	const note = readActorNote(text, path, options);
	expect(note === undefined || mayFit(options.actorRules, path, text), 'the cheap question lets every actor note through').toBe(true);
	return note?.actorBy;
}

describe('a rule is written as one line', () => {
	test.each<[string, ActorRule]>([
		['#actor', { kind: 'tag', tag: 'actor' }],
		[' tag: #type/company ', { kind: 'tag', tag: 'type/company' }],
		['type = company', { kind: 'property', name: 'type', values: ['company'] }],
		['type: company | person', { kind: 'property', name: 'type', values: ['company', 'person'] }],
		['note kind = "A: B"', { kind: 'property', name: 'note kind', values: ['A: B'] }],
		['has ticker', { kind: 'has property', name: 'ticker' }],
		['Companies/', { kind: 'folder', folder: 'Companies' }],
		['/02 Areas/People & funds/', { kind: 'folder', folder: '02 Areas/People & funds' }],
		['folder: Companies', { kind: 'folder', folder: 'Companies' }],
		['/', { kind: 'folder', folder: '' }],
		['not Templates/', { kind: 'not', rule: { kind: 'folder', folder: 'Templates' } }],
		['NOT #template', { kind: 'not', rule: { kind: 'tag', tag: 'template' } }],
		['not type = template', { kind: 'not', rule: { kind: 'property', name: 'type', values: ['template'] } }],
	])('%s', (line, expected) => {
		expect(readActorRule(line)).toEqual(expected);
		expect(readActorRule(printActorRule(expected))).toEqual(expected);
	});

	test.each(['', 'ticker', 'type =', '= company', '# heading'])('“%s” states no rule', (line) => {
		expect(readActorRule(line)).toBeUndefined();
	});
});

describe('a note is an actor note', () => {
	test.each<[string, string, string]>([
		['by its tag', '#actor', '#actor'],
		['by a tag nested under it', '#actor', '#actor/bank'],
		['by its tag in any case', '#Actor', '---\ntags: [ACTOR]\n---'],
		['by a property with the value', 'type = company', '---\ntype: Company\n---'],
		['by one of several values', 'type = company | person', '---\ntype: person\n---'],
		['by a value in a list', 'type = company', '---\ntype:\n  - fund\n  - company\n---'],
		['by a value that is a link', 'type = company', '---\ntype: "[[Company]]"\n---'],
		['by a value that is a tag', 'type = company', '---\ntype: "#company"\n---'],
		['by a property that is there', 'has ticker', '---\nTicker: AC\n---'],
		['by a property that is there and empty', 'has ticker', '---\nticker:\n---'],
		['by a property that holds more than text', 'has tickers', '---\ntickers:\n  nyse: AC\n---'],
		['by the folder it lies in, at any depth', 'companies/', 'text'],
		['by the vault it lies in', '/', 'text'],
	])('%s', (_, line, text) => {
		expect(actorBy([line], text)).toBe(printActorRule(rule(line)));
	});

	test.each<[string, string, string]>([
		['a longer tag', '#actor', '#actors'],
		['the tag in code', '#actor', '`#actor`'],
		['another value', 'type = company', '---\ntype: companyish\n---'],
		['the words in the text alone', 'type = company', 'type = company'],
		['a property of that name in the text alone', 'has ticker', 'ticker: AC'],
		['a folder of the same beginning', 'Comp/', 'text'],
		['a folder further down', 'Asia/', 'text'],
	])('but not by %s', (_, line, text) => {
		expect(actorBy([line], text)).toBeUndefined();
	});

	test('by any of several rules; the first that fits is named', () => {
		const rules = ['#actor', 'type = company', 'Companies/'];
		expect(actorBy(rules, '---\ntype: company\n---')).toBe('type = company');
		expect(actorBy(rules, 'text')).toBe('Companies/');
		expect(actorBy(rules, 'text', 'Notes/Acme.md')).toBeUndefined();
	});

	test('and keeps its tags where it is one by something else', () => {
		const note = readActorNote('#actor #bank', 'Companies/Acme.md', { ...READING, actorRules: [rule('Companies/')] });
		expect(note?.tags).toEqual(['actor', 'bank']);
	});
});

describe('a rule may leave notes out, whatever the others say and wherever it stands', () => {
	test.each([
		['not Templates/', '#actor', 'Templates/Company.md'],
		['not #template', '#actor #template', 'Actors/A.md'],
		['not has prompt', '---\nprompt: x\n---\n#actor', 'Actors/A.md'],
	])('%s', (line, text, path) => {
		expect(actorBy([line, '#actor'], text, path)).toBeUndefined();
		expect(actorBy(['#actor', line], '#actor', 'Actors/B.md')).toBe('#actor');
	});
});

/** SARIF logs are valid by the schema of the format. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator, type Schema } from '@cfworker/json-schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ALL_RULES } from '../../../../src/core/check/all-rules';
import { sarifLog } from '../../../../src/core/check/print/sarif';
import { SEVERITIES, type Finding } from '../../../../src/core/check/rule/finding';
import { runs } from '../../../runs';

const SCHEMA = join(import.meta.dirname, '../../../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const validator = new Validator(JSON.parse(readFileSync(SCHEMA, 'utf8')) as Schema, '7');

const FINDING: Finding = {
	rule: 'stale-note',
	severity: 'hint',
	message: 'Unexpected overdue note.',
	places: [{ path: 'Firms/Café & Co #1.md', line: 3, column: 5 }, { path: 'B.md', line: 1, column: 1 }],
	fix: { from: 2, to: 4, insert: 'x' },
};

function problemsOf(log: object): unknown[] {
	return validator.validate(log).errors.map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`);
}

test('a log without findings is valid', () => {
	expect(problemsOf(sarifLog([], ALL_RULES))).toEqual([]);
});

test('a finding has its rule, level, place, further places and edit', () => {
	const log = sarifLog([FINDING], ALL_RULES);
	expect(problemsOf(log)).toEqual([]);
	expect(log).toMatchObject({ runs: [{ results: [{
		ruleId: 'stale-note',
		level: 'note',
		locations: [{ physicalLocation: { artifactLocation: { uri: 'Firms/Caf%C3%A9%20%26%20Co%20%231.md' }, region: { startLine: 3, startColumn: 5 } } }],
		relatedLocations: [{ physicalLocation: { artifactLocation: { uri: 'B.md' } } }],
		fixes: [{ artifactChanges: [{ replacements: [{ deletedRegion: { charOffset: 2, charLength: 2 }, insertedContent: { text: 'x' } }] }] }],
	}] }] });
});

test('any findings make a valid log', () => {
	const place = fc.record({ path: fc.string({ unit: 'binary', minLength: 1 }), line: fc.integer({ min: 1 }), column: fc.integer({ min: 1 }) });
	const finding = fc.record({
		rule: fc.constantFrom(...ALL_RULES.map(({ id }) => id)),
		severity: fc.constantFrom(...SEVERITIES),
		message: fc.string({ minLength: 1 }),
		places: fc.tuple(place, place),
	});
	fc.assert(fc.property(fc.array(finding, { maxLength: 3 }), (findings) => {
		expect(problemsOf(sarifLog(findings, ALL_RULES))).toEqual([]);
	}), { numRuns: runs(200) });
});

test('the schema refuses what is no log', () => {
	expect(problemsOf({ version: '2.1.0', runs: [{ results: [{}] }] })).not.toEqual([]);
});

/** Findings in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS), which code hosts and editors show beside the lines. */

import { compareTexts, type Finding, type Place, type Severity } from '../rule/finding';
import type { RuleDescription } from '../rule/rule';

/** The log of one run of `rules`, as data for JSON. Paths are URIs relative to the vault. */
export function sarifLog(findings: readonly Finding[], rules: readonly RuleDescription[]): object {
	const listed = [...rules].sort((one, other) => compareTexts(one.id, other.id));
	const indexes = new Map(listed.map(({ id }, index) => [id, index]));
	return {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [{
			tool: { driver: { name: 'Dossier', rules: listed.map(ruleOf) } },
			columnKind: 'utf16CodeUnits',
			results: findings.map((finding) => resultOf(finding, indexes.get(finding.rule))),
		}],
	};
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'note' };

function ruleOf({ id, summary, severity }: RuleDescription): object {
	return { id, shortDescription: { text: summary }, defaultConfiguration: { level: LEVELS[severity] } };
}

function resultOf(finding: Finding, ruleIndex: number | undefined): object {
	const { rule, severity, message, places: [first, ...others], parts = [finding] } = finding;
	const changes = parts.flatMap(changeOf);
	return {
		ruleId: rule,
		...(ruleIndex !== undefined && { ruleIndex }),
		level: LEVELS[severity],
		message: { text: message },
		locations: [locationOf(first)],
		...(others.length > 0 && { relatedLocations: others.map((place, index) => ({ id: index + 1, ...locationOf(place) })) }),
		...(changes.length > 0 && { fixes: [{ artifactChanges: changes }] }),
	};
}

function changeOf({ places: [place], fix }: Finding): object[] {
	return fix === undefined ? [] : [{ artifactLocation: fileOf(place), replacements: [{
		deletedRegion: { charOffset: fix.from, charLength: fix.to - fix.from },
		insertedContent: { text: fix.insert },
	}] }];
}

function locationOf(place: Place): object {
	const { line, column } = place;
	return { physicalLocation: { artifactLocation: fileOf(place), region: { startLine: line, startColumn: column } } };
}

/** A lone half of a surrogate pair has no place in a URI. */
function fileOf({ path }: Place): object {
	return { uri: path.replace(/\p{Cs}/gu, '\uFFFD').split('/').map(encodeURIComponent).join('/') };
}

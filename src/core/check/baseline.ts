/**
 * Findings that are known, and so not told again until their lines change: by rule, path and the texts of the lines, not by
 * their numbers.
 */

import type { Finding } from './rule/finding';

/** The lines of a note, the first of them first. */
export type LinesOf = (path: string) => readonly string[];

/** A known finding. */
export interface KnownFinding {
	readonly rule: string;
	/** Of the first place. */
	readonly path: string;
	/** Of every place, in their order, without blanks around them. */
	readonly lines: readonly string[];
}

/** Findings as they will be known, as JSON: an entry a line, so that a change of it is read as a diff. */
export function printBaseline(findings: readonly Finding[], linesOf: LinesOf): string {
	const entries = findings.map((finding) => JSON.stringify(known(finding, linesOf)));
	return `[\n${entries.join(',\n')}\n]\n`;
}

/** What `printBaseline` printed; `undefined` where it is anything else. */
export function readBaseline(text: string): KnownFinding[] | undefined {
	try {
		const entries: unknown = JSON.parse(text);
		return Array.isArray(entries) && entries.every(isKnown) ? entries : undefined;
	} catch {
		return undefined;
	}
}

/** The findings that are not known. What is known once and found twice is told once. */
export function withoutKnown(findings: readonly Finding[], baseline: readonly KnownFinding[], linesOf: LinesOf): Finding[] {
	const left = new Map<string, number>();
	for (const each of baseline) left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + 1);
	return findings.filter((finding) => {
		const key = keyOf(known(finding, linesOf));
		const count = left.get(key) ?? 0;
		left.set(key, count - 1);
		return count <= 0;
	});
}

function known({ rule, places }: Finding, linesOf: LinesOf): KnownFinding {
	return { rule, path: places[0].path, lines: places.map(({ path, line }) => (linesOf(path)[line - 1] ?? '').trim()) };
}

function keyOf({ rule, path, lines }: KnownFinding): string {
	return JSON.stringify([rule, path, ...lines]);
}

function isKnown(entry: unknown): entry is KnownFinding {
	if (typeof entry !== 'object' || entry === null) return false;
	const { rule, path, lines } = entry as Partial<Record<keyof KnownFinding, unknown>>;
	return typeof rule === 'string' && typeof path === 'string' && Array.isArray(lines) && lines.every((line) => typeof line === 'string');
}

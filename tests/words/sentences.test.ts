/**
 * Every sentence that a person can meet stands in sentences.md, file by file, so that a change of words is
 * read as a diff. `UPDATE_SENTENCES=1 npx vitest run --project core tests/words` writes it anew, and fails,
 * so that nobody records without reading.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSources, readText, ROOT } from '../architecture/repository';
import { sentencesIn } from './sentences';

const LIST = 'tests/words/sentences.md';
const HEAD = '# Sentences\n\nWhat a person can read on the screen and in the terminal, as it stands in the sources; what is filled in stands in braces.\n';

const sources = new Map([...readSources(), ...scripts()]);
const found = [...sources].map(([path, text]) => ({ path, sentences: sentencesIn(path, text) })).filter(({ sentences }) => sentences.length > 0);
const printed = [HEAD, ...found.map(({ path, sentences }) => `\n## ${path}\n\n${sentences.map((sentence) => `- ${sentence.replaceAll('\n', '⏎')}\n`).join('')}`)].join('');

/** The command line and the demo. What measures the plugin or takes its pictures is for its developers. */
function scripts(): [path: string, text: string][] {
	return readdirSync(join(ROOT, 'scripts'), { recursive: true, encoding: 'utf8' })
		.map((path) => `scripts/${path.replaceAll('\\', '/')}`)
		.filter((path) => path.endsWith('.mts') && !/bench|screenshots/.test(path))
		.sort()
		.map((path) => [path, readText(path)]);
}

/** What is said by another word on the screen: one term for one thing. The command line has a command and a state called `stale`. */
const OTHER_WORDS: readonly (readonly [word: RegExp, instead: string])[] = [
	[/\bstale\b/i, 'overdue'],
	[/\bundated\b|\bno update date\b|\bwithout an? update/i, 'no date'],
	[/(?<!dossier-)\bsnapshots?\b/i, 'static table'],
	[/\bplain tables?\b/i, 'static table'],
	[/\b(?:set|sets) to today\b/i, 'mark as updated'],
	[/\bactor file\b|(?<!\| )\bentity\b/i, 'actor'],
	[/!$/, 'no exclamation mark'],
];

const namedOtherwise = (sentence: string): string[] => OTHER_WORDS.filter(([word]) => word.test(sentence)).map(([, instead]) => `${sentence} → ${instead}`);

describe('the sentences of the interface', () => {
	test('stand in sentences.md as they stand in the sources', () => {
		const recorded = readText(LIST);
		if (process.env['UPDATE_SENTENCES'] !== undefined && recorded !== printed) writeFileSync(join(ROOT, LIST), printed);
		expect(printed, 'Words have changed. If they are as they should be: UPDATE_SENTENCES=1 npx vitest run --project core tests/words').toBe(recorded);
	});

	test('call one thing by one word', () => {
		const onScreen = found.filter(({ path }) => path.startsWith('src/'));
		expect(onScreen.flatMap(({ sentences }) => sentences.flatMap(namedOtherwise))).toEqual([]);
	});
});

describe('a sentence', () => {
	const inFile = (text: string): string[] => sentencesIn('src/a.ts', text);

	test('is a text with words, with what is filled in by name', () => {
		expect(inFile('const a = `${count} notes marked.`, b = "Open card", c = `${counted(all, "note")} in ${note.path}.`;'))
			.toEqual(['{count} notes marked.', 'Open card', '{…} in {path}.']);
	});

	test('is listed once, on both sides of a condition', () => {
		expect(inFile('say(isOne ? "One note" : "Two notes"); say("One note");')).toEqual(['One note', 'Two notes']);
	});

	test('is none where the program reads it: a module, key, class, tag, selector or comparison', () => {
		expect(inFile([
			'import { a } from "./Some module";',
			'el.createDiv("Some class"); el.createEl("p", { cls: "some class", text: "Shown" });',
			'el.querySelector(".a > .b c"); if (kind === "quick stats") return; row["Some key"];',
			'type Way = "one way" | "another way"; const css = "dossier-card";',
		].join('\n'))).toEqual(['Shown']);
	});

	test('with the word of another product is noticed', () => {
		expect(namedOtherwise('3 stale notes')).toEqual(['3 stale notes → overdue']);
		expect(namedOtherwise('3 overdue notes')).toEqual([]);
	});
});

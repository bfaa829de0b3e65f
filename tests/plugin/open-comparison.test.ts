/** The comparisons that stand in notes, listed by name, in the built plugin on the stage. */
import type { Locator } from 'playwright-core';
import { expect, test, describe } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { sharedPage, StagePage } from './stage-page';

const block = (lines: string, mark = ''): string => ['```dossier-compare', ...lines.split('\n'), '```'].map((line) => mark + line).join('\n');
const actor = (cap: number): string => `#actor\n\n## Quick stats\n\n| Metric | Value |\n| --- | --- |\n| Market cap | $${cap}B |\n`;
const NOTES: Readonly<Record<string, string>> = {
	'Alpha.md': actor(2), 'Beta.md': actor(3), 'Start.md': 'Text about `dossier-compare`.\n',
	'Sets/Trees.md': `# Trees\n\n${block('actors: Alpha, Beta')}\n\n## Those of **oak**\n\n${block('actors: Beta, Alpha')}\n`,
	'Sets/Barks.md': `> [!note] Peers\n${block('peers of: [[Alpha]]', '> ')}\n`,
	'Sets/Wrong.md': `\n${block('metrics: HQ')}\n\n\`\`\`js\nlet a;\n\`\`\`\n`,
};

describe.skipIf(hasNoBrowser)('“Open a comparison”', () => {
	const shared = sharedPage(() => StagePage.open(NOTES, { note: 'Start.md' }));
	const rows = (): Locator => shared().page.locator('.prompt .suggestion-item');
	const listed = async (): Promise<string[]> => (await rows().allInnerTexts()).map((text) => text.replace(/\s*\n\s*/g, ': '));
	const read = (): Promise<string[]> => shared().page.evaluate(() => {
		const vault = window.stage?.app.vault;
		const paths: string[] = [];
		if (vault === undefined) return paths;
		const before = vault.cachedRead.bind(vault);
		vault.cachedRead = (file) => {
			paths.push(file.path);
			return before(file);
		};
		window.stage?.executeCommand('dossier:open-comparison');
		return new Promise<string[]>((resolve) => setTimeout(() => {
			vault.cachedRead = before;
			resolve(paths.sort());
		}, 300));
	});

	test('lists them by note and heading, with what they compare, and reads no note without code', async () => {
		expect(await read()).toEqual(['Sets/Barks.md', 'Sets/Trees.md', 'Sets/Wrong.md']);
		expect(await listed()).toEqual([
			'Barks: Peers of Alpha', 'Trees: Comparison: Alpha, Beta', 'Trees › Those of oak: Comparison: Beta, Alpha', 'Wrong: Line 2 doesn\'t say who to compare',
		]);
		await shared().closeWindows();
		expect(await read()).toEqual([]);
		await expect.poll(() => rows().count()).toBe(4);
		await shared().closeWindows();
	});

	test('opens one in a tab by keys, as it stands in its note now', async () => {
		await shared().page.evaluate(async () => {
			const { vault } = window.stage?.app ?? {};
			const file = vault?.getFileByPath('Sets/Trees.md');
			if (vault && file) await vault.process(file, (text) => text.replace('actors: Beta, Alpha', 'actors: Beta'));
		});
		await shared().runFromPalette('Open a comparison');
		await shared().page.keyboard.insertText('oak');
		await expect.poll(listed).toEqual(['Trees › Those of oak: Comparison: Beta']);
		await shared().press('Enter');
		await shared().expectText(shared().page.locator('.dossier-comparison-view .dossier-grid'), 'Metric Beta');
	});

	test('leads to the note of one that can’t be read, and says so where there is none of a name', async () => {
		await shared().runFromPalette('Open a comparison');
		await shared().page.keyboard.insertText('turnips');
		await shared().expectText(shared().page.locator('.suggestion-empty'), 'No note with a live table has this name.');
		await shared().page.keyboard.press('Control+a');
		await shared().page.keyboard.insertText('Wrong');
		await expect.poll(() => rows().count()).toBe(1);
		await shared().press('Enter');
		await expect.poll(() => shared().page.evaluate(() => window.stage?.app.workspace.getActiveFile()?.path)).toBe('Sets/Wrong.md');
	});
});

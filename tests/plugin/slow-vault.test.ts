/** The built plugin over a vault that is read slowly, while its notes are renamed, changed and deleted: on the stage. */
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { StagePage } from './stage-page';

const NAMES = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
const textOf = (figure: string): string => `#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Revenue | ${figure} |\n`;

/** The notes; from then on a read of the vault takes so long and gives the text of its beginning. */
async function openSlow(milliseconds: number): Promise<StagePage> {
	const stage = await StagePage.open(Object.fromEntries(NAMES.map((name) => [`${name}.md`, textOf('$1B')])), { note: 'A.md' });
	await stage.untilRead();
	await stage.page.evaluate((delay) => {
		const vault = window.stage?.app.vault;
		if (vault === undefined) return;
		const read = vault.cachedRead.bind(vault);
		vault.cachedRead = async (file) => {
			const text = await read(file);
			await new Promise((resolve) => setTimeout(resolve, delay));
			return text;
		};
	}, milliseconds);
	return stage;
}

/** The rows of a comparison of all actors: names and figures. */
async function compared(stage: StagePage): Promise<string[]> {
	await stage.page.waitForTimeout(400);
	await stage.page.evaluate((query) => window.stage?.app.workspace.getLeaf('tab').setViewState({ type: 'dossier-comparison', active: true, state: { query } }), 'folder: /\nmetrics: Revenue');
	const rows = stage.page.locator('.dossier-comparison-view .dossier-grid-body [role="row"]');
	await rows.first().waitFor();
	return (await rows.allInnerTexts()).map((row) => row.trim().split(/\s+/).slice(0, 2).join(' ')).sort();
}

describe.skipIf(hasNoBrowser)('where the vault is slow', () => {
	test('notes that were renamed and deleted at once are gone, and those renamed twice have their last name', async () => {
		const stage = await openSlow(20);
		await stage.rename('B.md', 'B2.md');
		await stage.delete('B2.md');
		await stage.rename('C.md', 'C2.md');
		await stage.rename('C2.md', 'C3.md');
		expect(await compared(stage)).toEqual(['A $1B', 'C3 $1B', 'D $1B', 'E $1B', 'F $1B', 'G $1B']);
	});

	test('a figure that changes while its note is read for a new name is the one that counts', async () => {
		const stage = await openSlow(60);
		await stage.page.evaluate(async (text) => {
			const vault = window.stage?.app.vault;
			const file = vault?.getFileByPath('D.md');
			if (!vault || !file) return;
			await vault.rename(file, 'D2.md');
			await vault.modify(file, text);
		}, textOf('$2B'));
		expect(await compared(stage)).toEqual(['A $1B', 'B $1B', 'C $1B', 'D2 $2B', 'E $1B', 'F $1B', 'G $1B']);
	});

	test('a note that is deleted while the card reads it is gone', async () => {
		const stage = await openSlow(60);
		await stage.openNote('E.md');
		await stage.delete('E.md');
		expect(await compared(stage)).toEqual(['A $1B', 'B $1B', 'C $1B', 'D $1B', 'F $1B', 'G $1B']);
	});
});

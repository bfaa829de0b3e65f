/** A card in a note, by a block: the same card, with the problems of its lines, following the notes. */
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { sharedPage, StagePage, temporaryVault } from './stage-page';

const actor = (revenue: string): string => `---\naliases: [ACM]\nsector: Tools\n---\n#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Revenue | ${revenue} |\n\n**Bull:**\n- Cheap\n\n**Bear:**\n- Slow\n\n*Updated 2026-01-01*\n`;
const block = (lines: string): string => `Above.\n\n\`\`\`dossier\n${lines}\n\`\`\`\n\nBelow.\n`;
const NOTES = {
	'Acme.md': actor('$1B'),
	'Umbrella.md': actor('$2B'),
	'Pictures.md': '#actor\n\n## Quick stats\n\n| Metric | Value |\n|---|---|\n| Logo | ![pic](https://example.org/pixel.png) |\n',
	'Logo.md': block('actor: Pictures'),
	'Empty.md': 'Nothing.\n',
	'One.md': block('actor: [[Acme]]'),
	'Short.md': block('actor: Umbrella\nshow: bear, properties, stat'),
	'Typo.md': block('actor: Umbrela\ncolour: red'),
	'Two.md': block('actor: ACM'),
	'Plain.md': block('actor: [[Empty]]'),
};

async function open(note: string): Promise<StagePage> {
	const stage = await StagePage.open(temporaryVault(NOTES), { note: 'Empty.md' });
	await stage.untilRead();
	await stage.openNote(note);
	return stage;
}

const blockOf = ({ page }: StagePage): Locator => page.locator('.mod-root .dossier-card-block:visible');
const titles = (stage: StagePage): Promise<string[]> => blockOf(stage).locator('.dossier-card-title').allInnerTexts();
const problems = async (stage: StagePage): Promise<string[]> => blockOf(stage).locator('.dossier-card-block-problems p').allInnerTexts();

describe.skipIf(hasNoBrowser)('a card block', () => {
	const shared = sharedPage(() => open('One.md'));

	async function show(note: string, mode: 'source' | 'preview' = 'preview'): Promise<StagePage> {
		const stage = shared();
		await stage.openNote('Empty.md');
		await stage.openNote(note);
		await stage.page.evaluate((wanted) => window.stage?.setMode(wanted), mode);
		await blockOf(stage).waitFor();
		return stage;
	}

	test.each(['source', 'preview'] as const)('shows the card of the actor that a link leads to, in %s', async (mode) => {
		const stage = await show('One.md', mode);
		await expect.poll(() => blockOf(stage).locator('.dossier-card-name').innerText()).toBe('Acme');
		expect(await titles(stage)).toEqual(['Quick stats', 'Properties', 'Bull', 'Bear']);
		expect(await problems(stage)).toEqual([]);
	});

	test('shows the sections that are named, in that order and open, and says which there are none of', async () => {
		const stage = await show('Short.md');
		await expect.poll(() => titles(stage)).toEqual(['Bear', 'Properties']);
		await blockOf(stage).getByText('Tools').waitFor();
		expect(await problems(stage)).toEqual(['Line 2: This card has no section "stat". Did you mean stats?']);
	});

	test('says who was not found and what may have been meant, with the line, and what else is wrong', async () => {
		const stage = await show('Typo.md');
		await expect.poll(() => problems(stage)).toEqual(['Line 1: No actor is called "Umbrela". Did you mean Umbrella?', 'Line 2: "colour" isn\'t a key. Keys are actor, show.']);
		expect(await blockOf(stage).locator('.dossier-card').isVisible()).toBe(false);
	});

	test('never guesses between two actors of a name', async () => {
		const stage = await show('Two.md');
		await expect.poll(() => problems(stage)).toEqual(['Line 1: 2 actors are called "ACM": Acme.md, Umbrella.md. Write the one you mean as a link, such as [[Acme]].']);
	});

	test('says of a note that is no actor note that it is none', async () => {
		const stage = await show('Plain.md');
		await expect.poll(() => problems(stage)).toEqual(['Line 1: Empty.md isn\'t an actor note.']);
	});

	test('a row leads to its line, and its menu says why it is there', async () => {
		const stage = await show('One.md');
		await blockOf(stage).locator('.dossier-card-row', { hasText: 'Revenue' }).locator('.dossier-card-text').click({ button: 'right' });
		await expect.poll(() => stage.page.locator('.menu').count()).toBe(1);
		await stage.page.locator('.menu-item', { hasText: 'Go to line 11' }).click();
		await expect.poll(() => stage.cursorLine()).toBe(11);
	});

	test('fetches nothing', async () => {
		const stage = await show('Logo.md');
		await blockOf(stage).getByText('Logo').waitFor();
		expect(await blockOf(stage).locator('img, iframe, video, audio').count()).toBe(0);
	});
});

describe.skipIf(hasNoBrowser)('a card block follows', () => {
	test('what is typed into the note, its new name, and its end', async () => {
		const stage = await open('One.md');
		await stage.page.evaluate(() => window.stage?.openNote('Acme.md', 'split'));
		const value = blockOf(stage).locator('.dossier-card-row', { hasText: 'Revenue' });
		await stage.expectText(value, '$1B');
		await stage.typeAfter('$1B', '5');
		await stage.expectText(value, '$1B5');
		await stage.rename('Acme.md', 'Acme Corp.md');
		await expect.poll(() => problems(stage)).toEqual(['Line 1: No actor is called "Acme". Did you mean ACM?']);
		await stage.rename('Acme Corp.md', 'Acme.md');
		await stage.expectText(value, '$1B5');
		await stage.delete('Acme.md');
		await expect.poll(() => problems(stage)).toEqual(['Line 1: No actor is called "Acme". Did you mean ACM?']);
	});

	test('the reading of the vault: it says how far that is, and blames nobody meanwhile', async () => {
		const stage = await open('Typo.md');
		await stage.readOnly('Typo.md');
		await stage.page.evaluate(() => window.stage?.setMode('preview'));
		await blockOf(stage).getByText('Reading').waitFor();
		expect(await problems(stage)).toEqual(['Line 2: "colour" isn\'t a key. Keys are actor, show.']);
	});

	test('and is on paper', async () => {
		const stage = await open('One.md');
		await stage.page.evaluate(() => window.stage?.renderForPrint('One.md'));
		await expect.poll(() => stage.page.locator('.print .dossier-card-name').count()).toBe(1);
	});
});

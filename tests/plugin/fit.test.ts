/** "Fit to this vault" in the built plugin, on the stage: it looks, proposes, shows a sample card, and saves only when told to. */
import { describe, expect, test } from 'vitest';
import { hasNoBrowser } from './stage-browser';
import { StagePage, temporaryVault, type StagePageOptions } from './stage-page';

const company = (name: string, moat: string): string => `---\ntype: company\nlast_checked: 2026-03-0${name.length % 9 + 1}\n---\n# ${name}\n\n## Quick stats\n\n| Metric | Value |\n| --- | --- |\n| HQ | Oslo |\n| Founded | 1999 |\n| Employees | 1,200 |\n\n## Moat\n\n- ${moat}\n- Cheap power\n\n## Related\n\n- [[Elm]] — competitor\n`;
const person = (name: string): string => `---\ntype: person\n---\n# ${name}\n\nWorks at [[Alder]] and has done so for a long time.\n`;
const concept = (name: string): string => `---\ntype: concept\n---\n# ${name}\n\nAn idea about the way things are done.\n`;
const NOTES: Readonly<Record<string, string>> = {
	'wiki/Alder.md': company('Alder', 'Long contracts'),
	'wiki/Birch.md': company('Birch', 'Patents'),
	'wiki/Cedar.md': company('Cedar', 'Scale'),
	'wiki/Elm.md': company('Elm', 'Brand'),
	'wiki/Ann Oak.md': person('Ann Oak'),
	'wiki/Ben Ash.md': person('Ben Ash'),
	'wiki/Cy Pine.md': person('Cy Pine'),
	'wiki/Scale.md': concept('Scale'),
	'wiki/Lock-in.md': concept('Lock-in'),
	'wiki/Float.md': concept('Float'),
	'Templates/Company.md': '---\ntype: company\n---\n# {{title}}\n',
	'Home.md': '# Home\n\n[[Alder]]\n',
};

async function openFit(options: StagePageOptions = {}): Promise<StagePage> {
	const stage = await StagePage.open(temporaryVault(NOTES), { note: 'wiki/Alder.md', ...options });
	await stage.runFromPalette('Fit to this vault');
	await stage.page.locator('.dossier-fit-columns').waitFor();
	return stage;
}

describe.skipIf(hasNoBrowser)('fitting the vault', () => {
	test('is offered in the panel where few notes match, and proposes the rule, headings and dates of the vault', async () => {
		const stage = await StagePage.open(temporaryVault(NOTES), { note: 'wiki/Alder.md' });
		await stage.panel.getByRole('button', { name: 'Fit to this vault' }).click();
		const fit = stage.page.locator('.dossier-fit');
		const rules = fit.locator('fieldset').first().locator('label');
		await stage.expectText(rules.first(), 'type = company | person');
		await stage.expectText(rules.first(), '7 notes: Alder, Birch and Cedar');
		await stage.expectText(fit, 'Heads a list in 4 notes: Alder, Birch and Cedar');
		await stage.expectText(fit, 'last_checked');
		await stage.expectText(fit.locator('.dossier-card-name'), 'Alder');
		await expect(stage.savedSettings()).rejects.toThrow('no such file');
		await stage.keepPicture('fit-dark');
	});

	test('the sample card changes with the choices, and "Use these" saves them at once, with Undo', async () => {
		const stage = await openFit({ theme: 'light' });
		const fit = stage.page.locator('.dossier-fit');
		await fit.locator('select').first().selectOption('Bull points');
		await stage.expectText(fit.locator('.dossier-card'), 'Long contracts');
		await stage.keepPicture('fit-light');
		await fit.getByRole('button', { name: 'Use these' }).click();
		await fit.waitFor({ state: 'detached' });
		await expect.poll(() => stage.savedSettings()).toMatchObject({ actors: ['type = company | person'], bullLabels: ['Moat'] });
		await stage.expectText(stage.card.locator('.dossier-card-name'), 'Alder');
		await stage.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => stage.savedSettings()).toMatchObject({ actors: ['#actor'], bullLabels: [] });
	});

	test('saves nothing where it is cancelled', async () => {
		const stage = await openFit();
		await stage.page.locator('.dossier-fit').getByRole('button', { name: 'Cancel' }).click();
		await stage.page.locator('.dossier-fit').waitFor({ state: 'detached' });
		await expect(stage.savedSettings()).rejects.toThrow('no such file');
	});

	test('goes by keys: arrows choose another rule, and what it reads is shown', async () => {
		const stage = await openFit();
		await stage.press('ArrowDown');
		await stage.expectText(stage.page.locator('.dossier-fit label:has(input:checked)').first(), 'wiki/');
		await stage.press('Control+Enter');
		await expect.poll(() => stage.savedSettings()).toMatchObject({ actors: ['wiki/'] });
	});

	test('fits a phone, and says so where nothing stands out', async () => {
		const stage = await openFit({ phone: true });
		const columns = stage.page.locator('.dossier-fit-columns');
		expect(await columns.evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(0);
		await stage.keepPicture('fit-phone');
		const plain = await StagePage.open(temporaryVault({ 'A.md': 'One.\n', 'B.md': 'Two.\n' }));
		await plain.runFromPalette('Fit to this vault');
		await plain.expectText(plain.page.locator('.dossier-fit'), 'No notes plainly stand out as actor notes.');
		await plain.keepPicture('fit-nothing');
	});
});

import { browser, expect } from '@wdio/globals';
import { obsidianPage } from 'wdio-obsidian-service';
import { AppPerson, setMode } from '../app-person.ts';
import { until, untilSays } from '../person.ts';

const BASE = '.workspace-leaf.mod-active .dossier-base';
const ROWS = `${BASE} .dossier-grid-body [role="rowheader"]`;

describe('a base of actors', () => {
	beforeEach(() => obsidianPage.resetVault());

	it('has the order and the columns of the base', async () => {
		const person = new AppPerson();
		await person.openNote('Desert.base');
		await until('the actors', async () => (await person.texts(ROWS)).join() === 'Umbrella,Globex,Acme');
		const heads = await person.texts(`${BASE} [role="columnheader"]`);
		expect(heads.slice(0, 5)).toEqual(['Actor', 'Market cap', 'Bull', 'Bear', 'Updated']);
		expect(heads).toHaveLength(6);
	});

	it('takes the room that a tab has, and no more', async () => {
		const person = new AppPerson();
		await person.openNote('Desert.base');
		await untilSays(person, ROWS, 'Acme');
		const overflow = await browser.execute((selector) => {
			const view = document.querySelector(selector)?.closest('.bases-view');
			return view === null || view === undefined ? undefined : view.scrollHeight - view.clientHeight;
		}, BASE);
		expect(overflow).toBeLessThanOrEqual(0);
	});

	it('follows what its notes say, and which it lists', async () => {
		const person = new AppPerson();
		await person.openNote('Desert.base');
		await untilSays(person, ROWS, 'Acme');
		await browser.executeObsidian(async ({ app }) => {
			const [acme, globex] = ['Acme.md', 'Globex.md'].map((path) => app.vault.getFileByPath(path));
			if (acme != null) await app.vault.process(acme, (text) => text.replace('~$200B+', '$7B'));
			if (globex != null) await app.vault.process(globex, (text) => text.replace('#desert', ''));
		});
		await untilSays(person, `${BASE} [role="gridcell"]`, '$7B');
		await until('without Globex', async () => (await person.texts(ROWS)).join() === 'Umbrella,Acme');
	});

	it('says why it shows nobody', async () => {
		const person = new AppPerson();
		await browser.executeObsidian(({ app }) => app.workspace.openLinkText('Desert.base#Nobody', '', false));
		await untilSays(person, `${BASE} .dossier-comparison-problems`, 'This base lists no notes.');
	});

	it('is drawn within a note', async () => {
		const person = new AppPerson();
		await browser.executeObsidian(async ({ app }) => {
			await app.vault.create('Around.md', 'Above.\n\n![[Desert.base]]\n\nBelow.\n');
		});
		await person.openNote('Around.md');
		await setMode('preview');
		await untilSays(person, '.markdown-reading-view .dossier-base [role="rowheader"]', 'Globex');
	});

	it('is as it was after the plugin was switched off and on', async () => {
		const person = new AppPerson();
		await person.openNote('Desert.base');
		await untilSays(person, ROWS, 'Acme');
		await person.reload();
		await person.openNote('Home.md');
		await person.openNote('Desert.base');
		await untilSays(person, ROWS, 'Acme');
	});
});

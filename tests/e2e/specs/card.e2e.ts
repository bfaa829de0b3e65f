import { browser } from '@wdio/globals';
import { AppPerson, isPhone, specsOf } from '../app-person.ts';
import { untilSays } from '../person.ts';
import { CARD } from '../scenarios/card.ts';

describe('the card', () => {
	specsOf(CARD);

	it('stays with its note while a canvas is active', async () => {
		const person = new AppPerson();
		await person.openNote('Globex.md');
		await untilSays(person, '.dossier-card-name', 'Globex');
		await browser.executeObsidian(async ({ app }) => {
			const file = app.vault.getFileByPath('Board.canvas');
			if (file !== null) await app.workspace.getLeaf('tab').openFile(file);
		});
		await untilSays(person, '.workspace-leaf.mod-active .canvas-node', '');
		await untilSays(person, '.dossier-card-name', 'Globex');
	});

	it('stays with its note while it has the focus itself', async () => {
		const person = new AppPerson();
		await person.openNote('Globex.md');
		await person.run('open-card');
		await untilSays(person, '.dossier-card-name', 'Globex');
		await browser.execute(() => document.querySelector<HTMLElement>('.dossier-card a')?.focus());
		await untilSays(person, '.dossier-card-name', 'Globex');
	});

	it('follows a note in a window of its own', async function () {
		if (await isPhone()) return this.skip();
		const person = new AppPerson();
		await person.openNote('Acme.md');
		await browser.executeObsidian(async ({ app }) => {
			const file = app.vault.getFileByPath('Globex.md');
			const leaf = app.workspace.openPopoutLeaf();
			if (file !== null) await leaf.openFile(file, { active: true });
		});
		await untilSays(person, '.dossier-card-name', 'Globex');
		await browser.executeObsidian(({ app }) => app.workspace.getMostRecentLeaf()?.detach());
	});
});

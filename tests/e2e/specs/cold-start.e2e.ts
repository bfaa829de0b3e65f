import { browser } from '@wdio/globals';
import { AppPerson } from '../app-person.ts';
import { untilSays } from '../person.ts';

describe('a cold start', () => {
	it('restores the card, the queue and a comparison with their layout', async () => {
		await browser.reloadObsidian({ vault: 'vault' });
		const person = new AppPerson();
		await person.openNote('Globex.md');
		await person.run('open-card');
		await untilSays(person, '.dossier-card-name', 'Globex');
		await person.run('open-freshness-queue');
		await browser.executeObsidian(({ app }) => app.workspace.getLeaf('tab').setViewState({
			type: 'dossier-comparison', active: true, state: { query: 'tag: #desert\nmetrics: Market cap' },
		}));
		await untilSays(person, '.dossier-comparison-view [role="grid"]', 'Globex');
		await browser.executeObsidian(({ app }) => void app.workspace.requestSaveLayout());
		await browser.pause(3000);
		await browser.reloadObsidian();
		await untilSays(person, '.dossier-comparison-view [role="grid"]', 'Globex');
		await person.openNote('Acme.md');
		await untilSays(person, '.dossier-card-name', 'Acme');
	});
});

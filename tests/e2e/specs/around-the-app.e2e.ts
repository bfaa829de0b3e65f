import { browser, expect } from '@wdio/globals';
import { obsidianPage } from 'wdio-obsidian-service';
import { AppPerson, countOf, isPhone, setMode } from '../app-person.ts';
import { until, untilSays } from '../person.ts';

const LINK = '.markdown-reading-view a.internal-link[data-href="Globex"]';

describe('around the app', () => {
	before(() => obsidianPage.resetVault());

	async function open(mode: 'source' | 'preview'): Promise<AppPerson> {
		const person = new AppPerson();
		await person.openNote('Card.md');
		await setMode(mode);
		return person;
	}

	it('the menu of a link offers the card, once', async () => {
		if (await isPhone()) return;
		const person = await open('preview');
		await browser.$(LINK).click({ button: 'right' });
		await untilSays(person, '.menu-item', 'Open card');
		expect(await countOf('.menu-item .lucide-id-card')).toBe(1);
		await person.click('.menu-item', 'Open card');
		await untilSays(person, '.dossier-card-view .dossier-card-name', 'Globex');
	});

	it('one popover opens over a link, with the card in it', async () => {
		if (await isPhone()) return;
		await open('preview');
		await browser.$(LINK).moveTo();
		await until('the card', async () => (await countOf('.hover-popover .dossier-card-name')) === 1);
		expect(await countOf('.hover-popover')).toBe(1);
	});

	it('scripts find the actor', async () => {
		const name = await browser.executeObsidian(async ({ app }) => {
			const plugins: unknown = Reflect.get(app, 'plugins');
			const { api } = (plugins as { plugins: Record<string, { api: { ready: Promise<void>; actor: (name: string) => { name: string } | undefined } }> }).plugins.dossier ?? {};
			await api?.ready;
			return api?.actor('Globex')?.name;
		});
		expect(name).toBe('Globex');
	});
});

import { until, untilSays, type Person, type Scenario } from '../person.ts';

const LINK = '.markdown-reading-view a.internal-link[data-href="Globex"]';

async function read(person: Person): Promise<void> {
	await person.setMode('preview');
	await until('the link', async () => (await person.texts(LINK)).length > 0);
}

/** What Dossier adds to the app's own menus and popovers. */
export const AROUND: readonly Scenario[] = [
	{
		name: 'the menu of a link offers the card, once',
		note: 'Card.md',
		device: 'desktop',
		act: async (person) => {
			await read(person);
			await person.clickRight(LINK);
			await untilSays(person, '.menu-item', 'Open card');
			await until('one offer', async () => (await person.texts('.menu-item')).filter((title) => title === 'Open card').length === 1);
			await person.click('.menu-item', 'Open card');
			await untilSays(person, '.dossier-card-view .dossier-card-name', 'Globex');
			await person.setMode('source');
		},
	},
	{
		name: 'one popover opens over a link, with the card in it',
		note: 'Card.md',
		device: 'desktop',
		act: async (person) => {
			await read(person);
			await person.hover(LINK);
			await untilSays(person, '.hover-popover .dossier-card-name', 'Globex');
			await until('one popover', async () => (await person.count('.hover-popover')) === 1);
			await until('one card in it', async () => (await person.count('.hover-popover .dossier-card-name')) === 1);
			await person.setMode('source');
		},
	},
];

import { browser, expect } from '@wdio/globals';
import { specsOf } from '../app-person.ts';
import { AROUND } from '../scenarios/around.ts';

describe('around the app', () => {
	specsOf(AROUND);

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

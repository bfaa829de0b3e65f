import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { browser, expect } from '@wdio/globals';
import { isPhone } from '../app-person.ts';

const run = promisify(execFile);

/** What the app's own program prints for a command; `undefined` where it can't be asked: its command line is off, or there is none. */
async function ask(...command: string[]): Promise<string | undefined> {
	const binary: unknown = Reflect.get(Object(Reflect.get(browser.capabilities, 'goog:chromeOptions')), 'binary');
	const vault = await browser.executeObsidian(({ app }) => app.vault.getName());
	if (typeof binary !== 'string') return undefined;
	const { stdout } = await run(binary, [`vault=${vault}`, ...command], { timeout: 30_000 }).catch(() => ({ stdout: '' }));
	return stdout.includes('Globex') || stdout.includes('actor') ? stdout : undefined;
}

describe('the command line of the app', () => {
	it('answers with a card, and names what it does not know', async function () {
		const card = (await isPhone()) ? undefined : await ask('dossier:card', 'name=GLBX');
		if (card === undefined) return this.skip();
		expect(card).toContain('Market cap');
		expect(await ask('dossier:card', 'name=Globexx')).toContain('Did you mean Globex?');
	});

	it('finds what the findings find', async function () {
		const findings = (await isPhone()) ? undefined : await ask('dossier:check', 'note=Caps');
		if (findings === undefined) return this.skip();
		expect(findings).toContain('Market cap of Globex');
	});
});

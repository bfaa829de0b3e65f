/** What is found once notes were tried with other texts, as before a fix, and have or haven't got them since. */
import { expect, test } from 'vitest';
import { ActorIndex } from '../../../../src/core/actor/vault/actor-index';
import { readCheckedNote } from '../../../../src/core/check/rule/checked-note';
import { FindingsRun } from '../../../../src/obsidian/check/store/run';
import { givenBy } from '../../../core/check/checked-vault';

const GIVEN = givenBy();

type Parts = ConstructorParameters<typeof FindingsRun>[0];

/** A vault in memory that is checked. */
class Checked {
	readonly run: FindingsRun;
	private readonly index = new ActorIndex();
	private readonly texts = new Map<string, string>();

	constructor(texts: Readonly<Record<string, string>>) {
		for (const [path, text] of Object.entries(texts)) this.hold(path, text);
		const vault = {
			getMarkdownFiles: () => [...this.texts.keys()].map((path) => ({ path })),
			getFileByPath: (path: string) => ({ path, extension: 'md' }),
			read: ({ path }: { path: string }) => Promise.resolve(this.texts.get(path)),
		};
		const source = { index: this.index, complete: Promise.resolve(), resolveLink: (target: string) => `${target}.md` };
		this.run = new FindingsRun({ app: { vault }, source } as unknown as Parts, { ...GIVEN, choices: [], settings: '', accepted: () => [] }, () => undefined);
	}

	/** The vault has this text now, and the index knows. */
	hold(path: string, text: string): void {
		this.texts.set(path, text);
		const actor = readCheckedNote(path, text, GIVEN.reading)?.actor;
		if (actor !== undefined) this.index.set(actor);
	}

	write(path: string, text: string): void {
		this.hold(path, text);
		this.run.add(path);
	}

	async found(): Promise<string[]> {
		await this.run.work();
		return this.run.findings().flatMap(({ rule, parts }) => (parts ?? [{ rule }]).map((part) => part.rule));
	}
}

const peer = (...names: string[]): string => `#actor\n\n## Related\n\n${names.map((name) => `- [[${name}]] — competitor`).join('\n')}\n`;
const PEERS = ['Ames', 'Bolt', 'Cask', 'Dune'];
const hub = (): Checked => new Checked({ 'Hub.md': peer(...PEERS), ...Object.fromEntries(PEERS.map((name) => [`${name}.md`, peer('Else')])) });

test('nothing is left of findings in several notes that were tried one after another, and then fixed', async () => {
	const vault = hub();
	const before = await vault.found();
	expect(before.filter((rule) => rule === 'one-sided-peer')).toHaveLength(4);
	for (const name of PEERS) vault.run.findingsWith(`${name}.md`, peer('Else', 'Hub'));
	for (const name of PEERS) vault.write(`${name}.md`, peer('Else', 'Hub'));
	expect(await vault.found()).toEqual(before.filter((rule) => rule !== 'one-sided-peer'));
});

test('the same is found as before where notes were only tried', async () => {
	const vault = hub();
	const before = await vault.found();
	for (const name of PEERS) vault.run.findingsWith(`${name}.md`, peer('Else', 'Hub'));
	expect(await vault.found()).toEqual(before);
});

test('a note that was changed and changed back while another was fixed is found as it is', async () => {
	const vault = hub();
	const before = await vault.found();
	vault.write('Ames.md', peer('Else', 'Hub'));
	vault.run.findingsWith('Bolt.md', peer('Else', 'Hub'));
	vault.write('Bolt.md', peer('Else', 'Hub'));
	vault.write('Ames.md', peer('Else'));
	const found = await vault.found();
	expect(found).toHaveLength(before.length - 1);
	expect(found.filter((rule) => rule === 'one-sided-peer')).toHaveLength(3);
});


/** The part of measuring a vault of very many actors that runs on the page of the stage. */

/** One thing that a person does, or that happens, and how long it took, in milliseconds. */
export interface MeasuredStep {
	readonly name: string;
	readonly times: readonly number[];
}

declare global {
	interface Window {
		/** Adds invented actors until there are `count`, and waits until they are in the index. */
		addActors?: (count: number) => Promise<void>;
		measureMany?: () => Promise<readonly MeasuredStep[]>;
	}
}

type Stage = NonNullable<typeof window.stage>;

const FOLDER = 'Many';
const SECTORS = ['software', 'banking', 'energy', 'retail', 'media', 'health', 'freight', 'steel', 'food', 'travel'];

function pathOf(number: number): string {
	return `${FOLDER}/Firm ${number}.md`;
}

/** The note of an invented actor. */
function noteOf(number: number): string {
	const sector = SECTORS[number % SECTORS.length] ?? '';
	const [month, day] = [1 + (number % 11), 1 + (number % 28)].map((part) => String(part).padStart(2, '0'));
	const related = [1, 7, 50].map((step) => `- [[Firm ${Math.abs(number - step)}]] (competitor in ${sector})`);
	return [
		`#actor #${sector} #${sector}-${number % 400}`, '', `Firm ${number} sells ${sector} to firms.`, '', '## Quick stats', '', '| Metric | Value |', '|---|---|',
		`| Market cap | $${1 + (number % 97)}.${number % 10}B (Nov 2026) |`, `| Revenue | $${10 + (number % 890)}M (FY2025) |`,
		`| Employees | ${100 + (number % 9000)} |`, `| Founded | ${1950 + (number % 70)} |`, `| Ticker | F${number} |`, '',
		'## Bull case', '', '- Sells more each year', '- Has no debt', '', '## Bear case', '', '- Depends on one customer', '',
		'## Related', '', ...related, '', `*Updated 2026-${month}-${day}*`, '',
	].join('\n');
}

let actors = 0;

window.addActors = async (count) => {
	const { app } = stageNow();
	const numbers = Array.from({ length: count - actors }, (_, index) => actors + index);
	const notes = new Map(numbers.map((number) => [pathOf(number), { text: noteOf(number), marked: false }]));
	const files = [...notes].map(([path, { text }]): [string, number, number, number] => [path, text.length, 0, 0]);
	const indexed = new Promise((resolve) => app.metadataCache.on('resolved', () => resolve(undefined)));
	app.vault.fill({ name: 'Many', folders: actors === 0 ? [FOLDER] : [], files, config: {}, pluginData: {} }, notes);
	actors = count;
	await indexed;
};

window.measureMany = async () => [
	{ name: 'the queue opened', times: await opened('dossier:open-freshness-queue', '.dossier-queue-body [role="row"]') },
	{ name: 'the queue scrolled by a flick, longest frame', times: await scrolled('.dossier-queue-list') },
	{ name: 'the queue filtered, a key', times: await typed('.dossier-queue-filter', 'firm 77') },
	{ name: 'a changed note told, the queue and the card open', times: changed() },
	{ name: 'the picker opened', times: await opened('dossier:compare-actors', '.prompt .suggestion-item') },
	{ name: 'the picker searched, a key', times: await typed('.prompt input', 'firm 77') },
	{ name: 'the peers of an actor found', times: await peersFound() },
	{ name: 'all actors of a tag compared', times: await compared('tag: software') },
];

function stageNow(): Stage {
	if (window.stage === undefined) throw new Error('There is no stage.');
	return window.stage;
}

/** Milliseconds from what is done to the second frame after `shown` is there: by then it is painted. */
async function painted(act: () => unknown, shown?: string): Promise<number> {
	const start = performance.now();
	act();
	while (shown !== undefined && document.querySelector(shown) === null) await frame();
	await frame();
	await frame();
	return performance.now() - start;
}

function frame(): Promise<number> {
	return new Promise((resolve) => requestAnimationFrame(resolve));
}

async function opened(command: string, shown: string): Promise<number[]> {
	return [await painted(() => stageNow().executeCommand(command), shown)];
}

async function scrolled(box: string): Promise<number[]> {
	const el = document.querySelector(box);
	let [longest, last] = [0, await frame()];
	for (let count = 0; count < 60; count++) {
		if (el !== null) el.scrollTop += 1200;
		const now = await frame();
		longest = Math.max(longest, now - last);
		last = now;
	}
	return [longest];
}

/** Types a text, key by key, from its beginning. */
async function typed(field: string, text: string): Promise<number[]> {
	const el = document.querySelector<HTMLInputElement>(field);
	if (el === null) throw new Error(`There is no ${field}.`);
	const times: number[] = [];
	for (let length = 1; length <= text.length; length++) {
		el.value = text.slice(0, length);
		times.push(await painted(() => el.dispatchEvent(new Event('input'))));
	}
	return times;
}

/** Has notes change, and gives how long each took until the index had it and all were told: the best of five times, as the machine has other work. */
function changed(): number[] {
	const { app } = stageNow();
	return Array.from({ length: CHANGED_NOTES }, (_, index) => {
		const number = (index * 7919) % actors;
		const [file, text] = [app.vault.getFileByPath(pathOf(number)), `${noteOf(number)}\nChanged.\n`];
		const times = Array.from({ length: 5 }, () => {
			const start = performance.now();
			app.metadataCache.trigger('changed', file, text, null);
			return performance.now() - start;
		});
		return Math.min(...times);
	});
}

const CHANGED_NOTES = 500;

async function peersFound(): Promise<number[]> {
	const stage = stageNow();
	document.querySelector('.prompt input')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
	await stage.openNote(pathOf(Math.floor(actors / 2)), 'tab');
	await frame();
	return opened('dossier:compare-with-peers', '.dossier-picker-pill');
}

async function compared(query: string): Promise<number[]> {
	document.querySelector('.prompt input')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
	const leaf = stageNow().app.workspace.getLeaf('tab');
	const time = await painted(() => leaf.setViewState({ type: 'dossier-comparison', active: true, state: { query } }), '.dossier-comparison-view .dossier-grid-body [role="row"]');
	leaf.detach();
	return [time];
}

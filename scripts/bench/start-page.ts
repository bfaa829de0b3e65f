import { parse } from 'yaml';
import { mayFit, DEFAULT_ACTOR_RULE } from '../../src/core/actor/vault/rule';
import { compileConventions } from '../../src/core/actor/words/conventions';
import { readActorNote, type ReadOptions } from '../../src/core/actor/read-actor-note';
import { ENGLISH } from '../../src/core/actor/words/languages/english';

/** The part of measuring the start that runs on the page of the stage. */

/** One start of the plugin and one bare reading of the same notes, in milliseconds. */
export interface MeasuredStart {
	readonly bare: number;
	/** Compiling and evaluating main.js. */
	readonly evaluated: number;
	/** Until every note is in the index. */
	readonly index: number;
	/** Until the card of the open note is there. */
	readonly card: number;
	/** How often listeners were told. */
	readonly told: number;
}

declare global {
	interface Window {
		measureStart?: () => Promise<MeasuredStart>;
	}
}

/** What of the plugin is looked at. */
interface Source {
	readonly complete: Promise<void>;
	readonly onChange: (listener: () => void) => void;
}

type Stage = NonNullable<typeof window.stage>;

const READING: ReadOptions = {
	conventions: compileConventions([ENGLISH]),
	parseYaml: (yaml): unknown => parse(yaml, { logLevel: 'error' }),
	actorRules: [DEFAULT_ACTOR_RULE],
};

/** Reads all notes without an index. */
function readBare(stage: Stage): number {
	const texts = stage.app.vault.getMarkdownFiles().map(({ path }) => [path, stage.vaultText(path) ?? ''] as const);
	const start = performance.now();
	for (const [path, text] of texts) if (mayFit(READING.actorRules, path, text)) readActorNote(text, path, READING);
	return performance.now() - start;
}

function sourceOf(plugin: object): Source {
	const parts = Object.values(plugin).filter(Array.isArray).flat() as unknown[];
	const source = parts.find((part): part is Source => typeof part === 'object' && part !== null && 'complete' in part && 'inbound' in part);
	if (source === undefined) throw new Error('The plugin has no index.');
	return source;
}

async function untilCard(): Promise<void> {
	const end = performance.now() + LONGEST_WAIT;
	while (document.querySelector('.dossier-card-name') === null) {
		if (performance.now() > end) throw new Error('No card is shown: is the open note an actor note?');
		await pause(1);
	}
}

/** How long a card is waited for, in milliseconds. */
const LONGEST_WAIT = 30_000;

type Require = Parameters<NonNullable<typeof window.stagePlugin>>[0];

/** What the page loaded the plugin from. */
const loaded: { script?: NonNullable<typeof window.stagePlugin>; require?: Require } = {};
Object.defineProperty(window, 'stagePlugin', {
	set: (script: NonNullable<typeof window.stagePlugin>) => (loaded.script = script),
	get: () => (require: Require, module: { exports: unknown }) => {
		loaded.require = require;
		loaded.script?.(require, module, module.exports);
	},
});

/** Compiles and evaluates main.js as the app does: the remark keeps the browser from using what it has compiled before. */
function evaluate(): number {
	const { script, require } = loaded;
	if (script === undefined || require === undefined) throw new Error('The page has loaded no plugin.');
	const source = `(${String(script)}\n// ${String(performance.now())}\n)`;
	const module = { exports: {} };
	const start = performance.now();
	(window.eval(source) as typeof script)(require, module, module.exports);
	return performance.now() - start;
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Switches the plugin off and on, with the card of the open note asked for at once. */
window.measureStart = async () => {
	const { stage } = window;
	if (stage === undefined) throw new Error('There is no stage.');
	const bare = readBare(stage);
	const evaluated = evaluate();
	await pause(200);
	let told = 0;
	performance.mark('bench: start');
	await pause(1);
	const start = performance.now();
	const source = sourceOf(await stage.reloadPlugin());
	source.onChange(() => told++);
	stage.executeCommand('dossier:open-card');
	const card = untilCard().then(() => performance.now() - start);
	await source.complete;
	const index = performance.now() - start;
	await pause(100);
	performance.mark('bench: end');
	return { bare, evaluated, index, card: await card, told };
};

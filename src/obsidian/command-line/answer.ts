import type { App } from 'obsidian';
import { answerCard } from '../../core/command-line/card';
import { answerComparison } from '../../core/command-line/comparison';
import { answerFit } from '../../core/command-line/fit';
import type { ReadVault } from '../../core/command-line/read-vault';
import { readComparison } from '../../core/command-line/request/comparison';
import { RequestError } from '../../core/command-line/request/error';
import { FORMATS, formatAmong } from '../../core/command-line/request/formats';
import { answerStale } from '../../core/command-line/stale';
import { findActor } from '../../core/actor/lookup/find-actor';
import type { MetricTerms } from '../../core/figures/metrics/terms';
import { fitOptions } from '../../core/fit/fit';
import type { FreshnessPolicy } from '../../core/freshness/limit/policy';
import { filterFor } from '../../core/freshness/queue/filter';
import type { Clock } from '../clock';
import { readVaultToFit } from '../fit/read-vault';
import { consoleLog } from '../log';
import { linkWriter } from '../note/link-writer';
import type { SettingsStore } from '../settings/store';
import type { ActorSource } from '../vault/actor-source';
import { answerCheck } from './check';
import type { Params } from './params';

/** What commands answer from. */
export interface CommandLineParts {
	readonly app: App;
	readonly source: ActorSource;
	readonly clock: Pick<Clock, 'today'>;
	readonly store: Pick<SettingsStore, 'current'>;
	readonly policy: () => FreshnessPolicy;
	readonly terms: () => MetricTerms;
}

/** Answers a command once every note has been read. What can't be answered is said in a sentence. */
export async function answerInApp(command: string, params: Params, parts: CommandLineParts): Promise<string> {
	await parts.source.complete;
	try {
		return await answer(command, params, parts);
	} catch (error) {
		if (!(error instanceof RequestError)) throw error;
		return `${error.message.replace(/--([a-z-]+)(?: (?=[A-Z]))?/g, (_, name: string) => `${name}=`)}\n`;
	}
}

async function answer(command: string, params: Params, parts: CommandLineParts): Promise<string> {
	const { app, source, store } = parts;
	const basis = { policy: parts.policy(), terms: parts.terms(), today: parts.clock.today(), notPeers: store.current().notPeers };
	const vault: ReadVault = {
		index: source.index,
		resolve: (target, from) => source.resolveLink(target, from),
		link: linkWriter(app, ''),
	};
	const { format } = params;
	switch (command) {
		case 'card': return cardOf(params['name'] ?? '', formatAmong(FORMATS.card, format ?? 'text'), vault, parts);
		case 'compare': {
			const query = readComparison((option) => params[option]);
			return answerComparison(formatAmong(FORMATS.compare, format), query, vault, basis);
		}
		case 'stale': {
			const request = { filter: filterFor(params['tag'], params['folder']), facts: params['facts'] !== undefined };
			return answerStale({ ...request, format: formatAmong(FORMATS.stale, format ?? 'md') }, vault, basis).text;
		}
		case 'check': return answerCheck(params, vault, { app, settings: store.current(), given: { ...basis, reading: source.options } });
		default: return fitOf(formatAmong(FORMATS.fit, format), parts);
	}
}

async function cardOf(name: string, format: 'text' | 'json', vault: ReadVault, parts: CommandLineParts): Promise<string> {
	const found = findActor(name, { ...vault, from: '' });
	if ('problem' in found) throw new RequestError(found.problem);
	const { note } = found;
	const text = await textOf(parts.app, note.path);
	const { conventions } = parts.source.options;
	const today = parts.clock.today();
	const hasSummary = parts.store.current().cardSummary;
	return answerCard(format, note, text, vault, { conventions, policy: parts.policy(), terms: parts.terms(), today, hasSummary });
}

async function textOf(app: App, path: string): Promise<string> {
	const file = app.vault.getFileByPath(path);
	if (file === null) throw new RequestError(`${path} isn't there any more.`);
	return app.vault.cachedRead(file);
}

async function fitOf(format: 'text' | 'json', { app, source, store }: CommandLineParts): Promise<string> {
	const settings = store.current();
	const reading = readVaultToFit(app, fitOptions(settings, source.options.parseYaml), consoleLog, () => undefined);
	const total = app.vault.getMarkdownFiles().length;
	return answerFit(format, await reading.done, total, { settings, file: { saved: null, settings } });
}

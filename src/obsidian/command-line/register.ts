import type { CliFlags, Plugin } from 'obsidian';
import {
	COMMANDS, OPTIONS, type CommandDescription, type OptionDescription, type OptionName,
} from '../../core/command-line/request/commands';
import { answerInApp, type CommandLineParts } from './answer';
import type { Params } from './params';

/** Adds Dossier's commands to the app's own command line: `obsidian dossier:card name=NVIDIA`. */
export function registerCommandLine(plugin: Plugin, parts: CommandLineParts): void {
	const { id } = plugin.manifest;
	const answered: [string, CommandDescription][] = Object.entries(COMMANDS).filter(([, { inApp }]) => inApp);
	plugin.registerCliHandler(id, 'What Dossier answers, and how many actor notes there are', null, () => overview(id, answered, parts));
	for (const [name, command] of answered) {
		const handler = (params: Params): Promise<string> => answerInApp(name, params, parts);
		plugin.registerCliHandler(`${id}:${name}`, `Print ${command.summary}`, flagsOf(name, command), handler);
	}
}

async function overview(id: string, answered: readonly [string, CommandDescription][], { source }: CommandLineParts): Promise<string> {
	await source.complete;
	const lines = answered.map(([name, { summary }]) => `${id}:${name}  ${summary}`);
	return [`${source.index.size} actor notes`, '', ...lines, ''].join('\n');
}

/** Options of the program that the app answers by itself: its settings, language and day. */
const OWN: readonly OptionName[] = [
	'settings', 'language', 'limit', 'today', 'baseline', 'since', 'trace', 'explain', 'fail-on', 'json', 'no-cache', 'help',
];

/** The note that a command is about is a flag in the app. */
const ABOUT: Readonly<Record<string, CliFlags>> = {
	card: { name: { value: '<name>', description: 'name, alias, ticker, path or [[link]] of the actor', required: true } },
	check: { note: { value: '<path>', description: 'name or path of a note; without it, the whole vault' } },
};

function flagsOf(name: string, { options, formats }: CommandDescription): CliFlags {
	const flags = options.filter((option) => !OWN.includes(option)).map((option) => {
		const { value, meaning }: OptionDescription = OPTIONS[option];
		const description = option === 'format' ? (formats ?? '') : meaning;
		return [option, { ...(value !== undefined && { value: `<${value}>` }), description }] as const;
	});
	return { ...ABOUT[name], ...Object.fromEntries(flags) };
}

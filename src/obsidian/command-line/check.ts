import type { App, TFile } from 'obsidian';
import { chosenRules } from '../../core/check/all-rules';
import { Check } from '../../core/check/check';
import { leavesOut } from '../../core/check/choices';
import { readCheckedNote } from '../../core/check/rule/checked-note';
import type { Finding } from '../../core/check/rule/finding';
import type { Given } from '../../core/check/rule/rule';
import { answerFindings } from '../../core/command-line/findings';
import type { ReadVault } from '../../core/command-line/read-vault';
import { RequestError } from '../../core/command-line/request/error';
import { FORMATS, formatAmong } from '../../core/command-line/request/formats';
import { ruleIds } from '../../core/command-line/request/rule-ids';
import { summaryOf } from '../../core/command-line/summary';
import type { DossierSettings } from '../../core/settings/settings';
import type { Params } from './params';

/** What a check depends on. */
interface CheckParts {
	readonly app: App;
	readonly settings: DossierSettings;
	readonly given: Given;
}

/** What the rules find in the vault or a note, and for people a sentence on what that comes to. */
export async function answerCheck(params: Params, vault: ReadVault, { app, settings, given }: CheckParts): Promise<string> {
	const { rule, hints, note } = params;
	const format = formatAmong(FORMATS.check, params['format']);
	const rules = chosenRules(settings.checkRules, rule === undefined ? undefined : ruleIds(rule));
	const asked = note === undefined ? undefined : fileNamed(app, note).path;
	const check = new Check(rules, given, () => settings.acceptedFindings);
	const unopened = await takeIn(app, check, given);
	const { findings: all, crashes } = check.judge(vault.index, vault.resolve);
	const isLeftOut = leavesOut(settings.checkRules);
	const isAsked = ({ places }: Finding): boolean => asked === undefined || places.some(({ path }) => path === asked);
	const found = check.join(all.filter((finding) => !isLeftOut(finding) && isAsked(finding)));
	const findings = found.filter(({ severity }) => severity !== 'hint' || hints !== undefined || rule !== undefined);
	const text = answerFindings(format, findings, { linesOf: () => [] });
	if (format !== 'text') return text;
	const crashed = crashes.map(({ rule: id, message }) => `The rule ${id} crashed: ${message}\n`).join('');
	const actors = asked === undefined ? vault.index.size : undefined;
	const { actorRules } = given.reading;
	return `${text}${crashed}${summaryOf({ actors, notes: 1, unopened, findings, hidden: found.length - findings.length, actorRules })}\n`;
}

/** Takes in every note, and counts those that can't be read. */
async function takeIn(app: App, check: Check, { reading }: Given): Promise<number> {
	let unopened = 0;
	for (const file of app.vault.getMarkdownFiles()) {
		const text = await app.vault.read(file).catch(() => undefined);
		const read = text === undefined ? undefined : readCheckedNote(file.path, text, reading);
		if (text === undefined) unopened++;
		if (read !== undefined) check.set(read);
	}
	return unopened;
}

function fileNamed(app: App, name: string): TFile {
	const file = app.vault.getFileByPath(name) ?? app.metadataCache.getFirstLinkpathDest(name, '');
	if (file === null) throw new RequestError(`There is no note "${name}".`);
	return file;
}

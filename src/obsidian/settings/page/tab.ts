import { PluginSettingTab, type Plugin, type Setting, type SettingDefinitionGroup, type SettingDefinitionItem, type SettingDefinitionRender } from 'obsidian';
import { LANGUAGES } from '../../../core/actor/words/languages/languages';
import { describeActors } from '../../../core/settings/describe/actors';
import { describeUpdatedDates } from '../../../core/settings/describe/dates';
import { describeRisks } from '../../../core/settings/describe/sections';
import { describeMetricSynonyms } from '../../../core/settings/describe/synonyms';
import { describeLanguage } from '../../../core/settings/describe/words';
import { actorRulesOf } from '../../../core/settings/read-options';
import type { SettingProblem } from '../../../core/settings/read/settings';
import { actorRuleProblems, synonymProblems } from '../../../core/settings/read/input';
import { freshnessPage, type FreshnessPageParts } from './freshness';
import { LiveLines } from './row/live-lines';
import { ownWordsPage } from './own-words';
import { openRuleMenu } from './row/rule-menu';
import { SettingRows, type Draw } from './row/row';

/** What the page works with. */
export type SettingTabParts = Omit<FreshnessPageParts, 'app'>;

/** The plugin's page in Obsidian's settings. Below each setting stands what it does in this vault. */
export class DossierSettingTab extends PluginSettingTab {
	private readonly rows: SettingRows;

	constructor(
		plugin: Plugin,
		private readonly parts: SettingTabParts,
	) {
		super(plugin.app, plugin);
		const { source, store, clock, language } = parts;
		const live = new LiveLines(source, language, [(listener) => store.onChange(listener), (listener) => clock.onNewDay(listener)]);
		this.rows = new SettingRows(store, live);
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const { app, parts, rows } = this;
		return [
			this.problems(),
			this.actors(),
			this.noteLanguage(),
			freshnessPage(rows, { ...parts, app }),
			this.updatedProperties(),
			this.risks(),
			this.metricSynonyms(),
			ownWordsPage(rows, parts.language),
		];
	}

	/** What was saved and could not be used: said first, and only where there is such a thing. */
	private problems(): SettingDefinitionGroup {
		const { store } = this.parts;
		const render = (setting: Setting): (() => void) => {
			const draw = (): void => {
				drawProblems(setting, store.problems());
				this.refreshDomState();
			};
			drawProblems(setting, store.problems());
			return store.onChange(draw);
		};
		const isNeeded = (): boolean => store.problems().length > 0;
		return { type: 'group', visible: isNeeded, items: [{ name: problemsTitle(store.problems()), searchable: false, render }] };
	}

	private actors(): SettingDefinitionRender {
		const { store, language } = this.parts;
		const draw: Draw = (setting) => {
			const rows = Math.max(3, Math.min(6, store.current().actors.length));
			const box = this.rows.linesBox(setting, 'actors', { rows, placeholder: '#actor', complaint: actorsComplaint });
			setting.addButton((button) => button.setButtonText('Add rule').onClick(() => openRuleMenu(this.app, button.buttonEl, box)));
			return box.finish;
		};
		return this.rows.row({
			name: 'Actor notes',
			desc: 'Which notes have a card and can be compared: one rule on each line, and any of them will do.',
			say: (notes) => describeActors(actorRulesOf(store.current()), notes, language),
			draw,
			aliases: ['tag', 'folder', 'property', 'rule'],
		});
	}

	private noteLanguage(): SettingDefinitionRender {
		const { store, language } = this.parts;
		return this.rows.row({
			name: 'Language of notes',
			desc: 'What headings, labels and months are written in. English is always read.',
			say: () => describeLanguage(store.current().language, language),
			draw: (setting) => {
				setting.setClass('dossier-setting-choice').addDropdown((dropdown) => dropdown
					.addOptions(languageNames())
					.setValue(store.current().language)
					.onChange((choice) => this.rows.change({ language: choice })));
			},
		});
	}

	private updatedProperties(): SettingDefinitionRender {
		return this.rows.row({
			name: 'Updated properties',
			desc: 'Properties that state when a note was updated, the most trusted first. A line in the note such as “Updated 2026-01-01” comes before them.',
			say: (notes) => describeUpdatedDates(notes, this.parts.language),
			draw: this.rows.lines('updatedProperties', { rows: 3 }),
			aliases: ['date', 'modified'],
		});
	}

	private risks(): SettingDefinitionRender {
		const { store, source, language } = this.parts;
		return this.rows.row({
			name: 'Risks as bear points',
			desc: 'Where a note has no bear points, what stands under “Risks” or “Key risks” is shown as such.',
			say: (notes) => describeRisks(source.options.conventions.riskHeadings, notes, language),
			draw: (setting) => {
				setting.addToggle((toggle) => toggle.setValue(store.current().risksAsBear).onChange((risksAsBear) => this.rows.change({ risksAsBear })));
			},
		});
	}

	private metricSynonyms(): SettingDefinitionRender {
		const { store, language } = this.parts;
		return this.rows.row({
			name: 'Metric synonyms',
			desc: 'Names that are one metric: on each line a metric and what else it is called.',
			say: (notes) => describeMetricSynonyms(store.current().metricSynonyms, notes, language),
			draw: this.rows.lines('metricSynonyms', { rows: 2, placeholder: 'Revenue = Receipts, Top line', complaint: (lines) => synonymProblems(lines).join(' ') }),
			aliases: ['comparison', 'quick stats', 'names'],
		});
	}
}

function drawProblems(setting: Setting, problems: readonly SettingProblem[]): void {
	const desc = createFragment();
	for (const { message } of problems) desc.createDiv({ text: message });
	setting.setClass('dossier-setting-problems').setName(problemsTitle(problems)).setDesc(desc);
}

function problemsTitle(problems: readonly SettingProblem[]): string {
	if (problems.some(({ field }) => field === null)) return 'The saved settings could not be used';
	const count = new Set(problems.map(({ field }) => field)).size;
	return `${count} saved ${count === 1 ? 'setting' : 'settings'} could not be used`;
}

function actorsComplaint(lines: readonly string[]): string {
	return lines.length === 0 ? 'Without a rule, notes tagged #actor are actor notes.' : actorRuleProblems(lines).join(' ');
}

function languageNames(): Record<string, string> {
	const names = [...LANGUAGES].map(([code, { name }]) => [code, name] as const);
	return Object.fromEntries([['auto', 'Same as Obsidian'], ['all', 'All languages'], ...names]);
}

import { Notice, PluginSettingTab, type Plugin, type Setting, type SettingDefinitionGroup, type SettingDefinitionItem, type SettingDefinitionPage, type SettingDefinitionRender } from 'obsidian';
import { LANGUAGES } from '../../core/actor/languages/languages';
import { describeActors, describeCases, describeLanguage, describeLimit, describeOwnWords, describeQuickStats, describeRelated, describeRisks, describeUpdatedDates } from '../../core/settings/describe-effect';
import { describeMetricSynonyms } from '../../core/settings/describe-synonyms';
import { actorRulesOf } from '../../core/settings/read-options';
import { actorRuleProblems, limitProblem, synonymProblems, type SettingProblem } from '../../core/settings/read-settings';
import type { DossierSettings } from '../../core/settings/settings';
import type { ActorSource } from '../actor-source';
import type { Clock } from '../clock';
import { addLinesBox, type LinesBox } from './lines-row';
import { LiveLines, type Saying } from './live-lines';
import { PendingChange } from './pending-change';
import { openRuleMenu } from './rule-menu';
import type { SettingsStore } from './settings-store';

/** What the page works with. */
export interface SettingTabParts {
	readonly store: SettingsStore;
	readonly source: ActorSource;
	readonly clock: Pick<Clock, 'today'>;
	/** The code of the language the app speaks. */
	readonly language: string;
}

/** Settings that are lists of texts. */
type ListField = { [Field in keyof DossierSettings]: DossierSettings[Field] extends readonly string[] ? Field : never }[keyof DossierSettings];

/** Adds the controls of a row; what it returns is done before the row goes. */
type Draw = (setting: Setting) => () => void;

/** The plugin's page in Obsidian's settings. Below each setting stands what it does in this vault. */
export class DossierSettingTab extends PluginSettingTab {
	private readonly live: LiveLines;

	constructor(
		plugin: Plugin,
		private readonly parts: SettingTabParts,
	) {
		super(plugin.app, plugin);
		this.live = new LiveLines(parts.source, parts.store, parts.language);
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return [this.problems(), this.actors(), this.noteLanguage(), this.limit(), this.updatedProperties(), this.risks(), this.metricSynonyms(), this.ownWords()];
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
			const box = this.linesBox(setting, 'actors', rows, '#actor', actorsComplaint);
			setting.addButton((button) => button.setButtonText('Add rule').onClick(() => openRuleMenu(this.app, button.buttonEl, box)));
			return box.finish;
		};
		return this.row(
			'Actor notes',
			'Which notes have a card and can be compared: one rule on each line, and any of them will do.',
			(notes) => describeActors(actorRulesOf(store.current()), notes, language),
			draw,
			['tag', 'folder', 'property', 'rule'],
		);
	}

	private noteLanguage(): SettingDefinitionRender {
		const { store, language } = this.parts;
		const draw: Draw = (setting) => {
			setting.setClass('dossier-setting-choice').addDropdown((dropdown) => dropdown
				.addOptions(languageNames())
				.setValue(store.current().language)
				.onChange((choice) => this.change({ language: choice })));
			return () => undefined;
		};
		const desc = 'What headings, labels and months are written in. English is always read.';
		return this.row('Language of notes', desc, () => describeLanguage(store.current().language, language), draw);
	}

	private limit(): SettingDefinitionRender {
		const { store, clock, language } = this.parts;
		let limitDays = store.current().limitDays;
		const draw: Draw = (setting) => {
			limitDays = store.current().limitDays;
			const pending = new PendingChange<number>((days) => this.change({ limitDays: days }));
			setting.addText((text) => {
				text.inputEl.type = 'number';
				text.inputEl.min = '1';
				text.inputEl.addEventListener('blur', () => pending.finish());
				text.setValue(String(limitDays)).onChange((typed) => {
					const days = typed.trim() === '' ? NaN : Number(typed);
					const problem = limitProblem(days);
					setting.setErrorMessage(problem === undefined ? '' : 'Enter a whole number of days, 1 or more.');
					if (problem !== undefined) return;
					limitDays = days;
					this.live.refresh();
					pending.set(days);
				});
			});
			return () => pending.finish();
		};
		return this.row(
			'Days until a note is stale',
			'Counted from the date the note itself states. It is due soon in the last sixth of them.',
			(notes) => describeLimit(limitDays, notes, clock.today(), language),
			draw,
			['limit', 'freshness', 'due'],
		);
	}

	private updatedProperties(): SettingDefinitionRender {
		const desc = 'Properties that state when a note was updated, the most trusted first. A line in the note such as “Updated 2026-01-01” comes before them.';
		const { language } = this.parts;
		return this.row('Updated properties', desc, (notes) => describeUpdatedDates(notes, language), this.lines('updatedProperties', 3, ''), ['date', 'modified']);
	}

	private risks(): SettingDefinitionRender {
		const { store, source, language } = this.parts;
		const draw: Draw = (setting) => {
			setting.addToggle((toggle) => toggle.setValue(store.current().risksAsBear).onChange((risksAsBear) => this.change({ risksAsBear })));
			return () => undefined;
		};
		const desc = 'Where a note has no bear points, what stands under “Risks” or “Key risks” is shown as such.';
		return this.row('Risks as bear points', desc, (notes) => describeRisks(source.options.conventions.riskHeadings, notes, language), draw);
	}

	private metricSynonyms(): SettingDefinitionRender {
		const { store, language } = this.parts;
		const draw: Draw = (setting) => this.linesBox(setting, 'metricSynonyms', 2, 'Revenue = Receipts, Top line', (lines) => synonymProblems(lines).join(' ')).finish;
		const desc = 'Names that are one metric: on each line a metric and what else it is called.';
		return this.row('Metric synonyms', desc, (notes) => describeMetricSynonyms(store.current().metricSynonyms, notes, language), draw, ['comparison', 'quick stats', 'names']);
	}

	private ownWords(): SettingDefinitionPage {
		const { store, language } = this.parts;
		const cases: Saying = (notes) => describeCases(notes, language);
		return {
			type: 'page',
			name: 'Own headings and labels',
			desc: `What your notes call their parts, where Dossier does not know it yet. ${describeOwnWords(store.current(), language)}`,
			items: [
				this.row('Quick stats headings', 'Headings that quick stats stand under, one on each line, besides “Quick stats” and the like.', (notes) => describeQuickStats(notes, language), this.lines('statsHeadings', 2, 'Facts and figures')),
				this.row('Bull labels', 'Labels or headings of bull points, besides “Bull” and the like.', cases, this.lines('bullLabels', 2, 'Upside')),
				this.row('Bear labels', 'Labels or headings of bear points, besides “Bear” and the like.', cases, this.lines('bearLabels', 2, 'Downside')),
				this.row('Related headings', 'Headings that links to related actors stand under, besides “Related”.', (notes) => describeRelated(notes, language), this.lines('relatedHeadings', 2, 'Ecosystem')),
				this.row('Update labels', 'Words before the date on which a note was updated, besides “Updated” and the like.', (notes) => describeUpdatedDates(notes, language), this.lines('updateLabels', 2, 'As of')),
			],
		};
	}

	/** A row with a line below its description that says what the setting does. */
	private row(name: string, desc: string, say: Saying, draw: Draw, aliases: string[] = []): SettingDefinitionRender {
		return {
			name,
			desc,
			aliases,
			render: (setting) => {
				setting.setName(name).setDesc(desc);
				const finish = draw(setting);
				const stop = this.live.add(setting.infoEl.createDiv({ cls: 'dossier-setting-effect' }), say);
				return () => {
					finish();
					stop();
				};
			},
		};
	}

	private lines(field: ListField, rows: number, placeholder: string): Draw {
		return (setting) => this.linesBox(setting, field, rows, placeholder).finish;
	}

	private linesBox(setting: Setting, field: ListField, rows: number, placeholder: string, complaint?: (lines: readonly string[]) => string): LinesBox {
		const lines = this.parts.store.current()[field];
		return addLinesBox(setting, { lines, rows, placeholder, ...(complaint && { complaint }), change: (changed) => this.change({ [field]: changed }) });
	}

	private change(changes: Partial<DossierSettings>): void {
		this.parts.store.change(changes).catch((error: unknown) => {
			new Notice(`The settings could not be saved: ${error instanceof Error ? error.message : String(error)}`);
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

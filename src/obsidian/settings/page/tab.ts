import { debounce, PluginSettingTab, type Plugin, type Setting, type SettingDefinitionGroup, type SettingDefinitionItem } from 'obsidian';
import type { SettingProblem } from '../../../core/settings/read/settings';
import type { Clock } from '../../clock';
import type { ActorSource } from '../../vault/actor-source';
import type { SettingsStore } from '../store';
import { mainScreen } from './main-screen';
import { definitions, pageDescriptions, type PageParts, type ScreenItem } from './page';
import { EditedSettings } from './row/edited-settings';
import { LiveLines } from './row/live-lines';
import { RowEnds } from './row/row';

/** What the settings change and speak of. */
export interface SettingTabParts {
	readonly store: SettingsStore;
	readonly source: ActorSource;
	readonly clock: Pick<Clock, 'today' | 'onNewDay'>;
	/** Opens the window that fits the plugin to the vault. */
	readonly fit: () => void;
	/** The language of the app. */
	readonly language: string;
}

/** The plugin's page in Obsidian's settings. Below each setting stands what it does in this vault. */
export class DossierSettingTab extends PluginSettingTab {
	private readonly pages: PageParts;
	/** What the entries of pages said when they were drawn. */
	private described = '';

	constructor(
		plugin: Plugin,
		private readonly parts: SettingTabParts,
	) {
		super(plugin.app, plugin);
		this.containerEl.addClass('dossier-settings');
		const { source, store, clock, language } = parts;
		const edited = new EditedSettings(store, () => lines.refresh());
		const facts = () => ({ settings: edited.current(), today: clock.today() });
		const lines = new LiveLines(source, language, facts, [(listener) => store.onChange(listener), (listener) => clock.onNewDay(listener)]);
		const ends = new RowEnds();
		// What the entry of a page says is asked for once, and may be another thing after a stay on the page.
		const describeAgain = debounce(() => this.describeAgain());
		this.pages = { edited, lines, ends, onPageRowGone: () => void describeAgain() };
		plugin.register(() => {
			describeAgain.cancel();
			ends.endAll();
		});
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		this.pages.ends.endGone();
		const screen = this.screen();
		this.described = pageDescriptions(screen, this.pages).join('\n');
		return [this.problems(), ...definitions(screen, this.pages)];
	}

	private screen(): ScreenItem[] {
		return mainScreen({ ...this.parts, app: this.app });
	}

	private describeAgain(): void {
		if (pageDescriptions(this.screen(), this.pages).join('\n') !== this.described) this.update();
	}

	/** What was saved and couldn't be used, above everything else. */
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
}

function drawProblems(setting: Setting, problems: readonly SettingProblem[]): void {
	const desc = createFragment();
	for (const { message } of problems) desc.createDiv({ text: message });
	setting.setClass('dossier-setting-problems').setName(problemsTitle(problems)).setDesc(desc);
}

function problemsTitle(problems: readonly SettingProblem[]): string {
	if (problems.some(({ field }) => field === null)) return "The saved settings couldn't be used";
	const count = new Set(problems.map(({ field }) => field)).size;
	return `${count} saved ${count === 1 ? 'setting' : 'settings'} couldn't be used`;
}

import { getLanguage, Notice, Plugin, type TFile } from 'obsidian';
import type { DossierApi } from './obsidian/api/dossier-api';
import { apiFor } from './obsidian/api/api';
import { registerCard, showCard } from './obsidian/card/sidebar/register';
import { openCard } from './obsidian/card/sidebar/view';
import { registerCheck } from './obsidian/check/register';
import { Clock, dayOfInstant } from './obsidian/clock';
import { registerCommandLine } from './obsidian/command-line/register';
import { registerComparison } from './obsidian/comparison/register';
import { registerQueue } from './obsidian/freshness/queue/register';
import { registerFit } from './obsidian/fit/register';
import { cardComparisons } from './obsidian/links/compare';
import { registerLinks } from './obsidian/links/register';
import { registerReminders } from './obsidian/freshness/register';
import { registerFreshnessWord } from './obsidian/freshness/status-bar';
import { currentPolicy, currentReadOptions, currentTerms } from './obsidian/settings/current';
import { notPeersInSettings } from './obsidian/settings/not-peers';
import { openSetting } from './obsidian/settings/open';
import { SettingsStore } from './obsidian/settings/store';
import { sentenceOnProblems } from './obsidian/settings/problems-at-start';
import { DossierSettingTab } from './obsidian/settings/page/tab';
import { consoleLog } from './obsidian/log';
import { LeftOutByApp } from './obsidian/vault/left-out';
import { VaultActors } from './obsidian/vault/vault-actors';
import { sentence } from './obsidian/sentence';

/** Milliseconds that a notice at start stays: much else happens then. */
const TIME_TO_READ = 15_000;

/** Introduces the parts of the plugin to each other and to Obsidian. */
export default class DossierPlugin extends Plugin {
	private readonly store = new SettingsStore(this, (text) => new Notice(sentence(text)));
	private readonly policy = currentPolicy(() => this.store.current(), dayOfInstant);
	private settingsPage: DossierSettingTab | undefined;
	/** For other plugins and scripts: `app.plugins.plugins.dossier.api`. */
	api: DossierApi | undefined;

	override async onload(): Promise<void> {
		await this.store.load();
		const problems = sentenceOnProblems(this.store.problems());
		if (problems !== undefined) new Notice(sentence(problems), TIME_TO_READ);
		const language = getLanguage();
		const clock = this.addChild(new Clock(this.app.workspace));
		const leftOut: LeftOutByApp = this.addChild(new LeftOutByApp(this.app, () => source.readAgain()));
		const options = currentReadOptions(() => this.store.current(), language, () => leftOut.current());
		const source: VaultActors = new VaultActors(this.app, options, consoleLog);
		await leftOut.refresh();
		this.addChild(source);
		this.register(this.store.onChange(() => source.readAgain()));
		const settingTab: DossierSettingTab = new DossierSettingTab(this, { store: this.store, source, clock, language, fit: () => fit() });
		const parts = {
			app: this.app,
			source,
			clock,
			store: this.store,
			policy: this.policy,
			terms: currentTerms(() => this.store.current()),
			hasSummary: () => this.store.current().cardSummary,
			hasCardPreviews: () => this.store.current().cardPreview,
			notPeers: notPeersInSettings(this.store),
			locale: language,
			onSettingsChange: (listener: () => void) => this.store.onChange(listener),
			openCard: (file?: TFile) => showCard(this, file),
			openSetting: (name: string) => openSetting(this.app, this.manifest.id, settingTab, name),
		};
		this.api = apiFor(this, parts);
		const reminders = registerReminders(this, parts);
		const fit = registerFit(this, { ...parts, onChanged: () => settingTab.update() });

		const cardParts = { ...parts, setToday: reminders.setToToday, compare: cardComparisons(parts) };
		const findings = registerCheck(this, { ...parts, refreshLeftOut: () => leftOut.refresh() });
		registerCard(this, { ...cardParts, fit, findings });
		registerLinks(this, cardParts);
		registerComparison(this, parts);
		registerQueue(this, { ...parts, ...reminders });
		registerFreshnessWord(this, parts);
		registerCommandLine(this, parts);
		this.settingsPage = settingTab;
		this.addSettingTab(settingTab);
	}

	override onUserEnable(): void {
		void openCard(this.app.workspace, { active: false });
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.store.load();
		this.settingsPage?.update();
	}
}

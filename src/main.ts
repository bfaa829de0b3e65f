import { getLanguage, Plugin, type TFile } from 'obsidian';
import { readActorNote } from './core/actor/read-actor-note';
import { assessFreshness, type Freshness } from './core/freshness/freshness';
import { setUpdatedDate } from './core/freshness/set-updated-date';
import { CARD_VIEW_TYPE, CardView } from './obsidian/card/card-view';
import { CARD_HOVER_SOURCE } from './obsidian/card/links';
import { openCard } from './obsidian/card/open-card';
import { checkNoteCommand } from './obsidian/check/check-note';
import { Clock } from './obsidian/clock';
import { registerComparison } from './obsidian/comparison/register-comparison';
import { goToReminderCommand } from './obsidian/freshness/go-to-reminder';
import { registerQueue } from './obsidian/freshness/queue/register-queue';
import { setToToday, setToTodayCommand } from './obsidian/freshness/set-to-today';
import { staleReminder, type StaleReminderParts } from './obsidian/freshness/stale-reminder';
import { registerFreshnessWord } from './obsidian/freshness/status-bar';
import { policyBy } from './obsidian/settings/policy-by';
import { readingBy } from './obsidian/settings/reading-by';
import { SettingsStore } from './obsidian/settings/settings-store';
import { DossierSettingTab } from './obsidian/settings/settings-tab';
import { termsBy } from './obsidian/settings/terms-by';
import { VaultActors } from './obsidian/vault-actors';

/** Introduces the parts of the plugin to each other and to Obsidian. */
export default class DossierPlugin extends Plugin {
	private readonly store = new SettingsStore(this);
	private readonly policy = policyBy(() => this.store.current());
	private settingTab: DossierSettingTab | undefined;

	override async onload(): Promise<void> {
		await this.store.load();
		const language = getLanguage();
		const clock = this.addChild(new Clock());
		const source = this.addChild(new VaultActors(this.app, readingBy(() => this.store.current(), language)));
		const reminder = this.reminderParts(clock, source);
		this.register(this.store.onChange(() => source.readAgain()));
		const parts = {
			app: this.app,
			source,
			clock,
			store: this.store,
			policy: this.policy,
			terms: termsBy(() => this.store.current()),
			locale: language,
			onSettingsChange: (listener: () => void) => this.store.onChange(listener),
			openCard: () => this.openCard(),
		};

		this.registerView(CARD_VIEW_TYPE, (leaf) => new CardView(leaf, {
			...parts,
			setToday: (note: TFile) => void setToToday(reminder, note),
		}));
		this.registerHoverLinkSource(CARD_HOVER_SOURCE, { display: 'Dossier', defaultMod: true });
		this.addRibbonIcon('id-card', 'Open card', () => this.openCard());
		this.addCommand({ id: 'open-card', name: 'Open card', icon: 'id-card', callback: () => this.openCard() });
		registerComparison(this, parts);
		registerQueue(this, { ...parts, dating: reminder });
		this.addCommand(setToTodayCommand(reminder, (note) => source.index.get(note.path) !== undefined));
		this.addCommand(goToReminderCommand(this.app.workspace));
		this.addCommand(checkNoteCommand(this.app, source));
		this.registerEditorExtension(staleReminder(reminder));
		registerFreshnessWord(this, parts);
		this.settingTab = new DossierSettingTab(this, { store: this.store, source, clock, language });
		this.addSettingTab(this.settingTab);
	}

	override onUserEnable(): void {
		this.openCard();
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.store.load();
		this.settingTab?.update();
	}

	private openCard(): void {
		void openCard(this.app.workspace);
	}

	private reminderParts(clock: Clock, source: VaultActors): StaleReminderParts {
		const today = (): string => clock.today();
		const assess = (text: string, path: string): Freshness | undefined => {
			const note = readActorNote(text, path, source.options);
			return note && assessFreshness(note, this.policy(), today());
		};
		return {
			host: this.app,
			today,
			locale: getLanguage(),
			assess,
			editsFor: (text, day) => setUpdatedDate(text, day, { ...source.options, where: this.store.current().placeForDate }),
			onOutdated: (listener) => {
				const ends = [clock.onNewDay(listener), this.store.onChange(listener)];
				return () => ends.forEach((end) => end());
			},
		};
	}
}

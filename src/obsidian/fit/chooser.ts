import { ButtonComponent, Component } from 'obsidian';
import { changesFor, firstChoices, type FitChoices } from '../../core/fit/choices';
import type { NoteProposals, VaultFit } from '../../core/fit/fit';
import type { RuleProposal } from '../../core/fit/actors/actor-rules';
import type { DossierSettings } from '../../core/settings/settings';
import { counted } from '../../core/wording';
import type { SnapshotParts } from '../comparison/snapshot/parts';
import type { SettingsStore } from '../settings/store';
import { drawReading, drawRules, type ShownProposals } from './choices-view';
import { inSlices } from './in-slices';
import { SampleCard } from './sample-card';

/** What the window reads, shows and changes. */
export interface FitParts extends SnapshotParts {
	readonly store: SettingsStore;
	/** The app's language. */
	readonly locale: string;
	/** Called once settings were changed here. */
	readonly onChanged: () => void;
}

/** What was found in the vault. */
export interface VaultProposals {
	readonly fit: VaultFit;
	/** The best first; never empty. */
	readonly rules: readonly RuleProposal[];
	readonly best: RuleProposal;
	/** What is proposed of the notes under the best of them. */
	readonly proposals: NoteProposals;
}

/** What the person can do in the end. */
export interface FitActions {
	/** Called with the settings that change, at least one. */
	readonly use: (changes: Partial<DossierSettings>) => void;
	readonly cancel: () => void;
}

/** The choices beside a sample card that changes with them, and the buttons below. */
export class FitChooser extends Component {
	private readonly sample: SampleCard;
	private readonly readingEl: HTMLElement;
	private readonly statusEl: HTMLElement;
	private readonly useButton: ButtonComponent;
	private proposals: NoteProposals;
	private choices: FitChoices;
	/** Settles once what was chosen last is shown. */
	private shown = Promise.resolve();
	private isOpen = true;

	constructor(
		private readonly parts: FitParts,
		private readonly vault: VaultProposals,
		el: HTMLElement,
		private readonly actions: FitActions,
	) {
		super();
		this.proposals = vault.proposals;
		this.choices = this.choicesFor(vault.best.lines);
		const columns = el.createDiv('dossier-fit-columns');
		const choicesEl = columns.createDiv('dossier-fit-choices');
		drawRules(choicesEl, this.view(), ({ rules = [] }) => {
			this.shown = this.chooseRules(rules);
		});
		this.readingEl = choicesEl.createDiv();
		this.sample = this.addChild(new SampleCard(parts, columns.createDiv('dossier-fit-sample')));
		const buttons = el.createDiv('modal-button-container dossier-fit-foot');
		this.statusEl = buttons.createSpan({ cls: 'dossier-fit-muted dossier-fit-status', attr: { role: 'status' } });
		this.useButton = new ButtonComponent(buttons).setButtonText('Use these').setCta().onClick(() => this.use());
		new ButtonComponent(buttons).setButtonText('Cancel').onClick(() => actions.cancel());
		this.drawReading();
		el.find('input:checked').focus();
	}

	override onunload(): void {
		this.isOpen = false;
	}

	/** Takes what is chosen, once it is shown. */
	use(): void {
		void this.shown.then(() => {
			if (!this.isOpen) return;
			const changes = this.changes();
			if (Object.keys(changes).length > 0) this.actions.use(changes);
		});
	}

	/** Other notes have other headings, dates and languages; what was chosen of headings stays. */
	private async chooseRules(lines: readonly string[]): Promise<void> {
		const choices = { ...this.choices, rules: lines };
		this.choices = choices;
		const isWanted = (): boolean => this.isOpen && this.choices.rules === lines;
		const proposals = await inSlices(this.vault.fit.proposalsFor(this.proposalOf(lines)), isWanted);
		if (proposals === undefined) return;
		this.proposals = proposals;
		this.choices = { ...this.choicesFor(lines), uses: choices.uses };
		this.drawReading();
	}

	private choose(choice: Partial<FitChoices>): void {
		this.choices = { ...this.choices, ...choice };
		this.showResult();
	}

	private drawReading(): void {
		this.readingEl.empty();
		drawReading(this.readingEl, () => this.view(), (choice) => this.choose(choice));
		this.showResult();
	}

	/** The sample card and the button, by the choices as they are now. */
	private showResult(): void {
		const changes = this.changes();
		const count = Object.keys(changes).length;
		this.useButton.setDisabled(count === 0);
		this.statusEl.setText(count === 0 ? 'Nothing to change.' : `Changes ${counted(count, 'setting', this.parts.locale)}.`);
		this.sample.show(this.proposalOf(this.choices.rules).examples, { ...this.parts.store.current(), ...changes });
	}

	/** The proposal with these lines; the best for a person's own rules. */
	private proposalOf(lines: readonly string[]): RuleProposal {
		return this.vault.rules.find((rule) => rule.lines === lines) ?? this.vault.best;
	}

	private choicesFor(lines: readonly string[]): FitChoices {
		return firstChoices(lines, this.proposals, this.parts.store.current(), this.parts.locale);
	}

	private view(): ShownProposals {
		const { choices, proposals, vault: { rules }, parts: { store, locale } } = this;
		return { rules, current: store.current().actors, proposals, language: this.choicesFor([]).language, choices, locale };
	}

	private changes(): Partial<DossierSettings> {
		return changesFor(this.choices, this.proposals.headings, this.parts.store.current());
	}
}

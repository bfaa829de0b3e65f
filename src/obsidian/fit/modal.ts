import { ButtonComponent, Modal, parseYaml, ProgressBarComponent } from 'obsidian';
import { changesFor, firstChoices, type FitChoices } from '../../core/fit/choices';
import { fitOptions, type NoteProposals, type VaultFit } from '../../core/fit/fit';
import { NO_RULES } from '../../core/fit/print';
import type { RuleProposal } from '../../core/fit/actors/actor-rules';
import type { DossierSettings } from '../../core/settings/settings';
import { counted, describeProgress } from '../../core/wording';
import type { SnapshotParts } from '../comparison/snapshot/parts';
import { consoleLog } from '../log';
import type { SettingsStore } from '../settings/store';
import { drawReading, drawRules, type ShownProposals } from './choices-view';
import { readVaultToFit, type FitReading } from './read-vault';
import { SampleCard } from './sample-card';
import { useSettings } from './use';

/** What the window reads, shows and changes. */
export interface FitParts extends SnapshotParts {
	readonly store: SettingsStore;
	/** The app's language. */
	readonly locale: string;
	/** Called once settings were changed here. */
	readonly onChanged: () => void;
}

/** Looks at the vault, proposes how to read it, and shows what that would give. Nothing is saved before the person says so. */
export class FitModal extends Modal {
	private reading: FitReading | undefined;
	private sample: SampleCard | undefined;
	private choices: FitChoices | undefined;
	private proposals: NoteProposals = { headings: [], dates: [], languages: [] };
	private fit: VaultFit | undefined;
	private rules: readonly RuleProposal[] = [];
	private readingEl: HTMLElement | undefined;
	private useButton: ButtonComponent | undefined;
	private statusEl: HTMLElement | undefined;

	constructor(private readonly parts: FitParts) {
		super(parts.app);
	}

	override onOpen(): void {
		this.setTitle('Fit to this vault');
		this.contentEl.addClass('dossier-fit');
		const statusEl = this.contentEl.createEl('p', { attr: { role: 'status' } });
		const bar = new ProgressBarComponent(this.contentEl);
		const promise = 'Every note is read once, on this device. Nothing is saved until you say so.';
		this.contentEl.createEl('p', { cls: 'dossier-fit-muted', text: promise });
		const buttons = this.contentEl.createDiv('modal-button-container');
		new ButtonComponent(buttons).setButtonText('Stop').onClick(() => this.close()).buttonEl.focus();
		const options = fitOptions(this.parts.store.current(), (yaml): unknown => parseYaml(yaml));
		this.reading = readVaultToFit(this.app, options, consoleLog, (progress) => {
			statusEl.setText(describeProgress(progress, this.parts.locale));
			bar.setValue((100 * progress.read) / progress.total);
		});
		void this.reading.done.then((fit) => this.reading && this.show(fit));
	}

	override onClose(): void {
		this.reading?.stop();
		this.reading = undefined;
		this.sample?.unload();
		this.contentEl.empty();
	}

	private show(fit: VaultFit): void {
		this.contentEl.empty();
		this.fit = fit;
		this.rules = fit.rules();
		const [best] = this.rules;
		if (best === undefined) {
			this.showNothing();
			return;
		}
		this.proposals = fit.proposalsFor(best);
		this.choices = firstChoices(best.lines, this.proposals, this.parts.store.current(), this.parts.locale);
		this.modalEl.addClass('dossier-fit-modal');
		const columns = this.contentEl.createDiv('dossier-fit-columns');
		const choicesEl = columns.createDiv('dossier-fit-choices');
		const shown = this.shown();
		if (shown !== undefined) drawRules(choicesEl, shown, (choice) => this.chooseRules(choice));
		this.readingEl = choicesEl.createDiv();
		this.sample = new SampleCard(this.parts, columns.createDiv('dossier-fit-sample'));
		this.sample.load();
		this.drawFoot();
		this.drawReading();
		this.contentEl.find('input:checked').focus();
	}

	private showNothing(): void {
		this.contentEl.createEl('p', { text: NO_RULES, attr: { role: 'status' } });
		const buttons = this.contentEl.createDiv('modal-button-container');
		new ButtonComponent(buttons).setButtonText('Close').onClick(() => this.close()).buttonEl.focus();
	}

	private drawFoot(): void {
		const buttons = this.contentEl.createDiv('modal-button-container dossier-fit-foot');
		this.statusEl = buttons.createSpan({ cls: 'dossier-fit-muted dossier-fit-status', attr: { role: 'status' } });
		this.useButton = new ButtonComponent(buttons).setButtonText('Use these').setCta().onClick(() => this.use());
		new ButtonComponent(buttons).setButtonText('Cancel').onClick(() => this.close());
		this.scope.register(['Mod'], 'Enter', () => {
			this.use();
			return false;
		});
	}

	/** Other notes have other headings, dates and languages; what was chosen of headings stays. */
	private chooseRules(choice: Partial<FitChoices>): void {
		const { choices, fit } = this;
		const lines = choice.rules ?? [];
		const proposal = this.rules.find((rule) => rule.lines === lines) ?? this.rules[0];
		if (choices === undefined || fit === undefined || proposal === undefined) return;
		this.proposals = fit.proposalsFor(proposal);
		this.choices = { ...firstChoices(lines, this.proposals, this.parts.store.current(), this.parts.locale), uses: choices.uses };
		this.drawReading();
	}

	private choose(choice: Partial<FitChoices>): void {
		if (this.choices !== undefined) this.choices = { ...this.choices, ...choice };
		this.showResult();
	}

	private drawReading(): void {
		this.readingEl?.empty();
		const shown = this.shown();
		const el = this.readingEl;
		if (shown !== undefined && el !== undefined) drawReading(el, () => this.shown() ?? shown, (choice) => this.choose(choice));
		this.showResult();
	}

	/** The sample card and the button, by the choices as they are now. */
	private showResult(): void {
		const changes = this.changes();
		const count = Object.keys(changes).length;
		this.useButton?.setDisabled(count === 0);
		this.statusEl?.setText(count === 0 ? 'Nothing to change.' : `Changes ${counted(count, 'setting', this.parts.locale)}.`);
		const proposal = this.rules.find(({ lines }) => lines === this.choices?.rules) ?? this.rules[0];
		this.sample?.show(proposal?.examples ?? [], { ...this.parts.store.current(), ...changes });
	}

	private shown(): ShownProposals | undefined {
		const { choices, rules, proposals, parts: { store, locale } } = this;
		const current = store.current();
		if (choices === undefined) return undefined;
		const { language } = firstChoices([], proposals, current, locale);
		return { rules, current: current.actors, proposals, language, choices, locale };
	}

	private changes(): Partial<DossierSettings> {
		const { choices, proposals, parts: { store } } = this;
		return choices === undefined ? {} : changesFor(choices, proposals.headings, store.current());
	}

	private use(): void {
		const changes = this.changes();
		if (Object.keys(changes).length === 0) return;
		this.close();
		useSettings(this.parts.store, changes, this.parts.locale, this.parts.onChanged);
	}
}

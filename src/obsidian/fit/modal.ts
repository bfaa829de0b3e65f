import { ButtonComponent, Modal, parseYaml, ProgressBarComponent } from 'obsidian';
import { fitOptions } from '../../core/fit/fit';
import { NO_RULES } from '../../core/fit/print';
import type { DossierSettings } from '../../core/settings/settings';
import { describeProgress } from '../../core/wording';
import { consoleLog } from '../log';
import { FitChooser, type FitParts, type VaultProposals } from './chooser';
import { inSlices } from './in-slices';
import { readVaultToFit, type FitReading } from './read-vault';
import { useSettings } from './use';

/** Looks at the vault, proposes how to read it, and shows what that would give. Nothing is saved before the person says so. */
export class FitModal extends Modal {
	private reading: FitReading | undefined;
	private chooser: FitChooser | undefined;

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
		this.drawButton('Stop');
		const options = fitOptions(this.parts.store.current(), (yaml): unknown => parseYaml(yaml));
		this.reading = readVaultToFit(this.app, options, consoleLog, (progress) => {
			statusEl.setText(describeProgress(progress, this.parts.locale));
			bar.setValue((100 * progress.read) / progress.total);
		});
		void this.propose(this.reading);
	}

	override onClose(): void {
		this.reading?.stop();
		this.reading = undefined;
		this.chooser?.unload();
		this.contentEl.empty();
	}

	/** Waits for the reading, and shows what it comes to; nothing where the window was closed meanwhile. */
	private async propose(reading: FitReading): Promise<void> {
		const isWanted = (): boolean => this.reading === reading;
		const fit = await reading.done;
		const rules = await inSlices(fit.rules(), isWanted);
		const [best] = rules ?? [];
		const proposals = best && await inSlices(fit.proposalsFor(best), isWanted);
		if (!isWanted() || rules === undefined) return;
		this.contentEl.empty();
		if (best === undefined || proposals === undefined) this.showNothing();
		else this.showProposals({ fit, rules, best, proposals });
	}

	private showNothing(): void {
		this.contentEl.createEl('p', { text: NO_RULES, attr: { role: 'status' } });
		this.drawButton('Close');
	}

	private drawButton(name: string): void {
		const buttons = this.contentEl.createDiv('modal-button-container');
		new ButtonComponent(buttons).setButtonText(name).onClick(() => this.close()).buttonEl.focus();
	}

	private showProposals(vault: VaultProposals): void {
		this.modalEl.addClass('dossier-fit-modal');
		const chooser = new FitChooser(this.parts, vault, this.contentEl, {
			use: (changes) => this.use(changes),
			cancel: () => this.close(),
		});
		this.chooser = chooser;
		chooser.load();
		this.scope.register(['Mod'], 'Enter', () => {
			chooser.use();
			return false;
		});
	}

	private use(changes: Partial<DossierSettings>): void {
		this.close();
		useSettings(this.parts.store, changes, this.parts.locale, this.parts.onChanged);
	}
}

import { ButtonComponent, Component, parseYaml, type App } from 'obsidian';
import { buildCard } from '../../core/card/card';
import { readActorNote } from '../../core/actor/read-actor-note';
import { compilePolicy } from '../../core/freshness/limit/policy';
import { readOptionsFor } from '../../core/settings/note-reading';
import type { DossierSettings } from '../../core/settings/settings';
import { CardBody } from '../card/body';
import { CardFolds } from '../card/folds';
import type { SnapshotParts } from '../comparison/snapshot/parts';

/** The card of one of the notes, as the choices would read it. It is to be looked at: nothing on it can be pressed. */
export class SampleCard extends Component {
	private readonly cardEl: HTMLElement;
	private readonly sayEl: HTMLElement;
	private readonly body: CardBody;
	private paths: readonly string[] = [];
	private place = 0;
	private settings: DossierSettings | undefined;
	/** Counts what was asked to be shown: only the last is. */
	private asked = 0;

	constructor(
		private readonly parts: SnapshotParts & { readonly app: App; readonly locale: string },
		el: HTMLElement,
	) {
		super();
		const headEl = el.createDiv({ cls: 'dossier-fit-sample-head' });
		headEl.createEl('h3', { text: 'Sample card' });
		new ButtonComponent(headEl).setButtonText('Another note').onClick(() => this.showNext());
		this.sayEl = el.createEl('p', { cls: 'dossier-fit-muted', attr: { role: 'status' } });
		this.cardEl = el.createDiv({ cls: 'dossier-card', attr: { inert: '', 'aria-label': 'Sample card' } });
		const ignore = (): void => undefined;
		this.body = this.addChild(new CardBody({ ...parts, folds: new CardFolds(ignore), accept: ignore, setToday: ignore }, this.cardEl));
	}

	/** Shows the card of one of the notes at `paths`, the same one for as long as they are the same. */
	show(paths: readonly string[], settings: DossierSettings): void {
		if (paths.join('\n') !== this.paths.join('\n')) this.place = 0;
		this.paths = paths;
		this.settings = settings;
		void this.draw();
	}

	private showNext(): void {
		this.place = (this.place + 1) % Math.max(1, this.paths.length);
		void this.draw();
	}

	private async draw(): Promise<void> {
		const { settings } = this;
		const asked = ++this.asked;
		const file = this.parts.app.vault.getFileByPath(this.paths[this.place] ?? '');
		const text = file === null ? undefined : await this.parts.app.vault.cachedRead(file).catch(() => undefined);
		if (asked !== this.asked || settings === undefined) return;
		const options = readOptionsFor(settings, this.parts.locale, (yaml): unknown => parseYaml(yaml));
		const note = text === undefined || file === null ? undefined : readActorNote(text, file.path, options);
		this.cardEl.toggle(note !== undefined);
		this.sayEl.setText(note === undefined ? 'None of these notes can be shown with this choice.' : '');
		if (note === undefined || text === undefined) return;
		const { clock, terms } = this.parts;
		const basis = { conventions: options.conventions, policy: compilePolicy(settings), terms: terms(), today: clock.today() };
		this.body.show(buildCard(note, text, basis), text);
	}
}

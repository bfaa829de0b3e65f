import { debounce, Keymap, type App, type Setting } from 'obsidian';
import { findLookAlikes, type LookAlike } from '../../../../core/figures/doctor/look-alikes';
import type { ExampleCell } from '../../../../core/figures/doctor/names-in-use';
import { compileMetricTerms } from '../../../../core/figures/metrics/terms';
import { describeDifference, describeExample, describePair } from '../../../../core/settings/describe/similar-metrics';
import { describeProgress, number } from '../../../../core/wording';
import { WalkedLines } from '../../../elements/keys/walked-lines';
import { redraw } from '../../../elements/redraw';
import type { ActorSource } from '../../../vault/actor-source';
import type { SettingsStore } from '../../store';
import type { Control } from './controls';
import type { EditedSettings } from './edited-settings';

/** What the list of similar names depends on. */
export interface SimilarParts {
	readonly app: App;
	readonly source: ActorSource;
	readonly store: Pick<SettingsStore, 'onChange'>;
}

/** The pairs of names that look alike, one tab stop: each with a button that joins them and one that keeps them apart. */
export function similarList(parts: SimilarParts): Control {
	return (setting, edited, locale) => {
		const list = new SimilarList(setting, edited, locale, parts);
		const ends = [parts.store.onChange(() => list.findSoon()), parts.source.onChange(() => list.findSoon())];
		return () => {
			list.stop();
			ends.forEach((end) => end());
		};
	};
}

/** Milliseconds: finding takes about as long, and the page is drawn before it begins. */
const PAUSE = 100;

/** This many pairs are shown; the rest are only counted. */
const MOST_SHOWN = 50;

class SimilarList {
	/** Finds the pairs again after a pause. */
	readonly findSoon = debounce(() => this.find(), PAUSE);
	private readonly listEl: HTMLElement;
	private readonly walked: WalkedLines;
	private readonly restEl: HTMLElement;

	constructor(
		setting: Setting,
		private readonly edited: EditedSettings,
		private readonly locale: string,
		private readonly parts: Pick<SimilarParts, 'app' | 'source'>,
	) {
		const { infoEl } = setting.setClass('dossier-setting-list');
		this.listEl = infoEl.createEl('ul', { cls: 'dossier-similar' });
		this.walked = new WalkedLines(this.listEl, 'li');
		this.walked.load();
		this.restEl = infoEl.createDiv({ cls: 'dossier-setting-effect', attr: { role: 'status' } });
		this.restEl.setText('Looking for similar names…');
		this.findSoon();
	}

	stop(): void {
		this.findSoon.cancel();
		this.walked.unload();
	}

	private find(): void {
		const { edited, locale, restEl } = this;
		const { source } = this.parts;
		if (source.progress.read < source.progress.total) {
			restEl.setText(describeProgress(source.progress, locale));
			return;
		}
		const { metricSynonyms, metricsApart } = edited.current();
		this.draw(findLookAlikes([...source.index.all()], { terms: compileMetricTerms(metricSynonyms), metricsApart }));
	}

	private draw(pairs: readonly LookAlike[]): void {
		redraw(this.listEl, pairs, () => {
			this.listEl.empty();
			for (const pair of pairs.slice(0, MOST_SHOWN)) this.drawPair(pair, pairs);
			this.walked.refresh();
		});
		const rest = pairs.length - MOST_SHOWN;
		this.restEl.setText(pairs.length === 0 ? 'No metric names look alike.' : rest > 0 ? `${number(rest, this.locale)} more.` : '');
	}

	private drawPair(pair: LookAlike, pairs: readonly LookAlike[]): void {
		const { name, other, why, join, apart } = pair;
		const item = this.listEl.createEl('li');
		const words = item.createDiv({ cls: 'dossier-similar-words' });
		words.createDiv({ text: describePair(name, other, this.locale), attr: { dir: 'auto' } });
		const remark = { cls: 'dossier-similar-remark', attr: { dir: 'auto' } };
		words.createDiv({ ...remark, text: describeDifference(why) });
		for (const { example } of [name, other]) this.drawExample(words.createDiv(remark), example);
		const names = `${name.name} and ${other.name}`;
		const answer = (field: 'metricSynonyms' | 'metricsApart', line: string): void => this.answer(pair, pairs, field, line);
		this.addButton(item, 'Join', `Join ${names}`, () => answer('metricSynonyms', join));
		this.addButton(item, 'Keep apart', `Keep ${names} apart`, () => answer('metricsApart', apart));
	}

	private drawExample(el: HTMLElement, example: ExampleCell): void {
		const { path } = example;
		const { name, rest } = describeExample(example);
		const link = el.createEl('a', { cls: 'internal-link', text: name, href: path, attr: { 'data-href': path } });
		link.addEventListener('click', (event) => {
			event.preventDefault();
			void this.parts.app.workspace.openLinkText(path, '', Keymap.isModEvent(event));
		});
		el.appendText(rest);
	}

	private addButton(item: HTMLElement, text: string, label: string, click: () => void): void {
		item.createEl('button', { text, attr: { type: 'button', 'aria-label': label } }).addEventListener('click', click);
	}

	/** The pair goes at once, and the focus to the same button of the next. */
	private answer(pair: LookAlike, pairs: readonly LookAlike[], field: 'metricSynonyms' | 'metricsApart', line: string): void {
		const { edited, listEl } = this;
		const index = pairs.indexOf(pair);
		edited.change({ [field]: [...edited.current()[field], line] });
		this.draw(pairs.filter((each) => each !== pair));
		const next = listEl.children.item(Math.min(index, listEl.children.length - 1));
		next?.querySelectorAll('button').item(field === 'metricSynonyms' ? 0 : 1).focus();
	}
}

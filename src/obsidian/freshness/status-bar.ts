import { Component, Platform, setTooltip, type App, type Plugin } from 'obsidian';
import { describeFreshness } from '../../core/freshness/describe';
import { assessFreshness } from '../../core/freshness/freshness';
import type { FreshnessPolicy } from '../../core/freshness/limit/policy';
import type { ActorSource } from '../vault/actor-source';
import { FollowedNote } from '../note/followed';
import type { Clock } from '../clock';
import type { SettingsStore } from '../settings/store';

/** The parts of the plugin that the word in the status bar depends on. */
export interface FreshnessWordParts {
	readonly app: App;
	readonly source: ActorSource;
	readonly clock: Pick<Clock, 'today' | 'onNewDay'>;
	readonly policy: () => FreshnessPolicy;
	readonly store: Pick<SettingsStore, 'current' | 'onChange'>;
	readonly locale: string;
	readonly openCard: () => void;
}

/** Shows in the status bar how fresh the active actor note is. Phones and tablets have no status bar. */
export function registerFreshnessWord(plugin: Plugin, parts: FreshnessWordParts): void {
	if (!Platform.isMobile) plugin.addChild(new FreshnessWord(plugin.addStatusBarItem(), parts));
}

/** A shape and a word: `● Overdue`. The whole sentence is its tooltip, which a screen reader reads too. */
class FreshnessWord extends Component {
	private readonly followed: FollowedNote;

	constructor(
		private readonly el: HTMLElement,
		private readonly parts: FreshnessWordParts,
	) {
		super();
		this.followed = new FollowedNote(parts.app, parts.source, () => this.show());
	}

	override onload(): void {
		const { el, parts, followed } = this;
		el.addClass('dossier-status', 'mod-clickable');
		el.setAttrs({ role: 'button', tabindex: '0' });
		this.registerDomEvent(el, 'click', () => parts.openCard());
		this.registerDomEvent(el, 'keydown', (event) => this.onKey(event));
		this.register(parts.clock.onNewDay(() => this.show()));
		this.register(parts.store.onChange(() => this.onSettings()));
		this.addChild(followed);
		this.show();
	}

	private onKey(event: KeyboardEvent): void {
		if (event.key !== 'Enter' && event.key !== ' ') return;
		event.preventDefault();
		this.parts.openCard();
	}

	/** With other settings the note may be read and judged differently. */
	private onSettings(): void {
		this.followed.refresh();
		this.show();
	}

	/** Shows the last note until the next one has been read. */
	private show(): void {
		const { el, parts, followed } = this;
		const { state } = followed;
		const isOn = parts.store.current().statusBar;
		if (isOn && state.kind === 'unread') return;
		el.toggle(isOn && state.kind === 'actor');
		if (state.kind !== 'actor') return;
		const freshness = assessFreshness(state.note, parts.policy(), parts.clock.today());
		const { shape, word, sentence } = describeFreshness(freshness, parts.locale);
		el.setAttr('data-state', freshness.state);
		el.setText(`${shape} ${word}`);
		setTooltip(el, `${state.note.name}: ${sentence}`, { placement: 'top' });
	}
}

import { MarkdownRenderChild, type MarkdownPostProcessor, type MarkdownPostProcessorContext } from 'obsidian';
import type { UpdatedMark } from '../../../core/actor/dates/updated-mark';
import { describeBadge } from '../../../core/freshness/describe-badge';
import { describeFreshness } from '../../../core/freshness/describe';
import type { Freshness } from '../../../core/freshness/freshness';
import { placeInReading, type ReadSection } from './section';
import type { ActorSource } from '../../vault/actor-source';
import { createBadge } from '../badge/element';
import { placeBadge } from './place-badge';
import { setToToday } from '../set-date/today';
import { openWholeSnoozeMenu } from '../snooze/menu';
import { createStaleLine } from './stale-line';
import type { StaleReminderParts } from '../reminder/reminder';

/** What Reading view takes from the rest of the plugin. */
export interface ReadingParts extends StaleReminderParts {
	readonly source: Pick<ActorSource, 'onChange'>;
}

/**
 * Shows in Reading view how old an actor note is: a badge beside the Updated mark that counts, and where the note is
 * stale a quiet line below it. Both come with the section they stand in, so that nothing moves once it is on screen.
 */
export function dateInReading(parts: ReadingParts): MarkdownPostProcessor {
	return (el, context) => {
		const section = context.getSectionInfo(el);
		if (section === null) return;
		// Which of several marks counts may change without their sections being rendered again.
		const marks = parts.judge(section.text, context.sourcePath)?.marks ?? [];
		if (marks.some((mark) => placeInReading(section, mark) !== undefined)) context.addChild(new ReadDate(parts, el, context, section));
	};
}

class ReadDate extends MarkdownRenderChild {
	private shown: HTMLElement[] = [];
	/** What is shown now; empty for nothing. */
	private key = '';

	constructor(
		private readonly parts: ReadingParts,
		containerEl: HTMLElement,
		private readonly context: MarkdownPostProcessorContext,
		private readonly firstSection: ReadSection,
	) {
		super(containerEl);
	}

	override onload(): void {
		this.draw(this.firstSection);
		const { source, onOutdated } = this.parts;
		this.register(onOutdated(() => this.refresh()));
		this.register(source.onChange((path) => {
			if (path === this.context.sourcePath) this.refresh();
		}));
	}

	override onunload(): void {
		this.clear();
	}

	private refresh(): void {
		const section = this.context.getSectionInfo(this.containerEl);
		if (section !== null) this.draw(section);
	}

	/** Shows what the note says now, and draws only what is another than before: a button may have the focus. */
	private draw(section: ReadSection): void {
		const { judge, locale, snoozed } = this.parts;
		const path = this.context.sourcePath;
		const judged = judge(section.text, path);
		const place = judged?.mark && placeInReading(section, judged.mark);
		if (judged?.mark === undefined || place === undefined) {
			this.clear();
			return;
		}
		const isStale = judged.freshness.state === 'stale' && !snoozed.has(path);
		const key = JSON.stringify([isStale, describeFreshness(judged.freshness, locale).sentence]);
		if (key === this.key) return;
		this.clear();
		this.key = key;
		if (place === 'at mark') this.showBadge(judged.freshness, judged.mark);
		if (isStale) this.showLine(judged.freshness, place);
	}

	private clear(): void {
		for (const el of this.shown) el.remove();
		this.shown = [];
		this.key = '';
	}

	private showBadge(freshness: Freshness, { text }: UpdatedMark): void {
		const words = describeBadge(freshness, this.parts.locale);
		if (words === undefined) return;
		const badge = createBadge(words);
		placeBadge(this.containerEl, text, badge);
		this.shown.push(badge);
	}

	private showLine(freshness: Freshness, place: 'at mark' | 'on top'): void {
		const { parts, containerEl, context: { sourcePath } } = this;
		const line = createStaleLine(describeFreshness(freshness, parts.locale).sentence, {
			setToToday: () => {
				const note = parts.app.vault.getFileByPath(sourcePath);
				if (note !== null) void setToToday(parts, note);
			},
			later: (button) => openWholeSnoozeMenu(parts, button, (until) => parts.snoozed.snooze(until, sourcePath)),
		});
		containerEl.insertBefore(line, place === 'on top' ? containerEl.firstChild : null);
		this.shown.push(line);
	}
}

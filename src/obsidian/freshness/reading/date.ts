import { MarkdownRenderChild, type MarkdownPostProcessor, type MarkdownPostProcessorContext } from 'obsidian';
import { describeBadge, type BadgeWords } from '../../../core/freshness/describe-badge';
import { describeFreshness } from '../../../core/freshness/describe';
import type { ActorSource } from '../../vault/actor-source';
import { redraw } from '../../elements/redraw';
import { createBadge } from '../badge/element';
import { placeBadge } from './place-badge';
import type { ReminderParts } from '../reminder/panel';
import { setToToday } from '../set-date/today';
import { openWholeSnoozeMenu } from '../snooze/menu';
import { snoozeNotes } from '../snooze/snooze';
import { spotInSection, type ReadSection } from './section';
import { createStaleLine } from './stale-line';

/** What reminders need, and news of notes that changed. */
export interface ReadingParts extends ReminderParts {
	readonly source: Pick<ActorSource, 'onChange'>;
}

/**
 * Shows in Reading view how old an actor note is: a badge beside the Updated mark that counts, and a quiet line below
 * it if the note is overdue. Both come with the section they are in, so that nothing moves once it is on screen.
 */
export function dateInReading(parts: ReadingParts): MarkdownPostProcessor {
	return (el, context) => {
		const section = context.getSectionInfo(el);
		if (section === null) return;
		// Which of several marks counts may change without their sections being rendered again.
		const marks = parts.judge(section.text, context.sourcePath)?.marks ?? [];
		if (marks.some((mark) => spotInSection(section, mark) !== undefined)) context.addChild(new ReadDate(parts, el, context, section));
	};
}

/** What a section shows of the age of its note. */
interface ShownAge {
	readonly spot: 'at mark' | 'on top';
	/** The date as written, which the badge goes behind. */
	readonly date: string;
	readonly badge: BadgeWords | undefined;
	/** What the quiet line says; `undefined` for no line. */
	readonly line: string | undefined;
}

class ReadDate extends MarkdownRenderChild {
	private shown: HTMLElement[] = [];

	constructor(
		private readonly parts: ReadingParts,
		containerEl: HTMLElement,
		private readonly context: MarkdownPostProcessorContext,
		private readonly firstSection: ReadSection,
	) {
		super(containerEl);
	}

	override onload(): void {
		this.draw(this.ageIn(this.firstSection));
		const { source, onOutdated } = this.parts;
		this.register(onOutdated(() => this.refresh()));
		this.register(source.onChange((path) => {
			if (path === this.context.sourcePath) this.refresh();
		}));
	}

	override onunload(): void {
		this.draw(undefined);
	}

	private refresh(): void {
		const section = this.context.getSectionInfo(this.containerEl);
		if (section !== null) this.draw(this.ageIn(section));
	}

	private ageIn(section: ReadSection): ShownAge | undefined {
		const { judge, locale, snoozed } = this.parts;
		const path = this.context.sourcePath;
		const judged = judge(section.text, path);
		const spot = judged?.mark && spotInSection(section, judged.mark);
		if (judged?.mark === undefined || spot === undefined) return undefined;
		const { freshness, mark } = judged;
		const isOverdue = freshness.state === 'stale' && !snoozed.has(path);
		return {
			spot,
			date: mark.text,
			badge: spot === 'at mark' ? describeBadge(freshness, locale) : undefined,
			line: isOverdue ? describeFreshness(freshness, locale).sentence : undefined,
		};
	}

	/** Draws only what has changed: a button may have the focus. */
	private draw(age: ShownAge | undefined): void {
		redraw(this.containerEl, age, () => {
			for (const el of this.shown) el.remove();
			this.shown = [];
			if (age?.badge !== undefined) this.showBadge(age.badge, age.date);
			if (age?.line !== undefined) this.showLine(age.line, age.spot);
		});
	}

	private showBadge(words: BadgeWords, date: string): void {
		const badge = createBadge(words);
		placeBadge(this.containerEl, date, badge);
		this.shown.push(badge);
	}

	private showLine(sentence: string, spot: ShownAge['spot']): void {
		const { parts, containerEl, context: { sourcePath } } = this;
		const line = createStaleLine(sentence, {
			setToToday: () => {
				const note = parts.app.vault.getFileByPath(sourcePath);
				if (note !== null) void setToToday(parts, note);
			},
			snooze: (button) => openWholeSnoozeMenu(parts, button, (until) => snoozeNotes(parts, until, sourcePath)),
		});
		containerEl.insertBefore(line, spot === 'on top' ? containerEl.firstChild : null);
		this.shown.push(line);
	}
}

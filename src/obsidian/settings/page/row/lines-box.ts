import { Platform, type Setting, type TextAreaComponent } from 'obsidian';
import { linesOf } from '../../../../core/settings/read/input';
import { PendingChange } from './pending-change';

/** How a box of lines looks, and what is said of its lines. */
export interface LinesLook {
	/** How many lines are seen at once at least. */
	readonly rows: number;
	/** How many are seen at once at most, where there are more than `rows`. */
	readonly most?: number;
	readonly placeholder?: string;
	/** What is wrong with these lines; empty where nothing is. They are taken all the same. */
	readonly complaint?: (lines: readonly string[]) => string;
	/** Whether the lines of the page follow each key press; else a pause. */
	readonly live?: boolean;
}

/** The box with the lines of a setting. */
export interface LinesBox {
	/** Adds a line at the end, unless it is there. */
	readonly add: (line: string) => void;
	readonly lines: () => readonly string[];
	/** Puts in force what is still being typed; to be called before the box goes. */
	readonly finish: () => void;
}

/** What takes the lines as they are typed. */
type Pending = Pick<PendingChange<readonly string[]>, 'set' | 'finish'>;

/** Adds a box of lines to a setting, one entry on each. `pending` takes what is typed. */
export function addLinesBox(setting: Setting, look: LinesLook, lines: readonly string[], pending: Pending): LinesBox {
	const { rows, most = rows, placeholder = '', complaint } = look;
	let area: TextAreaComponent | undefined;
	const current = (): readonly string[] => linesOf(area?.getValue() ?? '');
	const complain = (text: string): void => void setting.setErrorMessage(text);
	// A line that is half typed is not complained of; a settled complaint goes at once.
	const complaints = new PendingChange<string>(complain, (text) => text === '' && complain(''));
	const take = (): void => {
		complaints.set(complaint?.(current()) ?? '');
		pending.set(current());
	};
	const finish = (): void => {
		complaints.finish();
		pending.finish();
	};
	setting.setClass('dossier-setting-lines').addTextArea((component) => {
		area = component.setPlaceholder(placeholder).setValue(lines.join('\n')).onChange(take);
		component.inputEl.rows = Math.max(rows, Math.min(most, lines.length + 1));
		component.inputEl.addEventListener('blur', finish);
	});
	// On a phone the box stands above what is said of its lines: that grows as they are typed, and the box must not move with it.
	if (Platform.isPhone) setting.infoEl.append(setting.controlEl);
	complain(complaint?.(lines) ?? '');
	const add = (line: string): void => {
		if (!current().includes(line)) area?.setValue([...current(), line].join('\n'));
		take();
		finish();
	};
	return { add, lines: current, finish };
}

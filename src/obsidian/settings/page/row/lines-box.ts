import { Platform, type Setting, type TextAreaComponent } from 'obsidian';
import { linesOf } from '../../../../core/settings/read/input';
import { PendingChange } from './pending-change';

/** A setting that is a list of texts. */
export interface LinesRow {
	readonly lines: readonly string[];
	/** How many lines are seen at once. */
	readonly rows: number;
	readonly placeholder: string;
	/** What is wrong with these lines; empty where nothing is. They are taken all the same. */
	readonly complaint?: (lines: readonly string[]) => string;
	/** Takes the lines. */
	readonly pending: Pick<PendingChange<readonly string[]>, 'set' | 'finish'>;
}

/** The box with the lines of a setting. */
export interface LinesBox {
	/** Adds a line at the end, unless it is there. */
	readonly add: (line: string) => void;
	readonly lines: () => readonly string[];
	/** Hands on what is still being typed; to be called before the box goes. */
	readonly finish: () => void;
}

/** Adds to a setting a box of lines, one entry on each. */
export function addLinesBox(setting: Setting, { lines, rows, placeholder, complaint, pending }: LinesRow): LinesBox {
	let area: TextAreaComponent | undefined;
	const current = (): readonly string[] => linesOf(area?.getValue() ?? '');
	const complain = (text: string): void => void setting.setErrorMessage(text);
	// A line that is half typed is not complained of; a complaint that is settled goes at once.
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
		component.inputEl.rows = rows;
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

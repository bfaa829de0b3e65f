import type { Setting, TextAreaComponent } from 'obsidian';
import { linesOf } from '../../core/settings/read-settings';
import type { PendingChange } from './pending-change';

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
	const complain = (): void => void setting.setErrorMessage(complaint?.(current()) ?? '');
	const take = (): void => {
		complain();
		pending.set(current());
	};
	setting.setClass('dossier-setting-lines').addTextArea((component) => {
		area = component.setPlaceholder(placeholder).setValue(lines.join('\n')).onChange(take);
		component.inputEl.rows = rows;
		component.inputEl.addEventListener('blur', () => pending.finish());
	});
	complain();
	const add = (line: string): void => {
		if (!current().includes(line)) area?.setValue([...current(), line].join('\n'));
		take();
		pending.finish();
	};
	return { add, lines: current, finish: () => pending.finish() };
}

import { Platform, type Setting } from 'obsidian';
import { Entries } from './entries/entries';
import { PendingChange } from './pending-change';

/** How a list of entries looks, and what is said of them. */
export interface LinesLook {
	/** An example. */
	readonly placeholder?: string;
	/** What is wrong with these entries; empty where nothing is. They are taken all the same. */
	readonly complaint?: (lines: readonly string[]) => string;
	/** Whether the lines of the page follow each key press; else a pause. */
	readonly live?: boolean;
}

/** The list with the entries of a setting. */
export interface LinesBox {
	/** Adds an entry at the end, unless it is there. */
	readonly add: (line: string) => void;
	readonly lines: () => readonly string[];
	/** Puts in force what is still being typed; to be called before the list goes. */
	readonly end: () => void;
}

/** What takes the entries as they are typed. */
type Pending = Pick<PendingChange<readonly string[]>, 'set' | 'finish'>;

/** Adds a list of entries to the setting called `name`. `pending` takes what is typed. */
export function addLinesBox(setting: Setting, look: LinesLook, lines: readonly string[], pending: Pending): LinesBox {
	const { placeholder = '', complaint } = look;
	const complain = (text: string): void => void setting.setErrorMessage(text);
	// An entry that is half typed is not complained of; a settled complaint goes at once.
	const complaints = new PendingChange<string>(complain, (text) => text === '' && complain(''));
	const take = (): void => {
		complaints.set(complaint?.(entries.lines) ?? '');
		pending.set(entries.lines);
	};
	const finish = (): void => {
		complaints.finish();
		pending.finish();
	};
	const { controlEl, infoEl, nameEl } = setting.setClass('dossier-setting-lines');
	const entries = new Entries(controlEl, { name: nameEl.getText(), placeholder, onChange: take, onLeave: finish }, lines);
	entries.load();
	// On a phone the list stands above what is said of its entries: that grows as they are typed, and the list must not move with it.
	if (Platform.isPhone) infoEl.append(controlEl);
	complain(complaint?.(lines) ?? '');
	const end = (): void => {
		finish();
		entries.unload();
	};
	return { add: (line) => entries.add(line), lines: () => entries.lines, end };
}

import { Notice } from 'obsidian';
import { sentence } from './sentence';

/** Puts a text on the clipboard and says so; `what` names it (`Card`). `win` is the window it is copied in: another one's refuses. */
export async function copyText(win: Window, text: string, what: string): Promise<void> {
	try {
		await win.navigator.clipboard.writeText(text);
		new Notice(sentence(`${what} copied.`));
	} catch {
		new Notice(sentence(`${what} couldn't be copied: the clipboard isn't available.`));
	}
}

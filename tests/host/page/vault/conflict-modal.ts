import type { App } from '../app';
import { ConfirmationModal } from '../overlay/confirmation-modal';
import { nameOf } from './normalize-path';
import type { Choice } from './save';

/** Asks which of two texts to keep, the one on this page or the one on disk. Closing the question loses neither. */
export function askWhichToKeep(app: App, path: string, isThere: boolean): Promise<Choice> {
	return new Promise((resolve) => {
		const modal = new ConfirmationModal(app);
		let choice: Choice = isThere ? 'both' : 'mine';
		const offer = (name: string, chosen: Choice): unknown =>
			modal.addButton((button) => button.setButtonText(name).onClick(() => void (choice = chosen)));
		modal.setTitle(isThere ? 'The file has changed on disk' : 'The file is gone from disk');
		modal.setContent(
			isThere
				? `"${nameOf(path)}" was saved elsewhere after it was read here. Keeping both saves yours as a copy with a number.`
				: `"${nameOf(path)}" was moved or deleted elsewhere after it was read here.`,
		);
		offer('Keep mine', 'mine');
		offer(isThere ? 'Take theirs' : 'Let it go', 'theirs');
		if (isThere) offer('Keep both', 'both');
		modal.setCloseCallback(() => resolve(choice));
		modal.open();
	});
}

/**
 * Finds the texts that are cut short at the width they have now, and gives each a button that shows
 * it whole. Reads every height before it changes anything, so that the page is laid out once.
 */
export function markLongTexts(root: HTMLElement): void {
	const texts = root.findAll('.dossier-card-long');
	const cut = texts.map((text) => text.hasClass('is-whole') || text.scrollHeight > text.clientHeight + 1);
	texts.forEach((text, index) => {
		const button = text.nextElementSibling;
		if (cut[index] !== true) button?.remove();
		else if (button === null) addButton(text);
	});
}

function addButton(text: HTMLElement): void {
	const attr = { type: 'button', 'aria-expanded': 'false' };
	const button = text.parentElement?.createEl('button', { cls: 'dossier-card-quiet-button', text: 'More', attr });
	button?.addEventListener('click', () => {
		const isWhole = !text.hasClass('is-whole');
		text.toggleClass('is-whole', isWhole);
		button.setText(isWhole ? 'Less' : 'More');
		button.setAttr('aria-expanded', String(isWhole));
	});
}

import { areHitOnPage, cursorTopOnPage, sizesOnPage, type Person } from '../e2e/person';
import type { StagePage } from './stage-page';

const DATA = '.obsidian/plugins/dossier/data.json';

/** A person at the stage. */
export class StagePerson implements Person {
	constructor(private readonly stage: StagePage) {}

	async run(command: string): Promise<void> {
		await this.stage.run(command);
	}

	openNote(note: string): Promise<void> {
		return this.stage.openNote(note);
	}

	async setMode(mode: 'source' | 'preview'): Promise<void> {
		await this.stage.page.evaluate((wanted) => window.stage?.setMode(wanted), mode);
	}

	async typeAfter(text: string, added: string): Promise<void> {
		await this.stage.putCursorAfter(text);
		await this.stage.page.keyboard.type(added);
	}

	press(...keys: string[]): Promise<void> {
		return this.stage.press(...keys);
	}

	async click(selector: string, text = ''): Promise<void> {
		await this.stage.page.locator(selector).filter({ hasText: text, visible: true }).first().click();
	}

	async clickRight(selector: string): Promise<void> {
		await this.stage.page.locator(selector).first().click({ button: 'right' });
	}

	async hover(selector: string): Promise<void> {
		await this.stage.page.locator(selector).first().hover();
	}

	async scrollToEnd(selector: string): Promise<void> {
		await this.stage.page.locator(selector).first().evaluate((el) => el.scrollTo(0, 1e6));
	}

	texts(selector: string): Promise<string[]> {
		return this.stage.page.locator(selector).filter({ visible: true }).evaluateAll((all: HTMLElement[]) => all.map((el) => el.innerText.replace(/\s+/g, ' ').trim()));
	}

	count(selector: string): Promise<number> {
		return this.stage.page.locator(selector).count();
	}

	sizes(selector: string): Promise<number[]> {
		return this.stage.page.evaluate(sizesOnPage, selector);
	}

	areHit(selector: string): Promise<boolean> {
		return this.stage.page.evaluate(areHitOnPage, selector);
	}

	hasFocusIn(selector: string): Promise<boolean> {
		return this.stage.page.evaluate((wanted) => document.activeElement?.closest(wanted) != null, selector);
	}

	note(note: string): Promise<string> {
		return this.stage.page.evaluate((name) => {
			const { app } = window.stage ?? {};
			const isOpen = app?.workspace.getActiveFile()?.path === name;
			return (isOpen ? window.stage?.editorText() : window.stage?.vaultText(name)) ?? '';
		}, note);
	}

	cursorLine(): Promise<number> {
		return this.stage.cursorLine();
	}

	cursorTop(): Promise<number> {
		return this.stage.page.evaluate(cursorTopOnPage);
	}

	async openComparison(query: string): Promise<void> {
		await this.stage.page.evaluate((wanted) => window.stage?.app.workspace.getLeaf('tab').setViewState({
			type: 'dossier-comparison', active: true, state: { query: wanted },
		}), query);
	}

	/** By the browser's own print, which tells the page of it. */
	async countPrinted(note: string, ready: string, selector: string): Promise<number> {
		const { page } = this.stage;
		await page.evaluate((name) => window.stage?.renderForPrint(name), note);
		await page.locator(`.print ${ready}`).first().waitFor({ state: 'attached' });
		await page.evaluate((wanted) => window.addEventListener('beforeprint', () => {
			document.body.dataset.printed = String(document.querySelectorAll(`.print ${wanted}`).length);
		}, { once: true }), selector);
		await page.pdf({ format: 'A4' });
		return Number(await page.locator('body').getAttribute('data-printed'));
	}

	rename(from: string, to: string): Promise<void> {
		return this.stage.rename(from, to);
	}

	delete(note: string): Promise<void> {
		return this.stage.delete(note);
	}

	async visit(params: Readonly<Record<string, string>>): Promise<void> {
		await this.stage.page.evaluate((asked) => {
			const handler: unknown = window.stage?.app.recorded.protocolHandlers.get('dossier');
			if (typeof handler === 'function') Reflect.apply(handler, undefined, [{ action: 'dossier', ...asked }]);
		}, params);
	}

	async reload(data?: string): Promise<void> {
		await this.stage.page.evaluate(async ([text, file]) => {
			const { app } = window.stage ?? {};
			app?.plugins.disable();
			if (text !== undefined) await app?.vault.adapter.write(file, text);
			await window.stage?.reloadPlugin();
		}, [data, DATA] as const);
	}

	data(): Promise<string> {
		return this.stage.hiddenFile('data.json');
	}
}

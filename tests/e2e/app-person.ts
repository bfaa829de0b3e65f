import { browser } from '@wdio/globals';
import { obsidianPage } from 'wdio-obsidian-service';
import { areHitOnPage, cursorTopOnPage, sizesOnPage, type Person, type Scenario } from './person.ts';

const DATA = '.obsidian/plugins/dossier/data.json';

/** A person at the real app, by WebdriverIO. */
export class AppPerson implements Person {
	async run(command: string): Promise<void> {
		await browser.executeObsidianCommand(`dossier:${command}`);
	}

	async openNote(path: string): Promise<void> {
		await browser.executeObsidian(async ({ app }, name) => {
			const file = app.vault.getFileByPath(name);
			if (file === null) throw new Error(`There is no note ${name}.`);
			const leaf = app.workspace.getLeaf(false);
			await leaf.openFile(file);
			app.workspace.setActiveLeaf(leaf, { focus: true });
		}, path);
	}

	setMode(mode: 'source' | 'preview'): Promise<void> {
		return setMode(mode);
	}

	async typeAfter(text: string, added: string): Promise<void> {
		await browser.executeObsidian(({ app }, wanted) => {
			const editor = app.workspace.activeEditor?.editor;
			const at = editor?.getValue().indexOf(wanted) ?? -1;
			if (editor === undefined || at < 0) throw new Error(`The note does not say “${wanted}”.`);
			editor.setCursor(editor.offsetToPos(at + wanted.length));
			editor.focus();
		}, text);
		await browser.keys([...added]);
	}

	async press(...keys: string[]): Promise<void> {
		for (const key of keys) await browser.keys(key.split('+'));
	}

	async click(selector: string, text = ''): Promise<void> {
		for await (const el of browser.$$(selector)) {
			if (!(await el.isDisplayed()) || !(await el.getText()).includes(text)) continue;
			await el.click();
			return;
		}
		throw new Error(`There is no ${selector} that says “${text}”.`);
	}

	async clickRight(selector: string): Promise<void> {
		await browser.$(selector).click({ button: 'right' });
	}

	async hover(selector: string): Promise<void> {
		await browser.$(selector).moveTo();
	}

	async scrollToEnd(selector: string): Promise<void> {
		await browser.execute((wanted) => document.querySelector(wanted)?.scrollTo(0, 1e6), selector);
	}

	texts(selector: string): Promise<string[]> {
		return browser.execute((wanted) => [...document.querySelectorAll<HTMLElement>(wanted)]
			.filter((el) => el.checkVisibility())
			.map((el) => el.innerText.replace(/\s+/g, ' ').trim()), selector);
	}

	count(selector: string): Promise<number> {
		return countOf(selector);
	}

	sizes(selector: string): Promise<number[]> {
		return browser.execute(sizesOnPage, selector);
	}

	areHit(selector: string): Promise<boolean> {
		return browser.execute(areHitOnPage, selector);
	}

	hasFocusIn(selector: string): Promise<boolean> {
		return browser.execute((wanted) => document.activeElement?.closest(wanted) != null, selector);
	}

	async note(path: string): Promise<string> {
		return await browser.executeObsidian(async ({ app }, name) => {
			const { activeEditor } = app.workspace;
			const file = app.vault.getFileByPath(name);
			if (activeEditor?.file?.path === name && activeEditor.editor !== undefined) return activeEditor.editor.getValue();
			return file === null ? '' : await app.vault.read(file);
		}, path);
	}

	cursorLine(): Promise<number> {
		return browser.executeObsidian(({ app }) => (app.workspace.activeEditor?.editor?.getCursor().line ?? -1) + 1);
	}

	cursorTop(): Promise<number> {
		return browser.execute(cursorTopOnPage);
	}

	async openComparison(query: string): Promise<void> {
		await browser.executeObsidian(({ app }, wanted) => app.workspace.getLeaf('tab').setViewState({
			type: 'dossier-comparison', active: true, state: { query: wanted },
		}), query);
	}

	/** Up to the window that asks where to. */
	async countPrinted(path: string, ready: string, selector: string): Promise<number> {
		return await browser.executeObsidian(async ({ app, obsidian }, [name, awaited, wanted]) => {
			const file = app.vault.getFileByPath(name);
			if (file === null) throw new Error(`There is no note ${name}.`);
			const owner = new obsidian.Component();
			owner.load();
			const el = document.body.createDiv('print').createDiv('markdown-preview-view markdown-rendered');
			await obsidian.MarkdownRenderer.render(app, await app.vault.read(file), el, name, owner);
			const end = Date.now() + 20_000;
			while (el.find(awaited) === null && Date.now() < end) await new Promise((resolve) => window.setTimeout(resolve, 100));
			window.dispatchEvent(new Event('beforeprint'));
			const printed = el.findAll(wanted).length;
			window.dispatchEvent(new Event('afterprint'));
			owner.unload();
			el.parentElement?.remove();
			return printed;
		}, [path, ready, selector] as const);
	}

	async rename(from: string, to: string): Promise<void> {
		await browser.executeObsidian(async ({ app }, [oldPath, newPath]) => {
			const file = app.vault.getAbstractFileByPath(oldPath);
			if (file !== null) await app.fileManager.renameFile(file, newPath);
		}, [from, to] as const);
	}

	async delete(path: string): Promise<void> {
		await obsidianPage.delete(path);
	}

	/** As the app's main process does with an address that the system hands it. */
	async visit(params: Readonly<Record<string, string>>): Promise<void> {
		await browser.execute((asked) => {
			const act: unknown = Reflect.get(window, 'OBS_ACT');
			if (typeof act !== 'function') throw new Error('The app takes addresses in another way by now.');
			Reflect.apply(act, window, [{ action: 'dossier', ...asked }]);
		}, params);
	}

	async reload(data?: string): Promise<void> {
		await obsidianPage.disablePlugin('dossier');
		if (data !== undefined) await obsidianPage.write(DATA, data);
		await obsidianPage.enablePlugin('dossier');
	}

	data(): Promise<string> {
		return obsidianPage.read(DATA);
	}
}

/** Makes a spec of each scenario, in a vault of its own. */
export function specsOf(scenarios: readonly Scenario[]): void {
	for (const { name, note, device, notes = {}, act } of scenarios) {
		it(name, async function () {
			if (device !== undefined && (device === 'phone') !== await isPhone()) return this.skip();
			await obsidianPage.resetVault(notes);
			const person = new AppPerson();
			await person.openNote(note);
			if (device !== 'phone') {
				await person.run('open-card');
				await person.openNote(note);
			}
			await act(person);
		});
	}
}

/** How many elements of ours are somewhere in the app. */
export function countOf(selector: string): Promise<number> {
	return browser.execute((wanted) => document.querySelectorAll(wanted).length, selector);
}

/** Puts the active note into the editor or into reading view. */
export async function setMode(mode: 'source' | 'preview'): Promise<void> {
	await browser.executeObsidian(async ({ app, obsidian }, wanted) => {
		const view = app.workspace.getActiveViewOfType(obsidian.MarkdownView);
		await view?.setState({ ...view.getState(), mode: wanted }, { history: false });
	}, mode);
}

/** Whether the specs run as on a phone. */
export async function isPhone(): Promise<boolean> {
	return (await obsidianPage.getPlatform()).isPhone;
}

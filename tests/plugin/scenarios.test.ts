/** The scenarios of tests/e2e, which the real app goes through in a workflow, on the stage: what is proved there is proved here. */
import { fileURLToPath } from 'node:url';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, onTestFinished, test } from 'vitest';
import { areHitOnPage, type Person } from '../e2e/person';
import { ADDRESSES } from '../e2e/scenarios/addresses';
import { BLOCKS } from '../e2e/scenarios/blocks';
import { CARD } from '../e2e/scenarios/card';
import { FINDINGS } from '../e2e/scenarios/findings';
import { MARK_UPDATED } from '../e2e/scenarios/mark-updated';
import { ON_AND_OFF } from '../e2e/scenarios/on-and-off';
import { PICKER } from '../e2e/scenarios/picker';
import { QUEUE } from '../e2e/scenarios/queue';
import { REMINDER } from '../e2e/scenarios/reminder';
import { WORKBENCH } from '../e2e/scenarios/workbench';
import { hasNoBrowser } from './stage-browser';
import { StagePage } from './stage-page';

const VAULT = fileURLToPath(new URL('../e2e/vault/', import.meta.url));

/** A person at the stage. */
class StagePerson implements Person {
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

	texts(selector: string): Promise<string[]> {
		return this.stage.page.locator(selector).filter({ visible: true }).evaluateAll((all: HTMLElement[]) => all.map((el) => el.innerText.replace(/\s+/g, ' ').trim()));
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

	async reload(): Promise<void> {
		await this.stage.page.evaluate(async () => {
			await window.stage?.reloadPlugin();
		});
	}
}

describe.skipIf(hasNoBrowser)('on the stage as in the app', () => {
	test.each([...CARD, ...MARK_UPDATED, ...PICKER, ...QUEUE, ...BLOCKS, ...REMINDER, ...WORKBENCH, ...FINDINGS, ...ADDRESSES, ...ON_AND_OFF])('$name', async ({ note, act }) => {
		const vault = mkdtempSync(path.join(tmpdir(), 'dossier-scenario-'));
		onTestFinished(() => rmSync(vault, { recursive: true, force: true }));
		cpSync(VAULT, vault, { recursive: true });
		const stage = await StagePage.open(vault, { note });
		// The app has leave to write to the clipboard; a page of a browser is given it.
		await stage.page.context().grantPermissions(['clipboard-write'], { origin: new URL(stage.page.url()).origin });
		await stage.untilRead();
		await stage.run('open-card');
		await stage.openNote(note);
		await act(new StagePerson(stage));
	});
});

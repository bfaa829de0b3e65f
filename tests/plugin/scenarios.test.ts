/** The scenarios of tests/e2e, which the real app goes through in a workflow, on the stage: what is proved there is proved here. */
import { fileURLToPath } from 'node:url';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, onTestFinished, test } from 'vitest';
import { ADDRESSES } from '../e2e/scenarios/addresses';
import { AROUND } from '../e2e/scenarios/around';
import { BLOCKS } from '../e2e/scenarios/blocks';
import { CARD } from '../e2e/scenarios/card';
import { COMPARISON_VIEW } from '../e2e/scenarios/comparison-view';
import { FINDINGS } from '../e2e/scenarios/findings';
import { MARK_UPDATED } from '../e2e/scenarios/mark-updated';
import { ON_AND_OFF } from '../e2e/scenarios/on-and-off';
import { PICKER } from '../e2e/scenarios/picker';
import { QUEUE } from '../e2e/scenarios/queue';
import { READING_VIEW } from '../e2e/scenarios/reading-view';
import { REMINDER } from '../e2e/scenarios/reminder';
import { SETTINGS } from '../e2e/scenarios/settings';
import { WORKBENCH } from '../e2e/scenarios/workbench';
import { hasNoBrowser } from './stage-browser';
import { StagePage } from './stage-page';
import { StagePerson } from './stage-person';

const VAULT = fileURLToPath(new URL('../e2e/vault/', import.meta.url));

describe.skipIf(hasNoBrowser)('on the stage as in the app', () => {
	test.each([
		...CARD, ...MARK_UPDATED, ...PICKER, ...QUEUE, ...BLOCKS, ...REMINDER, ...READING_VIEW, ...COMPARISON_VIEW,
		...WORKBENCH, ...FINDINGS, ...AROUND, ...ADDRESSES, ...SETTINGS, ...ON_AND_OFF,
	])('$name', async ({ note, device, notes = {}, act }) => {
		const vault = mkdtempSync(path.join(tmpdir(), 'dossier-scenario-'));
		onTestFinished(() => rmSync(vault, { recursive: true, force: true }));
		cpSync(VAULT, vault, { recursive: true });
		for (const [name, text] of Object.entries(notes)) writeFileSync(path.join(vault, name), text);
		const stage = await StagePage.open(vault, { note, phone: device === 'phone' });
		// The app has leave to write to the clipboard; a page of a browser is given it.
		await stage.page.context().grantPermissions(['clipboard-write'], { origin: new URL(stage.page.url()).origin });
		await stage.untilRead();
		if (device !== 'phone') {
			await stage.run('open-card');
			await stage.openNote(note);
		}
		await act(new StagePerson(stage));
	});
});

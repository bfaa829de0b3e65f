/** Every surface of the built plugin by axe-core, dark and light; in a quick run, every other one in each. Frames, menus and fields that the app draws are its own affair. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ContextObject, RunOptions } from 'axe-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { THOROUGH } from '../runs';
import { hasNoBrowser } from './stage-browser';
import { sharedPage } from './stage-page';
import { openForSurfaces, showSurface, SURFACES } from './surfaces';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Links and the button that stands out have the accent that the person or the theme has chosen; menus are drawn by the app. */
const COLOURED_BY_THE_APP = 'a, a *, .mod-cta, .menu *';

const THEMES = ['dark', 'light'] as const;

declare global {
	interface Window {
		axe?: { run(context: ContextObject, options: RunOptions): Promise<AxeResults> };
	}
}

describe.skipIf(hasNoBrowser)('axe-core finds nothing', () => {
	const shared = sharedPage(() => openForSurfaces({ size: { width: 1440, height: 900 } }));
	beforeAll(() => shared().page.evaluate(readFileSync(AXE, 'utf8')));

	/** What axe-core finds in these elements: the rule, and where. */
	function findingsIn(ours: string): Promise<string[]> {
		return shared().page.evaluate(async ([selector, coloured]) => {
			const include = [...document.querySelectorAll(selector)];
			if (include.length === 0 || window.axe === undefined) return [`nothing at ${selector}`];
			const { violations } = await window.axe.run({ include } as ContextObject, { resultTypes: ['violations'] });
			return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => String(target))
				.filter((target) => id !== 'color-contrast' || document.querySelector(target)?.matches(coloured) !== true)
				.map((target) => `${id}: ${target}`));
		}, [ours, COLOURED_BY_THE_APP] as const);
	}

	test.each(Object.keys(SURFACES).map((name, at) => [name, at] as const))('in the %s', async (name, at) => {
		const surface = SURFACES[name];
		if (surface === undefined) return;
		await showSurface(shared(), surface);
		for (const theme of THOROUGH ? THEMES : THEMES.slice(at % 2, at % 2 + 1)) {
			await shared().page.evaluate((wanted) => window.stage?.setTheme(wanted), theme);
			await shared().keepPicture(`${name.replaceAll(' ', '-')}-1440-${theme}`);
			expect(await findingsIn(surface.ours), theme).toEqual([]);
		}
	});
});

/** The icons that the app has are those of one version of Lucide: what is newer, or has another name by then, would be blank. */
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { iconsNamedIn } from '../host/server/icons';
import { readSources } from './repository';

const { icons, aliases } = createRequire(import.meta.url)('@iconify-json/lucide/icons.json') as Record<'icons' | 'aliases', Record<string, unknown>>;

/** Where code says that a name is one of an icon. */
const NAMED = /(?:\bicon(?: =|:)|[sS]etIcon\((?:[^'\n]*,)?|addRibbonIcon\(|iconButton\() ?'([a-z][a-z0-9-]*)'/g;
/** Any text that may be one. */
const TEXT = /'([a-z]+-[a-z0-9-]+)'/g;

/** The names of icons in a source that the app does not have: unknown ones, and old ones wherever they stand. */
function unknownIcons(source: string): string[] {
	const [named, texts] = [NAMED, TEXT].map((pattern) => [...source.matchAll(pattern)].map(([, name = '']) => name));
	return [...(named ?? []).filter((name) => !(name in icons)), ...(texts ?? []).filter((name) => name in aliases)];
}

describe('icons of the plugin', () => {
	test('are all known to the app', () => {
		const sources = [...readSources('src/obsidian')];
		expect(sources.flatMap(([, text]) => [...text.matchAll(NAMED)]).length).toBeGreaterThan(20);
		expect(sources.flatMap(([path, text]) => unknownIcons(text).map((name) => `${path}: ${name}`))).toEqual([]);
	});

	test.each([
		["setIcon(el, 'alert-triangle');", 'alert-triangle'],
		["override icon = 'calendar-sync';", 'calendar-sync'],
		["item.setIcon('circle-question-mark')", 'circle-question-mark'],
		["[['Copy and save', 'more-horizontal']]", 'more-horizontal'],
	])('are not: %s', (source, name) => {
		expect(unknownIcons(source)).toContain(name);
	});
});

test.each(['alert-triangle', 'more-horizontal', 'circle-question-mark', 'calendar-sync'])('an icon that the app does not know is blank on the stage: %s', async (name) => {
	expect(Object.keys(JSON.parse(await iconsNamedIn(`'${name}' 'triangle-alert'`)) as object)).toEqual(['triangle-alert']);
});

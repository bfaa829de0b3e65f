/** Settings that are read and kept but shown nowhere could only be changed by hand. */
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { readSources } from './repository';

test.each(Object.keys(DEFAULT_SETTINGS))('the setting %s has a row on a settings page', (field) => {
	const pages = [...readSources()].filter(([path]) => path.startsWith('src/obsidian/settings/page/')).map(([, text]) => text);
	expect(pages.some((text) => text.includes(`'${field}'`) || text.includes(`settings.${field}`) || text.includes(`{ ${field}:`))).toBe(true);
});

/** What the documents say of commands, settings, options and numbers is what the program has. */
import { describe, expect, test } from 'vitest';
import { USAGE } from '../../scripts/command-line/usage.mts';
import { OPTIONS } from '../../src/core/command-line/request/commands';
import { currencyCode } from '../../src/core/figures/values/tables/currency-at';
import { compileMetricTerms } from '../../src/core/figures/metrics/terms';
import { LANGUAGES } from '../../src/core/actor/words/languages/languages';
import { LANGUAGE_CHOICES } from '../../src/core/settings/read/input';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { readSources, readText } from '../architecture/repository';
import { codesIn, DOCUMENTS, rowsUnder } from './documents';

describe('commands of the plugin', () => {
	const registered = [...readSources().values()].flatMap((text) => [...text.matchAll(/\bid: '[a-z-]+',\s*name: '([^']+)'/g)].map(([, name = '']) => name));

	test('the README lists them all, and no other', () => {
		expect(rowsUnder('Command', 'README.md').map(([name]) => name).sort()).toEqual(registered.sort());
	});
});

describe('settings', () => {
	const rows = rowsUnder('Setting', 'docs/settings.md');

	test('docs/settings.md has a row for each key of data.json', () => {
		expect(rows.flatMap(([, key]) => codesIn(key)).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
	});

	test('docs/settings.md names them as the screen does', () => {
		const screens = [...readSources()].filter(([path]) => path.startsWith('src/obsidian/settings/page/')).map(([, text]) => text).join('\n');
		expect(rows.map(([setting = '']) => setting.replace(/:.*/, '')).filter((name) => !screens.includes(`name: '${name}'`))).toEqual([]);
	});

	test.each(rows)('the default of %s is the one stated', (_, key, stated) => {
		const actual: Readonly<Record<string, unknown>> = { ...DEFAULT_SETTINGS };
		expect(valueOf(codesIn(stated)[0] ?? '')).toEqual(actual[codesIn(key)[0] ?? '']);
	});

	test('docs/settings.md names every language that can be chosen', () => {
		const [named] = rows.find(([, key]) => key === '`language`') ?? [];
		expect(codesIn(named)).toEqual(LANGUAGE_CHOICES);
	});

	/** A default as it is written: JSON, or a fraction such as `1/6`. */
	function valueOf(text: string): unknown {
		const [, part, whole] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
		return part === undefined ? JSON.parse(text) : Number(part) / Number(whole);
	}
});

describe('the command line', () => {
	const [, commands = '', options = ''] = /\nCommands\n([^]*)\nOptions\n([^]*)\nExit codes\n/.exec(USAGE) ?? [];
	const namesIn = (text: string, pattern: RegExp): string[] => [...new Set(text.match(pattern))].sort();

	test('docs/command-line.md has the commands of the help', () => {
		const documented = rowsUnder('Command', 'docs/command-line.md').filter(([command]) => /VAULT/.test(command ?? '')).flatMap(([command]) => codesIn(command));
		expect(namesIn(documented.join('\n'), /^\w+/gm)).toEqual(namesIn(commands, /(?<=^ {2})\w+/gm));
	});

	test('docs/command-line.md has the options of the help, and the program takes them', () => {
		const documented = namesIn(rowsUnder('Option', 'docs/command-line.md').map(([option]) => option).join('\n'), /--[a-z-]+/g);
		expect(documented).toEqual(namesIn(commands + options, /--[a-z-]+/g));
		expect(documented).toEqual(Object.keys(OPTIONS).map((name) => `--${name}`).sort());
	});
});

describe('numbers', () => {
	const terms = compileMetricTerms([]);
	const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
	const codes = letters.flatMap((one) => letters.flatMap((two) => letters.map((three) => currencyCode(one + two + three))));
	const counts: Readonly<Record<string, number>> = {
		currencies: new Set(codes.filter((code) => code !== undefined)).size,
		metrics: new Set(terms.values()).size,
		names: terms.size,
		languages: LANGUAGES.size,
	};
	const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

	test.each(DOCUMENTS)('%s counts currencies, metrics, their names and languages right', (document) => {
		const stated = readText(document).matchAll(/\b(\w+) (currencies|metrics|names|languages)\b/gi);
		const counted = [...stated].flatMap(([, count = '', noun = '']) => {
			const number = /^\d+$/.test(count) ? Number(count) : words.indexOf(count.toLowerCase());
			return number < 0 ? [] : [[noun, number]];
		});
		expect(counted).toEqual(counted.map(([noun]) => [noun, counts[String(noun)]]));
	});
});

/** The built main.js keeps the promises of the README: no network, no code from elsewhere, only what Obsidian provides. */
import { describe, expect, test } from 'vitest';
import { scanBundle } from './bundle-scan';
import { readText } from './repository';

const PROVIDED_BY_OBSIDIAN = /^(obsidian|electron|@codemirror\/(autocomplete|collab|commands|language|lint|search|state|view)|@lezer\/(common|highlight|lr))$/;

describe('main.js', () => {
	const found = scanBundle(readText('main.js'));

	test('reaches no network', () => {
		expect(found.network).toEqual([]);
	});

	test('loads no code at run time', () => {
		expect(found.loadedCode).toEqual([]);
	});

	test('asks only for modules that Obsidian provides', () => {
		expect(found.modules).toContain('obsidian');
		expect(found.modules.filter((module) => !PROVIDED_BY_OBSIDIAN.test(module))).toEqual([]);
	});

	test('has no pattern that older iOS cannot read', () => {
		expect(found.lookbehinds).toEqual([]);
	});
});

describe('the scan itself', () => {
	test.each([
		['fetch(address)', 'fetch'],
		['window.fetch(address)', 'fetch'],
		['window["fetch"](address)', 'fetch'],
		['const { fetch: get } = window', 'fetch'],
		['new XMLHttpRequest()', 'XMLHttpRequest'],
		['new WebSocket(address)', 'WebSocket'],
		['new EventSource(address)', 'EventSource'],
		['navigator.sendBeacon(address)', 'sendBeacon'],
		['(0, obsidian.requestUrl)(address)', 'requestUrl'],
		['image.src = "https://example.org/pixel.png"', 'https://example.org/pixel.png'],
		['image.src = `http://${host}/${path}`, other = `http://e${host}`', 'http://e'],
	])('%s is network use', (text, name) => {
		expect(scanBundle(text).network).toContain(name);
	});

	test.each([['import("./more.js")', 'import()'], ['eval(text)', 'eval'], ['new Function(text)', 'Function']])('%s is loaded code', (text, name) => {
		expect(scanBundle(text).loadedCode).toEqual([name]);
	});

	test('words in texts, comments and link patterns are none of it', () => {
		const text = 'const hint = "fetch the note"; /* https://example.org */ const link = /https?:\\/\\/\\S+/; note.fetched = true; const named = /(?<year>\\d)/;';
		expect(scanBundle(text)).toEqual({ network: [], loadedCode: [], modules: [], lookbehinds: [] });
	});

	test.each(['/(?<=a)b/', 'new RegExp("(?<!a)b")', 'new RegExp(`${a}(?<!a)b`)'])('%s looks behind', (text) => {
		expect(scanBundle(text).lookbehinds).toHaveLength(1);
	});

	test('a module that is asked for is listed, and one asked for in disguise stands out', () => {
		expect(scanBundle('require("fs"); require(name)').modules).toEqual(['fs', 'not a plain name: require(name)']);
	});
});

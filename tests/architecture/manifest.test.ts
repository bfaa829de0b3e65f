/** manifest.json, package.json and versions.json agree, and the manifest is one the community directory accepts. */
import { expect, test } from 'vitest';
import { readText } from './repository';

const manifest = readJson('manifest.json');
const versions = readJson('versions.json');

function readJson(path: string): Record<string, unknown> {
	return JSON.parse(readText(path)) as Record<string, unknown>;
}

/** Why the community directory would refuse a description; empty where it would not. */
function descriptionFaults(description: string): string[] {
	return [
		description.length < 10 || description.length > 250 ? 'not 10 to 250 characters long' : '',
		/^[A-Z]/.test(description) ? '' : 'does not begin with a capital letter',
		description.endsWith('.') ? '' : 'does not end with a full stop',
		/^[A-Za-z0-9\s.,!?'"-]+$/.test(description) ? '' : 'has characters other than letters, digits and plain punctuation',
		/obsidian|plugin/i.test(description) ? 'names Obsidian or calls itself a plugin' : '',
	].filter((fault) => fault !== '');
}

test('the description is one the directory accepts', () => {
	expect(descriptionFaults(String(manifest['description']))).toEqual([]);
});

test.each([
	['Too short', 2],
	['cards for research notes.', 1],
	['Cards for research notes', 1],
	['Cards for notes tagged #actor.', 1],
	['An Obsidian plugin for research notes.', 1],
	[`Cards${' for research notes'.repeat(14)}.`, 1],
])('the rule finds what is wrong with "%s"', (description, faults) => {
	expect(descriptionFaults(description)).toHaveLength(faults);
});

test('the id is lower-case letters and hyphens, and is not changed', () => {
	expect(manifest['id']).toBe('dossier');
	expect(manifest['name']).toBe('Dossier');
});

test('it runs on phones and tablets too', () => {
	expect(manifest['isDesktopOnly']).toBe(false);
});

test('package.json has the version and the description of the manifest', () => {
	const { version, description } = readJson('package.json');
	expect({ version, description }).toEqual({ version: manifest['version'], description: manifest['description'] });
});

test('versions.json says which Obsidian this version needs', () => {
	expect(versions[String(manifest['version'])]).toBe(manifest['minAppVersion']);
});

test('versions are three numbers, as a release tag has them', () => {
	for (const version of [manifest['version'], manifest['minAppVersion'], ...Object.keys(versions), ...Object.values(versions)]) {
		expect(version).toMatch(/^\d+\.\d+\.\d+$/);
	}
});

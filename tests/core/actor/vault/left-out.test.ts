/** Notes that the app's own settings leave out. */
import { describe, expect, test } from 'vitest';
import { readActorNote } from '../../../../src/core/actor/read-actor-note';
import { leftOutBy, readLeftOut } from '../../../../src/core/actor/vault/left-out';
import { READING } from '../reading';

const leftOut = readLeftOut({
	'app.json': '\ufeff{"userIgnoreFilters": ["Archive/", "/^Drafts.*old/", "/(/", 7, ""]}',
	'templates.json': '{"folder": "/My templates/"}',
	'plugins/templater-obsidian/data.json': '{"templates_folder": "Templater"}',
});

describe('excluded files and folders of templates are left out', () => {
	test.each(['Archive/A.md', 'archive/deep/A.md', 'Drafts/very old/A.md', 'My templates/A.md', 'Templater/A.md'])('%s', (path) => {
		expect(leftOutBy(path, leftOut)).toBeDefined();
		expect(readActorNote('#actor', path, { ...READING, leftOut })).toBeUndefined();
	});

	test.each(['Archived.md', 'Drafts/new/A.md', 'Templates/A.md', 'A.md'])('but not %s', (path) => {
		expect(leftOutBy(path, leftOut)).toBeUndefined();
	});
});

test.each([{}, { 'app.json': 'no JSON', 'templates.json': '[]' }, { 'app.json': '{"userIgnoreFilters": {}}', 'templates.json': '{"folder": "/"}' }])(
	'files that are missing or of another shape leave out nothing: %j',
	(texts) => {
		expect(readLeftOut(texts)).toEqual([]);
	},
);

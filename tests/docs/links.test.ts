/** Links and pictures in the documents lead to files and headings that exist; those to GitHub's page of workflows are left out. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readText, ROOT } from '../architecture/repository';
import { DOCUMENTS } from './documents';

test.each(DOCUMENTS)('every link in %s leads somewhere', (document) => {
	const targets = [...proseOf(document).matchAll(/\]\((?!https?:|\.\.\/\.\.\/actions\/)([^)\s]+)\)/g)].map(([, target = '']) => target);
	expect(targets.filter((target) => !exists(target, document))).toEqual([]);
});

test('a link to a missing file or heading is found', () => {
	expect(['docs/none.md', 'README.md#nowhere', '#install', 'README.md#install'].map((target) => exists(target, 'README.md'))).toEqual([false, false, true, true]);
});

/** A document without its code, in which a link is an example. */
function proseOf(document: string): string {
	return readText(document).replace(/^```[^]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
}

function exists(target: string, from: string): boolean {
	const [path = '', heading] = target.split('#');
	const file = path === '' ? from : join(dirname(from), path);
	if (!existsSync(join(ROOT, file))) return false;
	return heading === undefined || headingsOf(file).includes(heading);
}

/** The headings of a document as the last part of a link names them: `#editing-datajson`. */
function headingsOf(document: string): string[] {
	return [...readText(document).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => title.toLowerCase().replace(/[^\w\- ]/g, '').replaceAll(' ', '-'));
}

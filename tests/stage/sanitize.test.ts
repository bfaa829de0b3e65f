/** That HTML in a note does nothing while it is cleaned, and nothing after. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasNoBrowser, openStage, takeStage } from '../plugin/stage-browser';
import { PROBE, makeFiles } from './vault-server';

describe.skipIf(hasNoBrowser)('HTML from a note', () => {
	it('is cleaned before anything in it is run or fetched', async () => {
		const vault = await mkdtemp(path.join(tmpdir(), 'html-'));
		await makeFiles(vault, { 'Alpha.md': 'Alpha\n' });
		const taken = await takeStage({ vault, pluginFolder: PROBE }, { width: 1280, height: 720 });
		const { page } = taken;
		await openStage(page, taken.url);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		const cleaned = await page.evaluate(async () => {
			const { obsidian } = (window as unknown as { probe: { obsidian: { sanitizeHTMLToDom(html: string): DocumentFragment } } }).probe;
			const html = [
				'<p onclick="x()">text</p>',
				'<iframe src="/frame"><img src="/in-frame.png"></iframe>',
				'<object data="/object"><img src="/in-object.png" onerror="x()"></object>',
				'<template><img src="/in-template.png" onerror="x()"></template>',
				'<a href="java&#10;script:x()">link</a><a href=" javascript:x()">link</a>',
				'<svg><a xlink:href="javascript:x()"><animate attributeName="href" values="javascript:x()"></animate></a></svg>',
			].join('');
			const holder = document.createElement('div');
			holder.append(obsidian.sanitizeHTMLToDom(html));
			await new Promise((resolve) => setTimeout(resolve, 200));
			return holder.innerHTML;
		});
		expect(cleaned).toBe('<p>text</p><a>link</a><a>link</a><svg><a></a></svg>');
		expect(asked).toEqual([]);
		page.removeAllListeners('request');
		await taken.leave();
		await rm(vault, { recursive: true });
	});
});

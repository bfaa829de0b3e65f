import { expect, test } from 'vitest';
import { Listeners } from '../../src/obsidian/listeners';
import { errorsReported } from './errors-reported';

test('those who want to hear are told at once, in the order in which they came', () => {
	const heard: string[] = [];
	const listeners = new Listeners<[what: string]>();
	listeners.add((what) => heard.push(`first: ${what}`));
	listeners.add((what) => heard.push(`second: ${what}`));
	listeners.tell('change');
	expect(heard).toEqual(['first: change', 'second: change']);
});

test('one who throws keeps neither the others nor the teller from going on, and the error is reported', async () => {
	const heard: string[] = [];
	const listeners = new Listeners();
	const broken = new Error('This one is broken.');
	listeners.add(() => heard.push('before'));
	listeners.add(() => {
		throw broken;
	});
	listeners.add(() => heard.push('after'));
	const errors = await errorsReported(() => listeners.tell());
	expect(heard).toEqual(['before', 'after']);
	expect(errors).toEqual([broken]);
});

test('who leaves while others are told hears this one thing still, and nothing more', () => {
	const heard: string[] = [];
	const listeners = new Listeners();
	listeners.add(() => leave());
	const leave = listeners.add(() => heard.push('told'));
	listeners.tell();
	listeners.tell();
	expect(heard).toEqual(['told']);
});

import { defineAll } from './define';

/** The helpers Obsidian adds to arrays, strings, numbers, objects and `Math`. */
export function installPlainHelpers(): void {
	defineAll(Array.prototype, {
		first(this: unknown[]) {
			return this[0];
		},
		last(this: unknown[]) {
			return this[this.length - 1];
		},
		contains(this: unknown[], value: unknown) {
			return this.includes(value);
		},
		remove(this: unknown[], value: unknown) {
			for (let index = this.length - 1; index >= 0; index--) if (this[index] === value) this.splice(index, 1);
		},
		shuffle(this: unknown[]) {
			for (let index = this.length - 1; index > 0; index--) {
				const other = Math.floor(Math.random() * (index + 1));
				[this[index], this[other]] = [this[other], this[index]];
			}
			return this;
		},
		unique(this: unknown[]) {
			return [...new Set(this)];
		},
	});
	defineAll(Array, { combine: (arrays: unknown[][]) => arrays.flat() });
	defineAll(String.prototype, {
		contains(this: string, target: string) {
			return this.includes(target);
		},
		format(this: string, ...args: string[]) {
			return this.replace(/\{(\d+)\}/g, (whole, index: string) => args[Number(index)] ?? whole);
		},
	});
	defineAll(String, { isString: (value: unknown) => typeof value === 'string' });
	defineAll(Number, { isNumber: (value: unknown) => typeof value === 'number' });
	defineAll(Math, {
		clamp: (value: number, min: number, max: number) => Math.max(min, Math.min(max, value)),
		square: (value: number) => value * value,
	});
	defineAll(Object, {
		isEmpty: (value: object) => Object.keys(value).length === 0,
		each: (value: Record<string, unknown>, callback: (value: unknown, key: string) => boolean | void) =>
			Object.entries(value).every(([key, entry]) => callback(entry, key) !== false),
	});
	defineAll(window, {
		isBoolean: (value: unknown) => typeof value === 'boolean',
		sleep: (ms: number) => new Promise<void>((resolve) => window.setTimeout(resolve, ms)),
		nextFrame: () => new Promise<void>((resolve) => window.requestAnimationFrame(() => resolve())),
		activeWindow: window,
		activeDocument: document,
		ready: (callback: () => void) => {
			if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', callback, { once: true });
			else callback();
		},
		ajax: () => refuseNetwork(),
		ajaxPromise: () => Promise.reject(networkError()),
	});
}

/** The stage has no network, as Dossier uses none. */
export function networkError(): Error {
	return new Error('The stage has no network.');
}

function refuseNetwork(): never {
	throw networkError();
}

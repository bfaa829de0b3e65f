import { afterAll, beforeAll } from 'vitest';

/** Gives arrays, for the tests of a file, the one helper of Obsidian's that the stage's vault needs. */
export function withArrayRemove(): void {
	beforeAll(() => void Object.defineProperty(Array.prototype, 'remove', REMOVE));
	afterAll(() => void Reflect.deleteProperty(Array.prototype, 'remove'));
}

const REMOVE = {
	configurable: true,
	value(this: unknown[], item: unknown) {
		this.splice(this.indexOf(item), 1);
	},
};

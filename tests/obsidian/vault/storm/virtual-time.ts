/** Time that passes only as a test lets it, and chance that a seed decides. */
import { vi } from 'vitest';

/** Numbers from 0 to below 1, always the same for a seed (mulberry32). */
export function randomOf(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A clock that is ahead of nobody: what is due runs when `run` comes to it, and all that follows at once before anything else. */
export class VirtualTime {
	private now = 0;
	private readonly due: { readonly at: number; readonly act: () => void }[] = [];

	/** Puts timers, channels and the page's clock under this time. */
	constructor() {
		const after = this.after.bind(this);
		vi.stubGlobal('performance', { now: () => this.now });
		vi.stubGlobal('window', { setTimeout: (act: () => void, delay = 0) => after(delay, act) });
		vi.stubGlobal('MessageChannel', class {
			readonly port1 = { onmessage: (): void => undefined, close: (): void => undefined };
			readonly port2 = { postMessage: () => after(0, () => this.port1.onmessage()) };
		});
	}

	/** Does something so many milliseconds from now; of what is due at one moment, what was asked for first comes first. */
	after(delay: number, act: () => void): number {
		const at = this.now + delay;
		let place = this.due.length;
		while (place > 0 && (this.due[place - 1]?.at ?? 0) > at) place--;
		this.due.splice(place, 0, { at, act });
		return this.due.length;
	}

	/** Lets so much time pass, or as much as it takes until nothing is due any more. */
	async run(milliseconds = Infinity): Promise<void> {
		const end = this.now + milliseconds;
		await settled();
		for (let next = this.due[0]; next !== undefined && next.at <= end; next = this.due[0]) {
			this.due.shift();
			this.now = next.at;
			next.act();
			await settled();
		}
		if (end < Infinity) this.now = end;
	}
}

/** Promises that follow from each other have run their course after so many turns. */
async function settled(): Promise<void> {
	for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

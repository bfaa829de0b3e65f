/** How long work goes on without letting the app draw and take keys, in milliseconds. */
const SLICE = 8;

/** Long work in short slices: in between the app draws and takes keys. The first slice is still to be begun. */
export class Slices {
	private end = 0;

	/** Whether it is the app's turn. */
	get isOver(): boolean {
		return performance.now() >= this.end;
	}

	/** Resolves when the next slice has begun. */
	async next(): Promise<void> {
		await nextTask();
		this.end = performance.now() + SLICE;
	}
}

/** Resolves in a task of its own. A timer would do as well, but browsers hold back nested ones for 4 ms. */
function nextTask(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}

/** A promise that is resolved from outside. */
export class Deferred {
	readonly promise: Promise<void>;
	isDone = false;
	private settle: () => void = () => undefined;

	constructor() {
		this.promise = new Promise((resolve) => (this.settle = resolve));
	}

	resolve(): void {
		this.isDone = true;
		this.settle();
	}
}

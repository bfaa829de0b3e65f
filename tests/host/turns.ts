/** Lets changes happen one after another, so that what one has looked at is still so when it writes. */
export class Turns {
	private last: Promise<unknown> = Promise.resolve();

	/** Makes a change once all before it are done, whether they went well or not. */
	take<T>(change: () => Promise<T>): Promise<T> {
		const turn = this.last.then(change);
		this.last = turn.catch(() => undefined);
		return turn;
	}
}

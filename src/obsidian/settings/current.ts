/**
 * What `make` makes of the value that `read` gives: made anew only where the value is no longer the
 * same as before, so that whoever compares objects can tell whether anything has changed.
 */
export function keptWhile<Value, Made>(read: () => Value, make: (value: Value) => Made, isSame: (now: Value, last: Value) => boolean = Object.is): () => Made {
	let last = read();
	let made = make(last);
	return () => {
		const now = read();
		if (!isSame(now, last)) made = make(now);
		last = now;
		return made;
	};
}

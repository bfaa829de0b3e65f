/** Prints one line on standard output. */
export function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

/** Prints a text on standard output as it is, without adding a line end. */
export function printExactly(text: string): void {
	process.stdout.write(text);
}

/** Prints a message on standard error, so that it never mixes with the output. */
export function tell(message: string): void {
	process.stderr.write(`${message}\n`);
}

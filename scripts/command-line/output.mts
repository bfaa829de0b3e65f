/** Prints a line of the output. */
export function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

/** Prints a text as it is, its own line ends and no other. */
export function printExactly(text: string): void {
	process.stdout.write(text);
}

/** Tells the person something that is no part of the output. */
export function tell(message: string): void {
	process.stderr.write(`${message}\n`);
}

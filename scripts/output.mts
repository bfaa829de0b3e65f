/** Prints a line of the output. */
export function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

/** Tells the person something that is no part of the output. */
export function tell(message: string): void {
	process.stderr.write(`${message}\n`);
}

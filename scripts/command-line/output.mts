/** Prints one line on standard output. Control characters, line breaks too, are left out: a name may not write lines of its own. */
export function print(line: string): void {
	process.stdout.write(`${line.replace(/\p{Cc}/gu, '')}\n`);
}

/** Prints a text of several lines on standard output, without adding a line end. Other control characters are left out. */
export function printLines(text: string): void {
	process.stdout.write(withoutControls(text));
}

/** Prints a message on standard error, so that it never mixes with the output. Control characters are left out but line breaks. */
export function tell(message: string): void {
	process.stderr.write(`${withoutControls(message)}\n`);
}

/** A value as JSON that can be printed: `JSON.stringify` escapes control characters but those from U+007F on. */
export function jsonText(value: unknown, indent?: string): string {
	return JSON.stringify(value, null, indent).replace(/[\u007f-\u009f]/g, (control) => `\\u00${control.charCodeAt(0).toString(16)}`);
}

/** Ends the program without a word once nobody reads what it prints any more: `dossier … | head`. */
export function endWithReader(): void {
	for (const stream of [process.stdout, process.stderr]) {
		stream.on('error', (error: NodeJS.ErrnoException) => {
			if (error.code !== 'EPIPE') throw error;
			process.exit();
		});
	}
}

/** A terminal obeys control characters, and notes may hold any. Tabs and line breaks are those of the output. */
function withoutControls(text: string): string {
	return text.replace(/(?!\r\n|[\t\n])\p{Cc}/gu, '');
}

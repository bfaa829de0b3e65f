import { printable, printableLine } from '../../src/core/command-line/printable.ts';

/** Prints an answer on standard output, as it is. */
export function answerWith(text: string): void {
	process.stdout.write(text);
}

/** Prints one line on standard output, without control characters and with a line end. */
export function print(line: string): void {
	process.stdout.write(printableLine(line));
}

/** Prints a text of several lines on standard output, without adding a line end. Control characters but those of lines are left out. */
export function printLines(text: string): void {
	process.stdout.write(printable(text));
}

/** Prints a message on standard error, so that it never mixes with the output. Control characters are left out but line breaks. */
export function tell(message: string): void {
	tellProgress('');
	process.stderr.write(`${printable(message)}\n`);
}

/** Says on a terminal how far long work is, in place of what was said of it before; an empty text takes that away. */
export function tellProgress(text: string): void {
	if (process.stderr.isTTY && text !== progress) process.stderr.write(`\r${text}${CLEAR_LINE}`);
	progress = text;
}

let progress = '';
/** What a terminal takes for clearing the line from here on (ECMA-48, EL). */
const CLEAR_LINE = '\u001b[K';

/**
 * Ends the program without a word, and with exit code 0, once nobody reads what it prints any more: `dossier … | head`. Where
 * what it prints can't be written, as on a full disk, it says so, and the exit code is 2.
 */
export function endWithReader(): void {
	for (const stream of [process.stdout, process.stderr]) {
		stream.on('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EPIPE') process.exit(0);
			if (stream === process.stdout) tell(`The answer couldn't be written whole: ${error.message}`);
			process.exit(2);
		});
	}
}

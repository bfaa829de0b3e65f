import type { Look } from '../../src/core/command-line/findings.ts';

const CODES: Readonly<Record<Look, number>> = { error: 31, warning: 33, hint: 36, bold: 1, dim: 2 };

/** Colours only what a person reads on a terminal, and there only where `NO_COLOR` (no-color.org) isn't set. */
export function painter(): (look: Look, text: string) => string {
	const isColoured = process.stdout.isTTY && ['', undefined].includes(process.env['NO_COLOR']);
	return (look, text) => (isColoured ? `\u001b[${CODES[look]}m${text}\u001b[0m` : text);
}

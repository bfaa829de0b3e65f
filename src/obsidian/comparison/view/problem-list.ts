import type { QueryProblem } from '../../../core/comparison/comparison-query';

/** Says what is wrong with a comparison, each with the line it is written on where it is written in a block. Touches nothing where that has not changed. */
export function drawProblems(el: HTMLElement, problems: readonly (Pick<QueryProblem, 'message'> & Partial<QueryProblem>)[], kind: 'block' | 'view'): void {
	const sentences = problems.map(({ line, message }) => (line === undefined || kind === 'view' ? message : `Line ${line}: ${message}`));
	const key = sentences.join('\n');
	if (el.getAttr('data-key') === key) return;
	el.setAttr('data-key', key);
	el.empty();
	for (const sentence of sentences) el.createEl('p', { text: sentence, attr: { dir: 'auto' } });
}

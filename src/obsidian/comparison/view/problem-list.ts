import type { QueryProblem } from '../../../core/comparison/query/query';

/**
 * Says what is wrong with a comparison, with the line where it is written in a block, and then `why`
 * there is nothing to see, unless that is empty. Touches nothing where that has not changed.
 */
export function drawProblems(el: HTMLElement, problems: readonly QueryProblem[], why: string, kind: 'block' | 'view'): void {
	const sentences = problems.map(({ line, message }) => (kind === 'view' ? message : `Line ${line}: ${message}`));
	if (why !== '') sentences.push(why);
	const key = sentences.join('\n');
	if (el.getAttr('data-key') === key) return;
	el.setAttr('data-key', key);
	el.empty();
	for (const sentence of sentences) el.createEl('p', { text: sentence, attr: { dir: 'auto' } });
}

const FORBIDDEN = 'script, style, iframe, object, embed, link, meta, base, form';

/** Turns HTML from a note into nodes that can do no harm: no scripts, no frames, no handlers, no `javascript:`. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
	const template = document.createElement('template');
	template.innerHTML = html;
	const fragment = document.importNode(template.content, true);
	for (const element of fragment.querySelectorAll(FORBIDDEN)) element.remove();
	for (const element of fragment.querySelectorAll('*')) {
		for (const { name, value } of [...element.attributes]) {
			const isHandler = name.startsWith('on');
			const isScript = /^\s*(?:javascript|vbscript):/i.test(value);
			if (isHandler || isScript) element.removeAttribute(name);
		}
	}
	return fragment;
}

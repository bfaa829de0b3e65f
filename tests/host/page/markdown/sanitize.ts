const FORBIDDEN = 'script, style, iframe, frame, object, embed, link, meta, base, form, template, animate, set';

/**
 * Turns HTML from a note into nodes that can do no harm: no scripts, no frames, no handlers, no `javascript:`.
 * It is cleaned in the document of the template, where nothing is run or fetched.
 */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
	const template = document.createElement('template');
	template.innerHTML = html;
	const fragment = template.content;
	for (const element of fragment.querySelectorAll(FORBIDDEN)) element.remove();
	for (const element of fragment.querySelectorAll('*')) {
		for (const { name, value } of [...element.attributes]) {
			const isHandler = name.startsWith('on');
			// Where an address is read, spaces and control characters in it do not count.
			const isScript = /^(?:javascript|vbscript):/i.test(value.replace(/[^!-\uffff]/g, ''));
			if (isHandler || isScript) element.removeAttribute(name);
		}
	}
	return document.importNode(fragment, true);
}

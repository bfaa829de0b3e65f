const SVG = 'http://www.w3.org/2000/svg';

let lucide: Record<string, string> = {};
const added = new Map<string, string>();

/** Fetches the icons, so that setting one needs no waiting. */
export async function loadIcons(address: string): Promise<void> {
	const response = await fetch(address);
	// Without a plugin there are none; that is reported where it is loaded.
	if (response.ok) lucide = (await response.json()) as Record<string, string>;
}

/** The drawing of an icon, or null for a name nobody knows. Lucide's icons are known with and without `lucide-`. */
export function getIcon(iconId: string): SVGSVGElement | null {
	const own = added.get(iconId);
	if (own !== undefined) return drawn(iconId, '0 0 100 100', own);
	const name = iconId.replace(/^lucide-/, '');
	const drawing = lucide[name];
	return drawing === undefined ? null : drawn(`lucide-${name}`, '0 0 24 24', drawing);
}

/** Puts an icon into an element, in place of what is there. An unknown name leaves the element as it is. */
export function setIcon(parent: HTMLElement, iconId: string): void {
	const icon = getIcon(iconId);
	if (icon !== null) parent.replaceChildren(icon);
}

/** Adds an icon drawn on a field of 100 by 100. */
export function addIcon(iconId: string, svgContent: string): void {
	added.set(iconId, svgContent);
}

/** Takes an added icon away again. */
export function removeIcon(iconId: string): void {
	added.delete(iconId);
}

/** The names of all icons. */
export function getIconIds(): string[] {
	return [...Object.keys(lucide).map((name) => `lucide-${name}`), ...added.keys()];
}

const drawings = new Map<string, SVGSVGElement>();

/** A drawing is parsed once: the browser takes longer over that than over all else of a list of files. */
function drawn(name: string, viewBox: string, content: string): SVGSVGElement {
	const key = `${name} ${content}`;
	const drawing = drawings.get(key) ?? draw(name, viewBox, content);
	drawings.set(key, drawing);
	return drawing.cloneNode(true) as SVGSVGElement;
}

function draw(name: string, viewBox: string, content: string): SVGSVGElement {
	const svg = document.createElementNS(SVG, 'svg');
	for (const [attribute, value] of Object.entries({
		width: '24',
		height: '24',
		viewBox,
		fill: 'none',
		stroke: 'currentColor',
		'stroke-width': '2',
		'stroke-linecap': 'round',
		'stroke-linejoin': 'round',
		class: `svg-icon ${name}`,
	})) {
		svg.setAttribute(attribute, value);
	}
	// The parser of HTML knows drawings too, and takes a fraction of what a document of its own would.
	svg.innerHTML = content;
	return svg;
}

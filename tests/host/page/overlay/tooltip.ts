const DELAY = 500;

interface TooltipOptions {
	readonly placement?: 'bottom' | 'right' | 'left' | 'top';
	readonly classes?: string[];
	readonly gap?: number;
	readonly delay?: number;
}

let shown: HTMLElement | undefined;
let timer: number | undefined;

/** Gives an element a tooltip, which is its accessible name too, as in Obsidian. */
export function setTooltip(element: HTMLElement, tooltip: string, options?: TooltipOptions): void {
	if (tooltip === '') element.removeAttribute('aria-label');
	else element.setAttribute('aria-label', tooltip);
	if (options?.placement !== undefined) element.setAttribute('data-tooltip-position', options.placement);
}

/** Shows a tooltip now. */
export function displayTooltip(target: HTMLElement, content: string | DocumentFragment, options?: TooltipOptions): void {
	hideTooltip();
	shown = document.body.createDiv({ cls: ['tooltip', ...(options?.classes ?? [])], text: content });
	const gap = options?.gap ?? 8;
	const at = target.getBoundingClientRect();
	const own = shown.getBoundingClientRect();
	const placement = options?.placement ?? target.getAttribute('data-tooltip-position') ?? 'bottom';
	const centerX = at.left + at.width / 2 - own.width / 2;
	const centerY = at.top + at.height / 2 - own.height / 2;
	const [x, y] =
		placement === 'right'
			? [at.right + gap, centerY]
			: placement === 'left'
				? [at.left - own.width - gap, centerY]
				: placement === 'top'
					? [centerX, at.top - own.height - gap]
					: [centerX, at.bottom + gap];
	shown.setCssStyles({
		left: `${Math.max(4, Math.min(x, window.innerWidth - own.width - 4))}px`,
		top: `${Math.max(4, Math.min(y, window.innerHeight - own.height - 4))}px`,
	});
}

/** Shows the `aria-label` of whatever the mouse rests on. */
export function installTooltips(): void {
	document.addEventListener('mouseover', (event) => {
		const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[aria-label]') : null;
		window.clearTimeout(timer);
		hideTooltip();
		const label = target?.getAttribute('aria-label') ?? '';
		// Roles such as a table or a dialog are named for screen readers only.
		if (target === null || label === '' || target.matches('[role="table"], [role="grid"], [role="dialog"], .cm-content')) return;
		timer = window.setTimeout(() => displayTooltip(target, label), DELAY);
	});
	document.addEventListener('mousedown', () => {
		window.clearTimeout(timer);
		hideTooltip();
	});
}

function hideTooltip(): void {
	shown?.remove();
	shown = undefined;
}

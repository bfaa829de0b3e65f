import { Platform } from 'obsidian';

/** Pixels that a row is high at the least: enough for a mouse, and for a finger. */
export const MOUSE_HEIGHT = 30;
const FINGER_HEIGHT = 44;

/** Pixels, for a box whose style is not known yet. */
const DEFAULT_FONT_SIZE = 13;

/** Pixels that a row in `box` is high: `heightInFonts` times the size of its letters, and never too low to be hit. */
export function rowHeightIn(box: HTMLElement, heightInFonts: number): number {
	const fontSize = Number.parseFloat(box.win.getComputedStyle(box).fontSize) || DEFAULT_FONT_SIZE;
	return Math.max(Platform.isMobile ? FINGER_HEIGHT : MOUSE_HEIGHT, Math.ceil(fontSize * heightInFonts));
}

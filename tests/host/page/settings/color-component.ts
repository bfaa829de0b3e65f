import { ValueComponent } from './base-component';

/** A colour picker. Colours are six hexadecimal digits after a `#`. */
export class ColorComponent extends ValueComponent<string> {
	readonly colorPickerEl: HTMLInputElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.colorPickerEl = containerEl.createEl('input', { type: 'color' });
		this.colorPickerEl.addEventListener('change', () => this.changeCallback?.(this.getValue()));
	}

	override setDisabled(disabled: boolean): this {
		this.colorPickerEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): string {
		return this.colorPickerEl.value;
	}

	getValueRgb(): { r: number; g: number; b: number } {
		const part = (at: number): number => parseInt(this.getValue().slice(at, at + 2), 16);
		return { r: part(1), g: part(3), b: part(5) };
	}

	getValueHsl(): { h: number; s: number; l: number } {
		const { r, g, b } = this.getValueRgb();
		const [red, green, blue] = [r / 255, g / 255, b / 255];
		const max = Math.max(red, green, blue);
		const range = max - Math.min(red, green, blue);
		const l = max - range / 2;
		const s = range === 0 ? 0 : range / (1 - Math.abs(2 * l - 1));
		const sector =
			range === 0
				? 0
				: max === red
					? ((green - blue) / range + 6) % 6
					: max === green
						? (blue - red) / range + 2
						: (red - green) / range + 4;
		return { h: Math.round(sector * 60), s: Math.round(s * 100), l: Math.round(l * 100) };
	}

	setValue(value: string): this {
		this.colorPickerEl.value = value;
		return this;
	}

	setValueRgb({ r, g, b }: { r: number; g: number; b: number }): this {
		return this.setValue(`#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`);
	}

	setValueHsl({ h, s, l }: { h: number; s: number; l: number }): this {
		const amplitude = (s / 100) * Math.min(l / 100, 1 - l / 100);
		const channel = (offset: number): number => {
			const k = (offset + h / 30) % 12;
			return 255 * (l / 100 - amplitude * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
		};
		return this.setValueRgb({ r: channel(0), g: channel(8), b: channel(4) });
	}
}

/** What the person can set. Parsed from whatever `data.json` holds, field by field. */
export interface DossierSettings {
	/** Days after which a note counts as stale. At least 1. */
	readonly limitDays: number;
}

/** The settings of a fresh installation. */
export const DEFAULT_SETTINGS: DossierSettings = { limitDays: 180 };

/** Settings from saved data of any shape: a field that is missing or makes no sense takes its default. */
export function readSettings(saved: unknown): DossierSettings {
	const data = isRecord(saved) ? saved : {};
	return { limitDays: readLimit(data['limitDays']) };
}

function readLimit(value: unknown): number {
	return typeof value === 'number' && Number.isInteger(value) && value >= 1 ? value : DEFAULT_SETTINGS.limitDays;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { clockOfParameters } from './clock';

/** What the address of the page asks for. */
export interface StageParameters {
	readonly clock: Date | undefined;
	readonly theme: 'dark' | 'light';
	readonly mobile: boolean;
	/** The language of the app, as a BCP 47 tag. */
	readonly language: string;
	/** The note to open first. */
	readonly open: string | undefined;
}

/** Reads `?today=`, `?now=`, `?theme=`, `?mobile=1`, `?lang=` and `?open=`. */
export function readParameters(search: string): StageParameters {
	const parameters = new URLSearchParams(search);
	return {
		clock: clockOfParameters(parameters),
		theme: parameters.get('theme') === 'light' ? 'light' : 'dark',
		mobile: parameters.get('mobile') === '1',
		language: parameters.get('lang') ?? 'en',
		open: parameters.get('open') ?? undefined,
	};
}

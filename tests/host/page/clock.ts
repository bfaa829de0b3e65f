import { passedTime } from './timers';

/**
 * Sets the page's clock before the plugin runs. Time goes on passing from where it was set, and what was made to pass is added.
 * `Intl` keeps the real clock.
 */
export function setClock(chosen: Date | undefined): void {
	if (chosen === undefined) return;
	const RealDate = Date;
	const offset = chosen.getTime() - RealDate.now();
	const now = (): number => RealDate.now() + offset + passedTime();
	const StageDate: DateConstructor = new Proxy(RealDate, {
		construct(target, args: unknown[], newTarget): Date {
			const given = args.length === 0 ? [now()] : args;
			return Reflect.construct(target, given, newTarget === StageDate ? target : newTarget) as Date;
		},
		apply: () => new RealDate(now()).toString(),
		get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
	});
	// So that `date.constructor === Date` still holds.
	RealDate.prototype.constructor = StageDate;
	window.Date = StageDate;
}

/** Reads `?now=2026-11-23T23:59:50` (that local time) or `?today=2026-11-23` (that day, the time of day kept). */
export function clockOfParameters(parameters: URLSearchParams): Date | undefined {
	const moment = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?$/.exec(parameters.get('now') ?? '');
	if (moment !== null) {
		const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = numbersOf(moment);
		return new Date(year, month - 1, day, hours, minutes, seconds);
	}
	const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(parameters.get('today') ?? '');
	if (day === null) return undefined;
	const [year = 0, month = 0, dayOfMonth = 0] = numbersOf(day);
	const chosen = new Date();
	chosen.setFullYear(year, month - 1, dayOfMonth);
	return chosen;
}

function numbersOf(match: RegExpExecArray): number[] {
	return match.slice(1).map((text: string | undefined) => Number(text ?? 0));
}

/**
 * Refuses every reading of the local clock's zone. A test that passes under this guard gives the same
 * result in every time zone, so it need not run in more than one.
 *
 * The moment itself (`Date.now()`, `new Date()`, UTC parts, ISO texts) is the same everywhere and stays free.
 */

/** What depends on the zone, whatever it is called with. */
const LOCAL_METHODS = [
	'getDate', 'getDay', 'getFullYear', 'getHours', 'getMinutes', 'getMonth', 'getSeconds', 'getMilliseconds', 'getTimezoneOffset', 'getYear',
	'setDate', 'setFullYear', 'setHours', 'setMinutes', 'setMonth', 'setSeconds', 'setMilliseconds', 'setYear',
	'toString', 'toDateString', 'toTimeString',
];

/** What depends on the zone where its options name none: `toLocaleDateString('en', { timeZone: 'UTC' })` does not. */
const LOCALE_METHODS = ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'];

/** A text that names its zone, or a day alone, which the language takes as UTC. */
const NAMES_ZONE = /(?:Z|GMT|UTC|[+-]\d\d:?\d\d)$|^[+-]?\d{4,6}(?:-\d\d){0,2}$/i;

type AnyFunction = (...given: unknown[]) => unknown;

/** From here on, for the whole process: `onRead` is told what was read, and the reading throws. */
export function forbidLocalTime(onRead: (what: string) => void): void {
	const refuse = (what: string): never => {
		onRead(what);
		throw new Error(`${what} depends on the time zone. Tests of what depends on it are named *.zones.test.ts and run in three zones.`);
	};
	for (const name of LOCAL_METHODS) guardMethod(name, () => true, refuse);
	for (const name of LOCALE_METHODS) guardMethod(name, ([, options]) => !namesZone(options), refuse);
	Intl.DateTimeFormat = guardedFormat(Intl.DateTimeFormat, refuse);
	const guarded = guardedDate(Date, refuse);
	// So that `date.constructor === Date` still holds.
	Date.prototype.constructor = guarded;
	globalThis.Date = guarded;
}

function guardMethod(name: string, isLocal: (given: unknown[]) => boolean, refuse: (what: string) => never): void {
	const original = Reflect.get(Date.prototype, name) as AnyFunction;
	const value = function (this: Date, ...given: unknown[]): unknown {
		return isLocal(given) ? refuse(`Date.prototype.${name}`) : original.apply(this, given);
	};
	Object.defineProperty(Date.prototype, name, { value, configurable: true, writable: true, enumerable: false });
}

function guardedDate(original: DateConstructor, refuse: (what: string) => never): DateConstructor {
	const parse = (text: string): number => (NAMES_ZONE.test(text) ? original.parse(text) : refuse('Date.parse of a text without a zone'));
	return new Proxy(original, {
		apply: () => refuse('Date()'),
		construct(target, given: unknown[], newTarget): Date {
			if (given.length > 1) refuse('new Date() of parts');
			if (typeof given[0] === 'string' && !NAMES_ZONE.test(given[0])) refuse('new Date() of a text without a zone');
			return Reflect.construct(target, given, newTarget) as Date;
		},
		get: (target, key) => (key === 'parse' ? parse : (Reflect.get(target, key) as unknown)),
	});
}

function guardedFormat(original: typeof Intl.DateTimeFormat, refuse: (what: string) => never): typeof Intl.DateTimeFormat {
	const requireZone = (options: unknown): void => {
		if (!namesZone(options)) refuse('Intl.DateTimeFormat without a timeZone');
	};
	return new Proxy(original, {
		apply(target, self, given: unknown[]): unknown {
			requireZone(given[1]);
			return Reflect.apply(target, self, given) as unknown;
		},
		construct(target, given: unknown[], newTarget): Intl.DateTimeFormat {
			requireZone(given[1]);
			return Reflect.construct(target, given, newTarget) as Intl.DateTimeFormat;
		},
	});
}

function namesZone(options: unknown): boolean {
	return typeof options === 'object' && options !== null && 'timeZone' in options && options.timeZone !== undefined;
}

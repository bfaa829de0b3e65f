/** The page's timers, which wait in real time, unless a test lets time pass at once. */
interface Waiting {
	readonly act: () => void;
	/** When it is due, on the clock of {@link timeNow}. */
	readonly due: number;
	/** The browser's own timer. */
	readonly timer: number;
}

const waiting = new Map<number, Waiting>();
/** Above those of the browser, which go on counting those that repeat. */
let lastId = 2 ** 30;
let passed = 0;
let wait: typeof window.setTimeout;
let stopWaiting: typeof window.clearTimeout;

/** How many milliseconds were made to pass. */
export function passedTime(): number {
	return passed;
}

/** Has the page's timers wait here. Before anything sets one. */
export function installTimers(): void {
	wait = window.setTimeout.bind(window);
	stopWaiting = window.clearTimeout.bind(window);
	window.setTimeout = ((act: TimerHandler, time = 0, ...given: unknown[]): number => {
		lastId++;
		start(lastId, () => typeof act === 'function' && void Reflect.apply(act, window, given), timeNow() + Number(time));
		return lastId;
	}) as typeof window.setTimeout;
	window.clearTimeout = (id) => clear(Number(id));
}

/** Lets so many milliseconds pass at once: each timer that is due by then has its turn, in their order, and those that it sets too. */
export async function passTime(milliseconds: number): Promise<void> {
	const until = timeNow() + milliseconds;
	for (let next = firstUntil(until); next !== undefined; next = firstUntil(until)) {
		const [id, { act, due }] = next;
		passed = Math.max(passed, due - performance.now());
		clear(id);
		act();
		await turn();
	}
	passed = Math.max(passed, until - performance.now());
	for (const [id, { act, due, timer }] of [...waiting]) {
		stopWaiting(timer);
		start(id, act, due);
	}
}

function timeNow(): number {
	return performance.now() + passed;
}

function start(id: number, act: () => void, due: number): void {
	const timer = wait(() => {
		waiting.delete(id);
		act();
	}, Math.max(0, due - timeNow()));
	waiting.set(id, { act, due, timer });
}

function clear(id: number): void {
	const found = waiting.get(id);
	if (found !== undefined) stopWaiting(found.timer);
	waiting.delete(id);
}

function firstUntil(until: number): [number, Waiting] | undefined {
	return [...waiting].filter(([, { due }]) => due <= until).sort(([, a], [, b]) => a.due - b.due)[0];
}

/** What was promised, and what was posted, comes before the next timer, as it does where time passes by itself. */
function turn(): Promise<void> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.onmessage = () => resolve();
		port2.postMessage(null);
	});
}

/** The thread in which tests run the command line, loaded once for all runs, with what it prints kept. */
import '../local-time/refuse';
import { workerData } from 'node:worker_threads';
import { run as runCommandLine } from '../../scripts/command-line/run.mts';
import type { Run, ThreadData } from './run';

const { requests, isDone } = workerData as ThreadData;
// Each run listens anew.
for (const stream of [process.stdout, process.stderr]) stream.setMaxListeners(0);

requests.on('message', (words: readonly string[]) => void answer(words));

async function answer(words: readonly string[]): Promise<void> {
	requests.postMessage(await run(words));
	Atomics.store(isDone, 0, 1);
	Atomics.notify(isDone, 0);
}

/** As Node runs a program: an error that nobody expected is printed, and the exit code is 1. */
async function run(words: readonly string[]): Promise<Run> {
	const [out, err] = [collect(process.stdout), collect(process.stderr)];
	process.exitCode = undefined;
	try {
		await runCommandLine(words);
	} catch (error) {
		return { out: out.join(''), err: String(error instanceof Error ? error.stack : error), code: 1 };
	}
	return { out: out.join(''), err: err.join(''), code: Number(process.exitCode ?? 0) };
}

function collect(stream: NodeJS.WriteStream): string[] {
	const texts: string[] = [];
	stream.write = (text: string | Uint8Array): boolean => texts.push(text.toString()) > 0;
	return texts;
}

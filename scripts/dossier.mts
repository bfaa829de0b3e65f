import { run } from './command-line/run.mts';

await run(process.argv.slice(2));

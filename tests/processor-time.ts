/** How much work something is, whatever else the machine does meanwhile. */

/** Milliseconds for which a processor has worked for this process. Waiting for one does not count, as it would by the clock on the wall. */
export function processorTime(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

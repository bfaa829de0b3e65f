/** The element that an event happened on, in any window of the app: `instanceof` knows those of one window only. */
export function elementAt(event: UIEvent): Element | undefined {
	const node = event.targetNode;
	return node?.instanceOf(Element) === true ? node : undefined;
}

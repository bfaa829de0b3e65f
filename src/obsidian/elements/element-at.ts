/** The element that an event happened on, in whichever window it stands. */
export function elementAt(event: UIEvent): Element | undefined {
	const node = event.targetNode;
	return node?.instanceOf(Element) === true ? node : undefined;
}

/** A figure and where it stands in a text: what the words around it are judged beside. */
export interface SeenFigure {
	/** `kind` as in `Figure`. */
	readonly figure: { readonly kind: string };
	readonly from: number;
	readonly to: number;
}

/** The part of the package that the tests use; it comes without types. */
declare module 'commonmark-spec' {
	const spec: {
		readonly tests: readonly {
			/** Counts from 1 through the whole specification. */
			readonly number: number;
			readonly section: string;
			/** The example's text, with an arrow for each tab. */
			readonly markdown: string;
		}[];
	};
	export default spec;
}

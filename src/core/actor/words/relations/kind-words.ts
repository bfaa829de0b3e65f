/** The words by which a note says what kind of actor it is of. */

/** The kinds of actors that are told apart: like is compared with like. */
export type ActorKind = 'company' | 'person' | 'fund' | 'country';

/** One language's words for one kind, in lower case. */
export interface WordsOfKind {
	/** What a property, a tag or a folder calls it. One of these decides. */
	readonly names: readonly string[];
	/** Tags that mostly such actors have. They count where nothing is called by its name, and one may stand with several kinds. */
	readonly hints: readonly string[];
	/** Metrics that only such actors have; they count as hints do. */
	readonly metrics: readonly string[];
}

/** One language's words for every kind. */
export type KindWords = Readonly<Record<ActorKind, WordsOfKind>>;

/** Properties and rows that name the kind of an actor: `type: company`. */
export const KIND_PROPERTIES: readonly string[] = [
	'type', 'kind', 'entity type', 'actor type', 'entity', 'typ', 'art', 'tipo', '类型', '類型', '類別', '種類', '種別', '유형', '종류',
];

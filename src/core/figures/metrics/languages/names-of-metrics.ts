/** Names in one language by the canonical name of `known-metrics.ts`, which says what they measure. Plurals in s need no entry. */
export type NamesOfMetrics = Readonly<Record<string, readonly string[]>>;

/** A shooting with its articles and the final count. */
export interface Incident {
  readonly id: string;
  readonly gold: { readonly num_killed: number; readonly num_injured: number } | null;
  readonly docs: readonly IncidentArticle[];
}

export interface IncidentArticle {
  readonly title?: string;
  readonly dct?: string;
  readonly content: string;
}

/** Articles as they came out; those of one day stay in their order. */
export function inDateOrder(docs: readonly IncidentArticle[]): IncidentArticle[] {
  return [...docs].sort((a, b) =>
    (a.dct ?? "") < (b.dct ?? "") ? -1 : (a.dct ?? "") > (b.dct ?? "") ? 1 : 0,
  );
}

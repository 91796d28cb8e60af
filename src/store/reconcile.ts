/** A thing made of claims, as it is stored or as a new analysis has it. */
export interface Made {
  readonly id: string;
  /** Only things of one kind are taken for one another; empty where there are no kinds. */
  readonly kind: string;
  readonly claims: readonly string[];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Which stored id each incoming thing goes by, so that what is there keeps its id, its age and its decisions: the stored thing of the same id, or else
 * that which shares the most claims and is of the same kind, each stored thing once; else its own id. The work is that of the claims in common.
 */
export const reconcile = (stored: readonly Made[], incoming: readonly Made[]): ReadonlyMap<string, string> => {
  const storedById = new Map(stored.map((thing) => [thing.id, thing]));
  const idOf = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id } of incoming)
    if (storedById.has(id)) {
      idOf.set(id, id);
      taken.add(id);
    }
  const holders = new Map<string, Made[]>();
  for (const thing of stored)
    if (!taken.has(thing.id))
      for (const claim of thing.claims) holders.set(claim, [...(holders.get(claim) ?? []), thing]);
  const candidates: { readonly incoming: string; readonly stored: string; readonly shared: number }[] = [];
  for (const thing of incoming) {
    if (idOf.has(thing.id)) continue;
    const shared = new Map<string, number>();
    for (const claim of new Set(thing.claims))
      for (const holder of new Set(holders.get(claim)))
        if (holder.kind === thing.kind) shared.set(holder.id, (shared.get(holder.id) ?? 0) + 1);
    for (const [id, count] of shared) candidates.push({ incoming: thing.id, stored: id, shared: count });
  }
  candidates.sort(
    (a, b) => b.shared - a.shared || compareText(a.stored, b.stored) || compareText(a.incoming, b.incoming),
  );
  for (const candidate of candidates)
    if (!taken.has(candidate.stored) && !idOf.has(candidate.incoming)) {
      idOf.set(candidate.incoming, candidate.stored);
      taken.add(candidate.stored);
    }
  for (const { id } of incoming) if (!idOf.has(id)) idOf.set(id, id);
  return idOf;
};

/**
 * A function of a text that keeps its latest answers, at most `limit` of them. Two generations: when the young one is full it becomes the old
 * one, and what is asked for again comes back. An answer that is in use costs one look, and what nobody asks for is given up.
 */
export const remembering = <T>(limit: number, answer: (key: string) => T): ((key: string) => T) => {
  let young = new Map<string, { readonly value: T }>();
  let old: ReadonlyMap<string, { readonly value: T }> = new Map();
  return (key) => {
    const known = young.get(key);
    if (known) return known.value;
    const entry = old.get(key) ?? { value: answer(key) };
    if (young.size >= limit / 2) {
      old = young;
      young = new Map();
    }
    young.set(key, entry);
    return entry.value;
  };
};

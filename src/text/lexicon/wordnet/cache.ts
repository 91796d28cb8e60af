/** A function of a text that keeps its latest answers: at most `limit` of them, the longest unused given up first. */
export const remembering = <T>(limit: number, answer: (key: string) => T): ((key: string) => T) => {
  const kept = new Map<string, { readonly value: T }>();
  return (key) => {
    const known = kept.get(key);
    const entry = known ?? { value: answer(key) };
    const [oldest] = kept.keys();
    if (known) kept.delete(key);
    else if (oldest !== undefined && kept.size >= limit) kept.delete(oldest);
    kept.set(key, entry);
    return entry.value;
  };
};

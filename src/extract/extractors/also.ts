import type { Candidate } from '../extractor.js';

/** What groups claims of which an article makes several: their question, whom they are about and, where asked for, who speaks. */
const keyOf = (c: Candidate, voiced: boolean): string =>
  `${c.topic.key}|${c.topic.subject ?? ''}|${voiced ? (c.speaker?.name ?? '') : ''}`;

/**
 * For each claim what else its article says on the same question of the same bearer, as classes `also:…`: who is called chairman and chief
 * executive in one article is both. `nameOf` names a claim's value; with `voiced` only what the same speaker says counts.
 */
export const othersIn = <C extends Candidate>(
  claims: readonly C[],
  nameOf: (claim: C) => string,
  voiced = false,
): ((claim: C) => readonly string[]) => {
  const names = new Map<string, Set<string>>();
  for (const c of claims) {
    const key = keyOf(c, voiced);
    const held = names.get(key);
    if (held) held.add(nameOf(c));
    else names.set(key, new Set([nameOf(c)]));
  }
  return (claim) => {
    const own = nameOf(claim);
    return [...(names.get(keyOf(claim, voiced)) ?? [])]
      .filter((n) => n !== own)
      .sort()
      .map((n) => `also:${n}`);
  };
};

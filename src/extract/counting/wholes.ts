import type { QuantityValue } from '../../domain/value.js';
import { isWhole } from '../../text/lexicon/people.js';
import type { Candidate } from '../extractor.js';

type QuantityCandidate = Candidate & { readonly value: QuantityValue };

/** What befalls people, whoever they are: one report counts "people", another what they were ("miners"). */
const FATES =
  /^count\|(?:die|injure|injure:seriously|hospitalize|miss|rescue|detain|kidnap|shut-out|evacuate|displace|infect|release)\|people$/;

/** Fewer are told of one by one. */
const LEAST = 3;

/**
 * "Sixteen pilgrims died": where an article counts only one sort of people under a question, and the noun says what all of them were there (no age, sex,
 * nation or service), it counts everybody. The noun is then left out of the comparison.
 */
export const countsOfAll = (claims: readonly QuantityCandidate[]): readonly QuantityCandidate[] => {
  const nouns = new Map<string, Set<string>>();
  for (const { topic, value } of claims) {
    if (!FATES.test(topic.key) || value.counted === null) continue;
    const held = nouns.get(topic.key);
    if (held) held.add(value.counted);
    else nouns.set(topic.key, new Set([value.counted]));
  }
  return claims.map((c) => {
    const { counted } = c.value;
    if (!FATES.test(c.topic.key)) return c;
    const alone = [...(nouns.get(c.topic.key) ?? [])].every((n) => n === counted);
    return counted !== null && alone && c.scope.length === 0 && c.value.low >= LEAST && isWhole(counted)
      ? { ...c, value: { ...c.value, counted: 'person' } }
      : c;
  });
};

import type { Chunks, NounGroup } from './chunks.js';
import type { Complement } from './frame.js';
import { tokenAt, type Sentence } from './sentence.js';

const CLAUSE_BREAK = /^(?:;|:|—|–|\(|\))$/;

/** Whether a comma before "and" closes a list of noun groups ("tents, food, and water") rather than a clause. */
const joinsList = (s: Sentence, chunks: Chunks, comma: number): boolean => {
  const before = chunks.nouns.find((n) => n.last === comma - 1);
  const earlier = before && tokenAt(s, before.first - 1);
  return earlier?.text === ',';
};

/** Where the clause of a predicate ends: at the next finite verb's subject, a hard break, or the sentence's end (exclusive token index). */
export const clauseEnd = (s: Sentence, chunks: Chunks, from: number): number => {
  for (let i = from; i < s.tokens.length; i++) {
    const t = s.tokens[i];
    if (!t) break;
    if (CLAUSE_BREAK.test(t.text)) {
      // a short acronym in brackets belongs to what stands before it
      if (t.text === '(' && s.tokens[i + 2]?.text === ')') {
        i += 2;
        continue;
      }
      if (t.text === '(' || t.text === ')') continue;
      return i;
    }
    if (
      (t.pos === 'SCONJ' ||
        /^(?:while|when|after|before|although|though|because|since|who|which|where)$/.test(t.lower)) &&
      i > from
    ) {
      const verbAhead = chunks.verbs.find((v) => v.first > i && v.first - i < 12);
      if (verbAhead && t.pos !== 'ADP') return i;
    }
    if (t.text === ',' || (t.pos === 'CCONJ' && i > from)) {
      // ", and the mayor left", ", his refusal to pay angered them": another subject with a verb of its own
      if (t.text === ',' && s.tokens[i + 1]?.pos === 'CCONJ' && !joinsList(s, chunks, i)) return i;
      const next = chunks.nouns.find((n) => n.first >= i + 1 && n.first <= i + 2 && n.preposition === null);
      const verb =
        next && chunks.verbs.find((v) => v.first > next.last && v.first - next.last <= 8 && v.form === 'finite');
      if (verb && !s.tokens.slice(next.last + 1, verb.first).some((w) => w.text === ',')) return i;
      if (i === from) continue;
      const direct = chunks.verbs.find((v) => v.first === i + 1 && v.form === 'finite');
      if (direct) return i;
    }
  }
  return s.tokens.length;
};

/** Noun groups with their prepositions between a predicate and the end of its clause. */
export const complementsOf = (chunks: Chunks, after: number, end: number): readonly Complement[] =>
  chunks.nouns
    .filter((n) => n.first > after && n.last < end && n.preposition !== null)
    .map((group) => ({ preposition: group.preposition ?? '', group }));

/** Whether a noun group, with what is coordinated to it, is the subject of a finite verb that follows. */
export const hasOwnVerb = (s: Sentence, chunks: Chunks, group: NounGroup): boolean => {
  const next = chunks.verbs.find((v) => v.first > group.last);
  if (next?.form !== 'finite') return false;
  return s.tokens
    .slice(group.last + 1, next.first)
    .every(
      (t) =>
        t.pos === 'CCONJ' ||
        t.pos === 'ADV' ||
        t.text === ',' ||
        t.pos === 'ADP' ||
        chunks.nouns.some((n) => n.first <= t.index && t.index <= n.last),
    );
};

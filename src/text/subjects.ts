import type { Chunks, NounGroup, VerbGroup } from './chunks.js';
import { tokenAt, type Sentence } from './sentence.js';

const PRONOUN_RELATIVE = new Set(['who', 'which', 'that', 'whom', 'where', 'when']);

/** Marks that close an apposition before its verb. */
const CLOSING = /^(?:,|—|–|-|\))$/;

/** The earliest group of an apposition that ends with `group`: "Two brothers, A and B — the targets — died" gives "Two brothers". */
const appositionHead = (
  s: Sentence,
  nouns: readonly NounGroup[],
  group: NounGroup,
  // without a closing mark "That morning, nine people …" would be an apposition
  closed = CLOSING.test(tokenAt(s, group.last + 1)?.text ?? ''),
): NounGroup => {
  const at = nouns.indexOf(group);
  const earlier = nouns[at - 1];
  const gap = tokenAt(s, group.first - 1);
  if (!earlier || !gap || group.preposition !== null) return group;
  const adverb = gap.pos === 'ADV' ? tokenAt(s, group.first - 2) : undefined;
  const mark = adverb ?? gap;
  const adjacent = earlier.last === mark.index - 1;
  if (closed && adjacent && CLOSING.test(mark.text) && earlier.preposition === null)
    return appositionHead(s, nouns, earlier, true);
  if (
    adjacent &&
    gap.lower === 'and' &&
    tokenAt(s, earlier.head)?.pos === 'PROPN' &&
    tokenAt(s, group.head)?.pos === 'PROPN'
  )
    return appositionHead(s, nouns, earlier, closed);
  return group;
};

/** Subjects found so far: coordinated verbs ask for the subject of the one before, and so on back to the first. */
const found = new WeakMap<VerbGroup, NounGroup | null>();

/** The subject of a verb group, or null. */
export const subjectOf = (s: Sentence, chunks: Chunks, verb: VerbGroup): NounGroup | null => {
  const known = found.get(verb);
  if (known !== undefined) return known;
  const subject = findSubject(s, chunks, verb);
  found.set(verb, subject);
  return subject;
};

const findSubject = (s: Sentence, chunks: Chunks, verb: VerbGroup): NounGroup | null => {
  const { nouns, verbs } = chunks;
  const before = tokenAt(s, verb.first - 1);
  const beforeThat = tokenAt(s, verb.first - 2);
  const previousVerb = verbs[verbs.indexOf(verb) - 1];
  const coordinated = before?.pos === 'CCONJ' || (before?.pos === 'ADV' && beforeThat?.pos === 'CCONJ');
  if (coordinated && previousVerb) {
    const shared = subjectOf(s, chunks, previousVerb);
    if (shared) return shared;
  }
  if (
    verb.form === 'gerund' &&
    (before?.text === ',' || before?.pos === 'SCONJ' || before?.pos === 'ADP' || before?.pos === 'CCONJ') &&
    previousVerb
  )
    return subjectOf(s, chunks, previousVerb);
  const bracketed = before?.text === ',' || before?.text === '—' ? parenthesised(s, chunks, verb) : null;
  if (bracketed) return bracketed;
  for (let i = nouns.length - 1; i >= 0; i--) {
    const group = nouns[i];
    if (!group || group.last >= verb.first) continue;
    const headWord = tokenAt(s, group.head)?.lower ?? '';
    if (PRONOUN_RELATIVE.has(headWord)) {
      const antecedent = nouns[i - 1];
      if (antecedent) return appositionHead(s, nouns, antecedent);
      continue;
    }
    if (
      group.preposition !== null &&
      group.preposition !== 'that' &&
      !/^(?:because|since|after|before|while|as|if|when|though|although|whether|until)$/.test(group.preposition)
    ) {
      continue;
    }
    // "lines in the Skagen and the North Strait were cut": the second name still stands under the preposition
    const named = nouns[i - 1];
    if (
      named &&
      named.preposition !== null &&
      named.last === group.first - 2 &&
      tokenAt(s, group.first - 1)?.lower === 'and' &&
      tokenAt(s, group.head)?.pos === 'PROPN' &&
      tokenAt(s, named.head)?.pos === 'PROPN'
    )
      continue;
    const between = verbs.find((v) => v !== verb && v.first > group.last && v.last < verb.first && v.form === 'finite');
    if (between && !(isRelativeClause(s, between, verb) && between.first - group.last <= 8)) return null;
    return appositionHead(s, nouns, group);
  }
  return null;
};

/** The group before an insertion between two commas or dashes: "Three people, one of them a child, were hurt". */
const parenthesised = (s: Sentence, chunks: Chunks, verb: VerbGroup): NounGroup | null => {
  const close = tokenAt(s, verb.first - 1);
  for (let i = verb.first - 2; i > 0; i--) {
    const t = tokenAt(s, i);
    if (!t) return null;
    if (chunks.verbs.some((v) => v.head === i && v.form === 'finite' && t.pos === 'AUX')) return null;
    if (t.text !== close?.text) continue;
    const group = chunks.nouns.find((n) => n.last === i - 1);
    if (group && (group.preposition === null || group.preposition === 'that') && tokenAt(s, group.head)?.pos !== 'NUM')
      return appositionHead(s, chunks.nouns, group);
    return null;
  }
  return null;
};

/** Whether `inner` is the verb of a relative clause that closes before `outer`: "the man who fled was caught". */
const isRelativeClause = (s: Sentence, inner: VerbGroup, outer: VerbGroup): boolean => {
  for (let i = inner.first - 1; i >= 0 && i > inner.first - 8; i--) {
    const t = tokenAt(s, i);
    if (!t) break;
    if (PRONOUN_RELATIVE.has(t.lower)) return inner.last < outer.first;
  }
  // "victims, identified in the media as brothers, said": a reduced relative between commas
  return tokenAt(s, inner.first - 1)?.text === ',' || tokenAt(s, inner.first - 1)?.text === '—';
};

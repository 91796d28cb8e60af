import type { NounGroup } from '../../text/chunks.js';
import type { Frame } from '../../text/frame.js';
import { affectedSense } from '../../text/lexicon/predicates.js';
import { singularOf } from '../../text/quantities/persons.js';
import { tokenAt, type Sentence } from '../../text/sentence.js';
import type { SentenceReading } from '../reading.js';

/** Classes of predicate whose affected people an account tells who they were. */
const ACTED_UPON: ReadonlySet<string> = new Set([
  'die',
  'injure',
  'detain',
  'jail',
  'release',
  'charge',
  'convict',
  'expel',
  'kidnap',
  'miss',
  'rescue',
]);

/** People whom a predicate of one class affects, and where the text says so. */
export interface ActedUpon {
  readonly class: string;
  readonly group: NounGroup;
  readonly frame: Frame | null;
}

/** The exact number that opens a group ("two agents" → 2, "both citizens" → 2), null where none does or the words only bound it. */
export const countOf = (r: SentenceReading, group: NounGroup): number | null => {
  if (tokenAt(r.sentence, group.first)?.lower === 'both') return 2;
  const m = r.quantities.find((q) => q.tokens[0] >= group.first && q.tokens[0] <= group.last && q.role === 'count');
  return m?.value.hedge === 'exact' && m.value.low === m.value.high ? m.value.low : null;
};

/** Lower-case words of a group. */
export const groupWords = (s: Sentence, group: NounGroup): readonly string[] =>
  s.tokens.slice(group.first, group.last + 1).map((t) => t.lower);

/** Whether another group of people is joined to this one: then neither is all that were affected. */
export const isJoined = (r: SentenceReading, group: NounGroup): boolean => {
  const { sentence: s } = r;
  const mark = (i: number): boolean => /^(?:and|or|,)$/.test(tokenAt(s, i)?.lower ?? '');
  const next = r.chunks.nouns.find((n) => n.first > group.last && n.first <= group.last + 3);
  const after = next && mark(next.first - 1) && tokenAt(s, group.last + 1)?.lower !== ',' ? next : undefined;
  const before = tokenAt(s, group.first - 1)?.lower === 'and';
  return before || (after !== undefined && tokenAt(s, after.first - 1)?.lower === 'and');
};

/** The people of a sentence to whom something was done: what its frames affect. Plans, conditions and denials are left out. */
export const actedUponIn = (r: SentenceReading): readonly ActedUpon[] =>
  r.frames.flatMap((frame): readonly ActedUpon[] => {
    // "were shot dead": the adjective says what became of them
    const dead =
      frame.predicate === 'shoot' &&
      r.sentence.tokens.slice(frame.head + 1, frame.head + 3).some((t) => t.lower === 'dead');
    const of = dead ? 'die' : frame.class;
    if (!ACTED_UPON.has(of) || frame.negated || frame.modality === 'planned' || frame.modality === 'conditional')
      return [];
    return frame.affected ? [{ class: of, group: frame.affected, frame }] : [];
  });

/** What a group of people is called after ("the detainees" → detain, "the dead" → die), null where its head says nothing. */
export const classOfHead = (s: Sentence, group: NounGroup): string | null => {
  const head = tokenAt(s, group.head)?.lower ?? '';
  if (/^(?:arrested|accused|suspects?|captives?|hostages?)$/.test(head))
    return /^(?:captive|hostage)/.test(head) ? 'kidnap' : 'detain';
  return (affectedSense(head) ?? affectedSense(singularOf(head)))?.class.id ?? null;
};

import type { Modality } from '../domain/claim.js';
import type { Chunks, NounGroup, VerbGroup } from './chunks.js';
import {
  HEARSAY_ADVERBS,
  NEGATIVE_IMPLICATIVES,
  NEGATIVE_NOUNS,
  POSITIVE_IMPLICATIVES,
  UNREALISED,
  UNREALISED_NOUNS,
} from './lexicon/verbs.js';
import { tokenAt, type Sentence } from './sentence.js';

/** Whether the text says that an act happened, and how firmly. */
export interface Reality {
  readonly negated: boolean;
  readonly modality: Modality;
}

/** What a verb depends on: the verb or noun before it, and who stands between. */
export interface Governor {
  readonly lemma: string;
  readonly negated: boolean;
  readonly noun: boolean;
  readonly object: NounGroup | null;
}

/** Lemma of a verb with its particle: "shoot down". */
export const lemmaOf = (s: Sentence, verb: VerbGroup): string => {
  const head = tokenAt(s, verb.head)?.lemma ?? '';
  const particle = verb.particle === null ? null : tokenAt(s, verb.particle)?.lower;
  return particle ? `${head} ${particle}` : head;
};

/** Whether an adverb of hearsay ("reportedly") stands among the tokens. */
export const hasHearsay = (s: Sentence, from: number, to: number): boolean =>
  s.tokens.slice(Math.max(0, from), to + 1).some((t) => HEARSAY_ADVERBS.has(t.lower));

/** The verb that governs an infinitive or gerund ("failed to pay", "forced him to pay"), and the group between as its subject. */
export const governorOf = (
  s: Sentence,
  chunks: Chunks,
  verb: VerbGroup,
): {
  readonly lemma: string;
  readonly negated: boolean;
  readonly noun: boolean;
  readonly object: NounGroup | null;
} | null => {
  const at = chunks.verbs.indexOf(verb);
  const previous = chunks.verbs[at - 1];
  const object = chunks.nouns.find((n) => n.last === verb.first - 1) ?? null;
  const near = object ?? null;
  if (near && verb.form === 'infinitive') {
    const lemma = tokenAt(s, near.head)?.lemma ?? '';
    if (NEGATIVE_NOUNS.has(lemma) || UNREALISED_NOUNS.has(lemma))
      return { lemma, negated: tokenAt(s, near.first)?.lower === 'no', noun: true, object: null };
  }
  if (!previous) return null;
  const gap = verb.first - previous.last - 1;
  if (gap === 0) return { lemma: lemmaOf(s, previous), negated: previous.negated, noun: false, object: null };
  if (object?.first === previous.last + 1)
    return { lemma: lemmaOf(s, previous), negated: previous.negated, noun: false, object };
  // "stopped short of accepting", "refrained from saying"
  const bridge = s.tokens
    .slice(previous.last + 1, verb.first)
    .map((t) => t.lower)
    .join(' ');
  if (verb.form === 'gerund' && /^(?:short of|from|of|to|at)$/.test(bridge))
    return { lemma: lemmaOf(s, previous), negated: previous.negated, noun: false, object: null };
  return null;
};

/** Polarity and modality that a governing verb or noun gives to what follows. */
const governed = (
  lemma: string,
  negated: boolean,
  infinitive: boolean,
): { readonly negated: boolean; readonly modality: Modality } => {
  const first = lemma.split(' ')[0] ?? lemma;
  if (NEGATIVE_IMPLICATIVES.has(first) || NEGATIVE_NOUNS.has(first)) return { negated: !negated, modality: 'asserted' };
  if (POSITIVE_IMPLICATIVES.has(first))
    return { negated, modality: first === 'appear' || first === 'seem' ? 'possible' : 'asserted' };
  if (UNREALISED.has(first) || UNREALISED_NOUNS.has(first)) return { negated, modality: 'planned' };
  return { negated, modality: infinitive ? 'planned' : 'asserted' };
};

const MODAL_MODALITY: Readonly<Record<string, Modality>> = {
  will: 'planned',
  "'ll": 'planned',
  wo: 'planned',
  shall: 'planned',
  would: 'conditional',
  "'d": 'conditional',
  could: 'possible',
  can: 'possible',
  may: 'possible',
  might: 'possible',
  should: 'planned',
  must: 'planned',
};

/** Polarity and modality of a verb: its own negation and modal, its governor's, and adverbs of hearsay near it. */
export const realityOf = (s: Sentence, verb: VerbGroup, governor: Governor | null): Reality => {
  const infinitive = verb.form === 'infinitive';
  // a bare infinitive of purpose ("to protest the raid") is no report that it happened
  const outer: Reality = governor
    ? governed(governor.lemma, governor.negated, infinitive)
    : { negated: false, modality: infinitive ? 'planned' : 'asserted' };
  const negated = verb.unfulfilled !== outer.negated;
  if (verb.modal !== null) return { negated, modality: MODAL_MODALITY[verb.modal] ?? 'possible' };
  const hearsay = outer.modality === 'asserted' && hasHearsay(s, verb.first - 3, verb.head);
  return { negated, modality: hearsay ? 'alleged' : outer.modality };
};

/** Modality that a modal verb alone gives. */
export const modalityOfModal = (modal: string | null): Modality =>
  modal === null ? 'asserted' : (MODAL_MODALITY[modal] ?? 'possible');

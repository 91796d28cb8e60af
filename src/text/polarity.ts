import type { Modality } from '../domain/claim.js';
import type { Chunks, NounGroup, VerbGroup } from './chunks.js';
import {
  HEARSAY_ADVERBS,
  NEGATIVE_ADJECTIVES,
  NEGATIVE_IMPLICATIVES,
  NEGATIVE_NOUNS,
  POSITIVE_IMPLICATIVES,
  PREVENTING,
  UNREALISED,
  UNREALISED_NOUNS,
} from './lexicon/verbs.js';
import { isSupposed, isTurned } from './negation.js';
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

/** "unable to reach", "too ill to attend", "able to reach": the adjective before an infinitive, with the polarity of its copula. */
const adjectiveGovernor = (s: Sentence, verb: VerbGroup, previous: VerbGroup | undefined): Governor | null => {
  const adjective = tokenAt(s, verb.first - 1);
  if (verb.form !== 'infinitive' || adjective?.pos !== 'ADJ') return null;
  const tooMuch = tokenAt(s, verb.first - 2)?.lower === 'too';
  const copula = previous !== undefined && tokenAt(s, previous.head)?.lemma === 'be' && verb.first - previous.last <= 4;
  const lemma = tooMuch ? 'unable' : adjective.lower;
  if (lemma !== 'able' && !NEGATIVE_ADJECTIVES.has(lemma)) return null;
  return { lemma, negated: copula ? previous.negated : false, noun: false, object: null };
};

/** "kept them from leaving": what follows "from" did not happen. */
const preventionOf = (
  s: Sentence,
  chunks: Chunks,
  verb: VerbGroup,
  previous: VerbGroup | undefined,
): Governor | null => {
  if (verb.form !== 'gerund' || !previous || tokenAt(s, verb.first - 1)?.lower !== 'from') return null;
  const object = chunks.nouns.find((n) => n.last === verb.first - 2) ?? null;
  const near = previous.last === verb.first - 2 || object?.first === previous.last + 1;
  if (!near || !PREVENTING.has(tokenAt(s, previous.head)?.lemma ?? '')) return null;
  return { lemma: 'prevent', negated: previous.negated, noun: false, object };
};

/** The verb that governs an infinitive or gerund ("failed to pay", "forced him to pay"), and the group between as its subject. */
export const governorOf = (s: Sentence, chunks: Chunks, verb: VerbGroup): Governor | null => {
  const at = chunks.verbs.indexOf(verb);
  const previous = chunks.verbs[at - 1];
  const special = adjectiveGovernor(s, verb, previous) ?? preventionOf(s, chunks, verb, previous);
  if (special) return special;
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
  if (
    NEGATIVE_IMPLICATIVES.has(first) ||
    NEGATIVE_NOUNS.has(first) ||
    NEGATIVE_ADJECTIVES.has(first) ||
    PREVENTING.has(first) ||
    lemma === 'rule out'
  )
    return { negated: !negated, modality: 'asserted' };
  if (first === 'able') return { negated, modality: negated ? 'asserted' : 'possible' };
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

/** What stands around a verb that bears on whether it happened. */
export interface Surroundings {
  readonly chunks: Chunks;
  readonly governor: Governor | null;
  readonly subject: NounGroup | null;
  readonly object: NounGroup | null;
}

/** Polarity and modality of a verb: its own negation and modal, its governor's, its arguments', and adverbs of hearsay near it. */
export const realityOf = (s: Sentence, verb: VerbGroup, around: Surroundings): Reality => {
  const { chunks, governor, subject, object } = around;
  const infinitive = verb.form === 'infinitive';
  // a bare infinitive of purpose ("to protest the raid") is no report that it happened
  const outer: Reality = governor
    ? governed(governor.lemma, governor.negated, infinitive)
    : { negated: false, modality: infinitive ? 'planned' : 'asserted' };
  const negated = (verb.unfulfilled !== outer.negated) !== isTurned(s, chunks, verb, subject, object);
  if (verb.modal !== null) return { negated, modality: MODAL_MODALITY[verb.modal] ?? 'possible' };
  if (isSupposed(s, chunks, verb, subject)) return { negated, modality: 'conditional' };
  const hearsay = outer.modality === 'asserted' && hasHearsay(s, verb.first - 3, verb.head);
  return { negated, modality: hearsay ? 'alleged' : outer.modality };
};

/** Modality that a modal verb alone gives. */
export const modalityOfModal = (modal: string | null): Modality =>
  modal === null ? 'asserted' : (MODAL_MODALITY[modal] ?? 'possible');

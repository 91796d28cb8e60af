import { hullOf, type Span } from '../kernel/span.js';
import type { Modality } from '../domain/claim.js';
import { type Chunks, type NounGroup, type VerbGroup } from './chunks.js';
import { affectedSense, classById, nounSense, nounSenseWith, verbSense } from './lexicon/predicates.js';
import {
  HEARSAY_ADVERBS,
  LIGHT_VERBS,
  NEGATIVE_IMPLICATIVES,
  NEGATIVE_NOUNS,
  POSITIVE_IMPLICATIVES,
  REPORTING_VERBS,
  UNREALISED,
  UNDERGOING_VERBS,
  UNREALISED_NOUNS,
} from './lexicon/verbs.js';
import type { Sentence, Token } from './sentence.js';

export interface Complement {
  readonly preposition: string;
  readonly group: NounGroup;
}

/** One predication: who did what to whom, where it stands, and whether the text says that it happened. */
export interface Frame {
  readonly sentence: Sentence;
  /** Lemma, with its particle: "shoot down". */
  readonly predicate: string;
  /** Class of the predicate, or the lemma where it is in none. */
  readonly class: string;
  readonly family: string | null;
  readonly nominal: boolean;
  /** Token of the predicate. */
  readonly head: number;
  readonly agent: NounGroup | null;
  /** Who or what is affected, whatever the voice. */
  readonly affected: NounGroup | null;
  readonly complements: readonly Complement[];
  readonly negated: boolean;
  readonly modality: Modality;
  /** The clause's arguments: from the first to the last. */
  readonly span: Span;
  /** Tokens of the clause, end exclusive: where its time and place are looked for. */
  readonly clause: readonly [number, number];
}

/** Verbs whose subject takes part in the gathering that they name. */
const JOINING = new Set(['join', 'attend', 'swell']);
/** What a natural event does to a place. */
const STRIKING = new Set(['strike', 'hit', 'rock', 'shake', 'jolt', 'rattle']);
/** Verbs that give the size of their object. */
const ESTIMATING = new Set(['put', 'estimate', 'place', 'set']);
const PRONOUN_RELATIVE = new Set(['who', 'which', 'that', 'whom', 'where', 'when']);
const CLAUSE_BREAK = /^(?:;|:|—|–|\(|\))$/;

const tokenAt = (s: Sentence, i: number): Token | undefined => s.tokens[i];

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

/** The subject of a verb group, or null. */
const subjectOf = (s: Sentence, chunks: Chunks, verb: VerbGroup): NounGroup | null => {
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

/** Whether a comma before "and" closes a list of noun groups ("tents, food, and water") rather than a clause. */
const joinsList = (s: Sentence, chunks: Chunks, comma: number): boolean => {
  const before = chunks.nouns.find((n) => n.last === comma - 1);
  const earlier = before && tokenAt(s, before.first - 1);
  return earlier?.text === ',';
};

/** Where the clause of a predicate ends: at the next finite verb's subject, a hard break, or the sentence's end (exclusive token index). */
const clauseEnd = (s: Sentence, chunks: Chunks, from: number): number => {
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

const complementsOf = (chunks: Chunks, after: number, end: number): readonly Complement[] =>
  chunks.nouns
    .filter((n) => n.first > after && n.last < end && n.preposition !== null)
    .map((group) => ({ preposition: group.preposition ?? '', group }));

const hasHearsay = (s: Sentence, from: number, to: number): boolean =>
  s.tokens.slice(Math.max(0, from), to + 1).some((t) => HEARSAY_ADVERBS.has(t.lower));

/** The verb that governs an infinitive or gerund ("failed to pay", "forced him to pay"), and the group between as its subject. */
const governorOf = (
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

const lemmaOf = (s: Sentence, verb: VerbGroup): string => {
  const head = tokenAt(s, verb.head)?.lemma ?? '';
  const particle = verb.particle === null ? null : tokenAt(s, verb.particle)?.lower;
  return particle ? `${head} ${particle}` : head;
};

/** Whether a noun group, with what is coordinated to it, is the subject of a finite verb that follows. */
const hasOwnVerb = (s: Sentence, chunks: Chunks, group: NounGroup): boolean => {
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

const spanOfFrame = (s: Sentence, groups: readonly (NounGroup | null)[], tokens: readonly number[]): Span => {
  const spans = groups.flatMap((g) => (g ? [g.span] : []));
  for (const i of tokens) {
    const t = tokenAt(s, i);
    if (t) spans.push(t.span);
  }
  return hullOf(spans);
};

/** All predications of a sentence, verbal and nominal, in order of their predicates. */
export const readFrames = (s: Sentence, chunks: Chunks): readonly Frame[] => {
  const frames: Frame[] = [];
  const mergedNouns = new Set<number>();
  for (const verb of chunks.verbs) {
    const headToken = tokenAt(s, verb.head);
    if (headToken?.pos !== 'VERB') {
      if (headToken) frames.push(copularFrame(s, chunks, verb));
      continue;
    }
    const lemma = lemmaOf(s, verb);
    // a particle makes another verb: "broke out" is not "broke"
    const sense = verbSense(lemma);
    const end = clauseEnd(s, chunks, verb.last + 1);
    const governor = verb.form === 'infinitive' || verb.form === 'gerund' ? governorOf(s, chunks, verb) : null;
    const direct =
      chunks.nouns.find(
        (n) =>
          n.first > verb.last &&
          n.first <= verb.last + 3 &&
          (n.preposition === null || n.first - 1 === verb.particle) &&
          s.tokens
            .slice(verb.last + 1, n.first)
            .every(
              (t) =>
                t.pos === 'ADV' ||
                t.text === '"' ||
                (t.pos === 'ADP' && /^(?:around|over|about|nearly|almost|under)$/.test(t.lower)),
            ),
      ) ?? null;
    const quantified =
      direct ??
      chunks.nouns.find(
        (n) => n.first === verb.last + 2 && /^(?:over|around|about|under|nearly)$/.test(n.preposition ?? ''),
      ) ??
      null;
    // "said two homes were damaged": what follows has a verb of its own and is no object
    const ownVerb = quantified !== null && REPORTING_VERBS.has(headToken.lemma) && hasOwnVerb(s, chunks, quantified);
    const object = verb.voice === 'active' && !ownVerb ? quantified : null;
    // "refused to pay": who refuses is who does not pay
    const governing = governor && !governor.noun ? chunks.verbs[chunks.verbs.indexOf(verb) - 1] : undefined;
    let subject =
      governor?.object ?? subjectOf(s, chunks, verb) ?? (governing ? subjectOf(s, chunks, governing) : null);
    // a participle right after its noun: "two men killed in the raid"
    const reduced =
      verb.form === 'participle' ||
      (verb.voice === 'active' && verb.form === 'finite' && isReducedRelative(s, chunks, verb, object));
    if (reduced) subject = chunks.nouns.find((n) => n.last === verb.first - 1) ?? subject;
    const passive = verb.voice === 'passive' || reduced;
    const complements = complementsOf(chunks, verb.last, end);
    const by = passive ? (complements.find((c) => c.preposition === 'by')?.group ?? null) : null;
    const intransitive = sense?.role === 'intransitive' && !passive;
    const agent = passive ? by : intransitive ? null : subject;
    const affected = passive || intransitive ? subject : object;
    // a bare infinitive of purpose ("to protest the raid") is no report that it happened
    const purpose: Modality = verb.form === 'infinitive' ? 'planned' : 'asserted';
    const outer = governor
      ? governed(governor.lemma, governor.negated, verb.form === 'infinitive')
      : { negated: false, modality: purpose };
    const negated = verb.unfulfilled !== outer.negated;
    const modality =
      verb.modal !== null
        ? (MODAL_MODALITY[verb.modal] ?? 'possible')
        : hasHearsay(s, verb.first - 3, verb.head) && outer.modality === 'asserted'
          ? 'alleged'
          : outer.modality;
    const inside = complements.filter((c) => c.group.last < end);
    // "the earthquake struck the coast" is the earthquake, not an attack
    const natural =
      STRIKING.has(headToken.lemma) && subject && nounSense(tokenAt(s, subject.head)?.lemma ?? '')?.class.id === 'quake'
        ? classById('quake')
        : null;
    const span = spanOfFrame(s, [subject, object, ...inside.map((c) => c.group)], [verb.first, verb.last]);
    frames.push({
      sentence: s,
      predicate: lemma,
      class: (natural ?? sense?.class)?.id ?? lemma,
      family: (natural ?? sense?.class)?.family ?? null,
      nominal: false,
      head: verb.head,
      agent: intransitive ? (complements.find((c) => c.preposition === 'by')?.group ?? null) : agent,
      affected,
      complements,
      negated,
      modality,
      span,
      clause: [Math.min(verb.first, subject?.first ?? verb.first), end],
    });
    // "left three people dead": the adjective says what became of the object
    const outcome = lemma === 'leave' && object ? affectedSense(tokenAt(s, object.last + 1)?.lower ?? '') : null;
    if (outcome && object) {
      const { class: of } = outcome;
      frames.push({
        sentence: s,
        predicate: of.id,
        class: of.id,
        family: of.family,
        nominal: false,
        head: verb.head,
        agent: subject,
        affected: object,
        complements,
        negated,
        modality,
        span: hullOf([span, tokenAt(s, object.last + 1)?.span ?? span]),
        clause: [Math.min(verb.first, subject?.first ?? verb.first), end],
      });
    }
    // "took to the streets": a fixed phrase for protest
    const streets =
      headToken.lemma === 'take' &&
      complements.some((c) => c.preposition === 'to' && /^streets?$/.test(tokenAt(s, c.group.head)?.lower ?? ''))
        ? classById('protest')
        : null;
    if (streets)
      frames.push({
        sentence: s,
        predicate: 'take to the streets',
        class: streets.id,
        family: streets.family,
        nominal: false,
        head: verb.head,
        agent: null,
        affected: subject,
        complements,
        negated,
        modality,
        span,
        clause: [Math.min(verb.first, subject?.first ?? verb.first), end],
      });
    // "50,000 people joined the march", "the march was attended by 50,000"
    const gathering = JOINING.has(headToken.lemma)
      ? nounSense(tokenAt(s, (passive ? subject : object)?.head ?? -1)?.lemma ?? '')
      : null;
    if (gathering?.class.family === 'protest')
      frames.push({
        sentence: s,
        predicate: gathering.class.id,
        class: gathering.class.id,
        family: 'protest',
        nominal: false,
        head: verb.head,
        agent: null,
        affected: agent,
        complements,
        negated,
        modality,
        span,
        clause: [Math.min(verb.first, subject?.first ?? verb.first), end],
      });
    // "put the march at 30,000 people": an estimate of the object
    const estimated =
      ESTIMATING.has(headToken.lemma) && object ? nounSense(tokenAt(s, object.head)?.lemma ?? '') : null;
    const estimate = complements.find((c) => c.preposition === 'at')?.group;
    if (estimated && estimate)
      frames.push({
        sentence: s,
        predicate: estimated.class.id,
        class: estimated.class.id,
        family: estimated.class.family,
        nominal: false,
        head: verb.head,
        agent: null,
        affected: estimate,
        complements,
        negated,
        modality,
        span,
        clause: [Math.min(verb.first, subject?.first ?? verb.first), end],
      });
    // "suffered severe damage", "suffered from injuries": the subject is affected
    const undergone = UNDERGOING_VERBS.has(headToken.lemma)
      ? (object ?? complements.find((c) => c.preposition === 'from')?.group)
      : undefined;
    const suffered = undergone ? nounSense(tokenAt(s, undergone.head)?.lemma ?? '') : null;
    if (suffered && undergone && subject && /^(?:harm|damage)$/.test(suffered.class.family))
      frames.push({
        sentence: s,
        predicate: suffered.class.id,
        class: suffered.class.id,
        family: suffered.class.family,
        nominal: false,
        head: verb.head,
        agent: null,
        affected: subject,
        complements,
        negated,
        modality,
        span: hullOf([span, undergone.span]),
        clause: [Math.min(verb.first, subject.first), end],
      });
    // "issued an apology": the noun takes the verb's subject, polarity and modality
    if (object && verb.voice === 'active' && (LIGHT_VERBS.has(lemma) || LIGHT_VERBS.has(headToken.lemma))) {
      const noun = nounSense(tokenAt(s, object.head)?.lemma ?? '');
      if (noun) {
        mergedNouns.add(object.head);
        frames.push({
          sentence: s,
          predicate: tokenAt(s, object.head)?.lemma ?? '',
          class: noun.class.id,
          family: noun.class.family,
          nominal: true,
          head: object.head,
          agent: subject,
          affected: complements.find((c) => c.preposition === 'on' || c.preposition === 'of')?.group ?? null,
          complements,
          negated,
          modality,
          span,
          clause: [Math.min(verb.first, subject?.first ?? verb.first), end],
        });
      }
    }
  }
  for (const noun of chunks.nouns) {
    const head = tokenAt(s, noun.head);
    if (!head || mergedNouns.has(noun.head)) continue;
    const sense = nounSenseWith(
      head.lemma,
      s.tokens.slice(noun.first, noun.head).map((t) => t.lower),
    );
    if (!sense) continue;
    frames.push(nominalFrame(s, chunks, noun, head, sense.class.id, sense.class.family));
  }
  return frames.sort((a, b) => a.head - b.head);
};

/** Whether a bare past form is a reduced relative ("murders linked to", "people arrested in"): another finite verb governs its noun, or it stands without an object before a preposition while a subject precedes. */
const isReducedRelative = (s: Sentence, chunks: Chunks, verb: VerbGroup, object: NounGroup | null): boolean => {
  if (object || verb.first !== verb.head) return false;
  const head = tokenAt(s, verb.head);
  const next = tokenAt(s, verb.last + 1);
  const noun = chunks.nouns.find((n) => n.last === verb.first - 1);
  if (!head || !noun || !/(?:ed|en|wn|nt|pt|ft|ld|ght|ot)$/.test(head.lower)) return false;
  if (verbSense(lemmaOf(s, verb))?.role !== 'transitive') return false;
  return (
    !next ||
    next.pos === 'ADP' ||
    next.pos === 'PUNCT' ||
    next.pos === 'ADV' ||
    next.pos === 'PROPN' ||
    next.pos === 'CCONJ'
  );
};

const copularFrame = (s: Sentence, chunks: Chunks, verb: VerbGroup): Frame => {
  const end = clauseEnd(s, chunks, verb.last + 1);
  const subject = subjectOf(s, chunks, verb);
  const predicate =
    chunks.nouns.find((n) => n.first > verb.last && n.first <= verb.last + 2 && n.preposition === null) ?? null;
  const complements = complementsOf(chunks, verb.last, end);
  return {
    sentence: s,
    predicate: 'be',
    class: 'be',
    family: null,
    nominal: false,
    head: verb.head,
    agent: subject,
    affected: predicate,
    complements,
    negated: verb.negated,
    modality: verb.modal === null ? 'asserted' : (MODAL_MODALITY[verb.modal] ?? 'possible'),
    span: spanOfFrame(s, [subject, predicate, ...complements.map((c) => c.group)], [verb.first, verb.last]),
    clause: [Math.min(verb.first, subject?.first ?? verb.first), end],
  };
};

const nominalFrame = (
  s: Sentence,
  chunks: Chunks,
  noun: NounGroup,
  head: Token,
  classId: string,
  family: string,
): Frame => {
  const complements: Complement[] = [];
  let last = noun.last;
  for (const group of chunks.nouns) {
    if (group.first <= last) continue;
    const between = s.tokens.slice(last + 1, group.first);
    const chained =
      group.preposition !== null &&
      between.every(
        (t) =>
          t.pos === 'ADP' ||
          t.pos === 'ADV' ||
          t.text === '"' ||
          t.lower === 'to' ||
          t.text === '(' ||
          t.text === ')' ||
          t.pos === 'PROPN',
      );
    const bracket =
      group.preposition === null &&
      between.length === 1 &&
      between[0]?.text === '(' &&
      s.tokens[group.last + 1]?.text === ')';
    const temporal =
      group.preposition === null &&
      between.length === 0 &&
      /^(?:last|this|next|yesterday)$/.test(s.tokens[group.first]?.lower ?? '');
    if (!chained && !bracket && !temporal) break;
    if (chained) complements.push({ preposition: group.preposition, group });
    last = bracket ? group.last + 1 : group.last;
  }
  return {
    sentence: s,
    predicate: head.lemma,
    class: classId,
    family,
    nominal: true,
    head: noun.head,
    agent: complements.find((c) => c.preposition === 'by')?.group ?? null,
    affected:
      complements.find((c) => c.preposition === 'of')?.group ??
      complements.find((c) => c.preposition === 'on')?.group ??
      null,
    complements,
    negated: tokenAt(s, noun.first)?.lower === 'no',
    modality:
      hasHearsay(s, noun.first - 2, noun.head) ||
      s.tokens.slice(noun.first, noun.head).some((t) => t.lower === 'alleged' || t.lower === 'suspected')
        ? 'alleged'
        : 'asserted',
    span: spanOfFrame(s, [noun, ...complements.map((c) => c.group)], [noun.first, last]),
    clause: [noun.first, last + 1],
  };
};

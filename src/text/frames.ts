import { hullOf, type Span } from '../kernel/span.js';
import type { Chunks, NounGroup, VerbGroup } from './chunks.js';
import { clauseEnd, complementsOf, hasOwnVerb } from './clauses.js';
import { constructionsOf } from './constructions.js';
import type { Complement, Frame } from './frame.js';
import { classById, nounSense, nounSenseWith, verbSense } from './lexicon/predicates.js';
import { REPORTING_VERBS } from './lexicon/verbs.js';
import { isAnnulled, isSupposed, isTurned } from './negation.js';
import { governorOf, hasHearsay, lemmaOf, modalityOfModal, realityOf } from './polarity.js';
import { tokenAt, type Sentence, type Token } from './sentence.js';
import { subjectOf } from './subjects.js';

/** What is fired from a weapon. */
const PROJECTILE =
  /^(?:shot|bullet|round|missile|rocket|gun|weapon|shell|mortar|cannon|gas|grenade|pistol|rifle|shotgun|arrow|torpedo|volley|burst|flare|engine)s?$/;

/** What a natural event does to a place. */
const STRIKING = new Set(['strike', 'hit', 'rock', 'shake', 'jolt', 'rattle']);

const spanOfFrame = (s: Sentence, groups: readonly (NounGroup | null)[], tokens: readonly number[]): Span => {
  const spans = groups.flatMap((g) => (g ? [g.span] : []));
  for (const i of tokens) {
    const t = tokenAt(s, i);
    if (t) spans.push(t.span);
  }
  return hullOf(spans);
};

/** The object of an active verb: the group right behind it, over adverbs and a number's hedge. */
const objectOf = (s: Sentence, chunks: Chunks, verb: VerbGroup, head: Token): NounGroup | null => {
  if (verb.voice !== 'active') return null;
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
  const ownVerb = quantified !== null && REPORTING_VERBS.has(head.lemma) && hasOwnVerb(s, chunks, quantified);
  return ownVerb ? null : quantified;
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

/** The frames of a verb: its own, and those it makes with the words around it. */
const verbFrames = (s: Sentence, chunks: Chunks, verb: VerbGroup, head: Token): readonly Frame[] => {
  const lemma = lemmaOf(s, verb);
  const end = clauseEnd(s, chunks, verb.last + 1);
  const governor = verb.form === 'infinitive' || verb.form === 'gerund' ? governorOf(s, chunks, verb) : null;
  const object = objectOf(s, chunks, verb, head);
  // a particle makes another verb: "broke out" is not "broke"
  const sense = verbSense(lemma, object !== null);
  // a participle right after its noun: "two men killed in the raid"
  const firing =
    head.lemma === 'fire' &&
    verb.voice === 'active' &&
    object === null &&
    /^(?:at|on|upon|into)$/.test(tokenAt(s, verb.last + 1)?.lower ?? '');
  const reduced =
    verb.form === 'participle' ||
    (!firing && verb.voice === 'active' && verb.form === 'finite' && isReducedRelative(s, chunks, verb, object));
  const before = reduced ? chunks.nouns.find((n) => n.last === verb.first - 1) : undefined;
  // "refused to pay": who refuses is who does not pay
  const governing = governor && !governor.noun ? chunks.verbs[chunks.verbs.indexOf(verb) - 1] : undefined;
  const subject =
    before ?? governor?.object ?? subjectOf(s, chunks, verb) ?? (governing ? subjectOf(s, chunks, governing) : null);
  const passive = verb.voice === 'passive' || reduced;
  const complements = complementsOf(chunks, verb.last, end);
  const by = complements.find((c) => c.preposition === 'by')?.group ?? null;
  const intransitive = sense?.role === 'intransitive' && !passive;
  const agent = passive || intransitive ? by : subject;
  // "the earthquake struck the coast" is the earthquake, not an attack
  const natural =
    STRIKING.has(head.lemma) && subject && nounSense(tokenAt(s, subject.head)?.lemma ?? '')?.class.id === 'quake'
      ? classById('quake')
      : null;
  const target = passive || intransitive ? subject : object;
  // "shots were fired", "fired at a tanker": nobody loses an office
  const shot = head.lemma === 'fire' && target && PROJECTILE.test(tokenAt(s, target.head)?.lower ?? '');
  const fired = firing || shot ? classById('shoot') : null;
  const of = natural ?? fired ?? sense?.class ?? null;
  const frame: Frame = {
    sentence: s,
    predicate: lemma,
    class: of?.id ?? lemma,
    family: of?.family ?? null,
    nominal: false,
    head: verb.head,
    agent,
    affected: passive || intransitive ? subject : object,
    complements,
    ...realityOf(s, verb, { chunks, governor, subject, object }),
    span: spanOfFrame(s, [subject, object, ...complements.map((c) => c.group)], [verb.first, verb.last]),
    clause: [Math.min(verb.first, subject?.first ?? verb.first), end],
  };
  return [
    frame,
    ...constructionsOf({
      sentence: s,
      verb,
      head: head.lemma,
      lemma,
      subject,
      object,
      agent,
      passive,
      complements,
      frame,
    }),
  ];
};

/** "the worst damage was to the four cables": the noun before the copula says what became of what follows it. */
const copularFrames = (s: Sentence, chunks: Chunks, verb: VerbGroup): readonly Frame[] => {
  const frame = copularFrame(s, chunks, verb);
  const sense = frame.agent ? nounSense(tokenAt(s, frame.agent.head)?.lemma ?? '') : null;
  const to = frame.complements.find((c) => c.preposition === 'to' && c.group.first <= verb.last + 3)?.group;
  return sense?.class.family === 'damage' && to
    ? [
        frame,
        {
          ...frame,
          predicate: sense.class.id,
          class: sense.class.id,
          family: sense.class.family,
          agent: null,
          affected: to,
        },
      ]
    : [frame];
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
    negated: verb.negated !== isTurned(s, chunks, verb, subject, predicate),
    modality: isSupposed(s, chunks, verb, subject) ? 'conditional' : modalityOfModal(verb.modal),
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
      complements.find((c) => c.preposition === 'on' || (c.preposition === 'to' && family === 'damage'))?.group ??
      null,
    complements,
    negated: isAnnulled(s, chunks, noun),
    modality:
      hasHearsay(s, noun.first - 2, noun.head) ||
      s.tokens.slice(noun.first, noun.head).some((t) => t.lower === 'alleged' || t.lower === 'suspected')
        ? 'alleged'
        : 'asserted',
    span: spanOfFrame(s, [noun, ...complements.map((c) => c.group)], [noun.first, last]),
    clause: [noun.first, last + 1],
  };
};

/** All predications of a sentence, verbal and nominal, in order of their predicates. */
export const readFrames = (s: Sentence, chunks: Chunks): readonly Frame[] => {
  const verbal = chunks.verbs.flatMap((verb): readonly Frame[] => {
    const head = tokenAt(s, verb.head);
    if (!head) return [];
    return head.pos === 'VERB' ? verbFrames(s, chunks, verb, head) : copularFrames(s, chunks, verb);
  });
  // a noun that a light verb has taken is read already
  const taken = new Set(verbal.filter((f) => f.nominal).map((f) => f.head));
  const nominal = chunks.nouns.flatMap((noun): readonly Frame[] => {
    const head = tokenAt(s, noun.head);
    // the month is no march
    if (!head || taken.has(noun.head) || head.text === 'March') return [];
    // what a firm sells in a year is no deal
    if (head.lower === 'sales') return [];
    // with the word before the group: "opened fire"
    const modifiers = s.tokens.slice(Math.max(0, noun.first - 1), noun.head).map((t) => t.lower);
    const sense = nounSenseWith(head.lemma, modifiers);
    return sense ? [nominalFrame(s, chunks, noun, head, sense.class.id, sense.class.family)] : [];
  });
  return [...verbal, ...nominal].sort((a, b) => a.head - b.head);
};

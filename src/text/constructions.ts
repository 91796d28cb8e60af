import { hullOf } from '../kernel/span.js';
import type { NounGroup, VerbGroup } from './chunks.js';
import type { Complement, Frame } from './frame.js';
import { affectedSense, classById, nounSense, type PredicateClass } from './lexicon/predicates.js';
import { LIGHT_VERBS, OCCURRING_VERBS, UNDERGOING_VERBS } from './lexicon/verbs.js';
import { tokenAt, type Sentence } from './sentence.js';

/** A verb with its arguments, as the constructions below read it. */
export interface VerbReading {
  readonly sentence: Sentence;
  readonly verb: VerbGroup;
  /** Lemma of the head, and with its particle. */
  readonly head: string;
  readonly lemma: string;
  readonly subject: NounGroup | null;
  readonly object: NounGroup | null;
  readonly agent: NounGroup | null;
  readonly passive: boolean;
  readonly complements: readonly Complement[];
  /** The verb's own frame. */
  readonly frame: Frame;
}

type Construction = (reading: VerbReading) => Frame | null;

/** Verbs whose subject takes part in the gathering that they name. */
const JOINING = new Set(['join', 'attend', 'swell']);
/** Verbs that give the size of their object. */
const ESTIMATING = new Set(['put', 'estimate', 'place', 'set']);

const nounAt = (s: Sentence, group: NounGroup | null | undefined): PredicateClass | null =>
  group ? (nounSense(tokenAt(s, group.head)?.lemma ?? '')?.class ?? null) : null;

/** The verb's frame as a frame of another class. */
const recast = (r: VerbReading, of: PredicateClass, changes: Partial<Frame>): Frame => ({
  ...r.frame,
  predicate: of.id,
  class: of.id,
  family: of.family,
  agent: null,
  ...changes,
});

/** "left three people dead": the adjective says what became of the object. */
const leftDead: Construction = (r) => {
  if (r.lemma !== 'leave' || !r.object) return null;
  const adjective = tokenAt(r.sentence, r.object.last + 1);
  const outcome = adjective ? affectedSense(adjective.lower) : null;
  if (!adjective || !outcome) return null;
  return recast(r, outcome.class, {
    agent: r.subject,
    affected: r.object,
    span: hullOf([r.frame.span, adjective.span]),
  });
};

/** "took to the streets": a fixed phrase for protest. */
const tookToStreets: Construction = (r) => {
  const protest = classById('protest');
  const streets = r.complements.some(
    (c) => c.preposition === 'to' && /^streets?$/.test(tokenAt(r.sentence, c.group.head)?.lower ?? ''),
  );
  return r.head === 'take' && streets && protest
    ? recast(r, protest, { predicate: 'take to the streets', affected: r.subject })
    : null;
};

/** "almost two million turned out on Sunday": a crowd without a noun for what it did; not "it turned out to be harmless". */
const turnedOut: Construction = (r) => {
  const protest = classById('protest');
  if (r.lemma !== 'turn out' || !r.subject || r.object || !protest) return null;
  const head = tokenAt(r.sentence, r.subject.head);
  const crowd = head?.pos === 'NUM' || CROWD.test(head?.lower ?? '');
  const behind = r.sentence.tokens.slice(r.verb.last + 1);
  const other = behind.some((t) => /^(?:vote|polls?|ballots?|funeral|burial|election|voting)$/.test(t.lower));
  return crowd && !other && behind[0]?.lower !== 'to' ? recast(r, protest, { affected: r.subject }) : null;
};
const CROWD =
  /^(?:people|protesters?|protestors?|demonstrators?|marchers?|crowds?|supporters|opponents|thousands|hundreds|tens|millions?)$/;

/** "50,000 people joined the march", "the march was attended by 50,000". */
const joinedGathering: Construction = (r) => {
  const gathering = JOINING.has(r.head) ? nounAt(r.sentence, r.passive ? r.subject : r.object) : null;
  return gathering?.family === 'protest' ? recast(r, gathering, { affected: r.agent }) : null;
};

/** "put the march at 30,000 people": an estimate of the object. */
const estimated: Construction = (r) => {
  const of = ESTIMATING.has(r.head) ? nounAt(r.sentence, r.object) : null;
  const estimate = r.complements.find((c) => c.preposition === 'at')?.group;
  return of && estimate ? recast(r, of, { affected: estimate }) : null;
};

/** "suffered severe damage", "suffered from injuries": the subject is affected. */
const underwent: Construction = (r) => {
  if (!UNDERGOING_VERBS.has(r.head) || !r.subject) return null;
  const group = r.object ?? r.complements.find((c) => c.preposition === 'from')?.group;
  const harm = nounAt(r.sentence, group);
  if (!group || !harm || !/^(?:harm|damage)$/.test(harm.family)) return null;
  return recast(r, harm, { affected: r.subject, span: hullOf([r.frame.span, group.span]) });
};

/** "issued an apology": the noun takes the verb's subject, polarity and modality. */
const lightVerb: Construction = (r) => {
  if (!r.object || r.verb.voice !== 'active' || !(LIGHT_VERBS.has(r.lemma) || LIGHT_VERBS.has(r.head))) return null;
  const act = nounAt(r.sentence, r.object);
  if (!act) return null;
  return recast(r, act, {
    predicate: tokenAt(r.sentence, r.object.head)?.lemma ?? act.id,
    nominal: true,
    head: r.object.head,
    agent: r.subject,
    affected: r.complements.find((c) => c.preposition === 'on' || c.preposition === 'of')?.group ?? null,
  });
};

/** "the blast occurred at 4 p.m.", "a fire broke out in Leeds": what happened is what the subject names, where and when the verb's clause says. */
const occurred: Construction = (r) => {
  const took = r.head === 'take' && tokenAt(r.sentence, r.object?.head ?? -1)?.lower === 'place';
  // "happened early on Friday": the adverb that is taken for an object
  const object =
    r.object !== null &&
    !/^(?:early|late|shortly|just|at|around)$/.test(tokenAt(r.sentence, r.object.head)?.lower ?? '');
  if (!took && (r.passive || object || !(OCCURRING_VERBS.has(r.lemma) || OCCURRING_VERBS.has(r.head)))) return null;
  const event = nounAt(r.sentence, r.subject);
  return event ? recast(r, event, { affected: null, negated: r.frame.negated }) : null;
};

/** Verbs for what a blast, a fire or a quake does to a place. */
const RAGING = new Set([
  'hit',
  'rock',
  'shake',
  'rip',
  'tear',
  'sweep',
  'engulf',
  'strike',
  'destroy',
  'gut',
  'ravage',
  'devastate',
]);

/** "an explosion rocked the port at noon": the subject's happening, with what it befell. */
const raged: Construction = (r) => {
  if (r.passive || !RAGING.has(r.head)) return null;
  const event = nounAt(r.sentence, r.subject);
  return event && event.id !== r.frame.class && /^(?:attack|fire|quake)$/.test(event.family)
    ? recast(r, event, { affected: r.object })
    : null;
};

const CONSTRUCTIONS: readonly Construction[] = [
  leftDead,
  tookToStreets,
  turnedOut,
  joinedGathering,
  estimated,
  underwent,
  lightVerb,
  occurred,
  raged,
];

/** Further predications that a verb makes with the words around it, in a fixed order. */
export const constructionsOf = (reading: VerbReading): readonly Frame[] =>
  CONSTRUCTIONS.flatMap((construction) => construction(reading) ?? []);

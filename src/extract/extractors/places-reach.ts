import type { Frame } from '../../text/frame.js';
import { REPORTING_VERBS } from '../../text/lexicon/verbs.js';
import { BODY_HEADS } from '../../text/names/words.table.js';
import { isRole } from '../../text/names/roles.js';
import type { Token } from '../../text/sentence.js';
import type { SentenceReading } from '../reading.js';
import { LIGHT_VERBS } from './places-happenings.js';

/** Words that open a clause of their own: what follows is where something else happened. */
const OPENS =
  /^(?:who|whom|whose|that|while|when|after|before|where|because|since|although|though|if|as|than|until|following)$/;
/** Words behind which stands what somebody is blamed for, and where that was. */
const BLAMES = /^(?:for|charges?|suspicion|accusations?|connection|allegations?|role|amid|despite|due)$/;
const HARD = /^(?:;|:|—|–|"|“|”)$/;
/** A predicate is placed by words no further off than this. */
const REACH = 24;

const isVerb = (t: Token): boolean => t.pos === 'VERB' || t.pos === 'AUX';

/** Most tokens between the commas that part a noun from its verb. */
const APART = 16;

/** Where a noun's own words end and a light verb carries on: "the crash ON MONDAY happened", "the blast, which occurred". */
const lightVerbAfter = (reading: SentenceReading, head: number): number | null => {
  const { tokens } = reading.sentence;
  // "the quake, which killed two on Friday, was centred": what stands between commas is passed
  const closing =
    tokens[head + 1]?.text === ','
      ? tokens.findIndex((t, i) => i > head + 1 && i <= head + APART && t.text === ',')
      : -1;
  const beyond = closing > 0 ? reading.chunks.verbs.find((v) => v.first === closing + 1) : undefined;
  if (beyond && !beyond.negated && beyond.modal === null && LIGHT_VERBS.has(tokens[beyond.head]?.lemma ?? ''))
    return beyond.head;
  const verb = reading.chunks.verbs.find((v) => v.first > head);
  if (!verb || verb.negated || verb.modal !== null) return null;
  const between = tokens.slice(head + 1, verb.first);
  if (between.length > 9 || between.some((t) => OPENS.test(t.lower) || HARD.test(t.text))) return null;
  const lemma = tokens[verb.head]?.lemma ?? '';
  const particle = tokens[verb.head + 1]?.lower ?? '';
  return LIGHT_VERBS.has(lemma) || LIGHT_VERBS.has(`${lemma} ${particle}`) ? verb.head : null;
};

/**
 * The stretch of tokens in which a frame says where it happened: from its predicate to the next clause, predicate or happening. A noun
 * reaches on over a verb that says no more than that it happened.
 */
export const reachOf = (frame: Frame, reading: SentenceReading): readonly [from: number, to: number] => {
  const { tokens } = reading.sentence;
  const verb = reading.chunks.verbs.find((v) => v.head === frame.head);
  // "ran off the road": what looks like a particle may open the phrase
  const from = (verb ? verb.head : (lightVerbAfter(reading, frame.head) ?? frame.head)) + 1;
  const end = Math.min(
    tokens.length,
    frame.head + 1 + REACH,
    frame.nominal ? tokens.length : Math.max(from, frame.clause[1]),
  );
  for (let i = from; i < end; i++) {
    const t = tokens[i];
    if (!t) return [from, i];
    if (HARD.test(t.text) || OPENS.test(t.lower) || BLAMES.test(t.lower)) return [from, i];
    // "arrested over the death of", but "shot down over the Black Sea"
    const aloft = reading.places.some((p) => p.tokens[0] > i && p.tokens[0] - i <= 3);
    if (t.lower === 'over' && i > from && !aloft) return [from, i];
    // "30 km west of X, located in Y" goes on
    if (isVerb(t) && !/^(?:located|situated|centered|centred|flying|travelling|traveling)$/.test(t.lower))
      return [from, subjectStart(reading, i)];
    const other = reading.frames.find(
      (f) => f.nominal && f.head === i && f.family !== null && f.family !== 'statement',
    );
    if (other && i > from) return [from, i];
  }
  return [from, end];
};

/** A verb's subject is no part of the clause before it: "crashed on Friday, officials in X said". */
const subjectStart = (reading: SentenceReading, verb: number): number => {
  const { tokens } = reading.sentence;
  for (let i = verb - 1; i > 0 && verb - i < 10; i--) if (tokens[i]?.text === ',') return i;
  return verb;
};

/** Whether a phrase that starts at `first` qualifies an office or a body right before it: "officials in X", "the embassy in X". */
export const belongsToBody = (reading: SentenceReading, frame: Frame, first: number): boolean => {
  const { tokens } = reading.sentence;
  const before = tokens[first - 1];
  if (!before) return false;
  // "outside the embassy in X"
  const group = reading.chunks.nouns.find((n) => n.last === first - 1);
  // "arrested a suspect in X"
  if (group && group === frame.affected) return false;
  if (/^(?:in|at|near|outside|inside|around|behind|beside)$/.test(group?.preposition ?? '')) return false;
  return (
    isRole(before) ||
    BODY_HEADS.has(before.lower) ||
    REPORTING_VERBS.has(before.lemma) ||
    /^(?:officials?|authorities|residents?|police|troops|government|media|newspaper|flights?|based|headquarters|told|said)$/.test(
      before.lower,
    )
  );
};

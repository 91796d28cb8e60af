import type { Question } from '../domain/finding.js';
import type { Candidate } from '../extract/extractor.js';
import type { ArticleReading } from '../extract/reading.js';
import { stableId } from '../kernel/digest.js';
import { compareNames } from '../text/names/compare-names.js';
import { wordingOf } from './question-wording.js';
import { actorKey, actorKeys, actorsMeet } from './actors.js';
import type { AlignedClaim } from './aligned-claim.js';
import { claimIdsOf } from './claim-ids.js';
import type { EventAlignment } from './events.js';
import { meetingGroups, soundsOf } from './meeting-groups.js';

export type { AlignedClaim } from './aligned-claim.js';

export interface AlignedQuestion extends Question {
  readonly claims: readonly AlignedClaim[];
}

/** Events of which somebody says that nobody was hurt. */
const unhurtIn = (claims: readonly AlignedClaim[]): ReadonlySet<string> =>
  new Set(
    claims.flatMap(({ candidate: { value, topic }, event }) =>
      value.kind === 'quantity' && value.hedge === 'zero' && topic.key === HURT ? [event] : [],
    ),
  );
const HURT = 'count|injure|people';

/** Claims of one event, kind and topic meet. Where nobody was hurt by one account, those slightly or badly hurt by another are asked for with them. */
const bucketKey = ({ event, candidate: { kind, topic } }: AlignedClaim, unhurt: ReadonlySet<string>): string =>
  `${event}|${kind}|${unhurt.has(event) && topic.key.startsWith('count|injure:') ? HURT : topic.key}`;

/** Claims of one article that are alike in what they meet others by: one is compared for all. */
const alikeIn = (
  claims: readonly AlignedClaim[],
  likeness: (claim: AlignedClaim) => string,
): readonly (readonly AlignedClaim[])[] => {
  const alike = new Map<string, AlignedClaim[]>();
  for (const claim of claims) {
    const key = `${claim.reading.article.id}|${likeness(claim)}`;
    const held = alike.get(key);
    if (held) held.push(claim);
    else alike.set(key, [claim]);
  }
  return [...alike.values()];
};

/** Groups of claims that meet, in order of their first members; the claims of an article that are alike are compared as one. */
const groupsOf = (
  claims: readonly AlignedClaim[],
  likeness: (claim: AlignedClaim) => string,
  keysOf: (claim: AlignedClaim) => readonly string[],
  meets: (a: AlignedClaim, b: AlignedClaim) => boolean,
): readonly (readonly AlignedClaim[])[] =>
  meetingGroups(
    alikeIn(claims, likeness).flatMap((alike) => {
      const [first] = alike;
      return first ? [{ item: { first, alike }, reading: first.reading, keys: keysOf(first) }] : [];
    }),
    (a, b) => meets(a.first, b.first),
  ).map((group) => group.flatMap(({ alike }) => alike));

type Together = EventAlignment['together'];

/** Words of a role or kinship that say who somebody is; a bare "mr" says nothing. */
const sharedRole = (a: AlignedClaim, b: AlignedClaim): boolean => {
  const words = new Set(a.candidate.topic.thing.split(/[^\p{L}]+/u).filter((w) => w.length > 3));
  return b.candidate.topic.thing.split(/[^\p{L}]+/u).some((w) => words.has(w));
};

/**
 * Two names of one person: the spelling is the same or a variant, and a story in common or the same role says that it is one person. A
 * near spelling alone never does.
 */
const sameBearer = (a: AlignedClaim, b: AlignedClaim, together: Together): boolean => {
  const left = a.candidate.value;
  const right = b.candidate.value;
  if (left.kind !== 'name' || right.kind !== 'name') return false;
  if (!together(a.reading, b.reading) && !sharedRole(a, b)) return false;
  if (left.name === right.name) return true;
  // an article that writes two names means two people, unless it writes one name in two ways far apart
  const { relation } = compareNames(left.name, right.name);
  return relation === 'variant' || relation === 'same';
};

/** Two claims about one bearer: the same name, or two spellings of it. */
const sameSubject = (a: AlignedClaim, b: AlignedClaim, together: Together): boolean => {
  if (!together(a.reading, b.reading)) return false;
  const left = a.candidate.topic.subject ?? '';
  const right = b.candidate.topic.subject ?? '';
  return left === right || ['same', 'variant'].includes(compareNames(left, right).relation);
};

/** Claims of one bearer. One article repeats its own spelling: its claims of one spelling are one. */
const nameGroups = (claims: readonly AlignedClaim[], together: Together): readonly (readonly AlignedClaim[])[] =>
  groupsOf(
    claims,
    (c) => c.candidate.display,
    (c) => (c.candidate.value.kind === 'name' ? soundsOf(c.candidate.value.name) : []),
    (a, b) => sameBearer(a, b, together),
  );

/** Sorts claims into questions. A name's or an act's question is about its bearer or actor, whichever event of their story it stands in. */
export const alignQuestions = (
  readings: readonly { readonly reading: ArticleReading; readonly candidates: readonly Candidate[] }[],
  events: EventAlignment,
): readonly AlignedQuestion[] => {
  const claims: AlignedClaim[] = [];
  const used = new Set<string>();
  for (const { reading, candidates } of readings) {
    const ids = claimIdsOf({ reading, candidates });
    for (const candidate of candidates) {
      const event =
        (candidate.situation ? events.eventOf.get(candidate.situation) : undefined) ??
        events.eventOfArticle.get(reading) ??
        '';
      const id = ids.get(candidate);
      if (id === undefined || used.has(id)) continue;
      used.add(id);
      claims.push({ id, reading, candidate, event });
    }
  }
  const buckets = new Map<string, AlignedClaim[]>();
  const put = (key: string, claim: AlignedClaim): void => {
    const held = buckets.get(key);
    if (held) held.push(claim);
    else buckets.set(key, [claim]);
  };
  for (const group of nameGroups(
    claims.filter((c) => c.candidate.kind === 'name'),
    events.together,
  )) {
    const key = `name|${group[0]?.candidate.display ?? ''}|${group[0]?.id ?? ''}`;
    for (const claim of group) put(key, claim);
  }
  const actClaims = claims.filter((c) => c.candidate.kind === 'polarity');
  const denied = new Set(
    actClaims.flatMap((c) =>
      c.candidate.value.kind === 'polarity' && c.candidate.value.negated ? [c.candidate.topic.key] : [],
    ),
  );
  const byAct = new Map<string, AlignedClaim[]>();
  for (const claim of actClaims) {
    // an act that nobody denies is no question
    if (!denied.has(claim.candidate.topic.key)) continue;
    const held = byAct.get(claim.candidate.topic.key);
    if (held) held.push(claim);
    else byAct.set(claim.candidate.topic.key, [claim]);
  }
  for (const [key, group] of byAct) {
    const meet = (a: AlignedClaim, b: AlignedClaim): boolean =>
      events.together(a.reading, b.reading) && actorsMeet(a, b);
    for (const actors of groupsOf(
      group,
      (c) => `${c.candidate.topic.thing}|${String(c.candidate.sentence.index)}`,
      actorKeys,
      meet,
    ).filter(disputed))
      for (const claim of actors) put(`act|${key}|${actorKey(actors)}`, claim);
  }
  const borne = claims.filter((c) => c.candidate.topic.subject !== undefined);
  const byKey = new Map<string, AlignedClaim[]>();
  for (const claim of borne) {
    const asked = byKey.get(claim.candidate.topic.key);
    if (asked) asked.push(claim);
    else byKey.set(claim.candidate.topic.key, [claim]);
  }
  for (const [key, asked] of byKey) {
    const groups = groupsOf(
      asked,
      (c) => c.candidate.topic.subject ?? '',
      (c) => [c.candidate.topic.subject ?? '', ...soundsOf(c.candidate.topic.subject ?? '')],
      (a, b) => sameSubject(a, b, events.together),
    );
    for (const group of groups)
      for (const claim of group) put(`${key}|${group[0]?.candidate.topic.subject ?? ''}|${group[0]?.id ?? ''}`, claim);
  }
  const unhurt = unhurtIn(claims);
  for (const claim of claims)
    if (
      claim.candidate.kind !== 'name' &&
      claim.candidate.kind !== 'polarity' &&
      claim.candidate.topic.subject === undefined
    )
      put(bucketKey(claim, unhurt), claim);

  const questions: AlignedQuestion[] = [];
  for (const [key, group] of buckets) {
    const first = group[0];
    if (!first) continue;
    const event = group.length > 1 ? (mode(group.map((c) => c.event)) ?? first.event) : first.event;
    questions.push({
      id: stableId('question', key),
      event,
      kind: first.candidate.kind,
      text: wordingOf(first, group),
      claims: group,
    });
  }
  return questions;
};

/** Whether a group says both that it happened and that it did not: what nobody disputes is no question. */
const disputed = (group: readonly AlignedClaim[]): boolean =>
  group.some((c) => c.candidate.value.kind === 'polarity' && c.candidate.value.negated) &&
  group.some((c) => c.candidate.value.kind === 'polarity' && !c.candidate.value.negated);

const mode = (values: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
};

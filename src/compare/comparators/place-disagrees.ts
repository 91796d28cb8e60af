import type { PlaceReference, PlaceValue } from '../../domain/value.js';
import { watersApart } from '../../text/places/basins.js';
import { turnBetween } from '../../text/places/compass.js';
import { placesOf } from '../../extract/extractors/places.js';
import { settingsOf } from '../../extract/extractors/places-of-dying.js';
import { discOf, gapBetween } from '../../text/places/extent.js';
import { placesRelation, type PlaceRelation } from '../../text/places/gazetteer.js';
import { placeOfReference } from '../../text/places/locus.js';
import { placeSpelling } from '../../text/places/place-spelling.js';
import { settingsExclude } from '../../text/places/settings.js';
import type { ClaimOf, Comparator, Verdict } from '../comparator.js';
import { silent } from '../comparator.js';
import { occasionsMeet, timesMeet, vehiclesMeet } from './happenings-meet.js';
import { oneShock } from './shocks.js';
import { deadOf, deadMeet } from './the-dead.js';

export type PlaceMessage =
  | 'other-place'
  | 'far-apart'
  | 'other-direction'
  | 'other-distance'
  | 'other-part'
  | 'other-setting'
  | 'other-dead'
  | 'other-shock'
  | 'other-happening'
  | 'same-place'
  | 'may-be-one'
  | 'unknown-place'
  | 'within-one-article'
  | 'uncertain';

/** Directions further apart than this cannot both be meant; those nearer are a matter of rounding ("west" for "southwest"). */
const OTHER_DIRECTION = 67.5;
/** "Northern" and "southern", not "northern" and "eastern". */
const OTHER_PART = 135;
/** Within this distance of a reference directions and distances mean little. */
const CLOSE_KM = 10;
/** Distances differ clearly from this ratio and this difference on. */
const OTHER_RATIO = 1.5;
const OTHER_KM = 15;
/** Two towns nearer than this may be one conurbation; phrases need such a gap between all that they may mean. */
const ONE_TOWN_KM = 30;
const GAP_KM = 60;

const MEETS: ReadonlySet<PlaceRelation> = new Set(['same', 'contains', 'within']);

type Data = Readonly<Record<string, string>>;

const verdict = (
  level: Verdict<PlaceMessage>['level'],
  message: PlaceMessage,
  data: Data,
  strength = 0,
): Verdict<PlaceMessage> => ({
  level,
  message,
  data,
  scope: level === 'silent' ? 'unknown' : 'same',
  suggestion: level === 'contradicts' || level === 'strains' ? 'needs-reporting' : null,
  strength,
});

/** Whether two references are one place: one entry of the gazetteer, or one name as spelled. */
const oneReference = (a: PlaceReference, b: PlaceReference): boolean => {
  if (a.key === b.key) return true;
  const unknown = a.key.startsWith('unknown:') || b.key.startsWith('unknown:');
  return unknown && placeSpelling(a.name, b.name) !== 'different';
};

/** Two phrases from one reference: direction and distance decide. */
const fromOneReference = (a: PlaceValue, b: PlaceValue, data: Data): Verdict<PlaceMessage> | null => {
  const close = a.km !== null && b.km !== null && Math.max(a.km, b.km) <= CLOSE_KM;
  if (close) return verdict('compatible', 'may-be-one', data);
  if (a.bearing !== null && b.bearing !== null && turnBetween(a.bearing, b.bearing) > OTHER_DIRECTION)
    return verdict('contradicts', 'other-direction', data, 0.85);
  if (a.km !== null && b.km !== null) {
    const [less, more] = [Math.min(a.km, b.km), Math.max(a.km, b.km)];
    if (more / Math.max(less, 1) >= OTHER_RATIO && more - less >= OTHER_KM)
      return verdict('contradicts', 'other-distance', data, 0.7);
    return verdict('agrees', 'same-place', data);
  }
  return null;
};

const settled = (a: PlaceValue): boolean => a.relation === 'at';

const comparePlaces = (a: PlaceValue, b: PlaceValue, data: Data): Verdict<PlaceMessage> => {
  const [x, y] = [a.references[0], b.references[0]];
  if (!x || !y) return silent('unknown-place', data);
  const pair = a.relation === 'between' || b.relation === 'between';
  if (!pair && oneReference(x, y)) {
    const told = fromOneReference(a, b, data);
    if (told) return told;
    if (a.part !== null && b.part !== null && turnBetween(a.part, b.part) >= OTHER_PART)
      return verdict('contradicts', 'other-part', data, 0.75);
    return verdict(
      a.relation === b.relation ? 'agrees' : 'compatible',
      a.relation === b.relation ? 'same-place' : 'may-be-one',
      data,
    );
  }
  const [left, right] = [a.references.map(placeOfReference), b.references.map(placeOfReference)];
  const relation = left[0] && right[0] ? placesRelation(left[0], right[0]) : 'unknown';
  // between A and B may be right beside A
  if (pair && left.some((p) => right.some((q) => MEETS.has(placesRelation(p, q)))))
    return verdict('compatible', 'may-be-one', data);
  const [discA, discB] = [
    discOf({ relation: located(a), references: left, km: a.km, bearing: a.bearing }),
    discOf({ relation: located(b), references: right, km: b.km, bearing: b.bearing }),
  ];
  const gap = discA && discB ? gapBetween(discA, discB) : null;
  if (settled(a) && settled(b)) {
    if (relation === 'disjoint') {
      const kinds = [left[0]?.kind, right[0]?.kind];
      const areas = !kinds.includes('city') && !kinds.includes('unknown');
      if (areas || gap === null || gap > ONE_TOWN_KM) {
        const named = left[0]?.country !== right[0]?.country || gap !== null;
        return named ? verdict('contradicts', 'other-place', data, 0.85) : silent('unknown-place', data);
      }
      // neighbours: a town and the province next to it, two towns that have grown together
      return verdict('compatible', 'may-be-one', data);
    }
    if (left[0] && right[0] && watersApart(left[0], right[0])) return verdict('contradicts', 'other-place', data, 0.85);
    if (relation === 'unknown') return silent('unknown-place', data);
    return verdict(
      relation === 'same' ? 'agrees' : 'compatible',
      relation === 'same' ? 'same-place' : 'may-be-one',
      data,
    );
  }
  if (gap === null) return silent('unknown-place', data);
  if (!pair && (relation === 'contains' || relation === 'within')) return verdict('compatible', 'may-be-one', data);
  return gap > GAP_KM ? verdict('contradicts', 'far-apart', data, 0.75) : verdict('compatible', 'may-be-one', data);
};

const located = (value: PlaceValue): 'at' | 'near' | 'off' | 'away' | 'between' =>
  value.relation === 'setting' ? 'at' : value.relation;

const compareValues = (a: PlaceValue, b: PlaceValue, data: Data): Verdict<PlaceMessage> => {
  if (a.setting === null && b.setting === null) return comparePlaces(a, b, data);
  if (a.setting === null || b.setting === null) return silent('unknown-place', data);
  if (a.setting === b.setting) return verdict('agrees', 'same-place', data);
  if (!settingsExclude(a.setting, b.setting)) return verdict('compatible', 'may-be-one', data);
  return verdict('contradicts', 'other-setting', data, 0.7);
};

/** Whether an article says in the same voice what the other one says too: then it tells of two such happenings, or of two of the dead. */
const tellsBoth = (teller: ClaimOf<'place'>, other: ClaimOf<'place'>): boolean =>
  [...placesOf(teller.reading), ...settingsOf(teller.reading)].some(
    (c) =>
      c.topic.key === other.candidate.topic.key &&
      c.speaker?.name === teller.candidate.speaker?.name &&
      ['agrees', 'compatible'].includes(compareValues(c.value, other.value, {}).level),
  );

const compare = (left: ClaimOf<'place'>, right: ClaimOf<'place'>): Verdict<PlaceMessage> => {
  const data = { leftValue: left.candidate.display, rightValue: right.candidate.display };
  const [a, b] = [left.value, right.value];
  const doubtful = (c: ClaimOf<'place'>): boolean =>
    c.candidate.modality === 'possible' || c.candidate.modality === 'denied';
  if (doubtful(left) || doubtful(right)) return silent('uncertain', data);
  if (left.reading === right.reading && (left.candidate.speaker?.name ?? '') === (right.candidate.speaker?.name ?? ''))
    return silent('within-one-article', data);
  if (!vehiclesMeet(left, right) || !occasionsMeet(left, right) || !timesMeet(left, right))
    return silent('other-happening', data);
  if (a.setting === null && !oneShock(left, right)) return silent('other-shock', data);
  if (a.setting !== null && !deadMeet(deadOf(left), deadOf(right))) return silent('other-dead', data);
  const said = compareValues(a, b, data);
  if (said.level !== 'contradicts' || left.reading === right.reading) return said;
  return tellsBoth(left, right) || tellsBoth(right, left) ? silent('within-one-article', data) : said;
};

export const placeDisagrees: Comparator<'place', PlaceMessage> = {
  meta: {
    id: 'place-disagrees',
    kind: 'place',
    version: 1,
    severity: 'major',
    docs: {
      summary:
        'One happening put in places that exclude each other: two towns, two countries, two directions from one town, here and far from here; or one death in two settings.',
      limits:
        'A town agrees with its province and country, and with what is said to be near it. Places that the gazetteer does not know are compared by their country, or by direction and distance from one name.',
    },
    messages: {
      'other-place': '{left} says {leftValue}, {right} {rightValue}: it cannot have been in both places.',
      'far-apart': '{left} says {leftValue}, {right} {rightValue}: the two are far from each other.',
      'other-direction': '{left} says {leftValue}, {right} {rightValue}: the directions from one place differ.',
      'other-distance': '{left} says {leftValue}, {right} {rightValue}: the distances from one place differ.',
      'other-part': '{left} says {leftValue}, {right} {rightValue}: these are opposite parts of one place.',
      'other-setting': '{left} says {leftValue}, {right} {rightValue}: nobody dies in both settings.',
      'other-dead': 'They speak of different dead.',
      'other-happening': 'They speak of different happenings.',
      'other-shock': 'They speak of different shocks.',
      'same-place': 'Both name the same place.',
      'may-be-one': 'One place lies within or near the other.',
      'unknown-place': 'How the two places lie to each other is not known.',
      'within-one-article': 'One article says both: they answer two questions.',
      uncertain: 'One of them only says where it may have been.',
    },
  },
  compare,
};

import { PLACE_NAME_TOPIC } from '../../extract/extractors/place-names.js';
import { placesRelation } from '../../text/places/gazetteer.js';
import { placeSpelling } from '../../text/places/place-spelling.js';
import type { ClaimOf, Comparator, Verdict } from '../comparator.js';
import { silent } from '../comparator.js';

export type PlaceSpellingMessage = 'spelled-differently' | 'same-spelling' | 'other-place' | 'within-one-article';

const isPlace = (claim: ClaimOf<'name'>): boolean => claim.candidate.topic.key.startsWith(`${PLACE_NAME_TOPIC}|`);
const isKnown = (claim: ClaimOf<'name'>): boolean =>
  claim.candidate.place !== null && claim.candidate.place.kind !== 'unknown';
const sortOf = (claim: ClaimOf<'name'>): string => claim.candidate.topic.key.split('|')[2] ?? '';

/** Whether a claim's article also writes the other one's spelling: then the two are two places, or a slip that an editor sees at once. */
const writes = (claim: ClaimOf<'name'>, name: string): boolean => claim.reading.article.text.includes(name);

const compare = (left: ClaimOf<'name'>, right: ClaimOf<'name'>): Verdict<PlaceSpellingMessage> => {
  const data = { leftValue: left.value.name, rightValue: right.value.name };
  if (!isPlace(left) || !isPlace(right)) return silent('other-place', data);
  if (left.value.name === right.value.name)
    return { level: 'agrees', message: 'same-spelling', data, scope: 'same', suggestion: null, strength: 0 };
  if (placeSpelling(left.value.name, right.value.name) === 'different') return silent('other-place', data);
  if (left.reading === right.reading) return silent('within-one-article', data);
  const [a, b] = [left.candidate.place, right.candidate.place];
  // two spellings that the gazetteer both knows are a matter of taste, or two towns
  if ((isKnown(left) && isKnown(right)) || !a || !b || placesRelation(a, b) === 'disjoint')
    return silent('other-place', data);
  const [x, y] = [sortOf(left), sortOf(right)];
  if (x !== '' && y !== '' && x !== y) return silent('other-place', data);
  if (left.event !== right.event) return silent('other-place', data);
  if (writes(left, right.value.name) || writes(right, left.value.name)) return silent('within-one-article', data);
  return {
    level: 'contradicts',
    message: 'spelled-differently',
    data,
    scope: 'same',
    suggestion: 'accept-one',
    strength: isKnown(left) || isKnown(right) ? 0.7 : 0.6,
  };
};

export const placeSpellingDiffers: Comparator<'name', PlaceSpellingMessage> = {
  meta: {
    id: 'place-spelling-differs',
    kind: 'name',
    version: 1,
    severity: 'spelling',
    docs: {
      summary: 'One town or village whose name two sources of one event spell differently: choose a house spelling.',
      limits:
        'Only names with the same consonants in one event, at least one of them not in the gazetteer; short names and two places that both exist are left alone.',
    },
    messages: {
      'spelled-differently': '{leftSource} writes {leftValue}, {rightSource} {rightValue}: two spellings of one place.',
      'same-spelling': 'Both write the same name.',
      'other-place': 'The names are of different places.',
      'within-one-article': 'One article writes both names.',
    },
  },
  compare,
};

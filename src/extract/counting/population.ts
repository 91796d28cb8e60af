import type { Place } from '../../text/places/place.js';
import type { Topic } from '../extractor.js';
import { lowerAt, mayBePeople, measuring, type CountAnswer, type CountRule, type CountSite } from './site.js';

const SETTLEMENT =
  /^(?:city|town|village|province|region|island|district|county|state|country|nation|suburb|settlement|municipality|area|neighbourhood|neighborhood|capital|port|community|territory)$/;

/** The place whose people are counted: named in the sentence near the count, else the town the article named last. */
const inhabited = (site: CountSite, near: number): Place | null => {
  const settled = site.reading.places.filter((p) => p.place.kind !== 'country' || site.reading.places.length === 1);
  const named = [...settled].sort((a, b) => Math.abs(a.tokens[0] - near) - Math.abs(b.tokens[0] - near))[0];
  if (named) return named.place;
  for (let i = site.article.sentences.indexOf(site.reading) - 1; i >= 0; i--) {
    const before = site.article.sentences[i]?.places.filter((p) => p.place.kind === 'city').at(-1);
    if (before) return before.place;
  }
  return null;
};

export const populationTopic = (site: CountSite, near: number): Topic => {
  const place = inhabited(site, near);
  return measuring(
    'population',
    null,
    place ? `How many people live in ${place.name}?` : 'How many people live there?',
    place?.name,
  );
};

const answer = (site: CountSite, from: number): CountAnswer => ({
  topic: populationTopic(site, site.m.tokens[0]),
  frame: null,
  place: inhabited(site, site.m.tokens[0]),
  holds: [from, site.m.tokens[1]],
  people: true,
});

/** "a city of 160,000 people", "home to 170,000", "population 12,000", "has 4,000 inhabitants". */
export const populationTold: CountRule = (site) => {
  const { m } = site;
  if (!mayBePeople(m)) return null;
  const first = m.tokens[0];
  const before = lowerAt(site, first - 1);
  if (before === 'population') return answer(site, first - 1);
  if (/^(?:to|by|for)$/.test(before) && lowerAt(site, first - 2) === 'home' && lowerAt(site, first - 3) !== 'at')
    return answer(site, first - 2);
  if (before === 'of' && SETTLEMENT.test(lowerAt(site, first - 2))) return answer(site, first - 2);
  const large = m.value.low >= 50 || m.value.high === null;
  if (large && m.value.counted === 'inhabitant' && /^(?:has|had|with|have|of|its|the)$/.test(before))
    return answer(site, first - 1);
  if (
    large &&
    /^(?:resident|people|person)$/.test(m.value.counted ?? '') &&
    /^(?:has|had|with)$/.test(before) &&
    SETTLEMENT.test(site.tokens.slice(0, first).findLast((t) => t.pos === 'NOUN')?.lemma ?? '') &&
    (site.found?.frame.family ?? null) === null
  )
    return answer(site, first - 1);
  if (large && before === 'by' && lowerAt(site, first - 2) === 'inhabited') return answer(site, first - 2);
  if (large && /^(?:live|lives|lived|living|reside)$/.test(lowerAt(site, m.tokens[1] + 1))) {
    const place = lowerAt(site, m.tokens[1] + 2);
    return /^(?:in|on|there)$/.test(place) ? { ...answer(site, first), holds: [first, m.tokens[1] + 2] } : null;
  }
  return null;
};

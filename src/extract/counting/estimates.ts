import { classById, leadingClass } from '../../text/lexicon/predicates.js';
import type { Situation } from '../situations.js';
import {
  attending,
  happened,
  inCondition,
  lemmaAt,
  lowerAt,
  mayBePeople,
  type CountRule,
  type CountSite,
} from './site.js';

/** Those who are at an occasion, by the noun alone. */
const THERE =
  /^(?:participant|protester|protestor|demonstrator|marcher|attendee|spectator|mourner|worshipper|reveller)$/;
/** Verbs by which somebody gives a number. */
const GIVING = /^(?:estimate|count|put|report|give|say|number|reckon|record|see)$/;

/** The happening that the sentence tells of. */
const situationOf = (site: CountSite): Situation | null =>
  site.article.situationOfSentence.get(site.reading.sentence.index) ?? null;

const isGathering = (site: CountSite): boolean => {
  const situation = situationOf(site);
  const leading = situation ? classById(leadingClass([...situation.classes]) ?? '') : null;
  return leading?.family === 'protest';
};

/** Words before a number up to the start of its clause, the nearest first. */
const wordsBefore = (site: CountSite, most: number): readonly string[] =>
  site.tokens
    .slice(Math.max(0, site.m.tokens[0] - most), site.m.tokens[0])
    .map((t) => t.lower)
    .reverse();

/** "police estimated 240,000 participants", "there were 240,000 at its peak", of a march that the article tells of. */
export const gatheringTold: CountRule = (site) => {
  const { m } = site;
  if (!mayBePeople(m) || m.value.low < LEAST) return null;
  const before = wordsBefore(site, 4);
  const counted = m.value.counted ?? '';
  const from = m.tokens[0] - 1;
  // the verb may stand in the number's own hedge: "estimated 4,000 marchers"
  if (THERE.test(counted) && [-1, 0, 1, 2].some((k) => GIVING.test(lemmaAt(site, from - k))))
    return { topic: attending(), frame: null, people: true, holds: [from, m.tokens[1]] };
  // "there were 240,000", "the number was 240,000", "police put the figure at 240,000"
  const exist =
    /^(?:were|was|are)$/.test(before[0] ?? '') && /^(?:there|number|figure|total|turnout)$/.test(before[1] ?? '');
  const figure = before[0] === 'at' && /^(?:figure|number|total)$/.test(before[1] ?? '');
  const plain = counted === '' || /^(?:people|person|human)$/.test(counted);
  return (exist || figure) && plain && isGathering(site)
    ? { topic: attending(), frame: null, people: true, holds: [from - 1, m.tokens[1]] }
    : null;
};
/** Fewer are no crowd. */
const LEAST = 50;

/** "the condition of 26 was critical": how many were badly hurt. */
export const gravelyTold: CountRule = (site) => {
  const { m } = site;
  if (!mayBePeople(m) || lowerAt(site, m.tokens[0] - 1) !== 'of' || lowerAt(site, m.tokens[0] - 2) !== 'condition')
    return null;
  const after = site.tokens.slice(m.tokens[1] + 1, m.tokens[1] + 8);
  const grave = after.findIndex((t) => /^(?:critical|serious|grave)$/.test(t.lower));
  return grave < 0
    ? null
    : {
        topic: inCondition('injure', 'seriously', 'How many people were seriously injured?'),
        frame: null,
        people: true,
        holds: [m.tokens[0] - 2, m.tokens[1] + 1 + grave],
      };
};

/** "claimed the lives of 23 pensioners". */
export const livesTold: CountRule = (site) => {
  const { m } = site;
  if (!mayBePeople(m)) return null;
  const words = wordsBefore(site, 4);
  return words[0] === 'of' &&
    words[1] === 'lives' &&
    /^(?:claim|cost|take|end)$/.test(lemmaAt(site, m.tokens[0] - (words[2] === 'the' ? 4 : 3)))
    ? {
        topic: happened('die', 'people'),
        frame: site.reading.frames.find((f) => f.head === m.tokens[0] - 4) ?? null,
        people: true,
        holds: [m.tokens[0] - 4, m.tokens[1]],
      }
    : null;
};

const CUTTING = /^(?:cut|shed|axe|slash|eliminate|lose|scrap)$/;

/** "will cut 1,200 jobs", "1,500 employees will lose their jobs": jobs that go, also by plan. */
export const jobsTold: CountRule = (site) => {
  const { m, found } = site;
  const topic = {
    key: 'count|lay-off|people',
    predicate: 'lay-off',
    thing: 'people',
    asks: 'How many jobs are to go?',
  };
  const people = { unit: 'people', counted: 'person' } as const;
  if (/^(?:job|post|position)$/.test(m.value.counted ?? '')) {
    const verb = wordsBefore(site, 4).findIndex((_, k) => CUTTING.test(lemmaAt(site, m.tokens[0] - 1 - k)));
    return verb < 0
      ? null
      : {
          topic,
          frame: found?.frame ?? null,
          people: true,
          value: people,
          holds: [m.tokens[0] - 1 - verb, m.tokens[1]],
        };
  }
  if (!mayBePeople(m)) return null;
  const after = site.tokens
    .slice(m.tokens[1] + 1, m.tokens[1] + 7)
    .map((t) => t.lower)
    .join(' ');
  const found2 =
    /^(?:(?:will|would|could|are|to|may|might|have) ){0,3}(?:lose|losing|lost) (?:their )?(?:jobs|livelihoods)\b/.exec(
      after,
    );
  return found2
    ? {
        topic,
        frame: site.reading.frames.find((f) => f.head > m.tokens[1]) ?? null,
        people: true,
        value: people,
        holds: [m.tokens[0], m.tokens[1] + found2[0].split(' ').length],
      }
    : null;
};

/** "the strike involved 4,000 workers". */
export const strikersTold: CountRule = (site) => {
  const { m, found } = site;
  if (!mayBePeople(m) || found?.frame.predicate !== 'involve') return null;
  const subject = found.frame.agent;
  return subject && /^(?:strike|walkout|stoppage)$/.test(lemmaAt(site, subject.head))
    ? { topic: happened('strike-work', 'people'), frame: null, people: true, holds: [subject.first, m.tokens[1]] }
    : null;
};

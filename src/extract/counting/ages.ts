import type { NounGroup } from '../../text/chunks.js';
import type { Frame } from '../../text/frame.js';
import { professionOf } from '../../text/lexicon/professions.js';
import { isSinglePerson, isPersonNoun } from '../../text/quantities/persons.js';
import { entityOfGroup } from '../entities.js';
import { focalPerson, lonePerson, personOf, subjectGroup } from './bearers.js';
import { lemmaAt, lowerAt, measuring, type CountRule, type CountSite } from './site.js';

/** Nobody in the news is older. */
const OLDEST = 115;

const bareNumber = ({ m }: CountSite): boolean =>
  m.value.unit === null &&
  (m.value.counted === null || m.value.counted === 'person') &&
  m.value.hedge === 'exact' &&
  Number.isInteger(m.value.low) &&
  m.value.low >= 1 &&
  m.value.low <= OLDEST;

/** Words for somebody by fame alone; beside trades they describe whom an article is about. */
const FAME = /^(?:star|legend|champion|champ|hero|icon|veteran|great|idol|celebrity|laureate|winner)$/;

/** One person by a noun, in the singular: "the frail star", "a driver". */
const onePerson = (site: CountSite, group: NounGroup): boolean => {
  const head = site.tokens[group.head];
  if (!head) return false;
  const entity = entityOfGroup(site.article, group);
  if (entity) return entity.kind === 'person';
  return head.lower === head.lemma && (FAME.test(head.lemma) || isSinglePerson(head.lemma) || isPersonNoun(head.lemma));
};

const YOUNG = /^(?:lad|boy|girl|man|woman|youth|teenager|child|youngster|lass|pensioner)$/;

/** The group that a bare number stands behind as an age: "the star, 84,", "the driver (46)", "a lad of 18". */
const appositive = (site: CountSite): NounGroup | null => {
  if (!bareNumber(site)) return null;
  const { m, reading } = site;
  const [first, last] = m.tokens;
  const mark = lowerAt(site, first - 1);
  const after = lowerAt(site, last + 1);
  const group = reading.chunks.nouns.findLast((n) => n.last === first - 2);
  if (!group) return null;
  if (mark === 'of')
    return YOUNG.test(lemmaAt(site, group.head)) && /^(?:a|an|the)$/.test(lowerAt(site, group.first)) && agedTail(site)
      ? group
      : null;
  const closed = (mark === ',' && /^(?:,|\.|—|–|;|who|from|of|)$/.test(after)) || (mark === '(' && after === ')');
  if (!closed || !onePerson(site, group)) return null;
  // "the driver, 12, 14 and 16": a list of numbers
  return site.tokens[last + 2]?.pos === 'NUM' ? null : group;
};

/** What follows an age that closes its group: no noun that it would count. */
const agedTail = (site: CountSite): boolean => {
  const next = site.tokens[site.m.tokens[1] + 1];
  return next === undefined || !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.pos);
};

/** "Ann Lee was 84 years": the length of a life without "old". */
const livedYears = (site: CountSite): NounGroup | null => {
  const { m, reading, tokens } = site;
  if (m.value.unit !== 'year' || m.value.hedge !== 'exact' || m.value.low > OLDEST) return null;
  const frame = reading.frames.find((f) => f.predicate === 'be' && f.head === m.tokens[0] - 1);
  const next = tokens[m.tokens[1] + 1];
  if (!frame || (next && !/^(?:PUNCT|CCONJ)$/.test(next.pos) && next.lower !== 'when')) return null;
  return frame.agent && onePerson(site, frame.agent) ? frame.agent : null;
};

/** "Tom Orr turned 70 in May". */
const turned = (site: CountSite): NounGroup | null => {
  if (!bareNumber(site) || lowerAt(site, site.m.tokens[0] - 1) !== 'turned' || !agedTail(site)) return null;
  const group = site.reading.chunks.nouns.find((n) => n.last === site.m.tokens[0] - 2);
  return group && onePerson(site, group) ? group : null;
};

/** "Ann Lee was 31 when she vanished", "the youngest, Tom Orr, was 19": a bare number that is said of one person by name. */
const wasOf = (site: CountSite): NounGroup | null => {
  if (!bareNumber(site) || !agedTail(site)) return null;
  const [first, last] = site.m.tokens;
  const frame = site.reading.frames.find((f) => f.predicate === 'be' && f.head === first - 1);
  // "the youngest, Ann Lee, was 19": the name that stands right before
  const beside = site.reading.chunks.nouns.find((n) => n.last === first - 3 && lowerAt(site, first - 2) === ',');
  const group = [frame?.agent ?? null, beside ?? null].find((g) => g !== null && personOf(site.article, g) !== null);
  if (!frame || !group || !/^(?:,|\.|;|—|–|and|when|)$/.test(lowerAt(site, last + 1)) || formerly(site, frame))
    return null;
  return /^(?:is|was)$/.test(lowerAt(site, frame.head)) ? group : null;
};

const bareAge = (site: CountSite): NounGroup | null =>
  appositive(site) ?? livedYears(site) ?? turned(site) ?? wasOf(site);

/** An age of the present: "turned 40 in 1990" is none. */
const dated = (site: CountSite): boolean =>
  lowerAt(site, site.m.tokens[0] - 1) === 'turned' && site.tokens.some((t) => /^(?:1[5-9]|20)\d\d$/.test(t.text));

/** Whether a number is somebody's age, whoever that is: it counts nobody. */
export const isAge = (site: CountSite): boolean => site.m.value.unit === 'age' || bareAge(site) !== null;

/** "the frail star": a definite description in a portrait is of the one portrayed. */
const portrayed = (site: CountSite, group: NounGroup | null): string | null => {
  if (!group || lowerAt(site, group.first) !== 'the') return null;
  const entity = entityOfGroup(site.article, group);
  if (entity?.named === true || site.tokens[group.head]?.pos !== 'NOUN') return null;
  const noun = lemmaAt(site, group.head);
  return FAME.test(noun) || professionOf([noun])?.standing === 'plain' ? focalPerson(site.article) : null;
};

const gap = (site: CountSite, from: number, to: number): readonly string[] =>
  site.tokens.filter((t) => t.span.start >= from && t.span.end <= to).map((t) => t.lower);

/** The full name right beside an age: before it, in apposition, or the one named next. */
const namedBeside = (site: CountSite): string | null => {
  const { m, reading } = site;
  const people = reading.names.filter((n) => n.name.includes(' '));
  const before = people.filter((n) => n.span.end <= m.span.start).at(-1);
  const after = people.find((n) => n.span.start >= m.span.end);
  // "34-year-old Peter Jones", "the 59-year-old driver, Peter Jones"
  const ahead = after ? gap(site, m.span.end, after.span.start) : [];
  if (
    after &&
    ahead.length <= 4 &&
    !ahead.slice(0, -1).some((w) => /^(?:and|who|was|is|,|;)$/.test(w)) &&
    !/^(?:and|who|was|is|;)$/.test(ahead.at(-1) ?? '') &&
    lowerAt(site, m.tokens[0] - 1) !== ','
  )
    return after.name;
  if (!before) return null;
  const between = gap(site, before.span.end, m.span.start);
  return between.length <= 5 &&
    between.every((w) => /^(?:,|\(|a|an|the|aged|age|who|was|is|,|then|now|both|turned)$/.test(w))
    ? before.name
    : null;
};

const LIVING = /^(?:die|be|turn|reach|pass|perish|retire|succumb|kill)$/;

/** An age of long ago: "worked until he was 20", "was 12 when the war broke out", "turned 40 in 1990". */
const formerly = (site: CountSite, frame: Frame): boolean => {
  const { tokens, m } = site;
  const from = Math.max(0, (subjectGroup(frame, site.reading)?.first ?? frame.head) - 2);
  const before = tokens.slice(from, frame.head).map((t) => t.lower);
  const after = tokens.slice(m.tokens[1] + 1, m.tokens[1] + 4).map((t) => t.lower);
  return (
    before.some((w) => /^(?:until|till|when|since|after|before|while|though|if|as|once|because|time)$/.test(w)) ||
    (/^(?:when|before|while|as|then)$/.test(after[0] ?? '') &&
      !after.some((w) => /^(?:died|killed|passed|disappeared|vanished|murdered|slain|shot|went|arrested)$/.test(w))) ||
    tokens.some((t) => /^(?:1[5-9]|20)\d\d$/.test(t.text))
  );
};

/** Whose age it is, by what the clause says of whom: "he died at the age of 84", "who has died aged 85", "was 84 years". */
const spokenOf = (site: CountSite): string | null => {
  const { m, reading, tokens } = site;
  const frame = reading.frames
    .filter(
      (f) =>
        !f.nominal &&
        f.head < m.tokens[0] &&
        m.tokens[1] < f.clause[1] &&
        (f.class === 'die' || LIVING.test(lemmaAt(site, f.head)) || f.predicate === 'be'),
    )
    .at(-1);
  if (!frame) return null;
  const between = tokens.slice(frame.head + 1, m.tokens[0]);
  // of another clause, of another thing ("was elected at 35", "left school at 11") or of somebody else beside
  if (
    between.length > 12 ||
    between.some((t) => (t.pos === 'VERB' && t.lower !== 'aged') || /^(?:and|but|;|:)$/.test(t.lower))
  )
    return null;
  const near = tokens.slice(Math.max(0, m.tokens[0] - 3), m.tokens[0]).map((t) => t.lower);
  const linked = near.some((w) => /^(?:aged|age|at)$/.test(w)) || m.tokens[0] - frame.head <= 2;
  if (!linked || (frame.class !== 'die' && formerly(site, frame))) return null;
  const subject = subjectGroup(frame, reading);
  return personOf(site.article, subject) ?? portrayed(site, subject);
};

/** "the 26-year-old was stopped", "the 45-year-old engineer": with no name beside it, the one whom the article is about. */
const byAge = (site: CountSite): string | null => {
  const { group, m, article } = site;
  if (m.value.unit !== 'age' || !group || lowerAt(site, group.first) !== 'the' || group.last > m.tokens[1] + 2)
    return null;
  const head = site.tokens[group.head];
  if (!head || (head.index > m.tokens[1] && !isSinglePerson(head.lemma) && !isPersonNoun(head.lemma))) return null;
  return personOf(article, group) ?? (entityOfGroup(article, group)?.named === true ? null : lonePerson(article));
};

/** "Anna Smith, 59,", "34-year-old Peter Jones", "the driver, 46,", "he died at the age of 84", "a lad of 18". */
export const ageTold: CountRule = (site) => {
  const { m, reading, article } = site;
  const beside = bareAge(site);
  if ((m.value.unit !== 'age' && beside === null) || dated(site)) return null;
  const before = reading.chunks.nouns.findLast((n) => n.last === m.tokens[0] - 2);
  const adjacent = beside ?? (/^[,(]$/.test(lowerAt(site, m.tokens[0] - 1)) ? (before ?? null) : null);
  const bearer =
    (beside === null ? namedBeside(site) : null) ??
    personOf(article, adjacent) ??
    portrayed(site, adjacent) ??
    (adjacent === null ? (spokenOf(site) ?? byAge(site)) : null);
  if (bearer === null) return null;
  const from = adjacent?.first ?? m.tokens[0];
  return {
    topic: measuring('age', null, `How old was ${bearer}?`, bearer),
    frame: null,
    holds: [from, m.tokens[1]],
    value: { unit: 'age', counted: null },
  };
};

import type { NounGroup } from '../../text/chunks.js';
import { personOf, subjectGroup } from './bearers.js';
import { having, lemmaAt, lowerAt, type CountRule, type CountSite } from './site.js';

const OFFSPRING = /^(?:child|son|daughter|kid|boy|girl)$/;
const PARENT = /^(?:father|mother|parent|dad|mum|mom|stepfather|stepmother)$/;
const GRAND = /^(?:grandchild|grandson|granddaughter|great-grandchild)$/;

const ASKED = { child: 'children', grandchild: 'grandchildren' } as const;

const family = (of: keyof typeof ASKED, whose: string): ReturnType<typeof having> =>
  having(of, 'people', `How many ${ASKED[of]} did ${whose} have?`, whose);

/** The words right behind a count, over the list it may stand in: "two daughters and a son FROM HIS FIRST MARRIAGE". */
const ofOneMarriage = (site: CountSite, last: number): boolean => {
  const words = site.tokens.slice(last + 1, last + 6).map((t) => t.lower);
  return (
    (words[0] === 'from' || words[0] === 'by' || words[0] === 'with') &&
    words.some((w) => /^(?:marriage|relationship|wife|husband|partner)$/.test(w))
  );
};

/** The group behind "of": "the four children of Ann Lee". */
const ofWhom = (site: CountSite, from: number): NounGroup | null =>
  lowerAt(site, from) === 'of'
    ? (site.reading.chunks.nouns.find((n) => n.preposition === 'of' && n.first === from + 1) ?? null)
    : null;

/** Whom a clause of leaving, surviving or having makes the parent. */
const parentOfClause = (site: CountSite): string | null => {
  const { reading, article, m } = site;
  const frame = reading.frames.findLast(
    (f) => !f.nominal && f.head < m.tokens[0] && /^(?:survive|leave|have|raise|mourn)$/.test(lemmaAt(site, f.head)),
  );
  if (!frame) return null;
  const between = site.tokens.slice(frame.head + 1, m.tokens[0]);
  if (between.length > 16 || between.some((t) => t.pos === 'AUX' || /^[;:]$/.test(t.text))) return null;
  const verb = lemmaAt(site, frame.head);
  const subject = subjectGroup(frame, reading);
  // "he is survived by …": the one who is survived is the subject
  const passive = lowerAt(site, frame.head + 1) === 'by';
  if (verb === 'survive') {
    const survived = passive ? subject : (frame.affected ?? null);
    return personOf(article, survived);
  }
  if (verb === 'mourn') return passive ? personOf(article, subject) : null;
  // "had two children with him in the car": what one has with one is no family
  if (verb === 'have' && between.length > 1) return null;
  return personOf(article, subject);
};

/** The person that "a father of four" describes: in apposition to a name, or the subject it is said of. */
const described = (site: CountSite, parent: NounGroup): string | null => {
  const { reading, article } = site;
  const own = personOf(article, parent);
  if (own !== null) return own;
  const mark = lowerAt(site, parent.first - 1);
  // "Ann Lee, 46, a father of four": back over an age
  const before = reading.chunks.nouns.findLast(
    (n) => n.last < parent.first && (n.last !== n.first || site.tokens[n.head]?.pos !== 'NUM'),
  );
  if (mark === ',' && before && parent.first - before.last <= 4) return personOf(article, before);
  const frame = reading.frames.find((f) => f.predicate === 'be' && f.affected === parent);
  if (frame) return personOf(article, subjectGroup(frame, reading));
  const after = reading.chunks.nouns.find((n) => n.first > site.m.tokens[1] && n.first <= site.m.tokens[1] + 2);
  return after && site.tokens[after.head]?.pos === 'PROPN' ? personOf(article, after) : null;
};

/** "a father of four", "the four children of Ann Lee", "is survived by two daughters and a son": how many children somebody had. */
export const familyTold: CountRule = (site) => {
  const { m, reading, article } = site;
  const noun = m.value.counted ?? '';
  const [first, last] = m.tokens;
  const held: readonly [number, number] = [first, last];
  // "a father of four", "a mother of three children"
  if (lowerAt(site, first - 1) === 'of' && (noun === '' || noun === 'person' || OFFSPRING.test(noun))) {
    const parent = reading.chunks.nouns.find((n) => n.head === first - 2 && PARENT.test(lemmaAt(site, n.head)));
    const whose = parent ? described(site, parent) : null;
    return parent && whose !== null
      ? {
          topic: family('child', whose),
          frame: null,
          holds: [parent.first, last],
          value: { unit: 'people', counted: 'child', hedge: plain(site) },
        }
      : null;
  }
  const of = OFFSPRING.test(noun) ? 'child' : GRAND.test(noun) ? 'grandchild' : null;
  if (of === null) return null;
  // "the seventh of nine children" is of siblings
  if (lowerAt(site, first - 1) === 'of' || m.subset !== null || ofOneMarriage(site, last)) return null;
  const group = reading.chunks.nouns.find((n) => n.first <= first && n.last >= last) ?? site.group;
  const behind = ofWhom(site, last + 1);
  const survived = parentOfClause(site);
  const possessed = group?.possessor ? reading.chunks.nouns.find((n) => n.first === group.possessor?.[0]) : undefined;
  const whose = personOf(article, behind) ?? survived;
  if (whose === null) return null;
  // only a whole family's words: "his two daughters" may have brothers
  if (possessed && noun !== 'child' && survived === null) return null;
  if (behind === null && survived === null) return null;
  return { topic: family(of, whose), frame: null, holds: held, value: { hedge: plain(site) } };
};

/** "a son" in a family is one son. */
const plain = ({ m }: CountSite): 'exact' | null =>
  m.value.hedge === 'implicit' ? 'exact' : m.value.hedge === 'exact' ? 'exact' : null;

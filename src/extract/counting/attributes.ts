import { aboard, CRAFT, crewOf } from './presence.js';
import { having, lemmaAt, lowerAt, mayBePeople, type CountRule, type CountSite } from './site.js';

/** Who rides along for a purpose of their own. */
const GUARDING = /^(?:guard|soldier|marine|police|policeman|officer|child|infant|baby|inspector|pilot|observer)$/;

const PASSENGER = /^(?:passenger|traveller|traveler|commuter)$/;

/** "150 people on board", "carrying 150 passengers and six crew". */
export const aboardTold: CountRule = (site) => {
  const { m, tokens } = site;
  // guards, officers and children on board are some of those who are
  if (!mayBePeople(m) || GUARDING.test(m.value.counted ?? '')) return null;
  const after = [1, 2, 3].map((k) => lowerAt(site, m.tokens[1] + k));
  const there =
    after[0] === 'aboard' ||
    (after[0] === 'on' && after[1] === 'board') ||
    (/^(?:were|are|was)$/.test(after[0] ?? '') &&
      (after[1] === 'aboard' || (after[1] === 'on' && after[2] === 'board')));
  // "243 passengers and 12 crew were aboard": the list's first item
  const list = tokens.slice(m.tokens[1] + 1, m.tokens[1] + 9);
  const stop = list.findIndex((t) => t.pos === 'AUX' || t.pos === 'VERB' || t.text === ',');
  const listed =
    list[0]?.lower === 'and' &&
    list.slice(1, stop).some((t) => t.pos === 'NUM') &&
    /^(?:were|are) (?:aboard|on board)/.test(
      list
        .slice(stop, stop + 3)
        .map((t) => t.lower)
        .join(' '),
    );
  if (listed) return aboard(site);
  if (there && !/^(?:including|killing)$/.test(lowerAt(site, m.tokens[0] - 1))) return aboard(site);
  // "a crew of 24", "with 22 crew", "its 24 crew": all who sail
  const crewed =
    (lowerAt(site, m.tokens[0] - 1) === 'of' && lowerAt(site, m.tokens[0] - 2) === 'crew') ||
    (/^(?:crew|crewman|crewmember)$/.test(m.value.counted ?? '') &&
      m.subset === null &&
      /^(?:with|its|her|carried|carries|carrying|had|has)$/.test(lowerAt(site, m.tokens[0] - 1)));
  if (crewed) return crewOf(site);
  // "none of the 45 passengers"
  if (PASSENGER.test(m.value.counted ?? '') && lowerAt(site, m.tokens[0] - 1) === 'the' && m.subset === null)
    return aboard(site);
  // "carrying 150 passengers and six crew": the verb before, over the list's first item
  const from = Math.max(0, m.tokens[0] - 6);
  const carrying = tokens
    .slice(from, m.tokens[0])
    .findLastIndex((t) => t.lemma === 'carry' || t.lower === 'carrying' || t.lower === 'carried');
  if (carrying < 0) return null;
  const between = tokens.slice(from + carrying + 1, m.tokens[0]);
  if (between.some((t) => t.pos === 'VERB' || t.text === ',' || t.pos === 'ADP')) return null;
  const craft = tokens.slice(Math.max(0, from + carrying - 10), from + carrying).some((t) => CRAFT.test(t.lemma));
  return craft || PASSENGER.test(m.value.counted ?? '') ? aboard(site) : null;
};

/** Groups that have members; "300 members of the staff" too. */
const MEMBER = /^(?:member|adherent|follower)$/;

/** "the group's 200 members", "has 300 members", "some 300 members of the clan". */
export const memberTold: CountRule = (site) => {
  const { m } = site;
  const noun = m.value.counted ?? '';
  if (!MEMBER.test(noun) || m.tokens[1] - m.tokens[0] > 6) return null;
  const before = lowerAt(site, m.tokens[0] - 1);
  const owned = (site.group?.possessor ?? null) !== null;
  const has = /^(?:has|have|had|with|counts|boasts|claims)$/.test(before);
  const of = lowerAt(site, m.tokens[1] + 1) === 'of' && !isActedOn(site);
  return owned || has || of
    ? { topic: having('member', 'people', 'How many members does it have?'), frame: null, people: true }
    : null;
};

const isActedOn = (site: CountSite): boolean => site.found?.role === 'affected' && site.found.frame.family !== null;

/** "employs 1,200 people", "its 300 employees", "a staff of 40". */
export const staffTold: CountRule = (site) => {
  const { m } = site;
  if (!mayBePeople(m)) return null;
  const before = site.tokens[m.tokens[0] - 1];
  const topic = having('staff', 'people', 'How many people does it employ?');
  // two firms together have more than one of them
  const joined = site.tokens
    .slice(0, m.tokens[0])
    .some((t) => /^(?:combined|together|merged|jointly|altogether)$/.test(t.lower));
  const scope = joined ? { scope: ['of all, together'] } : {};
  if (before?.lemma === 'employ' && before.pos === 'VERB')
    return { topic, frame: null, people: true, holds: [m.tokens[0] - 1, m.tokens[1]], ...scope };
  const staff = /^(?:employee|worker|staff|staffer)$/.test(m.value.counted ?? '');
  return staff && /^(?:has|have|had|its)$/.test(before?.lower ?? '') && !isActedOn(site)
    ? { topic, frame: null, people: true, ...scope }
    : null;
};

/** Things whose size is told by a number of parts glued to the noun. */
const PARTS =
  /^(?:page|storey|story|floor|seat|bed|room|bedroom|lane|car|carriage|part|episode|point|member|nation|hectare|acre)$/;

/** "the 45-page report", "a nine-storey building", "a 12-member panel". */
export const sizeTold: CountRule = (site) => {
  const { m, group } = site;
  const part = (m.value.counted ?? '').replace('story', 'storey');
  if (!PARTS.test(m.value.counted ?? '') || !group) return null;
  const glued = site.tokens.slice(m.tokens[0], m.tokens[1] + 1).some((t) => t.text.includes('-'));
  const head = lemmaAt(site, group.head);
  if (!glued || group.head <= m.tokens[1] || head === '') return null;
  return {
    topic: having(`size:${head}`, part, `How many ${part}s does the ${head} have?`),
    frame: null,
    holds: [group.first, group.last],
  };
};

/** "fired 12 shots", "three bullets": what a weapon sends. */
export const shotsTold: CountRule = (site) => {
  const noun = site.m.value.counted ?? '';
  if (!/^(?:shot|bullet|round|missile|rocket|shell|drone)$/.test(noun)) return null;
  // "fired a volley of 20 rockets": the verb's object may only hold them
  const frame =
    site.found?.role === 'affected'
      ? site.found.frame
      : site.reading.frames.find((f) => !f.nominal && f.head < site.m.tokens[0] && site.m.tokens[0] - f.head <= 5);
  if (!frame) return null;
  const verb = lemmaAt(site, frame.head);
  return /^(?:fire|launch|shoot|lob|discharge)$/.test(verb)
    ? { topic: having('fire', noun, `How many ${noun}s were fired?`), frame }
    : null;
};

/** "in 14 countries", "across 12 villages": over how many places a happening spread. */
export const spreadTold: CountRule = (site) => {
  const { m, found } = site;
  const noun = m.value.counted ?? '';
  if (!/^(?:country|nation|state|province|city|town|village|district|region|county|location|site)$/.test(noun))
    return null;
  if (!/^(?:in|across|from|throughout|over)$/.test(lowerAt(site, m.tokens[0] - 1)) || m.subset !== null) return null;
  const near = site.reading.frames.filter((f) => f.family !== null && f.head < m.tokens[0]).at(-1);
  const frame = found?.frame.family === null ? near : (found?.frame ?? near);
  if (frame === undefined) return null;
  if (frame.family === null) return null;
  const thing = noun === 'nation' ? 'country' : noun;
  return {
    topic: {
      key: `count|${frame.class}:in|${thing}`,
      predicate: frame.class,
      thing,
      asks: `In how many ${thing === 'country' ? 'countries' : `${thing.replace(/y$/, 'ie')}s`} was it?`,
    },
    frame,
    holds: [m.tokens[0] - 1, m.tokens[1]],
  };
};

/** "three out of four lines", "nine of ten voters": how many of a whole are counted, under the whole's noun. */
export const partOfWhole = (site: CountSite): string | null => {
  const { m, reading } = site;
  const joint = [1, 2].map((k) => lowerAt(site, m.tokens[1] + k)).join(' ');
  const at = joint === 'out of' ? m.tokens[1] + 3 : null;
  if (at === null) return null;
  const whole = reading.quantities.find((q) => q.tokens[0] >= at && q.tokens[0] <= at + 1);
  return whole?.value.unit === 'people' ? 'people' : (whole?.value.counted ?? null);
};

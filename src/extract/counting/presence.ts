import { having, lemmaAt, lowerAt, mayBePeople, type CountAnswer, type CountRule, type CountSite } from './site.js';

/** Words that say that somebody was where it happened. */
const THERE = /^(?:inside|underground|below|upstairs|downstairs|indoors)$/;
const ABOARD = /^(?:aboard|onboard)$/;

/** What carries people. */
export const CRAFT =
  /^(?:plane|aircraft|jet|flight|ship|vessel|ferry|boat|bus|train|helicopter|coach|minibus|van|airliner|trawler|tanker|yacht|submarine|car|vehicle|truck|lorry|tram|balloon|dinghy|raft|gondola|minivan|taxi|carriage|canoe|glider|capsule)$/;

/** Where people work, sleep, pray or watch: whoever is in it when something happens to it is there. */
const SITE =
  /^(?:mine|pit|colliery|shaft|tunnel|building|house|home|block|tower|factory|plant|mill|workshop|warehouse|office|hotel|hostel|church|mosque|temple|synagogue|chapel|school|kindergarten|nursery|college|theatre|theater|cinema|club|nightclub|bar|restaurant|cafe|shop|store|mall|market|supermarket|bank|stadium|arena|venue|camp|platform|rig|refinery|quarry|site|complex|centre|center|museum|station|dormitory|orphanage|bakery|bunker|shelter|cave|pool|gym|hall)$/;

/** Parts of a site or a train: those in one of them are not all who were there. */
const ROOM =
  /^(?:room|kitchen|floor|carriage|cabin|gallery|classroom|corridor|lift|elevator|basement|wing|ward|lobby|bedroom|tent|class|section|compartment|cockpit|cellar|attic|balcony|hall)$/;

const AUXILIARY = /^(?:were|are|was|been|being|also|already|reportedly|had|have|has|be|known|only)$/;

/** Where people are said to be by the words from a token on; null where they are no such words. */
const whereAt = (
  site: CountSite,
  from: number,
): { readonly where: 'present' | 'aboard'; readonly last: number; readonly part: string | null } | null => {
  const word = lowerAt(site, from);
  const next = lowerAt(site, from + 1);
  const found = (where: 'present' | 'aboard', last: number, part: string | null = null) => ({ where, last, part });
  if (ABOARD.test(word)) return found('aboard', from);
  if (word === 'on' && next === 'board') return found('aboard', from + 1);
  if (word === 'at' && next === 'work') return found('present', from + 1);
  if (word === 'under' && next === 'ground') return found('present', from + 1);
  if (THERE.test(word) && !/^(?:NUM|PROPN)$/.test(site.tokens[from + 1]?.pos ?? '')) {
    const group = site.reading.chunks.nouns.find((n) => n.first === from + 1);
    return placed(site, group?.head ?? null) ?? found('present', from);
  }
  if (!/^(?:in|inside|at|on|within)$/.test(word)) return null;
  const group = site.reading.chunks.nouns.find((n) => n.first === from + 1);
  return group?.definite === true ? placed(site, group.head) : null;
};

const placed = (
  site: CountSite,
  head: number | null,
): { readonly where: 'present' | 'aboard'; readonly last: number; readonly part: string | null } | null => {
  if (head === null) return null;
  const noun = lemmaAt(site, head);
  if (ROOM.test(noun)) return { where: 'present', last: head, part: noun };
  if (CRAFT.test(noun)) return { where: 'aboard', last: head, part: null };
  return SITE.test(noun) ? { where: 'present', last: head, part: null } : null;
};

const who = (site: CountSite): 'passenger' | 'crew' | 'people' => {
  const noun = site.m.value.counted ?? 'person';
  if (/^(?:passenger|traveller|traveler|commuter)$/.test(noun)) return 'passenger';
  return /^(?:crew|crewman|crewmember|sailor|seaman)$/.test(noun) ||
    [0, 1].some((k) => lowerAt(site, site.m.tokens[1] + k).startsWith('crew'))
    ? 'crew'
    : 'people';
};

/** How many make up the crew. */
export const crewOf = (site: CountSite): CountAnswer => ({
  topic: having('aboard', 'crew', 'How many crew were aboard?'),
  frame: null,
  people: true,
  holds: [Math.max(0, site.m.tokens[0] - 2), site.m.tokens[1]],
});

/** How many were aboard, of all or of those named. */
export const aboard = (site: CountSite): CountAnswer => {
  const of = who(site);
  return {
    topic: having('aboard', of, `How many ${of === 'passenger' ? 'passengers' : of} were aboard?`),
    frame: null,
    people: true,
  };
};

const present = (
  site: CountSite,
  at: { readonly where: 'present' | 'aboard'; readonly part: string | null },
  holds: readonly [number, number],
): CountAnswer => ({
  ...(at.where === 'aboard'
    ? aboard(site)
    : { topic: having('present', 'people', 'How many people were there when it happened?'), people: true }),
  frame: site.found?.frame ?? null,
  holds,
  whole: true,
  ...(at.part === null ? {} : { scope: [`of the ${at.part}`] }),
});

/** The end of "27 of them": what is told of follows. */
const behind = (site: CountSite): number => {
  const { m } = site;
  const next = m.tokens[1] + 1;
  return lowerAt(site, next) === 'of' && /^(?:us|them|those)$/.test(lowerAt(site, next + 1)) ? next + 2 : next;
};

/** Whether "there were" or "with" opens what is told. */
const opened = (site: CountSite): number | null => {
  let i = site.m.tokens[0] - 1;
  while (/^(?:ADV)$/.test(site.tokens[i]?.pos ?? '')) i--;
  const word = lowerAt(site, i);
  if (word === 'with') return i;
  if (/^(?:were|was|are|been)$/.test(word)) {
    for (let k = i - 1; k >= i - 3; k--) if (/^(?:there|they|we)$/.test(lowerAt(site, k))) return k;
  }
  return null;
};

/** "Thirty-one men were underground", "there were 27 of them inside", "with 65 people at work", "in the mine they were 31 workers". */
export const presentTold: CountRule = (site) => {
  const { m } = site;
  if (!mayBePeople(m) || m.value.hedge === 'implicit' || m.value.low < 2) return null;
  if (m.subset !== null && !/^of (?:them|us|those)$/.test(m.subset)) return null;
  if (PARTIAL.test(m.value.counted ?? '')) return null;
  const start = behind(site);
  const open = opened(site);
  if (open !== null) {
    const at = whereAt(site, start);
    if (at) return present(site, at, [open, at.last]);
    // the place stands first: "in the mine they were 31 workers"
    const first = /^(?:there|they)$/.test(lowerAt(site, open)) && open >= 2 && open <= 7 ? whereAt(site, 0) : null;
    return first?.last === open - 1 && endsClause(site, start) ? present(site, first, [0, m.tokens[1]]) : null;
  }
  let i = start;
  while (i < start + 6 && AUXILIARY.test(lowerAt(site, i))) i++;
  if (
    i === start ||
    !/^(?:were|are|was|been|be)$/.test(
      site.tokens
        .slice(start, i)
        .map((t) => t.lower)
        .find((w) => /^(?:were|are|was|been|be)$/.test(w)) ?? '',
    )
  )
    return null;
  const at = whereAt(site, i);
  return at ? present(site, at, [m.tokens[0], at.last]) : null;
};

const endsClause = (site: CountSite, from: number): boolean =>
  /^(?:|,|\.|;|when|as|and|—|–)$/.test(lowerAt(site, from));

/** Those who come because it happened are no ones who were there. */
const PARTIAL =
  /^(?:rescuer|officer|policeman|firefighter|soldier|police|medic|paramedic|body|diver|volunteer|journalist|reporter|child|woman|girl|boy|other|others)$/;

import type { Frame } from '../../text/frame.js';
import { focalPerson, personOf, subjectGroup } from './bearers.js';
import { lemmaAt, lowerAt, measuring, type CountAnswer, type CountRule, type CountSite } from './site.js';

/** What a competitor wins or scores, one by one; the first names the set. */
const SUCCESSES: ReadonlyMap<string, string> = new Map(
  [
    ['stage'],
    ['goal'],
    ['title', 'championship', 'crown'],
    ['medal'],
    ['cap', 'appearance'],
    ['trophy', 'cup'],
    ['win', 'victory', 'race', 'match', 'game', 'fight', 'bout'],
    ['try'],
    ['wicket'],
    ['set'],
    ['award', 'prize'],
    ['oscar'],
    ['grammy'],
    ['point'],
  ].flatMap((names) => names.map((n): [string, string] => [n, names[0] ?? n])),
);

const WINNING = /^(?:win|score|take|bag|claim|net|earn|collect|notch|capture|secure|land|lift|pick|grab|hit)$/;

/** Sorting words that make successes a part of all: "two gold medals" beside "five medals". */
const SORT =
  /^(?:gold|silver|bronze|olympic|national|world|european|league|international|test|grand|consecutive|straight|successive|more|away|home|domestic|major)$/;

interface Contestant {
  readonly who: string;
  readonly frame: Frame | null;
}

/** Who wins: the subject of the verb; in a fragment without verbs, the one the article is about. */
const contestant = (site: CountSite): Contestant | null => {
  const { reading, article, m } = site;
  const verbs = reading.chunks.verbs.length;
  const frame = reading.frames.findLast(
    (f) => !f.nominal && WINNING.test(lemmaAt(site, f.head)) && f.head < m.tokens[0],
  );
  if (frame) {
    const between = site.tokens.slice(frame.head + 1, m.tokens[0]);
    if (between.some((t) => t.pos === 'AUX' || /^(?:[;:]|who|which|that|but)$/.test(t.lower))) return null;
    const who = personOf(article, subjectGroup(frame, reading));
    return who === null ? null : { who, frame };
  }
  const who = verbs === 0 ? focalPerson(article) : null;
  return who === null ? null : { who, frame: null };
};

/** A competition's name for the key: its last proper noun, singular, lower case. */
const competitionAt = (site: CountSite, from: number): { readonly name: string; readonly last: number } | null => {
  let i = from;
  while (/^(?:the|,|of|in)$/.test(lowerAt(site, i)) && i < from + 3) i++;
  if (site.tokens[i]?.pos !== 'PROPN') return null;
  let last = i;
  while (
    site.tokens[last + 1]?.pos === 'PROPN' ||
    (/^(?:of|de|the)$/.test(lowerAt(site, last + 1)) && site.tokens[last + 2]?.pos === 'PROPN')
  )
    last++;
  return { name: singular(lowerAt(site, last)), last };
};

const singular = (name: string): string =>
  name.length > 4 && name.endsWith('s') && !name.endsWith('ss') ? name.slice(0, -1) : name;

const victories = (
  who: string,
  name: string,
  shown: string,
  frame: Frame | null,
  holds: readonly [number, number],
): CountAnswer => ({
  topic: {
    key: `count|won:${name}|time`,
    predicate: 'win',
    thing: 'time',
    asks: `How often did ${who} win the ${shown}?`,
    subject: who,
  },
  frame,
  holds,
  value: { counted: 'time' },
});

const shownAt = (site: CountSite, at: number): string => {
  const t = site.tokens[at];
  return t?.text ?? '';
};

/** "four times the Tour of Kent", "on three occasions, the Tour of Kent", "won the Kent Open three times", "bagged two Tours". */
const oftenTold: CountRule = (site) => {
  const { m, reading } = site;
  const noun = m.value.counted ?? '';
  const [first, last] = m.tokens;
  if (/^(?:time|occasion)$/.test(noun)) {
    const by = contestant(site);
    if (!by) return null;
    const ahead = competitionAt(site, last + 1);
    if (ahead) return victories(by.who, ahead.name, shownAt(site, ahead.last), by.frame, [first, ahead.last]);
    const { frame } = by;
    if (!frame?.affected || frame.affected.first < frame.head) return null;
    const behind = competitionAt(site, frame.affected.first);
    return behind && first - behind.last <= 2
      ? victories(by.who, behind.name, shownAt(site, behind.last), frame, [frame.head, last])
      : null;
  }
  // "two Giros", "four Lombardys": a name that is counted
  const head = reading.chunks.nouns.find((n) => n.first <= first && n.last >= last)?.head ?? last;
  if (site.tokens[last]?.pos !== 'PROPN' || m.value.unit !== null || noun === '' || head < last) return null;
  const by = contestant(site);
  const name = lowerAt(site, last + 1) === 'of' ? (competitionAt(site, last + 2)?.name ?? noun) : noun;
  return by ? victories(by.who, singular(name), shownAt(site, last), by.frame, [first, last]) : null;
};

/** "won 12 stages", "scored 40 goals", and in a list of deeds "11 stages". */
const successesTold: CountRule = (site) => {
  const { m, tokens } = site;
  const of = SUCCESSES.get(m.value.counted ?? '');
  if (of === undefined || m.value.unit !== null) return null;
  const by = contestant(site);
  if (!by || m.subset !== null) return null;
  const sorts = tokens
    .slice(m.tokens[0], m.tokens[1] + 1)
    .filter((t) => SORT.test(t.lower))
    .map((t) => t.lower);
  const place = /^(?:of|in|at|for)$/.test(lowerAt(site, m.tokens[1] + 1)) ? competitionAt(site, m.tokens[1] + 2) : null;
  const thing = [...sorts, of, ...(place ? [`of ${place.name}`] : [])].join(' ');
  return {
    topic: {
      key: `count|win|${thing}`,
      predicate: 'win',
      thing: of,
      asks: `How many ${m.value.counted === 'try' ? 'tries' : `${[...sorts, of].join(' ')}s`} did ${by.who} win?`,
      subject: by.who,
    },
    frame: by.frame,
    value: { counted: of },
    holds: [by.frame?.head ?? m.tokens[0], place?.last ?? m.tokens[1]],
  };
};

const TIMES = /^(?:second|minute|hour)$/;

/** "beat Ann Lee by two minutes", "an advantage of 2min 41sec over Ann Lee", "finished 12 seconds ahead of Ann Lee": ahead of whom by how much. */
const marginTold: CountRule = (site) => {
  const { m, reading, article, tokens } = site;
  if (!TIMES.test(m.value.unit ?? '')) return null;
  const before = lowerAt(site, m.tokens[0] - 1);
  const lead = /^(?:advantage|lead|margin|gap)$/.test(lowerAt(site, m.tokens[0] - 2));
  const next = tokens.slice(m.tokens[1] + 1, m.tokens[1] + 4).map((t) => t.lower);
  const rival = (group: (typeof reading.chunks.nouns)[number] | undefined): string | null =>
    group ? personOf(article, group) : null;
  const answer = (who: string, holds: readonly [number, number]): CountAnswer => ({
    topic: measuring('margin', 'win', `By how much was ${who} beaten?`, who),
    frame: null,
    holds,
  });
  if (before === 'of' && lead) {
    const over = reading.chunks.nouns.find(
      (n) => /^(?:over|on|from)$/.test(n.preposition ?? '') && n.first > m.tokens[1] && n.first <= m.tokens[1] + 4,
    );
    const who = rival(over);
    return who === null || !over ? null : answer(who, [m.tokens[0] - 2, over.last]);
  }
  if (before === 'by') {
    const frame = reading.frames.findLast(
      (f) => /^(?:beat|defeat|edge|pip|outsprint|outrun)$/.test(lemmaAt(site, f.head)) && f.head < m.tokens[0],
    );
    const who =
      frame?.affected && frame.affected.first > frame.head && m.tokens[0] - frame.affected.last <= 3
        ? rival(frame.affected)
        : null;
    return frame && who !== null ? answer(who, [frame.head, m.tokens[1]]) : null;
  }
  const ahead =
    next[0] === 'ahead' && next[1] === 'of' ? reading.chunks.nouns.find((n) => n.first === m.tokens[1] + 3) : undefined;
  const who = rival(ahead);
  return who === null || !ahead ? null : answer(who, [m.tokens[0], ahead.last]);
};

const RULES: readonly CountRule[] = [marginTold, oftenTold, successesTold];

/** What competitors won, how often, and by how much. */
export const contestTold: CountRule = (site) => {
  for (const rule of RULES) {
    const answer = rule(site);
    if (answer) return answer;
  }
  return null;
};

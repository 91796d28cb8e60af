import { classById, nounSense, verbSense } from '../../text/lexicon/predicates.js';
import type { Place } from '../../text/places/place.js';
import { lemmaAt, lowerAt, measuring, type CountAnswer, type CountRule, type CountSite } from './site.js';

/** What a share is a share of: the head after "of", without what only fills ("capacity"). */
const wholeOf = (site: CountSite): { readonly noun: string; readonly last: number } | null => {
  const { m, reading } = site;
  const own = m.value.counted;
  const of = reading.chunks.nouns.find(
    (n) => n.preposition === 'of' && n.first <= m.tokens[1] + 3 && n.first > m.tokens[0],
  );
  if (of) return { noun: lemmaAt(site, of.head), last: of.last };
  return own === null ? null : { noun: own, last: m.tokens[1] };
};

/** "70 per cent of web services in one country and 60 per cent in another": the whole of the share before. */
const wholeBefore = (site: CountSite): { readonly noun: string; readonly last: number } | null => {
  const { m, reading } = site;
  const shares = reading.quantities.filter((q) => q.value.unit === 'percent' && q.tokens[1] < m.tokens[0]);
  const previous = shares.at(-1);
  const whole = previous ? wholeOf({ ...site, m: previous }) : null;
  return whole ? { noun: whole.noun, last: m.tokens[1] } : null;
};

/** The place a share is of: the first named behind it, before the next share. */
const placeOfShare = (site: CountSite, last: number): Place | null => {
  const next = site.reading.quantities.find((q) => q.tokens[0] > site.m.tokens[1])?.tokens[0] ?? Infinity;
  return (
    site.reading.places.find((p) => p.tokens[0] > site.m.tokens[1] && p.tokens[0] <= last + 5 && p.tokens[0] < next)
      ?.place ?? null
  );
};

/** Rates that a share is the value of: "turnout was 61 percent". */
const RATES =
  /^(?:turnout|unemployment|inflation|participation|occupancy|literacy|approval|support|rate|stake|share|humidity|deficit|growth)$/;

const linkedShare = (site: CountSite): CountAnswer | null => {
  const { m, tokens } = site;
  for (let k = 1; k <= 6; k++) {
    const t = tokens[m.tokens[0] - k];
    if (!t || /^[,;:]$/.test(t.text)) break;
    if (!RATES.test(t.lower)) continue;
    const rate =
      t.lower === 'rate' && RATES.test(tokens[t.index - 1]?.lower ?? '') ? (tokens[t.index - 1]?.lower ?? '') : t.lower;
    return /^(?:rate|stake|share)$/.test(rate)
      ? null
      : {
          topic: measuring(`percent|${rate}`, null, `How high was the ${rate}?`),
          frame: site.found?.frame ?? null,
          holds: [t.index, m.tokens[1]],
        };
  }
  return null;
};

/** "80 percent of phone services were down", "won 52 percent of the vote". */
const shareTold: CountRule = (site) => {
  if (site.m.value.unit !== 'percent') return null;
  const whole = wholeOf(site) ?? wholeBefore(site);
  const frame = site.found?.frame ?? null;
  const link = linkedShare(site);
  if (!whole && link) return link;
  const place = placeOfShare(site, whole?.last ?? site.m.tokens[1]);
  if (!whole || whole.noun === '') return null;
  if (/^(?:vote|ballot)$/.test(whole.noun)) {
    const winner = frame?.agent
      ? site.reading.names.find(
          (n) => n.span.start >= (frame.agent?.span.start ?? 0) && n.span.end <= (frame.agent?.span.end ?? 0),
        )
      : undefined;
    return {
      topic: measuring(
        'percent|vote',
        'win',
        winner ? `What share of the vote did ${winner.name} win?` : 'What share of the vote was it?',
        winner?.name,
      ),
      frame,
      holds: [site.m.tokens[0], whole.last],
    };
  }
  return {
    topic: measuring(`percent|${whole.noun}`, frame?.class ?? null, `What share of the ${whole.noun} was it?`),
    frame,
    place,
    holds: [site.m.tokens[0], Math.max(whole.last, site.m.tokens[1])],
  };
};

const MONEY = /^[A-Z]{3}$/;

/** What money is: by the noun that names it near the sum. The first that stands nearest wins. */
const ROLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    fine: 'fine penalty',
    ransom: 'ransom',
    bail: 'bail bond',
    damage: 'damage loss losses damages',
    prize: 'jackpot prize lottery winnings',
    price: 'price cost tag fee',
    acquire: 'takeover acquisition deal buyout merger purchase',
    compensation: 'compensation settlement payout award',
    budget: 'budget',
    loan: 'loan bailout rescue package',
    debt: 'debt deficit',
    profit: 'profit earnings income',
    revenue: 'revenue sales turnover',
    salary: 'salary pay wage',
    reward: 'reward bounty',
    donate: 'donation',
  }).flatMap(([role, nouns]) => nouns.split(' ').map((n): [string, string] => [n, role])),
);

const ASKED: Readonly<Record<string, string>> = {
  fine: 'How high was the fine?',
  ransom: 'How high was the ransom?',
  bail: 'How high was the bail?',
  damage: 'What was the damage worth?',
  prize: 'How high was the prize?',
  acquire: 'What was the price of the deal?',
  price: 'What did it cost?',
  steal: 'What was the loot worth?',
};

/** Nouns near a sum are looked for this far off, inside its clause. */
const REACH = 6;

/** Words of accounts: a "loss" in their sentence is a firm's result, and damages nothing. */
const ACCOUNTS =
  /^(?:report|reported|post|posted|book|booked|quarter|quarterly|fiscal|net|pre-tax|pretax|operating|earnings|revenue|profit|profits|shareholders|investors)$/;

const roleNoun = (site: CountSite): string | null => {
  const role = nearRoleNoun(site);
  if (role !== 'damage') return role;
  const { m, tokens, group } = site;
  const near = tokens.slice(Math.max(0, m.tokens[0] - REACH), Math.max(m.tokens[1], group?.last ?? 0) + 4);
  const lost = near.some((t) => /^loss(?:es)?$/.test(t.lower)) && !near.some((t) => t.lemma === 'damage');
  return lost && tokens.some((t) => ACCOUNTS.test(t.lower)) ? null : role;
};

const nearRoleNoun = (site: CountSite): string | null => {
  const { m, tokens, group } = site;
  // "a $3 million fine": its own group's head
  if (group && group.head > m.tokens[1]) {
    const own = ROLES.get(lemmaAt(site, group.head)) ?? ROLES.get(lowerAt(site, group.head));
    if (own !== undefined) return own;
  }
  // "$40 million in damage", "50,000 dollars bail"
  for (let k = 1; k <= 3; k++) {
    const word = tokens[m.tokens[1] + k];
    if (!word || word.pos === 'PUNCT' || word.pos === 'VERB') break;
    const role = ROLES.get(word.lemma) ?? ROLES.get(word.lower);
    if (role !== undefined) return role;
  }
  for (let k = 1; k <= REACH; k++) {
    const word = tokens[m.tokens[0] - k];
    if (!word || /^[;:,]$/.test(word.text) || word.pos === 'CCONJ') break;
    const role =
      word.pos === 'NOUN' || word.index === 0 || word.lower === 'bail'
        ? (ROLES.get(word.lemma) ?? ROLES.get(word.lower))
        : undefined;
    if (role !== undefined) return role;
  }
  return null;
};

const VERBS: ReadonlyMap<string, string> = new Map([
  ['fine', 'fine'],
  ['acquire', 'acquire'],
  ['sell', 'acquire'],
  ['steal', 'steal'],
]);

/** "fined $3 million", "set bail at $50,000", "bought the chain for $334 million". */
const moneyTold: CountRule = (site) => {
  const { m, found } = site;
  if (!MONEY.test(m.value.unit ?? '') || m.per !== null) return null;
  const frame = found?.frame ?? null;
  const verb = frame && !frame.nominal ? verbSense(lemmaAt(site, frame.head))?.class.id : undefined;
  const byVerb = verb === undefined ? undefined : VERBS.get(verb);
  const byClass = frame ? VERBS.get(frame.class) : undefined;
  const noun = roleNoun(site);
  const before = site.tokens
    .slice(Math.max(0, m.tokens[0] - 4), m.tokens[0])
    .map((t) => t.lower)
    .join(' ');
  const governing = site.tokens[m.tokens[0] - 1]?.lemma ?? '';
  // "made off with $300,000", "it cost $40 million", "paid $1.2 billion for the brewer"
  const byPhrase = /(?:made|make|makes|getting|got|escaped|fled) (?:off |away )?with(?: [a-z]+){0,2}(?: worth)?$/.test(
    before,
  )
    ? 'steal'
    : governing === 'cost'
      ? 'price'
      : undefined;
  const bought = frame?.class === 'pay' && lowerAt(site, m.tokens[1] + 1) === 'for' ? 'acquire' : undefined;
  const role =
    byPhrase ??
    byVerb ??
    noun ??
    bought ??
    byClass ??
    (frame && classById(frame.class)?.id === 'pay' ? 'pay' : undefined);
  if (role === undefined) return null;
  // "$4.2 billion in cash and 57 million shares": a part of the price
  const part = site.tokens
    .slice(m.tokens[1] + 1, m.tokens[1] + 4)
    .some((t) => /^(?:cash|stock|shares|equity|advance|upfront)$/.test(t.lower));
  const combined =
    site.tokens
      .slice(Math.max(0, m.tokens[0] - 2), m.tokens[0])
      .map((t) => t.lower)
      .join(' ') === 'combination of';
  return {
    ...(part || combined ? { scope: ['including'] } : {}),
    topic: measuring(`money|${role}`, nounSense(role)?.class.id ?? role, ASKED[role] ?? `How high was the ${role}?`),
    frame,
  };
};

const RULES: readonly CountRule[] = [shareTold, moneyTold];

/** Shares of a whole, and sums of money by what they are. */
export const shareOrSumTold: CountRule = (site) => {
  for (const rule of RULES) {
    const answer = rule(site);
    if (answer) return answer;
  }
  return null;
};

import type { Frame } from '../../text/frame.js';
import type { Token } from '../../text/sentence.js';
import type { QuantityMention } from '../../text/quantities/quantity.js';
import type { SentenceReading } from '../reading.js';
import { lemmaAt, lowerAt, measuring, type CountAnswer, type CountRule, type CountSite } from './site.js';

const MONEY = /^[A-Z]{3}$/;
const SHARES = /^(?:shares?|stocks?)$/;
/** Words for the highest that a price ever was. */
const PEAK = /^(?:peak|high|record|all-time)$/;
/** Verbs by which a price moves. */
const MOVING =
  /^(?:rise|soar|surge|jump|climb|gain|leap|rally|rocket|spike|add|advance|fall|drop|plunge|slump|slide|tumble|sink|lose|crash|shed|dip|decline)$/;
const DOWN = /^(?:fall|drop|plunge|slump|slide|tumble|sink|lose|crash|shed|dip|decline)$/;

const wordsOf = (tokens: readonly Token[], from: number, to: number): readonly string[] =>
  tokens.slice(Math.max(0, from), Math.max(0, to)).map((t) => t.lower);

/** "$196 per share", "$269 a share": what stands right behind the sum. */
const perShare = (site: CountSite): boolean =>
  site.m.per !== null
    ? SHARES.test(site.m.per.replace(/^(?:per|a|each) /, ''))
    : /^(?:per|a|each|for)$/.test(lowerAt(site, site.m.tokens[1] + 1)) &&
      SHARES.test(lowerAt(site, site.m.tokens[1] + 2));

/** Whether a clause's subject is shares: "the stock soared", "Shares in the firm fell". */
const ofShares = (frame: Frame): boolean => {
  const subject = [frame.agent, frame.affected].find((group) => group !== null && group.last < frame.head);
  const tokens = frame.sentence.tokens;
  return !!subject && tokens.slice(subject.first, subject.last + 1).some((t) => SHARES.test(t.lower));
};

/** "a peak of $269 in 2015", "pay $196 per share". What shares cost on a day is asked of no article: it changes by the minute. */
const sharePriceTold = (site: CountSite): CountAnswer | null => {
  const { m, tokens, found } = site;
  if (!MONEY.test(m.value.unit ?? '')) return null;
  const frame = found?.frame ?? null;
  const shares = frame !== null && ofShares(frame);
  if (!perShare(site) && !shares) return null;
  const peak = wordsOf(tokens, m.tokens[0] - 6, m.tokens[0]).some((w) => PEAK.test(w));
  const told = site.article.situationOfSentence.get(site.reading.sentence.index);
  const offered = !shares && told?.classes.has('acquire') === true;
  if (!peak && !offered) return null;
  return {
    topic: peak
      ? measuring('money|share:peak', null, 'How high did the share price go?')
      : measuring('money|share:offer', null, 'How much was offered for a share?'),
    frame,
    holds: m.tokens,
  };
};

/** "shares surged 47 percent", "the stock fell by 5.4 per cent": a change of price, and which way. */
const shareMoveTold = (site: CountSite): CountAnswer | null => {
  const { m, reading } = site;
  if (m.value.unit !== 'percent') return null;
  const frame = reading.frames.find(
    (f) => MOVING.test(f.predicate) && f.head < m.tokens[0] && m.tokens[0] - f.head <= 4 && ofShares(f),
  );
  if (!frame) return null;
  const down = DOWN.test(frame.predicate);
  return {
    topic: measuring(
      `percent|shares:${down ? 'down' : 'up'}`,
      null,
      `How far did the shares ${down ? 'fall' : 'rise'}?`,
    ),
    frame,
    holds: [frame.head, m.tokens[1]],
    value: { hedge: 'exact' },
  };
};

/** Whether a change is one of a price that a rule reads; other changes ("up 12 per cent") count nothing by themselves. */
export const isPriceMove = (m: QuantityMention, reading: SentenceReading): boolean =>
  m.value.unit === 'percent' &&
  reading.frames.some(
    (f) => MOVING.test(f.predicate) && f.head < m.tokens[0] && m.tokens[0] - f.head <= 4 && ofShares(f),
  );

const RESULTS = /^loss$/;

/** "reported a loss of $166 million", "a net loss of £3m": a firm's result, no damage. */
const resultTold = (site: CountSite): CountAnswer | null => {
  const { m, tokens, found } = site;
  if (!MONEY.test(m.value.unit ?? '')) return null;
  const at = [1, 2, 3, 4].map((k) => m.tokens[0] - k).find((i) => RESULTS.test(lemmaAt(site, i)));
  const own =
    site.group && site.group.head > m.tokens[1] && RESULTS.test(lemmaAt(site, site.group.head)) ? site.group.head : at;
  if (own === undefined) return null;
  const noun = lemmaAt(site, own);
  const near = wordsOf(tokens, own - 4, own);
  const booked =
    near.some((w) =>
      /^(?:net|quarterly|annual|operating|pre-tax|pretax|gross|quarter|year|full-year|reported|posted|booked|recorded)$/.test(
        w,
      ),
    ) || /^(?:report|post|make|record|book|announce)$/.test(found?.frame.predicate ?? '');
  return booked
    ? {
        topic: measuring(`money|result:${noun}`, null, `How high was the ${noun}?`),
        frame: found?.frame ?? null,
        holds: [own, m.tokens[1]],
      }
    : null;
};

const EACH = /^(?:each|every|per)$/;
const RECEIVING =
  /^(?:family|families|household|households|victim|victims|survivor|survivors|resident|residents|worker|workers|person|deceased|relative)$/;

/** "250,000 to each bereaved family", "for the family of every deceased person". */
const eachFamilyTold = (site: CountSite): CountAnswer | null => {
  const { m, tokens } = site;
  if (!MONEY.test(m.value.unit ?? '')) return null;
  const around = wordsOf(tokens, m.tokens[1] + 1, m.tokens[1] + 9);
  const each = around.findIndex((w) => EACH.test(w));
  const whom = around.findIndex((w) => RECEIVING.test(w));
  if (each < 0 || whom < 0 || Math.abs(whom - each) > 4) return null;
  return {
    topic: measuring('money|aid:each', null, 'How much is each of them to get?'),
    frame: site.found?.frame ?? null,
    holds: [m.tokens[0], m.tokens[1] + 1 + Math.max(each, whom)],
  };
};

const LOOT =
  /^(?:loot|haul|jewel|jewels|jewellery|jewelry|booty|treasure|treasures|artefact|artefacts|artifact|artifacts|valuables|items|goods|cash|paintings?|collection|diamonds?|gems?)$/;

/** "the jewels are worth €113 million", "loot estimated at about €1 billion". */
const worthTold = (site: CountSite): CountAnswer | null => {
  const { m, tokens } = site;
  if (!MONEY.test(m.value.unit ?? '')) return null;
  const before = wordsOf(tokens, m.tokens[0] - 4, m.tokens[0]);
  const valued =
    before.includes('worth') ||
    (/^(?:at|to)$/.test(before.at(-1) ?? '') &&
      before.some((w) => /^(?:valued|estimated|insured|appraised|value)$/.test(w)));
  if (!valued) return null;
  const stop = tokens.slice(0, m.tokens[0]).findLast((t) => LOOT.test(t.lower));
  return stop && m.tokens[0] - stop.index <= 12
    ? {
        topic: measuring('money|steal', 'steal', 'What was the loot worth?'),
        frame: site.found?.frame ?? null,
        holds: [stop.index, m.tokens[1]],
      }
    : null;
};

const RULES: readonly CountRule[] = [eachFamilyTold, sharePriceTold, shareMoveTold, resultTold, worthTold];

/** Prices of shares, results of firms, what loot is worth, and what each family gets. */
export const marketTold: CountRule = (site) => {
  for (const rule of RULES) {
    const answer = rule(site);
    if (answer) return answer;
  }
  return null;
};

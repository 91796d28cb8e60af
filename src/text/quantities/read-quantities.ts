import { DEFAULT_POLICY, type Policy } from '../../domain/policy.js';
import { spanOf } from '../../kernel/span.js';
import type { Sentence } from '../sentence.js';
import { hedgeAfter, readAmount, type Amount } from './amounts.js';
import { isAge, isChange, isMagnitude, perAfter, readLead, type Lead } from './context.js';
import { blockedWords } from './exclusions.js';
import { bareCountsPeople, readHead, wholeOfShare, type Head } from './heads.js';
import { strongerHedge } from './hedges.js';
import { intervalOf } from './intervals.js';
import { isJoined, mergeBounds, shareUnits, spreadAggregates, spreadSubsets } from './spread.js';
import type { Draft } from './draft.js';
import type { QuantityMention } from './quantity.js';
import { readUnsaid } from './singular.js';
import { unitNameAt, type Unit } from './units.js';
import type { Unsaid } from './unsaid.js';
import { readWords, type Word } from './words.js';

const MAGNITUDE: Unit = { unit: 'magnitude', dimension: 'magnitude', factor: 1, offset: 0 };
const AGE: Unit = { unit: 'age', dimension: 'time', factor: 1, offset: 0 };
const RATIO: Unit = { unit: 'ratio', dimension: 'share', factor: 1, offset: 0 };

/** Units that a noun may follow which the amount then measures: "5 percent of voters", "two litres of water". */
const HAS_WHOLE = new Set(['share', 'mass', 'volume']);

const unitOf = (words: readonly Word[], amount: Amount, lead: Lead): Unit | null => {
  if (amount.unit) return amount.unit;
  if (amount.share) return RATIO;
  const value = amount.stated[0] ?? 0;
  if (isMagnitude(words, lead.hedgeFirst, amount.numberLast, value)) return MAGNITUDE;
  if (isAge(words, amount.first, amount.numberLast, value)) return AGE;
  return null;
};

const withUnit = (amount: Amount, unit: Unit): Amount => {
  const convert = (value: number): number => Number(((value + unit.offset) * unit.factor).toPrecision(12));
  const { low, high, hedge } = amount.extent;
  return { ...amount, unit, extent: { low: convert(low), high: convert(high), hedge } };
};

const draftOf = (words: readonly Word[], amount: Amount, floor: number, previous: Draft | undefined): Draft => {
  const plural = (amount.stated.at(-1) ?? 0) !== 1;
  const lead = readLead(words, amount.first, floor, plural);
  let unit = unitOf(words, amount, lead);
  let { effect } = lead;
  let { last, numberLast } = amount;
  const tight = hedgeAfter(words, numberLast);
  if (tight && amount.unit === null) {
    effect = strongerHedge(effect, tight.effect);
    numberLast = last = tight.last;
  }
  let head: Head | null = null;
  if (unit === null) head = readHead(words, last, amount.takesOf, plural);
  else if (HAS_WHOLE.has(unit.dimension)) head = wholeOfShare(words, last);
  // "nine, not fifty, people"
  if (
    unit === null &&
    !head &&
    previous?.bare &&
    words[last + 1]?.text === ',' &&
    isJoined(words, previous.last, lead.first)
  )
    head = readHead(words, last + 1, false, plural);
  if (head && unit === null) last = head.last;
  // "two full days", "three more years": the noun is a unit of time
  const measured = unit === null && head && head.last > numberLast ? unitNameAt(words, head.last)?.unit : undefined;
  if (measured?.dimension === 'time' || measured?.dimension === 'length') unit = measured;
  const counted = unit !== null && measured ? null : (head?.counted ?? null);
  const people = head?.people ?? false;
  const loose = last > numberLast ? hedgeAfter(words, last) : null;
  if (loose) {
    effect = strongerHedge(effect, loose.effect);
    last = loose.last;
  }
  const per = perAfter(words, last, unit);
  const bare = unit === null && counted === null;
  const bareOfPeople =
    bare && bareCountsPeople(words, lead.first, last, amount.takesOf && amount.extent.hedge === 'vague');
  return {
    first: lead.first,
    last,
    numberFirst: lead.hedgeFirst,
    numberLast,
    stated: amount.stated,
    amount: measured && unit === measured ? withUnit(amount, measured) : amount,
    effect,
    fixed: isChange(words, lead.first, last, unit) ? 'change' : null,
    unit,
    unitName: unit?.unit ?? (people || bareOfPeople ? 'people' : null),
    counted: bareOfPeople ? 'person' : counted,
    subset: lead.subset ?? head?.subset ?? null,
    per: per?.text ?? null,
    aggregate: lead.aggregate,
    negated: lead.negated,
    bare: bare && !bareOfPeople,
  };
};

const draftOfUnsaid = (words: readonly Word[], unsaid: Unsaid, floor: number): Draft => {
  const lead = readLead(words, unsaid.first, floor, false);
  const zero = unsaid.value === 0;
  return {
    first: unsaid.unit ? lead.first : unsaid.first,
    last: unsaid.last,
    numberFirst: unsaid.unit ? lead.hedgeFirst : unsaid.first,
    numberLast: unsaid.numberLast,
    stated: [unsaid.value],
    amount: null,
    effect: unsaid.unit ? lead.effect : 'plain',
    fixed: zero ? 'zero' : unsaid.unit && lead.effect !== 'plain' ? null : 'implicit',
    unit: unsaid.unit,
    unitName: unsaid.unit?.unit ?? (unsaid.people ? 'people' : null),
    counted: unsaid.counted,
    subset: lead.subset ?? unsaid.subset,
    per: null,
    aggregate: null,
    negated: lead.negated,
    bare: false,
  };
};

const mentionOf = (
  words: readonly Word[],
  draft: Draft,
  policy: Pick<Policy, 'approxShare'>,
): QuantityMention | null => {
  const [first, last, numberFirst, numberLast] = [
    words[draft.first],
    words[draft.last],
    words[draft.numberFirst],
    words[draft.numberLast],
  ];
  if (!first || !last || !numberFirst || !numberLast) return null;
  const one = draft.stated[0] ?? 0;
  const base = draft.unit ? (one + draft.unit.offset) * draft.unit.factor : one;
  const extent = draft.amount?.extent ?? { low: base, high: base, hedge: 'exact' as const };
  const discrete =
    draft.unit === null || (draft.unit.dimension === 'money' && Number.isInteger(extent.low) && extent.low >= 1000);
  const interval = intervalOf(extent, draft.effect, discrete, policy.approxShare);
  const zero = interval.low === 0 && interval.high === 0 && draft.unit === null;
  return {
    span: spanOf(Math.min(first.start, numberFirst.start), Math.max(last.end, numberLast.end)),
    numberSpan: spanOf(numberFirst.start, numberLast.end),
    tokens: [Math.min(first.token, numberFirst.token), Math.max(last.token, numberLast.token)],
    value: {
      kind: 'quantity',
      stated: draft.stated,
      low: interval.low,
      high: interval.high,
      hedge: draft.fixed ?? (zero ? 'zero' : interval.hedge),
      unit: draft.unitName,
      counted: draft.counted,
    },
    role: draft.unit ? 'measure' : 'count',
    subset: draft.subset,
    per: draft.per,
    aggregate: draft.aggregate,
    negated: draft.negated,
  };
};

/** The first number inside the noun group that a count has taken, null without one. */
const nestedNumber = (words: readonly Word[], draft: Draft): number | null => {
  if (draft.unit !== null) return null;
  for (let k = draft.amount ? draft.numberLast + 1 : draft.first + 1; k < draft.last; k++) {
    const glued = words[k + 1]?.text === '-' && words[k + 1]?.spaced === false;
    if (glued && (words[k]?.kind === 'number' || words[k]?.pos === 'NUM')) return k;
  }
  return null;
};

/**
 * Every quantity of a sentence, left to right; two mentions are apart or, for a measure in a counted group ("a 46-year-old woman"), nested. Time is linear in the number of tokens: each step looks at a bounded number of
 * neighbours. Only `approxShare` of the policy is used: how far "around n" may miss.
 */
export const readQuantities = (
  sentence: Sentence,
  policy: Pick<Policy, 'approxShare'> = DEFAULT_POLICY,
): readonly QuantityMention[] => {
  const words = readWords(sentence);
  const blocked = blockedWords(words);
  const drafts: Draft[] = [];
  let floor = 0;
  let i = 0;
  while (i < words.length) {
    const amount = readAmount(words, i, blocked, floor);
    const unsaid = amount ? null : readUnsaid(words, i);
    const draft = amount
      ? draftOf(words, amount, floor, drafts.at(-1))
      : unsaid
        ? draftOfUnsaid(words, unsaid, floor)
        : null;
    if (!draft) {
      i++;
      continue;
    }
    drafts.push(draft);
    // a noun group may hold a measure of its own: "a 46-year-old woman", "one 5.5-magnitude tremor"
    i = nestedNumber(words, draft) ?? draft.last + 1;
    floor = i;
  }
  const merged = mergeBounds(words, drafts);
  shareUnits(words, merged);
  spreadSubsets(words, merged);
  spreadAggregates(words, merged);
  return merged.map((draft) => mentionOf(words, draft, policy)).filter((mention) => mention !== null);
};

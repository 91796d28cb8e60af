import { DEFAULT_POLICY, type Policy } from '../../domain/policy.js';
import type { Hedge } from '../../domain/value.js';
import { spanOf } from '../../kernel/span.js';
import type { Sentence } from '../sentence.js';
import { hedgeAfter, readAmount, type Amount } from './amounts.js';
import { aggregatePhrases, isAge, isChange, isMagnitude, perAfter, readLead, type Lead } from './context.js';
import { blockedWords } from './exclusions.js';
import { bareCountsPeople, readHead, wholeOfShare, type Head } from './heads.js';
import { strongerHedge, type HedgeEffect } from './hedges.js';
import { intervalOf } from './intervals.js';
import type { QuantityMention } from './quantity.js';
import { readUnsaid, type Unsaid } from './singular.js';
import type { Unit } from './units.js';
import { readWords, type Word } from './words.js';

/** A mention in the making; word indexes are inclusive. */
interface Draft {
  readonly first: number;
  last: number;
  readonly numberFirst: number;
  readonly numberLast: number;
  readonly stated: readonly number[];
  readonly amount: Amount | null;
  effect: HedgeEffect;
  /** Overrides what effect and extent make of it. */
  fixed: Hedge | null;
  unit: Unit | null;
  unitName: string | null;
  counted: string | null;
  subset: string | null;
  per: string | null;
  aggregate: string | null;
  readonly negated: boolean;
  /** No unit and no noun of its own. */
  bare: boolean;
}

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

const draftOf = (words: readonly Word[], amount: Amount, floor: number): Draft => {
  const plural = (amount.stated.at(-1) ?? 0) !== 1;
  const lead = readLead(words, amount.first, floor, plural);
  const unit = unitOf(words, amount, lead);
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
  const counted = head?.counted ?? null;
  const people = head?.people ?? false;
  if (head && unit === null) last = head.last;
  const loose = last > numberLast ? hedgeAfter(words, last) : null;
  if (loose) {
    effect = strongerHedge(effect, loose.effect);
    last = loose.last;
  }
  const per = perAfter(words, last, unit);
  const bare = unit === null && counted === null;
  const bareOfPeople = bare && bareCountsPeople(words, lead.first, last);
  return {
    first: lead.first,
    last,
    numberFirst: lead.hedgeFirst,
    numberLast,
    stated: amount.stated,
    amount,
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
    numberLast: unsaid.first,
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

/** Numbers in a list share the unit or noun said once: "measuring 7.6 and 7.4", "nine, not fifty, people". */
const shareUnits = (words: readonly Word[], drafts: readonly Draft[]): void => {
  const take = (to: Draft, from: Draft): void => {
    to.unit = from.unit;
    to.unitName = from.unitName;
    to.counted = from.counted;
    to.bare = false;
  };
  const joined = (left: Draft, right: Draft): boolean => {
    const between = words.slice(left.last + 1, right.first).map((w) => w.lower);
    return (
      between.length > 0 &&
      between.length <= 3 &&
      between.every((w) => /^(?:and|or|,|not|but|then|to|from|versus|against)$/.test(w))
    );
  };
  for (let i = drafts.length - 2; i >= 0; i--) {
    const left = drafts[i];
    const right = drafts[i + 1];
    if (left?.bare && right && !right.bare && right.amount && joined(left, right)) take(left, right);
  }
  for (let i = 1; i < drafts.length; i++) {
    const left = drafts[i - 1];
    const right = drafts[i];
    if (right?.bare && left && !left.bare && left.amount && joined(left, right)) take(right, left);
  }
};

/** "including two children, a nurse and three guards": every member of the list is a part. */
const spreadSubsets = (words: readonly Word[], drafts: readonly Draft[]): void => {
  for (let i = 1; i < drafts.length; i++) {
    const left = drafts[i - 1];
    const right = drafts[i];
    if (
      !left?.subset ||
      !right ||
      right.subset ||
      !/^(?:includ|among|exclud|not |of (?:them|whom|which|those|these)$)/.test(left.subset)
    )
      continue;
    const between = words.slice(left.last + 1, right.first);
    if (
      between.length > 0 &&
      between.length <= 8 &&
      between.every(
        (w) => w.lower === 'and' || w.text === ',' || w.pos === 'ADJ' || w.pos === 'NOUN' || w.pos === 'PROPN',
      )
    )
      right.subset = left.subset;
  }
};

/** An aggregate phrase belongs to the number that follows where it opens the clause, else to the one before it. */
const spreadAggregates = (words: readonly Word[], drafts: readonly Draft[]): void => {
  for (const phrase of aggregatePhrases(words)) {
    const before = drafts.findLast((d) => d.last < phrase.first);
    const after = drafts.find((d) => d.first > phrase.last);
    const opener =
      phrase.first === 0 ||
      /^[,;:"—–-]$/.test(words[phrase.first - 1]?.text ?? '') ||
      words[phrase.first - 1]?.lower === 'and';
    const near = (d: Draft | undefined): d is Draft =>
      d !== undefined &&
      !words
        .slice(Math.min(d.last, phrase.last) + 1, Math.max(d.first, phrase.first))
        .some((w) => /^[;.]$/.test(w.text));
    const adjacent = before !== undefined && before.last + 1 === phrase.first;
    const chosen = opener && !adjacent && near(after) ? after : near(before) ? before : near(after) ? after : null;
    if (chosen?.unit?.unit !== 'age' && chosen && chosen.aggregate === null) chosen.aggregate = phrase.text;
  }
};

/** "at least 3 and up to 7": a lower bound and an upper bound side by side are one range. */
const mergeBounds = (words: readonly Word[], drafts: readonly Draft[]): readonly Draft[] => {
  const merged: Draft[] = [];
  for (const right of drafts) {
    const left = merged.at(-1);
    const lower = left && left.numberLast === left.last && (left.effect === 'at-least' || left.effect === 'more-than');
    const upper = right.effect === 'at-most' || right.effect === 'less-than';
    const between = left ? words.slice(left.last + 1, right.first).map((w) => w.lower) : [];
    const [a, b] = [left?.amount?.extent, right.amount?.extent];
    if (
      left &&
      lower &&
      upper &&
      a &&
      b &&
      right.amount &&
      between.length > 0 &&
      between.length <= 2 &&
      between.every((w) => /^(?:and|but|,|or)$/.test(w)) &&
      a.low < b.high
    ) {
      const low = left.effect === 'more-than' && right.unit === null ? a.low + 1 : a.low;
      const high = right.effect === 'less-than' && right.unit === null ? b.high - 1 : b.high;
      const amount: Amount = { ...right.amount, extent: { low, high, hedge: 'range' } };
      merged[merged.length - 1] = {
        ...right,
        first: left.first,
        numberFirst: left.numberFirst,
        stated: [...left.stated, ...right.stated],
        amount,
        effect: 'plain',
        subset: left.subset ?? right.subset,
      };
    } else merged.push(right);
  }
  return merged;
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

/**
 * Every quantity of a sentence, left to right, not overlapping. Time is linear in the number of tokens: each step looks at a bounded number of
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
    const draft = amount ? draftOf(words, amount, floor) : unsaid ? draftOfUnsaid(words, unsaid, floor) : null;
    if (!draft) {
      i++;
      continue;
    }
    drafts.push(draft);
    // an implied one may hold an age of its own: "a 46-year-old woman"
    i = unsaid && unsaid.value === 1 && !unsaid.unit ? i + 1 : draft.last + 1;
    floor = unsaid && unsaid.value === 1 && !unsaid.unit ? floor : i;
  }
  const merged = mergeBounds(words, drafts);
  shareUnits(words, merged);
  spreadSubsets(words, merged);
  spreadAggregates(words, merged);
  return merged.map((draft) => mentionOf(words, draft, policy)).filter((mention) => mention !== null);
};

import { aggregatePhrases } from './context.js';
import type { Amount } from './amounts.js';
import type { Draft } from './draft.js';
import type { Unit } from './units.js';
import type { Word } from './words.js';

const convert = (value: number, unit: Unit): number => Number(((value + unit.offset) * unit.factor).toPrecision(12));

const take = (to: Draft, from: Draft): void => {
  const unit = from.unit;
  // the figures stand in the unit as written: "7 and 12 miles"
  if (unit && to.amount && (unit.factor !== 1 || unit.offset !== 0)) {
    const { low, high, hedge } = to.amount.extent;
    to.amount = { ...to.amount, extent: { low: convert(low, unit), high: convert(high, unit), hedge } };
  }
  to.unit = unit;
  to.unitName = from.unitName;
  to.counted = from.counted;
  to.bare = false;
};

const JOINTS = new Set(
  ', and or if not but then to from up down versus against rather than instead of possibly perhaps maybe even now'.split(
    ' ',
  ),
);

/** Whether at most three words, all of coordination, stand between the words `left` and `right`. */
export const isJoined = (words: readonly Word[], left: number, right: number): boolean => {
  const gap = right - left - 1;
  return gap > 0 && gap <= 3 && words.slice(left + 1, right).every((w) => JOINTS.has(w.lower));
};

const joined = (words: readonly Word[], left: Draft, right: Draft): boolean => isJoined(words, left.last, right.first);

/** Furthest that a number without a noun may stand from the one whose noun it shares. */
const ELLIPSIS_REACH = 14;

/** "40 trains delayed and 12 cancelled", "900 guests in one hall, 300 in another": the noun said once counts on. */
const continues = (words: readonly Word[], left: Draft, right: Draft): boolean => {
  const before = words[right.first - 1];
  const after = words[right.last + 1];
  if (!before || !after || right.first - left.last > ELLIPSIS_REACH) return false;
  if (before.lower !== 'and' && before.text !== ',') return false;
  return (
    (after.pos === 'VERB' && /(?:ed|en)$/.test(after.lower)) ||
    (after.pos === 'ADP' && after.lower !== 'of' && after.lower !== 'to')
  );
};

/** "300 others", "two more": what they are others of is the last thing counted before. */
const isOther = (draft: Draft): boolean =>
  draft.subset !== null &&
  /^(?:others?|more|another|further|additional|of (?:them|whom|which|these|those))$/.test(draft.subset);

/** Numbers share the unit or noun said once: "measuring 5.5 and 5.1", "nine, not fifty, people", "two killed … and 300 others". */
export const shareUnits = (words: readonly Word[], drafts: readonly Draft[]): void => {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const left = drafts[i];
    const right = drafts[i + 1];
    if (left?.bare && right && !right.bare && right.amount && joined(words, left, right)) take(left, right);
  }
  let counted: Draft | null = null;
  for (const [i, right] of drafts.entries()) {
    const left = drafts[i - 1];
    if (
      right.bare &&
      left &&
      !left.bare &&
      left.amount &&
      (joined(words, left, right) || (left.unit === null && continues(words, left, right)))
    )
      take(right, left);
    else if (right.bare && counted && isOther(right)) take(right, counted);
    if (!right.bare && right.unit === null && right.counted !== null) counted = right;
  }
};

/** "including two children, a nurse and three guards": every member of the list is a part. */
export const spreadSubsets = (words: readonly Word[], drafts: readonly Draft[]): void => {
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
export const spreadAggregates = (words: readonly Word[], drafts: readonly Draft[]): void => {
  let next = 0;
  for (const phrase of aggregatePhrases(words)) {
    // both lists are in order of their words, so one pass over the mentions serves all phrases
    while ((drafts[next]?.first ?? Infinity) <= phrase.last) next++;
    const before = drafts.slice(Math.max(0, next - 2), next).findLast((d) => d.last < phrase.first);
    const after = drafts[next];
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
    if (chosen?.aggregate === null && chosen.unit?.unit !== 'age') chosen.aggregate = phrase.text;
  }
};

/** "at least 3 and up to 7": a lower bound and an upper bound side by side are one range. */
export const mergeBounds = (words: readonly Word[], drafts: readonly Draft[]): readonly Draft[] => {
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

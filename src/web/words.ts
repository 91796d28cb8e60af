import type { Claim } from '../domain/claim.js';
import type { OutcomeKind, ScopeRelation, Severity } from '../domain/finding.js';
import type { ConflictStatus, NotAConflictReason } from '../domain/resolution.js';
import type { Standing } from '../domain/sheet.js';
import type { DateBasis, ItemGrade } from '../domain/source.js';
import type { Age } from '../ports/readers.js';
import type { DateValue, QuantityValue, ValueKind } from '../domain/value.js';

/** How pages say things: every word that stands for a code, in one place. Plain English, sentence case. */

export const KIND_WORDS: Readonly<Record<ValueKind, string>> = {
  quantity: 'Count',
  date: 'Date',
  name: 'Name',
  place: 'Place',
  agent: 'Who did it',
  cause: 'Cause',
  reason: 'Reason',
  role: 'Role',
  status: 'Status',
  polarity: 'Yes or no',
};

export const STATUS_WORDS: Readonly<Record<ConflictStatus, string>> = {
  open: 'Open',
  assigned: 'Assigned',
  resolved: 'Resolved',
  dismissed: 'Not a conflict',
  challenged: 'Challenged',
};

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  major: 'Major',
  minor: 'Minor',
  spelling: 'Spelling',
};

/** How long ago a conflict was flagged. */
export const AGE_WORDS: Readonly<Record<Age, string>> = {
  day: 'in the last day',
  week: '1 to 7 days ago',
  month: '7 to 30 days ago',
  older: 'more than 30 days ago',
};

export const SCOPE_WORDS: Readonly<Record<ScopeRelation, string | null>> = {
  same: null,
  differs: 'The scope may differ',
  unknown: null,
};

export const OUTCOME_WORDS: Readonly<Record<OutcomeKind, string>> = {
  'accept-one': 'Accept one',
  range: 'Give a range',
  'both-true': 'Both true, different scope',
  superseded: 'Superseded by a later report',
  'not-a-conflict': 'Not a conflict',
  'needs-reporting': 'Needs reporting',
  'publish-attributed': 'Unresolved: publish attributed',
};

export const REASON_WORDS: Readonly<Record<NotAConflictReason, string>> = {
  'different-event': 'They speak of different events',
  'different-thing': 'They speak of different things',
  'same-value': 'They say the same',
  misread: 'claimdesk misread a source',
  other: 'Something else',
};

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  accepted: 'Accepted',
  'accepted-in-scope': 'Accepted in its scope',
  low: 'Low figure',
  best: 'Best figure',
  high: 'High figure',
  superseded: 'Superseded',
  rejected: 'Not accepted',
  attributed: 'Published attributed',
  open: 'Undecided',
  'not-in-conflict': 'Not in conflict',
};

export const BASIS_WORDS: Readonly<Record<DateBasis, string>> = {
  stated: 'stated in the document',
  inferred: 'worked out, not stated',
  unknown: 'no publication date',
};

/** Admiralty grades of what one claim says, in words. */
export const ITEM_GRADE_WORDS: Readonly<Record<ItemGrade, string>> = {
  '1': 'confirmed by others',
  '2': 'probably true',
  '3': 'possibly true',
  '4': 'doubtful',
  '5': 'improbable',
  '6': 'not yet judged',
};

/** Admiralty grades of a publisher, in words. */
export const GRADE_WORDS: Readonly<Record<string, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'not yet judged',
};

const MODALITY_WORDS: Readonly<Record<Claim['modality'], string | null>> = {
  asserted: null,
  // Whoever names a speaker has said so already.
  reported: null,
  alleged: 'Alleged',
  denied: 'Denied',
  planned: 'Planned',
  conditional: 'Conditional',
  possible: 'Possible',
};

/** How the source holds a claim, null where it simply states it. */
export const modalityWords = (modality: Claim['modality']): string | null => MODALITY_WORDS[modality];

const STRONG = 0.75;
const LIKELY = 0.5;

/** A score (0 to 1) as a word: never a bare percentage. */
export const strengthWords = (score: number): string =>
  score >= STRONG ? 'Strong evidence' : score >= LIKELY ? 'Good evidence' : 'Some evidence';

/** "1 source", "2 sources". */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;

/** How many outlets and independent origins stand behind a value: "3 outlets, 1 origin"; the outlets alone where each has its own. */
export const supportWords = ({ outlets, origins }: { readonly outlets: number; readonly origins: number }): string =>
  outlets === origins ? counted(outlets, 'outlet') : `${counted(outlets, 'outlet')}, ${counted(origins, 'origin')}`;

/** "a", "a and b", "a, b and c". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface Day {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

const dayOf = (iso: string): Day | null => {
  const [year, month, day] = iso.slice(0, 10).split('-');
  const name = MONTHS[Number(month) - 1];
  return year && day && name ? { year, month: name, day: String(Number(day)) } : null;
};

/** An ISO date as people write it ("June 30, 2025"); what is no ISO date stays as it is. */
export const dayWords = (iso: string): string => {
  const day = dayOf(iso);
  return day ? `${day.month} ${day.day}, ${day.year}` : iso;
};

/** An ISO date-time as people write it, with its time and offset as written. */
export const momentWords = (iso: string): string => {
  const time = iso.slice(11, 16);
  const zone = /(?:Z|[+-]\d\d:\d\d)$/.exec(iso)?.[0] ?? '';
  return time === '' ? dayWords(iso) : `${dayWords(iso)}, ${time} ${zone === 'Z' ? 'UTC' : zone}`.trimEnd();
};

/** A stretch of days, both ends inclusive ISO dates, as short as it can be said. */
export const daysWords = (from: string, to: string): string => {
  if (from === to) return dayWords(from);
  const [a, b] = [dayOf(from), dayOf(to)];
  if (!a || !b) return `${from} to ${to}`;
  if (a.year !== b.year) return `${dayWords(from)} to ${dayWords(to)}`;
  if (a.month !== b.month) {
    const wholeYear = from.endsWith('-01-01') && to.endsWith('-12-31');
    return wholeYear ? a.year : `${a.month} ${a.day} to ${b.month} ${b.day}, ${a.year}`;
  }
  const wholeMonth = a.day === '1' && Number(b.day) === new Date(`${to}T00:00:00Z`).getUTCDate() && isMonthEnd(to);
  return wholeMonth ? `${a.month} ${a.year}` : `${a.month} ${a.day} to ${b.day}, ${a.year}`;
};

const isMonthEnd = (iso: string): boolean => {
  const next = new Date(`${iso}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
};

const UNITS: readonly (readonly [limit: number, size: number, one: string])[] = [
  [3_600_000, 60_000, 'minute'],
  [86_400_000, 3_600_000, 'hour'],
  [30 * 86_400_000, 86_400_000, 'day'],
];

/** How long ago, roughly: "just now", "2 hours ago", or the day. */
export const agoWords = (iso: string, now: Date): string => {
  const passed = now.getTime() - Date.parse(iso);
  if (Number.isNaN(passed)) return iso;
  if (passed < 60_000) return 'just now';
  const unit = UNITS.find(([limit]) => passed < limit);
  return unit ? `${counted(Math.floor(passed / unit[1]), unit[2])} ago` : dayWords(iso);
};

/** What a date value rests on: null where its words say it all, else what we worked out or could not. */
export const dateReading = (value: DateValue): { readonly words: string; readonly placed: boolean } | null => {
  if (value.from === null || value.to === null) {
    return { words: 'cannot be placed in the calendar: the source has no publication date', placed: false };
  }
  if (value.basis === 'stated') return null;
  const how = value.rule.includes('publication') ? 'worked out from the publication date' : 'worked out by claimdesk';
  return { words: `${daysWords(value.from, value.to)}, ${how}`, placed: true };
};

/** How a hedged figure was read, null for an exact one. */
export const quantityReading = (value: QuantityValue): { readonly words: string; readonly placed: boolean } | null => {
  if (value.hedge === 'exact' || value.hedge === 'zero' || value.low === value.high) return null;
  const low = value.low.toLocaleString('en-US');
  return {
    words: value.high === null ? `read as ${low} or more` : `read as ${low} to ${value.high.toLocaleString('en-US')}`,
    placed: true,
  };
};

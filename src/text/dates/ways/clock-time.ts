import { clockOf, hedgeBefore } from '../clock.js';
import type { ClockTime } from '../date-mention.js';
import { pieceOf, type Way } from '../piece.js';
import { isContinued, isDash, isGlued, lowerAt, wholeNumber, type Read, type Term } from '../terms.js';
import { NUMBER_WORDS, ZONES } from '../vocabulary.js';

const CLOCK = /^(\d{1,2})[:.](\d{2})(?::\d{2})?(?:\.\d+)?$/;
const HALF_DAY = /^([ap])\.?\s?m\.?$/;

const isTime = (hour: number, minute: number): boolean => hour <= 23 && minute <= 59;

/** "UTC+04:00", "GMT-5" with their sign and offset. */
const offsetAfter = (terms: readonly Term[], i: number): Read<string> | null => {
  const sign = terms[i];
  const hours = terms[i + 1];
  if (!sign || sign.spaced || !/^[+−–-]$/.test(sign.text) || hours?.kind !== 'number' || hours.spaced) return null;
  return { value: sign.text + hours.text, next: i + 2 };
};

/** "Central European Summer". */
const MOST_ZONE_WORDS = 3;

/** The zone after a time: "GMT", "(UTC+04:00)", "local time", "Tokyo time", "local". */
const zoneAt = (terms: readonly Term[], i: number): Read<string> | null => {
  const sign = terms[i];
  const digits = terms[i + 1];
  if (sign && /^[+−]$/.test(sign.text) && digits && !digits.spaced && /^\d{2}:?\d{2}$/.test(digits.text)) {
    return { value: `UTC${sign.text}${digits.text}`, next: i + 2 };
  }
  const open = lowerAt(terms, i) === '(' ? 1 : 0;
  const at = i + open;
  const term = terms[at];
  if (term?.kind !== 'word') return null;
  const close = (next: number): number => (open > 0 && lowerAt(terms, next) === ')' ? next + 1 : next);
  if (ZONES.has(term.lower) && term.text === term.text.toUpperCase()) {
    const offset = offsetAfter(terms, at + 1);
    return { value: term.text + (offset?.value ?? ''), next: close(offset?.next ?? at + 1) };
  }
  if (term.text === 'Z' && !term.spaced) return { value: 'UTC', next: at + 1 };
  if (term.lower === 'local')
    return { value: 'local', next: close(lowerAt(terms, at + 1) === 'time' ? at + 2 : at + 1) };
  // "Tokyo time", "Eastern Daylight Time"
  for (let last = at; last < at + MOST_ZONE_WORDS && terms[last]?.capital === true; last++)
    if (lowerAt(terms, last + 1) === 'time')
      return {
        value: `${terms
          .slice(at, last + 1)
          .map((t) => t.text)
          .join(' ')} time`,
        next: close(last + 2),
      };
  return null;
};

/** "am", "p.m." as what to add to an hour of 1 to 12; null if the hour is none of these. */
const halfDay = (mark: string, hour: number): number | null => {
  if (hour < 1 || hour > 12) return null;
  const morning = mark === 'a';
  return morning ? hour % 12 : (hour % 12) + 12;
};

const BEFORE_TIME: ReadonlySet<string> = new Set(
  'at around about from by before after until till since circa approximately and to between'.split(' '),
);

interface Found {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
  /** Whether the words leave no doubt that it is a time. */
  readonly certain: boolean;
  /** Whether they leave open which half of the day is meant. */
  readonly twelve: boolean;
}

const halfDayTime = (terms: readonly Term[], next: number, hour: number, minute: number): Found | null => {
  const half = HALF_DAY.exec(lowerAt(terms, next));
  const full = half ? halfDay(half[1] ?? 'a', hour) : null;
  return full === null ? null : { hour: full, minute, next: next + 1, certain: true, twelve: false };
};

const foundAt = (terms: readonly Term[], i: number): Found | null => {
  const term = terms[i];
  if (!term) return null;
  if (term.lower === 'midnight')
    return {
      hour: 0,
      minute: 0,
      next: i + 1,
      certain: /^(?:at|around|about|before|after|by|until)$/.test(lowerAt(terms, i - 1)),
      twelve: false,
    };
  if (term.kind !== 'number') return null;
  const clock = CLOCK.exec(term.text);
  if (clock) {
    const [hour, minute] = [Number(clock[1]), Number(clock[2])];
    const half = halfDayTime(terms, i + 1, hour, minute);
    if (half) return half;
    if (!isTime(hour, minute)) return null;
    if (term.text.includes('.') && !zoneAt(terms, i + 1)) return null;
    return {
      hour,
      minute,
      next: i + 1,
      certain: zoneAt(terms, i + 1) !== null || BEFORE_TIME.has(lowerAt(terms, i - 1)),
      twelve: hour >= 1 && hour <= 12 && !term.text.startsWith('0') && zoneAt(terms, i + 1)?.value.length !== 3,
    };
  }
  const n = wholeNumber(term);
  if (n === null) return null;
  const half = halfDayTime(terms, i + 1, n, 0);
  if (half) return half;
  const [hour, minute] = [Math.floor(n / 100), n % 100];
  const military = term.text.length === 4 && isTime(hour, minute);
  if (!military) return null;
  if (/^(?:hrs|hours)$/.test(lowerAt(terms, i + 1)) && lowerAt(terms, i - 1) === 'at')
    return { hour, minute, next: i + 2, certain: true, twelve: false };
  return zoneAt(terms, i + 1) ? { hour, minute, next: i + 1, certain: true, twelve: false } : null;
};

const HOUR_WORDS: ReadonlyMap<string, number> = new Map([...NUMBER_WORDS].filter(([w, n]) => n <= 12 && w.length > 2));
const MINUTE_WORDS: ReadonlyMap<string, number> = new Map([
  ['half', 30],
  ['quarter', 15],
  ['twenty', 20],
  ['ten', 10],
  ['five', 5],
]);

const spokenHour = (terms: readonly Term[], i: number): number | null => {
  const n = HOUR_WORDS.get(lowerAt(terms, i)) ?? wholeNumber(terms[i]);
  return n !== null && n >= 1 && n <= 12 ? n : null;
};

/** "in the afternoon", "at night" after an hour; what they say is read by the part of the day. */
const tellsHalf = (terms: readonly Term[], i: number): boolean =>
  (lowerAt(terms, i) === 'in' &&
    lowerAt(terms, i + 1) === 'the' &&
    /^(?:morning|afternoon|evening)$/.test(lowerAt(terms, i + 2))) ||
  (lowerAt(terms, i) === 'at' && lowerAt(terms, i + 1) === 'night');

/** An hour in words may be a count as well ("killed five in the morning"): only these before it make it a time. */
const BEFORE_HOUR = /^(?:at|before|after|around|past)$/;

/** "half past three", "quarter to six", "six o'clock", "five in the afternoon", "five p.m.". */
const spokenAt = (terms: readonly Term[], i: number): Found | null => {
  const minutes = MINUTE_WORDS.get(lowerAt(terms, i)) ?? null;
  const link = minutes === null ? '' : lowerAt(terms, i + 1);
  const linked = link === 'past' || (link === 'to' && minutes !== 30);
  const start = linked ? i + 2 : i;
  const hour = spokenHour(terms, start);
  if (hour === null) return null;
  const clock =
    lowerAt(terms, start + 1) === 'o' && lowerAt(terms, start + 2) === "'" && lowerAt(terms, start + 3) === 'clock';
  const next = clock ? start + 4 : start + 1;
  if (
    !linked &&
    !clock &&
    !(tellsHalf(terms, next) && BEFORE_HOUR.test(lowerAt(terms, i - 1))) &&
    !HALF_DAY.test(lowerAt(terms, next))
  )
    return null;
  const at = hour * 60 + (linked && minutes !== null ? (link === 'to' ? -minutes : minutes) : 0);
  const [full, minute] = [Math.floor(at / 60), at % 60];
  const half = halfDayTime(terms, next, full === 0 ? 12 : full, minute);
  return (
    half ?? {
      hour: full,
      minute,
      next,
      certain: clock || BEFORE_TIME.has(lowerAt(terms, i - 1)) || tellsHalf(terms, next),
      twelve: true,
    }
  );
};

/** "7:37 AM local time", "10 p.m.", "10pm", "0737 GMT", "11:30 (UTC+04:00)", "6 o'clock", "T07:37:00Z" of an ISO date. */
export const clockTimeWay: Way = ({ terms }, i) => {
  const iso = terms[i]?.text === 'T' && terms[i + 1]?.spaced === false && wholeNumber(terms[i - 1]) !== null;
  const at = iso ? i + 1 : i;
  if (!iso && isGlued(terms, i) && !isDash(terms[i - 1])) return null;
  const found = foundAt(terms, at) ?? (iso ? null : spokenAt(terms, at));
  if (!found || (isContinued(terms, found.next) && lowerAt(terms, found.next) !== 'z' && !isDash(terms[found.next])))
    return null;
  let next = found.next;
  if (/^(?:hrs|hours)$/.test(lowerAt(terms, next))) next++;
  const zone = zoneAt(terms, next);
  const time: ClockTime = { hour: found.hour, minute: found.minute, zone: zone?.value ?? null };
  const hedge = iso ? ([0, 0] as const) : hedgeBefore(terms, i);
  const clocks = hedge ? [clockOf(time, hedge, found.twelve && !iso)] : [];
  return pieceOf(i, zone?.next ?? next, { is: 'time', time, clocks, alone: found.certain || zone !== null });
};

import type { DayPart } from '../../domain/value.js';

/** Words of English dates. Weekdays 0 Sunday … 6 Saturday; months 1 … 12. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].map((name, i) => [name, i]),
);

/** Read as weekdays only beside a date: "Sun" and "Sat" are mostly something else. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['sun', 0],
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['weds', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
]);

export const MONTH_NAMES = [
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
] as const;

export const MONTHS: ReadonlyMap<string, number> = new Map(MONTH_NAMES.map((name, i) => [name.toLowerCase(), i + 1]));

/** Read as months only beside a day or year. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);

export const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['day', 'day'],
  ['days', 'day'],
  ['night', 'day'],
  ['nights', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['fortnight', 'week'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
]);

/** First month of each season, northern hemisphere, meteorological. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map<string, DayPart>([
  ['night', 'night'],
  ['nighttime', 'night'],
  ['overnight', 'night'],
  ['dawn', 'dawn'],
  ['daybreak', 'dawn'],
  ['sunrise', 'dawn'],
  ['predawn', 'dawn'],
  ['morning', 'morning'],
  ['noon', 'noon'],
  ['midday', 'noon'],
  ['lunchtime', 'noon'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['dusk', 'evening'],
  ['sunset', 'evening'],
  ['nightfall', 'evening'],
  ['early', 'early'],
  ['late', 'late'],
]);

const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const TEENS = ['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map<string, number>([
  ['a', 1],
  ['an', 1],
  ...[...ONES, ...TEENS].map((word, i): [string, number] => [word, i + 1]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
]);

export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['last', -1],
  ['final', -1],
  ['opening', 1],
]);

/** Decades said in words ("the nineties"), of the century that has just passed at the time of writing. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);

export const ZONES: ReadonlySet<string> = new Set(
  'gmt utc bst et ct mt pt est edt cst cdt mst mdt pst pdt cet cest eet eest wet west msk trt ist jst kst hkt sgt wib wita wit pkt pht aest aedt acst awst nzst nzdt sast eat wat cat art brt clt'.split(
    ' ',
  ),
);

/** After a number these make it a count, never a year or a day ("in June 27 people were held", "in 2000 homes"). */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    'people persons men women children boys girls civilians soldiers troops officers police policemen workers employees protesters demonstrators migrants refugees ' +
    'residents families passengers patients students prisoners detainees inmates suspects victims deaths dead injured killed wounded casualties homes houses apartments ' +
    'buildings flats vehicles cars buses trucks tanks aircraft planes ships boats drones rockets missiles shells bombs rounds miles kilometers kilometres km metres meters m ft feet ' +
    'tonnes tons kg kilograms pounds dollars euros roubles rubles lira yen won rupees percent cases votes seats jobs members fighters militants rebels others schools shops ' +
    'hectares acres square cubic barrels hours minutes seconds days weeks months years times points copies tickets flights arrests earthquakes aftershocks'
  ).split(' '),
);

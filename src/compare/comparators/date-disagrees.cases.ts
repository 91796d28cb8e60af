import type { ComparatorCase } from '../comparator-case.js';
import type { DateMessage } from './date-disagrees.js';

export const dateCases: readonly ComparatorCase<DateMessage>[] = [
  {
    left: 'Police raided a warehouse on Thursday.',
    right: 'Police raided a warehouse on Friday.',
    level: 'contradicts',
    message: 'days-apart',
  },
  {
    left: 'Police raided a warehouse on June 12.',
    right: 'Police raided a warehouse on June 13.',
    level: 'contradicts',
    message: 'days-apart',
  },
  {
    left: 'Police raided a warehouse on Thursday.',
    right: 'Police raided a warehouse on June 13.',
    level: 'agrees',
    message: 'days-meet',
  },
  {
    left: 'Police raided a warehouse last week.',
    right: 'Police raided a warehouse on June 7.',
    level: 'compatible',
    message: 'days-meet',
  },
  {
    left: 'Police raided a warehouse in June 2024.',
    right: 'Police raided a warehouse on June 13.',
    level: 'compatible',
    message: 'days-meet',
  },
  {
    left: 'Police raided a warehouse on Thursday.',
    right: 'Police arrested a man on Friday.',
    level: 'contradicts',
    message: 'days-apart',
  },
  {
    left: 'Police raided a warehouse on Thursday.',
    right: 'Police raided a warehouse on Friday.',
    published: [null, null],
    level: 'contradicts',
    message: 'weekdays-apart',
  },
  {
    left: 'The ministry summoned the ambassador on Thursday.',
    right: 'The ministry summoned the consul on Friday.',
    level: 'silent',
    message: 'other-act',
  },
  // days of the week, where nothing places them
  {
    left: 'Anna Keller died on Monday.',
    right: 'Anna Keller died on Tuesday.',
    published: [null, null],
    level: 'contradicts',
    message: 'weekdays-apart',
  },
  {
    left: 'Anna Keller died on Monday.',
    right: 'Anna Keller died on Monday evening.',
    published: [null, null],
    level: 'compatible',
    message: 'days-meet',
  },
  {
    left: 'A bomb exploded in Leeds on Friday night.',
    right: 'A bomb exploded in Leeds early on Saturday.',
    published: [null, null],
    level: 'silent',
    message: 'unplaced',
  },
  {
    left: 'Three people died on Monday.',
    right: 'Three people died on Tuesday.',
    published: [null, null],
    level: 'silent',
    message: 'unplaced',
  },
  // times of day
  {
    left: 'A bomb exploded in Leeds at 3.50 p.m. on Friday.',
    right: 'A bomb exploded in Leeds at about 4:40 p.m. on Friday.',
    level: 'contradicts',
    message: 'times-apart',
  },
  {
    left: 'A bomb exploded in Leeds at 3.50 p.m. on Friday.',
    right: 'A bomb exploded in Leeds shortly before 4 p.m. on Friday.',
    level: 'agrees',
    message: 'days-meet',
  },
  {
    left: 'A bomb exploded in Leeds on Friday afternoon.',
    right: 'The blast in Leeds happened early on Friday.',
    level: 'contradicts',
    message: 'times-apart',
  },
  {
    left: 'A bomb exploded in Leeds on Friday afternoon.',
    right: 'A bomb exploded in Leeds at 6 p.m. on Friday.',
    level: 'agrees',
    message: 'days-meet',
  },
  {
    left: 'An earthquake struck near Lima on Friday at 0737 GMT.',
    right: 'An earthquake struck near Lima on Friday at 7:37 a.m. local time.',
    level: 'contradicts',
    message: 'times-apart-by-zone',
  },
  {
    left: 'An earthquake struck near Lima on Friday at 1237 GMT.',
    right: 'An earthquake struck near Lima on Friday at 7:37 a.m. local time.',
    level: 'agrees',
    message: 'days-meet',
  },
  {
    left: 'The first explosion hit the port at 10 a.m. on Friday.',
    right: 'An explosion hit the port at 11 a.m. on Friday.',
    level: 'agrees',
    message: 'days-meet',
  },
  {
    left: 'Demonstrators marched in Leeds at 10 a.m. on Friday.',
    right: 'Demonstrators marched in Leeds at 2 p.m. on Friday.',
    level: 'agrees',
    message: 'days-meet',
  },
  // occasions
  {
    left: 'The funeral was held on Thursday.',
    right: 'The funeral will be held on Friday.',
    level: 'contradicts',
    message: 'days-apart',
  },
  {
    left: 'The first hearing took place on Thursday.',
    right: 'The second hearing took place on Friday.',
    level: 'silent',
    message: 'other-act',
  },
  {
    left: 'The mine was inspected in March.',
    right: 'The last inspection of the mine took place in January.',
    level: 'contradicts',
    message: 'days-apart',
  },
  {
    left: 'A bomb exploded in Leeds today.',
    right: 'A bomb exploded in Leeds on Friday.',
    level: 'compatible',
    message: 'day-of-printing',
  },
  {
    left: 'A bomb exploded in Leeds today.',
    right: 'A bomb exploded in Leeds on Thursday.',
    level: 'contradicts',
    message: 'days-apart',
  },
];

/** A date as a case expects it: its words, first and last day, grain, basis and the rule that placed it. */
export type Expected = readonly [
  quote: string,
  from: string | null,
  to: string | null,
  grain: string,
  basis: string,
  rule: string,
];

export interface CaseGroup {
  readonly title: string;
  readonly published: string | null;
  /** The day that the narrative is at, or null. */
  readonly anchor: string | null;
  readonly cases: readonly (readonly [text: string, dates: readonly Expected[]])[];
}

/** Each sentence with all dates that are to be read in it, against a fixed publication date. */
export const CASES: readonly CaseGroup[] = [
  {
    title: 'explicit days',
    published: '2024-03-13',
    anchor: null,
    cases: [
      [
        'The bridge fell on June 27, 2023.',
        [['June 27, 2023', '2023-06-27', '2023-06-27', 'day', 'stated', 'day-month-year']],
      ],
      [
        'The bridge fell on 27 June 2023.',
        [['27 June 2023', '2023-06-27', '2023-06-27', 'day', 'stated', 'day-month-year']],
      ],
      [
        'The bridge fell on 27th of June, 2023.',
        [['27th of June, 2023', '2023-06-27', '2023-06-27', 'day', 'stated', 'day-month-year']],
      ],
      [
        'It opened on the 3rd May 2019.',
        [['3rd May 2019', '2019-05-03', '2019-05-03', 'day', 'stated', 'day-month-year']],
      ],
      [
        'It opened on May the 3rd, 2019.',
        [['May the 3rd, 2019', '2019-05-03', '2019-05-03', 'day', 'stated', 'day-month-year']],
      ],
      [
        'Log entry 2023-06-27: all quiet.',
        [['2023-06-27', '2023-06-27', '2023-06-27', 'day', 'stated', 'day-month-year']],
      ],
      [
        'He moved the vote from Friday to Sunday.',
        [
          ['Friday', '2024-03-08', '2024-03-08', 'day', 'implied', 'weekday-before-publication'],
          ['Sunday', '2024-03-10', '2024-03-10', 'day', 'implied', 'weekday-before-publication'],
        ],
      ],
      [
        'It was filed 2023-06-27T07:37:00Z.',
        [['2023-06-27T07:37:00Z', '2023-06-27', '2023-06-27', 'minute', 'stated', 'day-month-year']],
      ],
      ['Received 27/06/2023.', [['27/06/2023', '2023-06-27', '2023-06-27', 'day', 'stated', 'day-month-year']]],
      ['Received 06/27/2023.', [['06/27/2023', '2023-06-27', '2023-06-27', 'day', 'stated', 'day-month-year']]],
      ['Received 06/05/2023.', [['06/05/2023', null, null, 'day', 'implied', 'ambiguous-day-month']]],
      ['Received 05/05/2023.', [['05/05/2023', '2023-05-05', '2023-05-05', 'day', 'stated', 'day-month-year']]],
      ['Received 27.06.2023 by post.', [['27.06.2023', '2023-06-27', '2023-06-27', 'day', 'stated', 'day-month-year']]],
      ['Received 06.05.2023 by post.', [['06.05.2023', '2023-05-06', '2023-05-06', 'day', 'stated', 'day-month-year']]],
      ['Received 27-06-2023.', [['27-06-2023', '2023-06-27', '2023-06-27', 'day', 'stated', 'day-month-year']]],
      ['Received 2023/06/27.', [['2023/06/27', '2023-06-27', '2023-06-27', 'day', 'stated', 'day-month-year']]],
      ['Posted 12/25/22.', [['12/25/22', '2022-12-25', '2022-12-25', 'day', 'stated', 'day-month-year']]],
      [
        'Feb. 29, 2020 was a Saturday.',
        [['Feb. 29, 2020', '2020-02-29', '2020-02-29', 'day', 'stated', 'day-month-year']],
      ],
      [
        'Published: Dec. 19, 2005 at 9:44 PM',
        [['Dec. 19, 2005 at 9:44 PM', '2005-12-19', '2005-12-19', 'minute', 'stated', 'day-month-year']],
      ],
      [
        'Tue Jul 02 2013, 14:58 hrs',
        [['Tue Jul 02 2013, 14:58 hrs', '2013-07-02', '2013-07-02', 'minute', 'stated', 'day-month-year']],
      ],
      [
        'date 2026-02-25 25 February 2026 11:30 (UTC+04:00)',
        [
          ['2026-02-25', '2026-02-25', '2026-02-25', 'day', 'stated', 'day-month-year'],
          ['25 February 2026 11:30 (UTC+04:00)', '2026-02-25', '2026-02-25', 'minute', 'stated', 'day-month-year'],
        ],
      ],
      [
        'Mon, 30 Jun 2025 12:00:00 GMT',
        [['Mon, 30 Jun 2025 12:00:00 GMT', '2025-06-30', '2025-06-30', 'minute', 'stated', 'day-month-year']],
      ],
      [
        'Saturday, 3 March 2024',
        [['Saturday, 3 March 2024', '2024-03-03', '2024-03-03', 'day', 'stated', 'day-month-year']],
      ],
    ],
  },
  {
    title: 'days without a year',
    published: '2024-03-13',
    anchor: null,
    cases: [
      ['The bridge fell on March 3.', [['March 3', '2024-03-03', '2024-03-03', 'day', 'implied', 'nearest-year']]],
      [
        'The bridge fell on December 30.',
        [['December 30', '2023-12-30', '2023-12-30', 'day', 'implied', 'nearest-year']],
      ],
      [
        'The bridge fell on 14 September.',
        [['14 September', '2023-09-14', '2023-09-14', 'day', 'implied', 'nearest-year']],
      ],
      [
        'The vote will be held on 14 September.',
        [['14 September', '2024-09-14', '2024-09-14', 'day', 'implied', 'nearest-year']],
      ],
      ['Elections are due on April 7.', [['April 7', '2024-04-07', '2024-04-07', 'day', 'implied', 'nearest-year']]],
      ['The law takes effect on April 1.', [['April 1', '2024-04-01', '2024-04-01', 'day', 'implied', 'nearest-year']]],
      [
        'The festival begins on 3 January.',
        [['3 January', '2025-01-03', '2025-01-03', 'day', 'implied', 'nearest-year']],
      ],
      ['She was there every May 9.', [['May 9', null, null, 'day', 'implied', 'recurring']]],
      [
        'The first leg ran from March 5 to 8.',
        [['March 5 to 8', '2024-03-05', '2024-03-08', 'day', 'implied', 'nearest-year']],
      ],
      [
        'Floods came on 5–6 November.',
        [['5–6 November', '2023-11-05', '2023-11-06', 'day', 'implied', 'nearest-year']],
      ],
      [
        'Floods came on November 5 and 6.',
        [['November 5 and 6', '2023-11-05', '2023-11-06', 'day', 'implied', 'nearest-year']],
      ],
      [
        'They met from 28 December to 3 January.',
        [['28 December to 3 January', '2023-12-28', '2024-01-03', 'day', 'implied', 'range']],
      ],
      [
        'They met between March 2 and March 5.',
        [['March 2 and March 5', '2024-03-02', '2024-03-05', 'day', 'implied', 'range']],
      ],
      [
        'They met 28 December 2023 – 3 January 2024.',
        [['28 December 2023 – 3 January 2024', '2023-12-28', '2024-01-03', 'day', 'stated', 'range']],
      ],
      [
        'The window is open 30 June–2 July 2024.',
        [['30 June–2 July 2024', '2024-06-30', '2024-07-02', 'day', 'stated', 'range']],
      ],
      [
        'He called on March 3, 4 and 5.',
        [['March 3, 4 and 5', '2024-03-03', '2024-03-05', 'day', 'implied', 'nearest-year']],
      ],
      [
        'On Sunday, March 10, the roof gave way.',
        [['Sunday, March 10', '2024-03-10', '2024-03-10', 'day', 'implied', 'nearest-year']],
      ],
      [
        'On Friday, March 10, the roof gave way.',
        [['Friday, March 10', '2024-03-10', '2024-03-10', 'day', 'implied', 'nearest-year']],
      ],
      ['The May 9 parade was small.', [['May 9', '2023-05-09', '2023-05-09', 'day', 'implied', 'nearest-year']]],
    ],
  },
  {
    title: 'weekdays',
    published: '2024-03-13',
    anchor: null,
    cases: [
      [
        'The mayor resigned on Monday.',
        [['Monday', '2024-03-11', '2024-03-11', 'day', 'implied', 'weekday-before-publication']],
      ],
      [
        'The mayor resigned Wednesday.',
        [['Wednesday', '2024-03-13', '2024-03-13', 'day', 'implied', 'weekday-before-publication']],
      ],
      [
        "Thursday's storm closed two roads.",
        [['Thursday', '2024-03-07', '2024-03-07', 'day', 'implied', 'weekday-before-publication']],
      ],
      [
        'The mayor will resign on Monday.',
        [['Monday', '2024-03-18', '2024-03-18', 'day', 'implied', 'weekday-after-publication']],
      ],
      [
        'Police on Tuesday said they would meet the families on Friday.',
        [
          ['Tuesday', '2024-03-12', '2024-03-12', 'day', 'implied', 'weekday-before-publication'],
          ['Friday', '2024-03-15', '2024-03-15', 'day', 'implied', 'weekday-after-publication'],
        ],
      ],
      [
        'The man arrested on Sunday will appear in court on Thursday.',
        [
          ['Sunday', '2024-03-10', '2024-03-10', 'day', 'implied', 'weekday-before-publication'],
          ['Thursday', '2024-03-14', '2024-03-14', 'day', 'implied', 'weekday-after-publication'],
        ],
      ],
      [
        'Talks scheduled for Saturday were cancelled.',
        [['Saturday', '2024-03-16', '2024-03-16', 'day', 'implied', 'weekday-after-publication']],
      ],
      [
        'Ministers plan to meet on Friday.',
        [['Friday', '2024-03-15', '2024-03-15', 'day', 'implied', 'weekday-after-publication']],
      ],
      [
        'He managed to escape on Friday.',
        [['Friday', '2024-03-08', '2024-03-08', 'day', 'implied', 'weekday-before-publication']],
      ],
      [
        'She is expected to be released on Thursday.',
        [['Thursday', '2024-03-14', '2024-03-14', 'day', 'implied', 'weekday-after-publication']],
      ],
      [
        'The vote, which takes place on Sunday, was called in January.',
        [
          ['Sunday', '2024-03-17', '2024-03-17', 'day', 'implied', 'weekday-after-publication'],
          ['January', '2024-01-01', '2024-01-31', 'month', 'implied', 'month-before-publication'],
        ],
      ],
      [
        'The vote took place on Sunday.',
        [['Sunday', '2024-03-10', '2024-03-10', 'day', 'implied', 'weekday-before-publication']],
      ],
      [
        "Ahead of Sunday's vote, leaders met on Saturday.",
        [
          ['Sunday', '2024-03-17', '2024-03-17', 'day', 'implied', 'weekday-after-publication'],
          ['Saturday', '2024-03-09', '2024-03-09', 'day', 'implied', 'weekday-before-publication'],
        ],
      ],
      [
        'The president is to visit the port on Thursday.',
        [['Thursday', '2024-03-14', '2024-03-14', 'day', 'implied', 'weekday-after-publication']],
      ],
      [
        'Minister to visit port on Thursday',
        [['Thursday', '2024-03-14', '2024-03-14', 'day', 'implied', 'weekday-after-publication']],
      ],
      [
        'The airport has until Friday to reopen.',
        [['Friday', '2024-03-15', '2024-03-15', 'day', 'implied', 'weekday-after-publication']],
      ],
      [
        'Rescuers could reach the valley by Thursday.',
        [['Thursday', '2024-03-14', '2024-03-14', 'day', 'implied', 'weekday-after-publication']],
      ],
      [
        'The funeral will be held next Tuesday.',
        [['next Tuesday', '2024-03-19', '2024-03-19', 'day', 'implied', 'next-weekday']],
      ],
      ['It rained last Friday.', [['last Friday', '2024-03-08', '2024-03-08', 'day', 'implied', 'last-weekday']]],
      ['It rained last Wednesday.', [['last Wednesday', '2024-03-06', '2024-03-06', 'day', 'implied', 'last-weekday']]],
      ['It rained this Monday.', [['this Monday', '2024-03-11', '2024-03-11', 'day', 'implied', 'this-weekday']]],
      ['The shop opens this Friday.', [['this Friday', '2024-03-15', '2024-03-15', 'day', 'implied', 'this-weekday']]],
      [
        'He was seen on Friday last week.',
        [['Friday last week', '2024-03-08', '2024-03-08', 'day', 'implied', 'weekday-of-week']],
      ],
      [
        'They return on Monday next week.',
        [['Monday next week', '2024-03-18', '2024-03-18', 'day', 'implied', 'weekday-of-week']],
      ],
      [
        'He was seen last week on Friday.',
        [['last week on Friday', '2024-03-08', '2024-03-08', 'day', 'implied', 'weekday-of-week']],
      ],
      [
        'It lasted from Friday to Sunday.',
        [['Friday to Sunday', '2024-03-08', '2024-03-10', 'day', 'implied', 'weekday-range']],
      ],
      [
        'It lasted from Saturday through Monday.',
        [['Saturday through Monday', '2024-03-09', '2024-03-11', 'day', 'implied', 'weekday-range']],
      ],
      [
        'The fair runs Friday to Sunday.',
        [['Friday to Sunday', '2024-03-08', '2024-03-10', 'day', 'implied', 'weekday-range']],
      ],
    ],
  },
  {
    title: 'parts of the day and the clock',
    published: '2024-03-13',
    anchor: null,
    cases: [
      [
        'The depot burned early Sunday.',
        [['early Sunday', '2024-03-10', '2024-03-10', 'part-of-day', 'implied', 'weekday-before-publication']],
      ],
      [
        'The depot burned late on Monday.',
        [['late on Monday', '2024-03-11', '2024-03-11', 'part-of-day', 'implied', 'weekday-before-publication']],
      ],
      [
        'The depot burned early Sunday morning.',
        [['early Sunday morning', '2024-03-10', '2024-03-10', 'part-of-day', 'implied', 'weekday-before-publication']],
      ],
      [
        'The depot burned in the early hours of Sunday.',
        [['early hours of Sunday', '2024-03-10', '2024-03-10', 'part-of-day', 'implied', 'weekday-before-publication']],
      ],
      [
        'The depot burned on Sunday evening.',
        [['Sunday evening', '2024-03-10', '2024-03-10', 'part-of-day', 'implied', 'weekday-before-publication']],
      ],
      [
        'The depot burned on the morning of March 8.',
        [['morning of March 8', '2024-03-08', '2024-03-08', 'part-of-day', 'implied', 'nearest-year']],
      ],
      [
        'The depot burned before dawn on Friday.',
        [['dawn on Friday', '2024-03-08', '2024-03-08', 'part-of-day', 'implied', 'weekday-before-publication']],
      ],
      [
        'The depot burned in the pre-dawn hours of Monday.',
        [
          [
            'pre-dawn hours of Monday',
            '2024-03-11',
            '2024-03-11',
            'part-of-day',
            'implied',
            'weekday-before-publication',
          ],
        ],
      ],
      [
        'The depot burned on the night of the 10th.',
        [['night of the 10th', '2024-03-10', '2024-03-11', 'part-of-day', 'implied', 'night-of']],
      ],
      [
        'The depot burned on the night of March 10.',
        [['night of March 10', '2024-03-10', '2024-03-11', 'part-of-day', 'implied', 'night-of']],
      ],
      [
        'The depot burned overnight.',
        [['overnight', '2024-03-12', '2024-03-13', 'part-of-day', 'implied', 'overnight']],
      ],
      [
        'The depot burned overnight on Saturday.',
        [['overnight on Saturday', '2024-03-09', '2024-03-09', 'part-of-day', 'implied', 'weekday-before-publication']],
      ],
      [
        'The depot burned yesterday afternoon.',
        [['yesterday afternoon', '2024-03-12', '2024-03-12', 'part-of-day', 'implied', 'yesterday']],
      ],
      [
        'The depot burned last night.',
        [['last night', '2024-03-12', '2024-03-12', 'part-of-day', 'implied', 'last-night']],
      ],
      [
        'The depot burned this morning.',
        [['this morning', '2024-03-13', '2024-03-13', 'part-of-day', 'implied', 'today']],
      ],
      ['The council meets tonight.', [['tonight', '2024-03-13', '2024-03-13', 'part-of-day', 'implied', 'tonight']]],
      [
        'The quake struck at 7:37 AM on Tuesday.',
        [['7:37 AM on Tuesday', '2024-03-12', '2024-03-12', 'minute', 'implied', 'weekday-before-publication']],
      ],
      [
        'The quake struck at 7:37 AM local time on Tuesday.',
        [
          [
            '7:37 AM local time on Tuesday',
            '2024-03-12',
            '2024-03-12',
            'minute',
            'implied',
            'weekday-before-publication',
          ],
        ],
      ],
      [
        'The quake struck on Tuesday at around 7.37am.',
        [['Tuesday at around 7.37am', '2024-03-12', '2024-03-12', 'minute', 'implied', 'weekday-before-publication']],
      ],
      [
        'The quake struck at 0737 GMT on March 3.',
        [['0737 GMT on March 3', '2024-03-03', '2024-03-03', 'minute', 'implied', 'nearest-year']],
      ],
      [
        'The quake struck at 10:00 am (0800 GMT) on Friday.',
        [
          [
            '10:00 am (0800 GMT) on Friday',
            '2024-03-08',
            '2024-03-08',
            'minute',
            'implied',
            'weekday-before-publication',
          ],
        ],
      ],
      [
        'The quake struck on 6 March, at 04:17 Tokyo time.',
        [['6 March, at 04:17 Tokyo time', '2024-03-06', '2024-03-06', 'minute', 'implied', 'nearest-year']],
      ],
      [
        'The quake struck at 10 p.m. on Monday.',
        [['10 p.m. on Monday', '2024-03-11', '2024-03-11', 'minute', 'implied', 'weekday-before-publication']],
      ],
      [
        'The quake struck at 10pm Monday.',
        [['10pm Monday', '2024-03-11', '2024-03-11', 'minute', 'implied', 'weekday-before-publication']],
      ],
      [
        "The quake struck at 6 o'clock on Monday.",
        [["6 o'clock on Monday", '2024-03-11', '2024-03-11', 'minute', 'implied', 'weekday-before-publication']],
      ],
      [
        'The quake struck around noon on Sunday.',
        [['noon on Sunday', '2024-03-10', '2024-03-10', 'part-of-day', 'implied', 'weekday-before-publication']],
      ],
      [
        'The quake struck at midnight on Tuesday.',
        [['midnight on Tuesday', '2024-03-12', '2024-03-12', 'minute', 'implied', 'weekday-before-publication']],
      ],
      [
        'At 09:30 this morning (Wednesday 13 March 2024) it stopped.',
        [
          [
            '09:30 this morning (Wednesday 13 March 2024)',
            '2024-03-13',
            '2024-03-13',
            'minute',
            'stated',
            'day-month-year',
          ],
        ],
      ],
    ],
  },
  {
    title: 'days told from publication',
    published: '2024-03-13',
    anchor: null,
    cases: [
      ['The strike began yesterday.', [['yesterday', '2024-03-12', '2024-03-12', 'day', 'implied', 'yesterday']]],
      ['The strike begins tomorrow.', [['tomorrow', '2024-03-14', '2024-03-14', 'day', 'implied', 'tomorrow']]],
      ['The strike began today.', [['today', '2024-03-13', '2024-03-13', 'day', 'implied', 'today']]],
      [
        'The strike began the day before yesterday.',
        [['day before yesterday', '2024-03-11', '2024-03-11', 'day', 'implied', 'day-before-yesterday']],
      ],
      [
        'The strike begins the day after tomorrow.',
        [['day after tomorrow', '2024-03-15', '2024-03-15', 'day', 'implied', 'day-after-tomorrow']],
      ],
      ['The strike began two days ago.', [['two days ago', '2024-03-11', '2024-03-11', 'day', 'implied', 'ago']]],
      [
        'The strike began three weeks ago.',
        [['three weeks ago', '2024-02-19', '2024-02-25', 'week', 'implied', 'ago']],
      ],
      [
        'The strike began about 20 years ago.',
        [['about 20 years ago', '2002-01-01', '2006-12-31', 'year', 'implied', 'ago']],
      ],
      [
        'The strike began more than two decades ago.',
        [['more than two decades ago', '1989-01-01', '2008-12-31', 'decade', 'implied', 'ago']],
      ],
      [
        'The strike began a year and a half ago.',
        [['a year and a half ago', '2022-09-01', '2022-09-30', 'month', 'implied', 'ago']],
      ],
      [
        'The strike began half a century ago.',
        [['half a century ago', '1969-01-01', '1978-12-31', 'decade', 'implied', 'ago']],
      ],
      [
        'The strike began a quarter of a century ago.',
        [['a quarter of a century ago', '1999-01-01', '1999-12-31', 'year', 'implied', 'ago']],
      ],
      ['A fire in 2012 killed nine people.', [['2012', '2012-01-01', '2012-12-31', 'year', 'stated', 'year']]],
      ['The war left 2012 killed.', []],
      ['It would be the largest march in 20 years.', []],
      [
        'The case was opened 24 years ago, in 2000.',
        [
          ['24 years ago', '2000-01-01', '2000-12-31', 'year', 'implied', 'ago'],
          ['2000', '2000-01-01', '2000-12-31', 'year', 'stated', 'year'],
        ],
      ],
      ['The strike began a few days ago.', [['a few days ago', '2024-03-08', '2024-03-11', 'day', 'implied', 'ago']]],
      [
        'The strike began several years ago.',
        [['several years ago', '2015-01-01', '2021-12-31', 'year', 'implied', 'ago']],
      ],
      ['The strike began 6 hours ago.', [['6 hours ago', '2024-03-12', '2024-03-13', 'hour', 'implied', 'ago']]],
      [
        'The bridge will reopen in two weeks.',
        [['two weeks', '2024-03-25', '2024-03-31', 'week', 'implied', 'counted-ahead']],
      ],
      [
        "The bridge will reopen in 10 days' time.",
        [["10 days' time", '2024-03-23', '2024-03-23', 'day', 'implied', 'counted-ahead']],
      ],
      [
        'Two died in the past two days.',
        [['past two days', '2024-03-11', '2024-03-13', 'day', 'implied', 'counted-back']],
      ],
      [
        'Two died in the last 24 hours.',
        [['last 24 hours', '2024-03-12', '2024-03-13', 'hour', 'implied', 'counted-back']],
      ],
      ['Two died in recent days.', [['recent days', '2024-03-06', '2024-03-13', 'week', 'implied', 'recent']]],
      [
        'More are expected in the coming weeks.',
        [['coming weeks', '2024-03-13', '2024-04-24', 'month', 'implied', 'coming']],
      ],
      [
        'Deficits will fall over the next three years.',
        [['next three years', '2024-03-13', '2027-03-13', 'year', 'implied', 'counted-ahead']],
      ],
      ['On the 11th he left.', [['11th', '2024-03-11', '2024-03-11', 'day', 'implied', 'day-of-month']]],
      ['He will be back by the 20th.', [['20th', '2024-03-20', '2024-03-20', 'day', 'implied', 'day-of-month']]],
    ],
  },
  {
    title: 'weeks, months and years',
    published: '2024-03-13',
    anchor: null,
    cases: [
      ['They met last week.', [['last week', '2024-03-04', '2024-03-10', 'week', 'implied', 'last-week']]],
      ['They meet next week.', [['next week', '2024-03-18', '2024-03-24', 'week', 'implied', 'next-week']]],
      [
        'They met earlier this week.',
        [['earlier this week', '2024-03-11', '2024-03-13', 'week', 'implied', 'earlier-this-week']],
      ],
      [
        'They meet later this month.',
        [['later this month', '2024-03-13', '2024-03-31', 'month', 'implied', 'later-this-month']],
      ],
      [
        'They met at the weekend.',
        [['weekend', '2024-03-09', '2024-03-10', 'weekend', 'implied', 'weekend-before-publication']],
      ],
      [
        'They meet at the weekend.',
        [['weekend', '2024-03-16', '2024-03-17', 'weekend', 'implied', 'weekend-after-publication']],
      ],
      [
        'They will meet at the weekend.',
        [['weekend', '2024-03-16', '2024-03-17', 'weekend', 'implied', 'weekend-after-publication']],
      ],
      ['They met last weekend.', [['last weekend', '2024-03-09', '2024-03-10', 'weekend', 'implied', 'last-weekend']]],
      ['They met last month.', [['last month', '2024-02-01', '2024-02-29', 'month', 'implied', 'last-month']]],
      [
        'They met early last month.',
        [['early last month', '2024-02-01', '2024-02-10', 'month', 'implied', 'early-last-month']],
      ],
      [
        'They met late last year.',
        [['late last year', '2023-09-01', '2023-12-31', 'year', 'implied', 'late-last-year']],
      ],
      [
        'They met early next year.',
        [['early next year', '2025-01-01', '2025-04-30', 'year', 'implied', 'early-next-year']],
      ],
      [
        'They met earlier this year.',
        [['earlier this year', '2024-01-01', '2024-03-13', 'year', 'implied', 'earlier-this-year']],
      ],
      ['They met in the last year.', [['last year', '2023-03-13', '2024-03-13', 'year', 'implied', 'past-year']]],
      [
        'They met in the past decade.',
        [['past decade', '2014-03-13', '2024-03-13', 'decade', 'implied', 'past-decade']],
      ],
      [
        'The plan ends at the end of the year.',
        [['end of the year', '2024-11-01', '2024-12-31', 'year', 'implied', 'end-this-year']],
      ],
      [
        'It was the worst winter of the last century.',
        [['last century', '1900-01-01', '1999-12-31', 'century', 'implied', 'last-century']],
      ],
      [
        'The first week of June was wet.',
        [['first week of June', '2023-06-01', '2023-06-07', 'week', 'implied', 'week-of-month']],
      ],
      [
        'The last weekend of May 2023 was wet.',
        [['last weekend of May 2023', '2023-05-27', '2023-05-28', 'weekend', 'stated', 'week-of-month']],
      ],
      [
        'The second Sunday in September was wet.',
        [['second Sunday in September', '2023-09-10', '2023-09-10', 'day', 'implied', 'week-of-month']],
      ],
      [
        'The week of March 4 was wet.',
        [['week of March 4', '2024-03-04', '2024-03-10', 'week', 'implied', 'week-of-day']],
      ],
    ],
  },
  {
    title: 'months',
    published: '2024-03-13',
    anchor: null,
    cases: [
      [
        'He was jailed in December.',
        [['December', '2023-12-01', '2023-12-31', 'month', 'implied', 'month-before-publication']],
      ],
      [
        'He was jailed last December.',
        [['last December', '2023-12-01', '2023-12-31', 'month', 'implied', 'last-month-named']],
      ],
      [
        'He was jailed in March.',
        [['March', '2024-03-01', '2024-03-31', 'month', 'implied', 'month-before-publication']],
      ],
      [
        'He will be freed in December.',
        [['December', '2024-12-01', '2024-12-31', 'month', 'implied', 'month-after-publication']],
      ],
      [
        'He will be freed next March.',
        [['next March', '2025-03-01', '2025-03-31', 'month', 'implied', 'next-month-named']],
      ],
      ['He was jailed in June 2019.', [['June 2019', '2019-06-01', '2019-06-30', 'month', 'stated', 'month-year']]],
      [
        'He was jailed in June last year.',
        [['June last year', '2023-06-01', '2023-06-30', 'month', 'implied', 'month-year']],
      ],
      [
        'He was jailed in February of this year.',
        [['February of this year', '2024-02-01', '2024-02-29', 'month', 'implied', 'month-year']],
      ],
      [
        'He was jailed in mid-June 2019.',
        [['mid-June 2019', '2019-06-11', '2019-06-20', 'month', 'stated', 'month-year']],
      ],
      [
        'He was jailed in early March.',
        [['early March', '2024-03-01', '2024-03-11', 'month', 'implied', 'month-before-publication']],
      ],
      ['The July 2019 trial was short.', [['July 2019', '2019-07-01', '2019-07-31', 'month', 'stated', 'month-year']]],
      [
        'The January trial was short.',
        [['January', '2024-01-01', '2024-01-31', 'month', 'implied', 'month-before-publication']],
      ],
      [
        'She ruled from June to August 2019.',
        [['June to August 2019', '2019-06-01', '2019-08-31', 'month', 'stated', 'range']],
      ],
      [
        'It fell in the January–March period.',
        [['January–March', '2024-01-01', '2024-03-31', 'month', 'implied', 'range']],
      ],
      [
        'The first half of June 2019 was dry.',
        [['first half of June 2019', '2019-06-01', '2019-06-15', 'month', 'stated', 'month-year']],
      ],
      ['It was Sept. 2019.', [['Sept. 2019', '2019-09-01', '2019-09-30', 'month', 'stated', 'month-year']]],
    ],
  },
  {
    title: 'years and longer',
    published: '2024-03-13',
    anchor: null,
    cases: [
      ['It closed in 2001.', [['2001', '2001-01-01', '2001-12-31', 'year', 'stated', 'year']]],
      ['It closed in late 2022.', [['late 2022', '2022-09-01', '2022-12-31', 'year', 'stated', 'late-year']]],
      [
        'It closed in the second half of 2022.',
        [['second half of 2022', '2022-07-01', '2022-12-31', 'year', 'stated', 'second-half-year']],
      ],
      ['It ran between 2010 and 2012.', [['2010 and 2012', '2010-01-01', '2012-12-31', 'year', 'stated', 'range']]],
      ['It ran from 2010 to 2012.', [['2010 to 2012', '2010-01-01', '2012-12-31', 'year', 'stated', 'year']]],
      ['It ran 2010-12.', [['2010-12', '2010-01-01', '2012-12-31', 'year', 'stated', 'year']]],
      ['The 2023/24 budget passed.', [['2023/24', '2023-01-01', '2024-12-31', 'year', 'stated', 'year']]],
      ['The king (1797–1803) died.', [['1797–1803', '1797-01-01', '1803-12-31', 'year', 'stated', 'year']]],
      ['The 2004 flood was worse.', [['2004', '2004-01-01', '2004-12-31', 'year', 'stated', 'year']]],
      ['2024 election results are in.', [['2024', '2024-01-01', '2024-12-31', 'year', 'stated', 'year']]],
      ['A 1970 police case was reopened.', [['1970', '1970-01-01', '1970-12-31', 'year', 'stated', 'year']]],
      [
        'It was common in the early 2000s.',
        [['early 2000s', '2000-01-01', '2004-12-31', 'decade', 'stated', 'early-decade']],
      ],
      [
        'It was common in the mid-1990s.',
        [['mid-1990s', '1993-01-01', '1997-12-31', 'decade', 'stated', 'mid-decade']],
      ],
      [
        'It was common in the late 1990s.',
        [['late 1990s', '1995-01-01', '1999-12-31', 'decade', 'stated', 'late-decade']],
      ],
      ['It was common in the 1990s.', [['1990s', '1990-01-01', '1999-12-31', 'decade', 'stated', 'decade']]],
      ["It was common in the '90s.", [["'90s", '1990-01-01', '1999-12-31', 'decade', 'stated', 'decade']]],
      [
        "It was common in the early 1990's.",
        [["early 1990's", '1990-01-01', '1994-12-31', 'decade', 'stated', 'early-decade']],
      ],
      ['It was common in the nineties.', [['nineties', '1990-01-01', '1999-12-31', 'decade', 'stated', 'decade']]],
      [
        'It was common in the 19th century.',
        [['19th century', '1800-01-01', '1899-12-31', 'century', 'stated', 'century']],
      ],
      [
        'It was common in the late 19th century.',
        [['late 19th century', '1867-01-01', '1899-12-31', 'century', 'stated', 'century']],
      ],
      ['It was common in the 1800s.', [['1800s', '1800-01-01', '1899-12-31', 'century', 'stated', 'century']]],
    ],
  },
  {
    title: 'seasons and quarters',
    published: '2024-03-13',
    anchor: null,
    cases: [
      [
        'It began in the spring of 2011.',
        [['spring of 2011', '2011-03-01', '2011-05-31', 'season', 'stated', 'season-of-year']],
      ],
      ['It began in summer 2019.', [['summer 2019', '2019-06-01', '2019-08-31', 'season', 'stated', 'season-of-year']]],
      [
        'It began in the winter of 2018.',
        [['winter of 2018', '2018-12-01', '2019-02-28', 'season', 'stated', 'season-of-year']],
      ],
      ['It began last summer.', [['last summer', '2023-06-01', '2023-08-31', 'season', 'implied', 'last-season']]],
      ['It will end this summer.', [['this summer', '2024-06-01', '2024-08-31', 'season', 'implied', 'this-season']]],
      [
        'It began in the autumn.',
        [['autumn', '2023-09-01', '2023-11-30', 'season', 'implied', 'season-near-publication']],
      ],
      [
        'It began in the fall of last year.',
        [['fall of last year', '2023-09-01', '2023-11-30', 'season', 'implied', 'season-of-year']],
      ],
      [
        'Profit rose in the third quarter of 2022.',
        [['third quarter of 2022', '2022-07-01', '2022-09-30', 'quarter', 'stated', 'quarter-of-year']],
      ],
      [
        'Profit rose in the fourth quarter.',
        [['fourth quarter', '2023-10-01', '2023-12-31', 'quarter', 'implied', 'quarter-near-publication']],
      ],
      [
        'Profit will rise in the second quarter.',
        [['second quarter', '2024-04-01', '2024-06-30', 'quarter', 'implied', 'quarter-near-publication']],
      ],
      ['Q3 2022 was poor.', [['Q3 2022', '2022-07-01', '2022-09-30', 'quarter', 'stated', 'quarter-of-year']]],
    ],
  },
  {
    title: 'named days',
    published: '2024-03-13',
    anchor: null,
    cases: [
      [
        'It happened on Christmas Day.',
        [['Christmas Day', '2023-12-25', '2023-12-25', 'day', 'implied', 'nearest-year']],
      ],
      [
        "It happened on New Year's Eve 2019.",
        [["New Year's Eve 2019", '2019-12-31', '2019-12-31', 'day', 'stated', 'day-month-year']],
      ],
      ['It happened on Good Friday.', [['Good Friday', null, null, 'day', 'implied', 'named-day']]],
      ['It was called Black Monday.', [['Black Monday', null, null, 'day', 'implied', 'named-day']]],
    ],
  },
  {
    title: "told from the narrative's day",
    published: '2024-03-13',
    anchor: '2023-11-20',
    cases: [
      [
        'That morning nine people left.',
        [['That morning', '2023-11-20', '2023-11-20', 'part-of-day', 'implied', 'same-day']],
      ],
      ['The next day they came back.', [['next day', '2023-11-21', '2023-11-21', 'day', 'implied', 'next-day']]],
      [
        'The previous night it had rained.',
        [['previous night', '2023-11-19', '2023-11-19', 'part-of-day', 'implied', 'previous-day']],
      ],
      ['They left the same day.', [['same day', '2023-11-20', '2023-11-20', 'day', 'implied', 'same-day']]],
      ['Two days later they came back.', [['Two days later', '2023-11-22', '2023-11-22', 'day', 'implied', 'later']]],
      [
        'Two days earlier they had met.',
        [['Two days earlier', '2023-11-18', '2023-11-18', 'day', 'implied', 'earlier']],
      ],
      [
        'Three weeks later they came back.',
        [['Three weeks later', '2023-12-11', '2023-12-17', 'week', 'implied', 'later']],
      ],
      ['A year later they came back.', [['A year later', '2024-01-01', '2024-12-31', 'year', 'implied', 'later']]],
      [
        'The following week they came back.',
        [['following week', '2023-11-27', '2023-12-03', 'week', 'implied', 'following-week']],
      ],
      ['They came back that month.', [['that month', '2023-11-01', '2023-11-30', 'month', 'implied', 'that-month']]],
      [
        'They came back the following Friday.',
        [['following Friday', '2023-11-24', '2023-11-24', 'day', 'implied', 'following-weekday']],
      ],
      ['The quake struck at 7:37 AM.', [['7:37 AM', '2023-11-20', '2023-11-20', 'minute', 'implied', 'same-day']]],
      ['It began at dawn.', [['dawn', '2023-11-20', '2023-11-20', 'part-of-day', 'implied', 'same-day']]],
      ['Two days after the quake, aid came.', [['Two days after', null, null, 'day', 'implied', 'relative-to-event']]],
      ['It ended the day after.', [['day after', '2023-11-21', '2023-11-21', 'day', 'implied', 'next-day']]],
      ['It began on the 11th.', [['11th', '2023-11-11', '2023-11-11', 'day', 'implied', 'day-of-month']]],
    ],
  },
  {
    title: 'nothing to count from',
    published: null,
    anchor: null,
    cases: [
      ['The mayor resigned on Monday.', [['Monday', null, null, 'day', 'implied', 'needs-publication-date']]],
      ['The mayor resigned yesterday.', [['yesterday', null, null, 'day', 'implied', 'needs-publication-date']]],
      ['The mayor resigned last week.', [['last week', null, null, 'week', 'implied', 'needs-publication-date']]],
      ['The mayor resigned on June 27.', [['June 27', null, null, 'day', 'implied', 'needs-publication-date']]],
      ['The mayor resigned in December.', [['December', null, null, 'month', 'implied', 'needs-publication-date']]],
      [
        'The mayor resigned three weeks ago.',
        [['three weeks ago', null, null, 'week', 'implied', 'needs-publication-date']],
      ],
      ['The mayor resigned last summer.', [['last summer', null, null, 'season', 'implied', 'needs-publication-date']]],
      [
        'The mayor resigned in the third quarter.',
        [['third quarter', null, null, 'quarter', 'implied', 'needs-publication-date']],
      ],
      [
        'The mayor resigned in recent days.',
        [['recent days', null, null, 'week', 'implied', 'needs-publication-date']],
      ],
      [
        'The mayor resigned overnight.',
        [['overnight', null, null, 'part-of-day', 'implied', 'needs-publication-date']],
      ],
      ['The mayor resigned the next day.', [['next day', null, null, 'day', 'implied', 'needs-anchor']]],
      ['The mayor resigned at the weekend.', [['weekend', null, null, 'weekend', 'implied', 'needs-publication-date']]],
      ['The mayor resigned on the 11th.', [['11th', null, null, 'day', 'implied', 'needs-publication-date']]],
      [
        'The mayor resigned on June 27, 2019.',
        [['June 27, 2019', '2019-06-27', '2019-06-27', 'day', 'stated', 'day-month-year']],
      ],
      [
        'The mayor resigned in the early 2000s.',
        [['early 2000s', '2000-01-01', '2004-12-31', 'decade', 'stated', 'early-decade']],
      ],
    ],
  },
  {
    title: 'across the turn of a year',
    published: '2025-01-02',
    anchor: null,
    cases: [
      [
        'It closed on Tuesday.',
        [['Tuesday', '2024-12-31', '2024-12-31', 'day', 'implied', 'weekday-before-publication']],
      ],
      ['It closed on December 31.', [['December 31', '2024-12-31', '2024-12-31', 'day', 'implied', 'nearest-year']]],
      ['It closed last week.', [['last week', '2024-12-23', '2024-12-29', 'week', 'implied', 'last-week']]],
      ['It closed last month.', [['last month', '2024-12-01', '2024-12-31', 'month', 'implied', 'last-month']]],
      ['It opens on January 3.', [['January 3', '2025-01-03', '2025-01-03', 'day', 'implied', 'nearest-year']]],
      [
        'It closed in November.',
        [['November', '2024-11-01', '2024-11-30', 'month', 'implied', 'month-before-publication']],
      ],
      [
        'It closed last December.',
        [['last December', '2024-12-01', '2024-12-31', 'month', 'implied', 'last-month-named']],
      ],
      ['It closed last winter.', [['last winter', '2023-12-01', '2024-02-29', 'season', 'implied', 'last-season']]],
      ['It closed this winter.', [['this winter', '2024-12-01', '2025-02-28', 'season', 'implied', 'this-season']]],
    ],
  },
  {
    title: 'on 29 February',
    published: '2024-02-29',
    anchor: null,
    cases: [
      ['It closed a year ago.', [['a year ago', '2023-01-01', '2023-12-31', 'year', 'implied', 'ago']]],
      ['It closed four years ago.', [['four years ago', '2020-01-01', '2020-12-31', 'year', 'implied', 'ago']]],
      ['It closed on February 29.', [['February 29', '2024-02-29', '2024-02-29', 'day', 'implied', 'nearest-year']]],
      ['It closed last month.', [['last month', '2024-01-01', '2024-01-31', 'month', 'implied', 'last-month']]],
      [
        'It will close in two months.',
        [['two months', '2024-04-01', '2024-04-30', 'month', 'implied', 'counted-ahead']],
      ],
    ],
  },
  {
    title: 'further ways',
    published: '2023-08-23',
    anchor: null,
    cases: [
      [
        'The meeting was moved from Friday to Sunday.',
        [
          ['Friday', '2023-08-18', '2023-08-18', 'day', 'implied', 'weekday-before-publication'],
          ['Sunday', '2023-08-20', '2023-08-20', 'day', 'implied', 'weekday-before-publication'],
        ],
      ],
      [
        'The army left overnight from Friday to Saturday.',
        [['overnight from Friday to Saturday', '2023-08-18', '2023-08-19', 'part-of-day', 'implied', 'weekday-range']],
      ],
      [
        'He wrote today (23 August 2023).',
        [['today (23 August 2023)', '2023-08-23', '2023-08-23', 'day', 'stated', 'day-month-year']],
      ],
      [
        'It was last seen on 3 August, a Thursday.',
        [['3 August, a Thursday', '2023-08-03', '2023-08-03', 'day', 'implied', 'nearest-year']],
      ],
      [
        'The law was due on 1 September.',
        [['1 September', '2023-09-01', '2023-09-01', 'day', 'implied', 'nearest-year']],
      ],
      [
        'It has been closed since Monday.',
        [['Monday', '2023-08-21', '2023-08-21', 'day', 'implied', 'weekday-before-publication']],
      ],
      [
        'Schools reopen on September 4.',
        [['September 4', '2023-09-04', '2023-09-04', 'day', 'implied', 'nearest-year']],
      ],
      [
        'The verdict comes after months of talks that began in May.',
        [['May', '2023-05-01', '2023-05-31', 'month', 'implied', 'month-before-publication']],
      ],
      [
        'It rained on Saturday and Sunday.',
        [
          ['Saturday', '2023-08-19', '2023-08-19', 'day', 'implied', 'weekday-before-publication'],
          ['Sunday', '2023-08-20', '2023-08-20', 'day', 'implied', 'weekday-before-publication'],
        ],
      ],
      [
        'Trading stopped between Monday and Wednesday.',
        [['Monday and Wednesday', '2023-08-21', '2023-08-23', 'day', 'implied', 'weekday-range']],
      ],
      [
        'Between 2 June and 5 July 2019 he hid.',
        [['2 June and 5 July 2019', '2019-06-02', '2019-07-05', 'day', 'stated', 'range']],
      ],
      [
        'The next hearing is set for October 2.',
        [['October 2', '2023-10-02', '2023-10-02', 'day', 'implied', 'nearest-year']],
      ],
      [
        'A hearing set for Friday has been delayed.',
        [['Friday', '2023-08-25', '2023-08-25', 'day', 'implied', 'weekday-after-publication']],
      ],
      [
        'He told reporters on Sunday that polls would open on Saturday.',
        [
          ['Sunday', '2023-08-20', '2023-08-20', 'day', 'implied', 'weekday-before-publication'],
          ['Saturday', '2023-08-26', '2023-08-26', 'day', 'implied', 'weekday-after-publication'],
        ],
      ],
      [
        'She died on Monday, hours before her son was to be sentenced on Tuesday.',
        [
          ['Monday', '2023-08-21', '2023-08-21', 'day', 'implied', 'weekday-before-publication'],
          ['Tuesday', '2023-08-29', '2023-08-29', 'day', 'implied', 'weekday-after-publication'],
        ],
      ],
      ['Two nights ago the dam burst.', [['Two nights ago', '2023-08-21', '2023-08-21', 'day', 'implied', 'ago']]],
      ['The dam burst a month ago.', [['a month ago', '2023-07-01', '2023-07-31', 'month', 'implied', 'ago']]],
      [
        'The dam burst last Tuesday night.',
        [['last Tuesday night', '2023-08-22', '2023-08-22', 'part-of-day', 'implied', 'last-weekday']],
      ],
      [
        'The dam burst on Tuesday last week.',
        [['Tuesday last week', '2023-08-15', '2023-08-15', 'day', 'implied', 'weekday-of-week']],
      ],
      [
        'The dam burst at dawn on the 20th.',
        [['dawn on the 20th', '2023-08-20', '2023-08-20', 'part-of-day', 'implied', 'day-of-month']],
      ],
      [
        'The dam burst at 14:05 +0300 on 20 August.',
        [['14:05 +0300 on 20 August', '2023-08-20', '2023-08-20', 'minute', 'implied', 'nearest-year']],
      ],
      [
        'The dam burst at 2330 UTC on Sunday.',
        [['2330 UTC on Sunday', '2023-08-20', '2023-08-20', 'minute', 'implied', 'weekday-before-publication']],
      ],
      [
        'The dam burst on 20 August 2023 at 11.30pm.',
        [['20 August 2023 at 11.30pm', '2023-08-20', '2023-08-20', 'minute', 'stated', 'day-month-year']],
      ],
      [
        'The dam burst in the middle of 2019.',
        [['middle of 2019', '2019-05-01', '2019-08-31', 'year', 'stated', 'mid-year']],
      ],
      [
        'The dam burst in late August.',
        [['late August', '2023-08-21', '2023-08-31', 'month', 'implied', 'month-before-publication']],
      ],
      [
        'The dam burst at the start of July.',
        [['start of July', '2023-07-01', '2023-07-06', 'month', 'implied', 'month-before-publication']],
      ],
      [
        'The dam burst in the summer of last year.',
        [['summer of last year', '2022-06-01', '2022-08-31', 'season', 'implied', 'season-of-year']],
      ],
      [
        'It was built in 1931, 1932 and 1933.',
        [
          ['1931', '1931-01-01', '1931-12-31', 'year', 'stated', 'year'],
          ['1932', '1932-01-01', '1932-12-31', 'year', 'stated', 'year'],
          ['1933', '1933-01-01', '1933-12-31', 'year', 'stated', 'year'],
        ],
      ],
      ['The coup of 1958 failed.', [['1958', '1958-01-01', '1958-12-31', 'year', 'stated', 'year']]],
      ['The class of 1999 met.', [['1999', '1999-01-01', '1999-12-31', 'year', 'stated', 'year']]],
      [
        'The "summer of 1969" was long.',
        [['summer of 1969', '1969-06-01', '1969-08-31', 'season', 'stated', 'season-of-year']],
      ],
      [
        'Until the early 1980s it worked.',
        [['early 1980s', '1980-01-01', '1984-12-31', 'decade', 'stated', 'early-decade']],
      ],
      [
        'The decade ended in the mid-2010s.',
        [['mid-2010s', '2013-01-01', '2017-12-31', 'decade', 'stated', 'mid-decade']],
      ],
      [
        'He is back after two years: he left in 2021.',
        [['2021', '2021-01-01', '2021-12-31', 'year', 'stated', 'year']],
      ],
      [
        'Voters go to the polls on Sunday, two weeks after the first round on 9 August.',
        [
          ['Sunday', '2023-08-27', '2023-08-27', 'day', 'implied', 'weekday-after-publication'],
          ['two weeks after', null, null, 'week', 'implied', 'relative-to-event'],
          ['9 August', '2023-08-09', '2023-08-09', 'day', 'implied', 'nearest-year'],
        ],
      ],
      [
        'A trial date was set for December 4.',
        [['December 4', '2023-12-04', '2023-12-04', 'day', 'implied', 'nearest-year']],
      ],
      ['It has smouldered since at least 2011.', [['2011', '2011-01-01', '2011-12-31', 'year', 'stated', 'year']]],
      ['The wall was built 2,000 years ago.', []],
      [
        'The attack occurred in the night from Saturday to Sunday.',
        [['night from Saturday to Sunday', '2023-08-19', '2023-08-20', 'part-of-day', 'implied', 'weekday-range']],
      ],
      [
        'They died between Monday and Wednesday of last week.',
        [['Monday and Wednesday of last week', '2023-08-14', '2023-08-16', 'day', 'implied', 'weekday-range']],
      ],
      [
        'The attack on 14 December killed four.',
        [['14 December', '2022-12-14', '2022-12-14', 'day', 'implied', 'nearest-year']],
      ],
    ],
  },
];

/** What a noun for a figure measures: a predicate's class, or a thing of its own. */
export type FigureOf =
  | 'die'
  | 'injure'
  | 'casualty'
  | 'miss'
  | 'detain'
  | 'evacuate'
  | 'displace'
  | 'infect'
  | 'hospitalize'
  | 'rescue'
  | 'attend'
  | 'population'
  | 'member'
  | 'staff'
  | 'aboard'
  | 'rest';

const table = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, FigureOf> =>
  new Map(
    Object.entries(rows).flatMap(([of, words]) => words.split(' ').map((w): [string, FigureOf] => [w, of as FigureOf])),
  );

/** Nouns (any form) that a figure of people follows with "is", "rose to", "of", "at": general vocabulary of news. */
export const FIGURE_NOUNS = table({
  die: 'toll tolls dead death deaths fatality fatalities killed',
  injure: 'injured wounded injuries injury hurt',
  casualty: 'casualty casualties',
  miss: 'missing unaccounted',
  detain: 'arrests arrest arrested detained detainees detentions',
  evacuate: 'evacuees evacuated',
  displace: 'displaced homeless',
  infect: 'infections infection infected cases',
  hospitalize: 'hospitalised hospitalized hospitalisations hospitalizations',
  rescue: 'rescued survivors',
  attend:
    'turnout attendance crowd crowds audience attendees participants protesters demonstrators marchers spectators gathering rally march demonstration protest congregation',
  population: 'population inhabitants',
  member: 'membership',
  staff: 'workforce headcount staff',
  aboard: 'crew',
});

/** Nouns for a figure that say nothing of what they count; what follows "of" or "for" does. */
export const BARE_FIGURES: ReadonlySet<string> = new Set(
  'number numbers figure figures count total tally estimate data statistic'.split(' '),
);

/** Verbs that lead from a figure's name to the figure. */
export const FIGURE_VERBS: ReadonlySet<string> = new Set(
  'be stand rise climb reach hit jump increase exceed top pass grow fall drop swell surge near approach remain become total number surpass go number'.split(
    ' ',
  ),
);

/** Verbs whose object is a figure's name: "put the toll at 12", "bringing the total to 30". */
export const SETTING_VERBS: ReadonlySet<string> = new Set(
  'put estimate place set bring raise lift push take increase revise lower reduce cut update give count list report'.split(
    ' ',
  ),
);

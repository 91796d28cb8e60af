import { sha256 } from '../../src/kernel/digest.js';
import { spanOf, type Span } from '../../src/kernel/span.js';
import type { Claim, ClaimOrigin } from '../../src/domain/claim.js';
import type {
  Evidence,
  NewsEvent,
  OutcomeKind,
  Question,
  ScopeRelation,
  SeriesPoint,
  Severity,
} from '../../src/domain/finding.js';
import type { Region, SourceMetadata } from '../../src/domain/source.js';
import type { Value, ValueKind } from '../../src/domain/value.js';
import type { SourceSummary } from '../../src/ports/readers.js';

/** Invented stories for tests of pages: a ferry fire, a dam, and one title that tries to break out of its page. */

export interface FakeSource {
  readonly summary: SourceSummary;
  readonly text: string;
  readonly regions: readonly Region[];
  readonly addedAt: string;
}

export interface FakeConflict {
  readonly id: string;
  readonly question: Question;
  readonly severity: Severity;
  readonly score: number;
  readonly scope: ScopeRelation;
  readonly suggestion: OutcomeKind | null;
  readonly explanation: string;
  readonly comparator: string;
  readonly positions: readonly {
    readonly display: string;
    readonly claims: readonly string[];
    readonly origins: number;
  }[];
  readonly waterfall: readonly Evidence[];
  readonly series?: readonly SeriesPoint[];
  readonly flaggedAt: string;
}

const place = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return spanOf(start, start + words.length);
};

const source = (
  id: string,
  text: string,
  metadata: Partial<SourceMetadata>,
  regions: readonly (readonly [string, Region['role'], string | null])[] = [],
): FakeSource => ({
  summary: {
    id,
    metadata: {
      title: null,
      publisher: null,
      publishedAt: null,
      publishedAtBasis: metadata.publishedAt === undefined || metadata.publishedAt === null ? 'unknown' : 'stated',
      url: null,
      author: null,
      language: 'en',
      ...metadata,
    },
    publisherId: metadata.publisher ? `publisher_${sha256(metadata.publisher).slice(0, 8)}` : null,
    grade: id === 'source_courier' ? 'B' : 'F',
    snapshot: {
      id: `snapshot_${id}`,
      sha256: sha256(text),
      retrievedAt: '2031-05-12T08:00:00.000Z',
      mediaType: 'text/plain',
    },
  },
  text,
  regions: regions.map(([words, role, reason]) => ({ span: place(text, words), role, reason })),
  addedAt: '2031-05-12T08:00:00.000Z',
});

const COURIER = `Nine in hospital after fire on Port Lorne ferry

By our harbour correspondent

A fire broke out in the engine room of the ferry Saint Aldous on Friday evening, an hour before it was due in Port Lorne. Nine people were taken to hospital that evening with smoke in their lungs. The coastguard ordered the evacuation, the harbour office said.

The captain, Mirela Dragan, was the last to leave the ship. The operator, Northline, apologised to the passengers and promised to pay for new tickets.

“We heard a bang and then the lights went out,” said a passenger who did not want to be named. Divers will look at the hull next week.

Read also: Forty taken to hospital after bus crash in Harrow Vale`;

const MAIL = `Ferry fire: around 40 passengers treated in hospital

In total around 40 passengers were treated in hospital after the fire on the Saint Aldous, which began on Saturday, according to the regional health service. Police ordered the evacuation after the second alarm.

Captain Mirella Dragan has not spoken in public. Northline has yet to apologise for the fire, the passengers' union complains.`;

const EVENING = `Fire on the Saint Aldous

More than 40 people needed hospital care after the ferry fire of May 9, the regional health service says. The ship's captain, Mirela Dragan, thanked the crew.`;

const VALLEY = `Three villages flooded below Harrow dam

The Harrow dam overflowed in the night of June 2 because a sluice gate had not been opened, the water board says. About 1,200 people had to leave their homes.`;

const DAILY = `Rain overwhelms dam

Days of rain made the Harrow dam overflow, the minister said. More than 3,000 people were told to leave.`;

const HOSTILE = `<script>alert("x")</script> ferry

The ferry <b>Saint Aldous</b> had no fire at all & "nobody" was hurt, a reader writes.`;

export const FAKE_SOURCES: readonly FakeSource[] = [
  source(
    'source_courier',
    COURIER,
    {
      title: 'Nine in hospital after fire on Port Lorne ferry',
      publisher: 'Lorne Courier',
      publishedAt: '2031-05-10',
      url: 'https://courier.example/ferry',
      author: 'Our harbour correspondent',
    },
    [
      ['Nine in hospital after fire on Port Lorne ferry', 'headline', null],
      ['By our harbour correspondent', 'byline', null],
      ['Read also: Forty taken to hospital after bus crash in Harrow Vale', 'ignored', 'links to other articles'],
    ],
  ),
  source(
    'source_mail',
    MAIL,
    {
      title: 'Ferry fire: around 40 passengers treated in hospital',
      publisher: 'Coast Mail',
      publishedAt: '2031-05-12',
      publishedAtBasis: 'inferred',
      url: 'https://mail.example/40',
    },
    [['Ferry fire: around 40 passengers treated in hospital', 'headline', null]],
  ),
  source('source_evening', EVENING, { title: 'Fire on the Saint Aldous', publisher: 'Evening Register' }, [
    ['Fire on the Saint Aldous', 'headline', null],
  ]),
  source(
    'source_valley',
    VALLEY,
    { title: 'Three villages flooded below Harrow dam', publisher: 'Valley News', publishedAt: '2031-06-03' },
    [['Three villages flooded below Harrow dam', 'headline', null]],
  ),
  source(
    'source_daily',
    DAILY,
    { title: 'Rain overwhelms dam', publisher: 'The Daily', publishedAt: '2031-06-04T09:30:00+02:00' },
    [['Rain overwhelms dam', 'headline', null]],
  ),
  source('source_hostile', HOSTILE, {
    title: '<script>alert("x")</script> ferry',
    publisher: 'Reader <i>letters</i>',
    publishedAt: '2031-05-13',
    url: 'javascript:alert(1)',
  }),
];

export const FAKE_EVENTS: readonly NewsEvent[] = [
  {
    id: 'event_ferry',
    title: 'Fire on the ferry Saint Aldous, May 2031',
    from: '2031-05-09',
    to: '2031-05-10',
    place: 'Port Lorne',
  },
  {
    id: 'event_dam',
    title: 'Harrow dam overflow, June 2031',
    from: '2031-06-02',
    to: '2031-06-02',
    place: 'Harrow Vale',
  },
];

const question = (id: string, event: string, kind: ValueKind, text: string): Question => ({ id, event, kind, text });

export const FAKE_QUESTIONS: readonly Question[] = [
  question('question_hospital', 'event_ferry', 'quantity', 'How many people were taken to hospital?'),
  question('question_start', 'event_ferry', 'date', 'When did the fire start?'),
  question('question_order', 'event_ferry', 'agent', 'Who ordered the evacuation?'),
  question('question_apology', 'event_ferry', 'polarity', 'Did Northline apologise?'),
  question('question_captain', 'event_ferry', 'name', 'How is the captain’s name spelled?'),
  question('question_thanks', 'event_ferry', 'polarity', 'Did the captain thank the crew?'),
  question('question_cause', 'event_dam', 'cause', 'Why did the Harrow dam overflow?'),
];

const quantity = (
  stated: number,
  low: number,
  high: number | null,
  hedge: 'exact' | 'approx' | 'more-than',
): Value => ({
  kind: 'quantity',
  stated: [stated],
  low,
  high,
  hedge,
  unit: 'people',
  counted: 'person',
});
const date = (from: string | null, to: string | null, basis: 'stated' | 'implied', rule: string): Value => ({
  kind: 'date',
  from,
  to,
  grain: 'day',
  basis,
  rule,
});

interface Draft {
  readonly id: string;
  readonly source: string;
  readonly quote: string;
  readonly mark: string;
  readonly value: Value;
  readonly question: string;
  readonly hedge?: string;
  readonly speaker?: string;
}

/** The sentence around a quote: from after the last full stop or line end to the next. */
const sentenceAround = (text: string, span: Span): Span => {
  const start = Math.max(text.lastIndexOf('. ', span.start - 1) + 2, text.lastIndexOf('\n', span.start) + 1, 0);
  const stop = text.slice(span.end).search(/[.\n]/);
  return spanOf(
    start > span.start ? span.start : start,
    stop < 0 ? text.length : span.end + stop + (text[span.end + stop] === '.' ? 1 : 0),
  );
};

const claim = (draft: Draft): Claim => {
  const from = FAKE_SOURCES.find(({ summary }) => summary.id === draft.source);
  const asked = FAKE_QUESTIONS.find(({ id }) => id === draft.question);
  if (!from || !asked) throw new Error(`no such source or question: ${draft.id}`);
  const span = place(from.text, draft.quote);
  return {
    id: draft.id,
    document: draft.source,
    quote: draft.quote,
    span,
    sentence: sentenceAround(from.text, span),
    kind: draft.value.kind,
    value: draft.value,
    display: draft.mark,
    mark: place(from.text, draft.mark, span.start),
    hedge: draft.hedge ?? null,
    modality: draft.speaker ? 'reported' : 'asserted',
    speaker: draft.speaker ? { name: draft.speaker, at: span } : null,
    event: asked.event,
    question: asked.id,
    extractor: { id: `${draft.value.kind}-reader`, version: 1 },
  };
};

export const FAKE_CLAIMS: readonly Claim[] = [
  claim({
    id: 'claim_nine',
    source: 'source_courier',
    quote: 'Nine people were taken to hospital that evening',
    mark: 'Nine',
    value: quantity(9, 9, 9, 'exact'),
    question: 'question_hospital',
  }),
  claim({
    id: 'claim_around_40',
    source: 'source_mail',
    quote: 'around 40 passengers were treated in hospital',
    mark: 'around 40',
    value: quantity(40, 36, 44, 'approx'),
    question: 'question_hospital',
    hedge: 'around',
    speaker: 'the regional health service',
  }),
  claim({
    id: 'claim_over_40',
    source: 'source_evening',
    quote: 'More than 40 people needed hospital care',
    mark: 'More than 40',
    value: quantity(40, 41, null, 'more-than'),
    question: 'question_hospital',
    hedge: 'more than',
    speaker: 'the regional health service',
  }),
  claim({
    id: 'claim_nobody',
    source: 'source_hostile',
    quote: '"nobody" was hurt',
    mark: '"nobody"',
    value: quantity(0, 0, 0, 'exact'),
    question: 'question_hospital',
    speaker: 'a reader <b>',
  }),
  claim({
    id: 'claim_friday',
    source: 'source_courier',
    quote: 'A fire broke out in the engine room of the ferry Saint Aldous on Friday evening',
    mark: 'Friday evening',
    value: date('2031-05-09', '2031-05-09', 'implied', 'weekday-before-publication'),
    question: 'question_start',
  }),
  claim({
    id: 'claim_may_9',
    source: 'source_evening',
    quote: 'the ferry fire of May 9',
    mark: 'May 9',
    value: date('2031-05-09', '2031-05-09', 'stated', 'day-and-month'),
    question: 'question_start',
  }),
  claim({
    id: 'claim_saturday',
    source: 'source_mail',
    quote: 'the fire on the Saint Aldous, which began on Saturday',
    mark: 'Saturday',
    value: date('2031-05-10', '2031-05-10', 'implied', 'weekday-before-publication'),
    question: 'question_start',
    speaker: 'the regional health service',
  }),
  claim({
    id: 'claim_coastguard',
    source: 'source_courier',
    quote: 'The coastguard ordered the evacuation',
    mark: 'The coastguard',
    value: { kind: 'agent', agent: 'the coastguard', classes: ['coastguard'], names: [] },
    question: 'question_order',
    speaker: 'the harbour office',
  }),
  claim({
    id: 'claim_police',
    source: 'source_mail',
    quote: 'Police ordered the evacuation',
    mark: 'Police',
    value: { kind: 'agent', agent: 'police', classes: ['police'], names: [] },
    question: 'question_order',
  }),
  claim({
    id: 'claim_apologised',
    source: 'source_courier',
    quote: 'Northline, apologised to the passengers',
    mark: 'apologised',
    value: { kind: 'polarity', predicate: 'apologise', negated: false },
    question: 'question_apology',
  }),
  claim({
    id: 'claim_no_apology',
    source: 'source_mail',
    quote: 'Northline has yet to apologise for the fire',
    mark: 'has yet to apologise',
    value: { kind: 'polarity', predicate: 'apologise', negated: true },
    question: 'question_apology',
    speaker: "the passengers' union",
  }),
  claim({
    id: 'claim_mirela',
    source: 'source_courier',
    quote: 'The captain, Mirela Dragan',
    mark: 'Mirela Dragan',
    value: { kind: 'name', name: 'Mirela Dragan', given: ['Mirela'], surname: 'Dragan' },
    question: 'question_captain',
  }),
  claim({
    id: 'claim_mirella',
    source: 'source_mail',
    quote: 'Captain Mirella Dragan',
    mark: 'Mirella Dragan',
    value: { kind: 'name', name: 'Mirella Dragan', given: ['Mirella'], surname: 'Dragan' },
    question: 'question_captain',
  }),
  claim({
    id: 'claim_mirela_too',
    source: 'source_evening',
    quote: "The ship's captain, Mirela Dragan",
    mark: 'Mirela Dragan',
    value: { kind: 'name', name: 'Mirela Dragan', given: ['Mirela'], surname: 'Dragan' },
    question: 'question_captain',
  }),
  claim({
    id: 'claim_thanked',
    source: 'source_evening',
    quote: 'thanked the crew',
    mark: 'thanked',
    value: { kind: 'polarity', predicate: 'thank', negated: false },
    question: 'question_thanks',
  }),
  claim({
    id: 'claim_gate',
    source: 'source_valley',
    quote: 'The Harrow dam overflowed in the night of June 2 because a sluice gate had not been opened',
    mark: 'a sluice gate had not been opened',
    value: { kind: 'cause', cause: 'a sluice gate had not been opened', classes: [] },
    question: 'question_cause',
    speaker: 'the water board',
  }),
  claim({
    id: 'claim_rain',
    source: 'source_daily',
    quote: 'Days of rain made the Harrow dam overflow',
    mark: 'Days of rain',
    value: { kind: 'cause', cause: 'days of rain', classes: [] },
    question: 'question_cause',
    speaker: 'the minister',
  }),
];

const SAME_EVENT: Evidence = {
  id: 'same-event',
  label: 'Same event',
  weight: 2.4,
  words: 'Both name the ferry Saint Aldous and days that touch.',
};
const SAME_ACT: Evidence = {
  id: 'same-act',
  label: 'Same act',
  weight: 1.6,
  words: '“taken to hospital” and “treated in hospital” are one class of act.',
};
const OTHER_SCOPE: Evidence = {
  id: 'other-scope',
  label: 'Scope may differ',
  weight: -0.7,
  words: '“that evening” narrows one, “in total” widens the other.',
};

const conflict = (
  id: string,
  ask: string,
  more: Omit<FakeConflict, 'id' | 'question' | 'flaggedAt' | 'waterfall'> & Partial<Pick<FakeConflict, 'waterfall'>>,
): FakeConflict => {
  const asked = FAKE_QUESTIONS.find((q) => q.id === ask);
  if (!asked) throw new Error(`no such question: ${ask}`);
  return {
    id,
    question: asked,
    flaggedAt: '2031-05-12T08:05:00.000Z',
    waterfall: [SAME_EVENT, { ...SAME_ACT, words: 'Both answer the same question.' }],
    ...more,
  };
};

const point = (
  claim: string,
  display: string,
  low: number,
  publishedAt: string,
  publisher: string,
  words: readonly string[],
): SeriesPoint => ({ claim, display, low, high: low, publishedAt, publisher, title: null, words });

/** In queue order: the best score first. */
export const FAKE_CONFLICTS: readonly FakeConflict[] = [
  conflict('conflict_hospital', 'question_hospital', {
    severity: 'major',
    score: 0.91,
    scope: 'differs',
    suggestion: 'both-true',
    explanation:
      'Lorne Courier counts nine people taken to hospital that evening; Coast Mail around 40 in total: the two ranges do not meet, and the scope may differ.',
    comparator: 'quantity-disagrees',
    positions: [
      { display: 'around 40', claims: ['claim_around_40', 'claim_over_40'], origins: 1 },
      { display: 'Nine', claims: ['claim_nine'], origins: 1 },
      { display: '"nobody"', claims: ['claim_nobody'], origins: 1 },
    ],
    waterfall: [SAME_EVENT, SAME_ACT, OTHER_SCOPE],
    series: [
      point('claim_nine', 'Nine', 9, '2031-05-10', 'Lorne Courier', []),
      point('claim_around_40', 'around 40', 36, '2031-05-12', 'Coast Mail', ['rose to']),
    ],
  }),
  conflict('conflict_start', 'question_start', {
    severity: 'major',
    score: 0.8,
    scope: 'same',
    suggestion: 'accept-one',
    explanation:
      'Lorne Courier and Evening Register place the start of the fire on May 9; Coast Mail on Saturday, May 10.',
    comparator: 'date-disagrees',
    positions: [
      { display: 'May 9', claims: ['claim_friday', 'claim_may_9'], origins: 2 },
      { display: 'Saturday', claims: ['claim_saturday'], origins: 1 },
    ],
  }),
  conflict('conflict_cause', 'question_cause', {
    severity: 'major',
    score: 0.74,
    scope: 'unknown',
    suggestion: 'publish-attributed',
    explanation: 'The water board blames a sluice gate that had not been opened; the minister days of rain.',
    comparator: 'cause-disagrees',
    positions: [
      { display: 'a sluice gate had not been opened', claims: ['claim_gate'], origins: 1 },
      { display: 'Days of rain', claims: ['claim_rain'], origins: 1 },
    ],
  }),
  conflict('conflict_apology', 'question_apology', {
    severity: 'major',
    score: 0.7,
    scope: 'unknown',
    suggestion: null,
    explanation: 'Lorne Courier says that Northline apologised; Coast Mail that it has yet to.',
    comparator: 'polarity-disagrees',
    positions: [
      { display: 'apologised', claims: ['claim_apologised'], origins: 1 },
      { display: 'has yet to apologise', claims: ['claim_no_apology'], origins: 1 },
    ],
  }),
  conflict('conflict_order', 'question_order', {
    severity: 'minor',
    score: 0.62,
    scope: 'unknown',
    suggestion: null,
    explanation: 'Lorne Courier has the coastguard order the evacuation, Coast Mail the police.',
    comparator: 'agent-disagrees',
    positions: [
      { display: 'The coastguard', claims: ['claim_coastguard'], origins: 1 },
      { display: 'Police', claims: ['claim_police'], origins: 1 },
    ],
  }),
  conflict('conflict_captain', 'question_captain', {
    severity: 'spelling',
    score: 0.35,
    scope: 'same',
    suggestion: 'accept-one',
    explanation: 'One captain in two spellings: Mirela and Mirella Dragan.',
    comparator: 'name-disagrees',
    positions: [
      { display: 'Mirela Dragan', claims: ['claim_mirela', 'claim_mirela_too'], origins: 2 },
      { display: 'Mirella Dragan', claims: ['claim_mirella'], origins: 1 },
    ],
  }),
];

/** Origins that a page must show, since neither speaker nor publisher tells them. */
export const FAKE_ORIGINS: Readonly<Record<string, ClaimOrigin>> = {
  claim_nine: {
    id: 'origin_agency',
    kind: 'publisher',
    key: 'publisher:coastal wire',
    name: 'Coastal Wire',
    why: [{ id: 'wire', label: 'a news agency is credited', words: 'told Coastal Wire' }],
  },
};

import type { SheetRow } from '../domain/sheet.js';

/** What a sheet's columns hold, in their order: the same names in every format. A field without a line here does not compile. */
export const COLUMN_DOCS: Readonly<Record<keyof SheetRow, string>> = {
  event: 'Title of the event.',
  question: 'The question that the claim answers, in words.',
  questionId: 'Id of the question.',
  conflictId: 'Id of the conflict.',
  status: 'Status of the conflict: open, assigned, resolved, dismissed or challenged.',
  claimId: 'Id of the claim.',
  value: 'The value as an editor reads it.',
  standing:
    'What became of the value: accepted, accepted-in-scope, low, best, high, superseded, rejected, attributed, open or not-in-conflict.',
  why: 'Why it stands so, in one sentence.',
  wording: 'How it may be published.',
  scope: 'In what scope it is true; empty where no scope was given.',
  outcome: 'Outcome of the last decision; empty without one.',
  rationale: 'What the editor wrote; empty without a decision.',
  editor: 'Who decided; empty without a decision.',
  decidedAt: 'When, as an ISO date-time in UTC; empty without a decision.',
  quote: 'The exact words of the source.',
  speaker: 'Whom the source says it from; empty where it speaks for itself.',
  publisher: 'The publisher; empty where unknown.',
  publisherGrade:
    'Reliability of the publisher as it was judged, A (best) to E; F: it cannot be judged, or nobody has.',
  itemGrade:
    'Credibility of what the claim says as it was judged, 1 (best) to 5; 6: it cannot be judged, or nobody has.',
  title: 'Title of the source; empty where unknown.',
  url: 'Address of the source; empty where unknown.',
  publishedAt: 'Publication date or date-time, as ISO; empty where unknown.',
  publishedAtBasis: 'How the publication date is known: stated, inferred or unknown.',
  snapshotSha256: 'sha256 of the text that the quote was taken from, as hex.',
  start: 'Where the quote begins in that text, in Unicode code points.',
  end: 'Where it ends, exclusive, in Unicode code points.',
  kind: 'Kind of the claim: quantity, date, name, place, agent, cause, reason, role, status or polarity.',
  data: 'The value as claimdesk compares it, in JSON: what an import reads.',
  decision: 'The last decision with the ids of the claims that it names, in JSON; empty without one.',
};

export const COLUMNS = Object.keys(COLUMN_DOCS) as readonly (keyof SheetRow)[];

/** What a JSON sheet calls itself, with the version of its shape: by it an import knows one. */
export const SHEET_FORMAT = 'claimdesk-sheet/1';

import type { Standing } from '../domain/sheet.js';

/** What each standing of a value means, for readers of a sheet. A standing without a line here does not compile. */
export const STANDING_DOCS: Readonly<Record<Standing, string>> = {
  accepted: 'An editor accepted it as the value.',
  'accepted-in-scope': 'Accepted as true in the scope that stands beside it.',
  low: 'The lower end of the range that was chosen.',
  best: 'The best figure of the range that was chosen.',
  high: 'The upper end of the range that was chosen.',
  superseded: 'A later report took its place.',
  rejected: 'Another value was accepted; this one is not established.',
  attributed: 'Left unresolved: published with whoever says it.',
  open: 'Nobody has decided, or new evidence has come since.',
  'not-in-conflict': 'An editor found that it contradicts none of the others.',
};

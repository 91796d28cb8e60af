import { z } from 'zod';
import { ITEM_GRADES } from '../../domain/source.js';
import { nextShape } from '../cursor.js';
import { answer, list } from './registry.js';
import { regionShape, sourceShape } from './source.js';
import { kindShape, valueShape } from './value.js';

const spanShape = z.object({ start: z.int(), end: z.int() });

const claim = {
  id: z.string(),
  source: z.string().describe('Id of the source.'),
  kind: kindShape,
  value: valueShape,
  display: z.string().describe('The value as an editor reads it.'),
  hedge: z.string().nullable(),
  modality: z.enum(['asserted', 'reported', 'alleged', 'denied', 'planned', 'conditional', 'possible']),
  speaker: z.string().nullable().describe('Whom the source says it from; null where it speaks for itself.'),
  quote: z.string().describe('The exact words of the snapshot.'),
  start: z.int().describe('Where the quote begins in the snapshot, in Unicode code points.'),
  end: z.int().describe('Where it ends, exclusive.'),
  mark: spanShape.describe('The words in the quote that the value rests on, in code points of the snapshot.'),
  event: z.string().describe('Id of the event.'),
  question: z.string().describe('Id of the question.'),
  extractor: z.object({ id: z.string(), version: z.int() }),
};

/** One statement with its exact place in a snapshot. */
export const claimShape = answer('Claim', z.object(claim));
export type ClaimAnswer = z.infer<typeof claimShape>;

/** Where a claim really comes from: claims of one origin count once, however many outlets print them. */
const originShape = answer(
  'Origin',
  z.object({
    id: z.string(),
    kind: z.enum(['speaker', 'publisher', 'source']),
    name: z.string(),
    why: list(z.object({ id: z.string(), label: z.string(), words: z.string() })),
  }),
);

/** A claim with its paragraph: `before + quote + after` is the paragraph as it stands. */
export const claimInContextShape = answer(
  'ClaimInContext',
  z.object({
    claim: claimShape,
    source: sourceShape,
    origin: originShape.optional(),
    itemGrade: z
      .enum(ITEM_GRADES)
      .describe('How credible what it says was judged to be, 1 (best) to 5; 6: not judged.'),
    before: z.string(),
    after: z.string(),
  }),
);
export type ClaimInContextAnswer = z.infer<typeof claimInContextShape>;

export const sourceTextShape = answer(
  'SourceWithText',
  z.object({
    source: sourceShape,
    text: z.string().describe('The text of the newest snapshot.'),
    regions: list(regionShape),
    claims: list(z.object({ ...claim, conflict: z.string().nullable().describe('Id of its conflict.') })),
  }),
);

export const searchShape = answer('SearchResults', z.object({ results: list(claimInContextShape), next: nextShape }));

export const claimsShape = answer('Claims', z.object({ claims: list(claimInContextShape), next: nextShape }));

import { z } from 'zod';
import type { Provenance } from '../../trace/provenance.js';
import { resolutionShape, severityShape, statusShape } from './conflict.js';
import { eventShape } from './event.js';
import { answer, list } from './registry.js';
import { metadataShape, snapshotShape } from './source.js';
import { kindShape, valueShape } from './value.js';

const ruleShape = z.object({ id: z.string(), version: z.int() });

const relatedShape = answer(
  'RelatedClaim',
  z.object({
    id: z.string(),
    display: z.string(),
    quote: z.string(),
    speaker: z.string().nullable(),
    source: z.object({
      id: z.string(),
      title: z.string().nullable(),
      publisher: z.string().nullable(),
      publishedAt: z.string().nullable(),
    }),
  }),
);

/** Where a claim comes from and what became of it. */
export const provenanceShape = answer(
  'Provenance',
  z.object({
    claim: z.object({
      id: z.string(),
      kind: kindShape,
      value: valueShape,
      display: z.string(),
      hedge: z.string().nullable(),
      modality: z.string(),
      extractor: ruleShape,
      extractedAt: z.string(),
    }),
    selectors: z
      .object({
        quote: z.object({
          type: z.literal('TextQuoteSelector'),
          exact: z.string(),
          prefix: z.string(),
          suffix: z.string(),
        }),
        position: z.object({
          type: z.literal('TextPositionSelector'),
          start: z.int().describe('In Unicode code points.'),
          end: z.int().describe('Exclusive.'),
        }),
      })
      .describe('W3C Web Annotation selectors: with its context the quote stands once in the snapshot.'),
    snapshot: snapshotShape,
    source: z.object({ id: z.string(), ...metadataShape.shape }),
    publisher: z.object({ id: z.string(), name: z.string(), grade: z.string() }).nullable(),
    speaker: z.object({ name: z.string() }).nullable(),
    event: eventShape,
    question: z.object({ id: z.string(), text: z.string() }),
    conflict: z
      .object({
        id: z.string(),
        status: statusShape,
        severity: severityShape,
        position: z.int().nullable(),
        comparators: list(ruleShape),
        explanation: z.string(),
      })
      .nullable(),
    resolutions: list(resolutionShape).describe('Oldest first.'),
    same: list(relatedShape).describe('Other claims that say the same.'),
    otherwise: list(relatedShape).describe('Claims of the other positions.'),
    first: relatedShape.nullable().describe('First known in this corpus; null when none is dated.'),
    asEarly: list(relatedShape).describe('Dates do not tell them apart from the first.'),
    undated: list(relatedShape).describe('They may be earlier.'),
  }),
) satisfies z.ZodType<Provenance>;

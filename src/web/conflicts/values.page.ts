import type { ConflictView } from '../../ports/readers.js';
import { claimPath } from '../address.js';
import { publishedModel, publisherWords, type PublishedModel } from '../quote.page.js';
import { signOf, type SignModel } from '../sign.page.js';

/** What one source says, and by whose word: one row of the table beside the chart. */
export interface ValueRowModel {
  readonly sign: SignModel;
  readonly display: string;
  readonly href: string;
  readonly publisher: string;
  readonly published: PublishedModel;
  readonly speaker: string;
  readonly origin: string;
}

const TIME_UNKNOWN = Number.POSITIVE_INFINITY;

const timeOf = (iso: string | null): number => {
  const time = Date.parse(iso ?? '');
  return Number.isNaN(time) ? TIME_UNKNOWN : time;
};

/** Values by source, in order of publication, undated ones last. */
export const valueRows = ({ positions }: ConflictView): readonly ValueRowModel[] =>
  positions
    .flatMap(({ claims }, index) =>
      claims.map(({ claim, source, origin }) => ({
        time: timeOf(source.metadata.publishedAt),
        row: {
          sign: signOf(index),
          display: claim.display,
          href: claimPath(claim.id),
          publisher: publisherWords(source.metadata),
          published: publishedModel(source.metadata),
          speaker: claim.speaker?.name ?? 'in its own voice',
          origin: origin?.name ?? '',
        },
      })),
    )
    .toSorted((a, b) => (a.time === b.time ? 0 : a.time - b.time))
    .map(({ row }) => row);

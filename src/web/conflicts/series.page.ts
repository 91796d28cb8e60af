import type { ConflictView } from '../../ports/readers.js';
import { claimPath } from '../address.js';
import { publishedModel, publisherWords, type PublishedModel } from '../quote.page.js';
import { signOf, type SignModel } from '../sign.page.js';

/** One report of a count that rose: when, who, how many, and the words that say it is a stage. */
export interface SeriesRowModel {
  readonly published: PublishedModel;
  readonly publisher: string;
  readonly display: string;
  readonly href: string;
  readonly sign: SignModel;
  /** Words of revision, quoted ("rose to"); empty where there are none. */
  readonly words: string;
}

/** The series of a developing count, in order of publication; empty for any other conflict. A report whose claim is gone is left out. */
export const seriesModel = ({ series, positions }: ConflictView): readonly SeriesRowModel[] => {
  const held = new Map(
    positions.flatMap((position, index) =>
      position.claims.map(({ claim, source }) => [claim.id, { metadata: source.metadata, index }] as const),
    ),
  );
  return (series ?? []).flatMap((point) => {
    const found = held.get(point.claim);
    return found
      ? [
          {
            published: publishedModel(found.metadata),
            publisher: publisherWords(found.metadata),
            display: point.display,
            href: claimPath(point.claim),
            sign: signOf(found.index),
            words: point.words.map((words) => `“${words}”`).join(', '),
          },
        ]
      : [];
  });
};

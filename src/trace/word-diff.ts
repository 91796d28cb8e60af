import { diffLines, diffWordsWithSpace, type ChangeObject } from 'diff';

/** A stretch of two texts: in both, in the older alone, or in the newer alone. */
export interface DiffPiece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Beyond so many changed words (or lines), texts have little in common, and looking for it would take long. */
const MOST_CHANGES = 3_000;

const pieceOf = ({ added, removed, value }: ChangeObject<string>): DiffPiece => ({
  kind: added ? 'new' : removed ? 'gone' : 'same',
  text: value,
});

/** What was changed from one text to another, by words; by lines where too much was, and as a whole where nothing is left. Without the new pieces it is the older text, without those that are gone the newer. */
export const wordDiff = (before: string, after: string): readonly DiffPiece[] => {
  const changes =
    diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES }) ??
    diffLines(before, after, { maxEditLength: MOST_CHANGES });
  const pieces = changes?.map(pieceOf) ?? [
    { kind: 'gone' as const, text: before },
    { kind: 'new' as const, text: after },
  ];
  return pieces.filter(({ text }) => text !== '');
};

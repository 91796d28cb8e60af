import { compareTwoStrings } from 'string-similarity';

/** Dice likeness of two sentences by letter pairs, 0 to 1: one match weight among others, never a verdict. */
export const stringSimilarity = (a: string, b: string): number => compareTwoStrings(a, b);

import { remembering } from './cache.js';
import { senseLines } from './files.js';

/** Words of the texts that WordNet's senses were tagged in (SemCor), about. */
const TEXT_WORDS = 250_000;
/** Answers kept: a long article has fewer different words. */
const KEPT = 16_384;

/** How often a lemma was met, in any sense, in the texts that WordNet was tagged in; 0 for what it does not know. */
const timesMet = (lemma: string): number =>
  senseLines(lemma.replaceAll(' ', '_')).reduce((sum, line) => sum + Number(line.split(' ')[3] ?? 0), 0);

/**
 * How rare a lemma (lower case) is in English prose: 1 for what was never met, towards 0 for the commonest. Logarithmic, as an inverse document
 * frequency is, but of a fixed text: so that it does not change with the articles at hand.
 */
export const rarityOf = remembering(KEPT, (lemma: string): number => {
  const met = timesMet(lemma);
  return Math.log(1 + TEXT_WORDS / (1 + met)) / Math.log(1 + TEXT_WORDS);
});

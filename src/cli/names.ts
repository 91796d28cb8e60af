import { compareNames } from '../text/names/compare-names.js';
import { idOf, jsonLines, textOf } from './json-lines.js';

/** Answers each line of `{"id","a","b"}`, two names of people, with whether they may be one. Throws Problem at a line that is none. */
export const names = async (input: AsyncIterable<Uint8Array>, print: (text: string) => void): Promise<void> => {
  for await (const line of jsonLines(input)) {
    const { relation, score } = compareNames(textOf(line, 'a'), textOf(line, 'b'));
    print(`${JSON.stringify({ id: idOf(line), relation, score })}\n`);
  }
};

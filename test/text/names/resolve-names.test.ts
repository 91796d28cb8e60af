import { describe, expect, it } from '@jest/globals';
import { readNames } from '../../../src/text/names/read-names.js';
import { resolveNames } from '../../../src/text/names/resolve-names.js';
import { readSentences } from '../../../src/text/tokens.js';

const resolved = (text: string): string[] =>
  resolveNames(readSentences(text).map((s) => readNames(s)))
    .flat()
    .map((n) => `${n.kind} ${n.name}`);

describe('resolveNames', () => {
  it('gives a surname alone to the person whom the article names in full', () => {
    expect(resolved('President Henrik Halvorsen spoke. "We wait," Halvorsen said.')).toEqual([
      'person Henrik Halvorsen',
      'person Halvorsen',
    ]);
  });
  it('gives a short name to the organisation that the article names in full', () => {
    expect(resolved('Orion Inc. bought a rival. On Friday Orion denied it.')).toEqual([
      'organisation Orion Inc.',
      'organisation Orion',
    ]);
  });
  it('leaves a word alone that nothing in the article explains', () => {
    expect(resolved('President Henrik Halvorsen spoke. "We wait," Lindqvist said.')).toEqual([
      'person Henrik Halvorsen',
      'unknown Lindqvist',
    ]);
  });
  it('keeps the number and order of mentions in each sentence', () => {
    const read = readSentences('Vera Lunina met Orion. Lunina left.').map((s) => readNames(s));
    expect(resolveNames(read).map((s) => s.map((n) => n.name))).toEqual(read.map((s) => s.map((n) => n.name)));
  });
});

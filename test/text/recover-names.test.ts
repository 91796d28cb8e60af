import { readSentences } from '../../src/text/tokens.js';

const tagsOf = (text: string, word: string): readonly string[] =>
  readSentences(text).flatMap(({ tokens }) => tokens.filter((t) => t.text === word).map((t) => t.pos));

/** A text, a word in it, and what it is each time. */
test.each<[string, string, readonly string[]]>([
  ['"I knew it," said Dole, 29.', 'Dole', ['PROPN']],
  ['Marcus Dole won on Friday.\n\nDole, 29, rode in an open car.', 'Dole', ['PROPN', 'PROPN']],
  ['Marcus Dole, 30, from Camden, New Jersey, had a purse of $2m.', 'Dole', ['PROPN']],
  ['A crowd saw Tyrone Banks, the challenger.\n\nBanks went down twice.', 'Banks', ['PROPN', 'PROPN']],
  ['They dole out bread.', 'dole', ['VERB']],
  ['Man Charged With Theft After Police Chase', 'Charged', ['VERB']],
])('%s', (text, word, tags) => {
  const found = tagsOf(text, word);
  expect(found).toEqual(tags);
});

test('a word that the text also writes small stays itself at the head of a sentence', () => {
  const text = 'He met Tom Race, a rider. The race was long. Race officials said so.';
  expect(tagsOf(text, 'Race').at(-1)).toBe(readSentences('Race officials said so.')[0]?.tokens[0]?.pos);
});

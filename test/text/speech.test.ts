import { readChunks } from '../../src/text/chunks.js';
import { readAttributions } from '../../src/text/speech.js';
import { readSentences } from '../../src/text/tokens.js';

const saidIn = (text: string): { who: string; what: string }[] =>
  readSentences(text).flatMap((s) =>
    readAttributions(text, s, readChunks(s), null).map((a) => ({
      who: a.speaker.name,
      what: text.slice(a.span.start, a.span.end),
    })),
  );

describe('who says what', () => {
  test.each([
    ['The ministry said several others were injured.', 'ministry', 'several others were injured'],
    ['Nine people were injured, the ministry said.', 'ministry', 'Nine people were injured'],
    ['According to the hospital, two nurses were hurt.', 'hospital', 'two nurses were hurt'],
    ['Two nurses were hurt, according to the hospital.', 'hospital', 'Two nurses were hurt'],
    [
      "The country's Investigative Board said Monday that one man had died.",
      "country's Investigative Board",
      'one man had died',
    ],
    ['“We lost three lines,” Anna Berg told reporters.', 'Anna Berg', 'We lost three lines'],
    ['“Nobody was hurt,” said Anna Berg.', 'Anna Berg', 'Nobody was hurt'],
    ['Police confirmed that the detainees were students.', 'Police', 'the detainees were students'],
  ])('%s', (text, who, what) => {
    const found = saidIn(text);
    expect(found.some((a) => a.who === who && a.what.includes(what))).toBe(true);
  });

  test.each(['The bridge was closed.', 'Nine people were injured in the storm.', 'The storm did not reach the coast.'])(
    'nobody speaks: %s',
    (text) => {
      expect(saidIn(text)).toEqual([]);
    },
  );
});

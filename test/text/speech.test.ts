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
    ['Police confirmed that the detainees were students.', 'police', 'the detainees were students'],
    ['Four people were hurt, police said Wednesday.', 'police', 'Four people were hurt'],
    ['Organisers said 9,000 marched while police said the number was 4,000.', 'police', 'the number was 4,000'],
    ['The statement itself said the fire was out.', 'statement', 'the fire was out'],
    ['The mayor, Jorge Ruiz, said on Monday that nobody was hurt.', 'Jorge Ruiz', 'nobody was hurt'],
    ['Sources close to the inquiry told the paper the man had confessed.', 'sources', 'the man had confessed'],
    ['State media reported that 45 had died.', 'state media', '45 had died'],
    ['Police chief Ivan Petrov said nine were held.', 'police chief Ivan Petrov', 'nine were held'],
    ['Energy Minister Anna Berg said nine were held.', 'Energy Minister Anna Berg', 'nine were held'],
    [
      'The Culture Office on Sunday called off all concerts, fairs and festivals, citing “grave threats to safety”.',
      'Culture Office',
      'grave threats',
    ],
    ['Twelve dead in blast: police', 'police', 'Twelve dead in blast'],
  ])('%s', (text, who, what) => {
    const found = saidIn(text);
    expect(found.some((a) => a.who === who && a.what.includes(what))).toBe(true);
  });

  test.each([
    'Previous estimates put the toll at 20.',
    'She stays head of the unit, reporting to Mr Berg.',
    'Three men: a tale of luck',
    'The bridge was closed.',
    'Nine people were injured in the storm.',
    'The storm did not reach the coast.',
  ])('nobody speaks: %s', (text) => {
    expect(saidIn(text)).toEqual([]);
  });
});

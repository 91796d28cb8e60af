import { readTold, type Told } from '../support/told.js';

/** The situation that tells of a word's sentence: the frame whose predicate is that word. */
const situationOf = (told: Told, predicate: string): number => {
  const [reading] = readTold([told]);
  for (const sentence of reading?.sentences ?? [])
    for (const frame of sentence.frames)
      if (frame.predicate === predicate) return reading?.situationOf.get(frame)?.id ?? -1;
  throw new Error(`no frame ${predicate}`);
};

const together = (told: Told, a: string, b: string): boolean => situationOf(told, a) === situationOf(told, b);

describe('frames of one happening', () => {
  test.each<[string, string, string, string]>([
    [
      'a sentence without place or time goes on with the story',
      'A quake struck Lima on Monday. It damaged 40 homes.',
      'strike',
      'damage',
    ],
    [
      'a new paragraph comes back to what the article leads with, after the background',
      'A quake struck Lima on Monday.\n\nIn 2007 a quake injured 900 people in the region.\n\nRescuers said three people died.',
      'strike',
      'die',
    ],
    [
      'a headline is the happening that the text then places and dates',
      'Quake kills three\n\nA quake struck Lima on Monday, the agency said.',
      'kill',
      'strike',
    ],
    ['a quake has many towns', 'A quake struck Lima on Monday.\n\nIn Huacho, it damaged a school.', 'strike', 'damage'],
  ])('%s', (_, text, a, b) => {
    expect(together({ text, on: '2024-05-15' }, a, b)).toBe(true);
  });
});

test('without a date of its own, an article comes back in a new paragraph to what it leads with', () => {
  const text =
    'A quake struck Lima on Monday. It came after a quake that hit the town in 2007.\n\nTen homes were damaged in the quake.';
  expect(together({ text }, 'strike', 'damage')).toBe(true);
});

describe('what an article leads with', () => {
  const leading = (text: string): readonly string[] => {
    const [reading] = readTold([{ text, on: '2024-05-15' }]);
    return [...(reading?.situations[0]?.classes ?? [])].sort();
  };
  test.each<[string, string, readonly string[]]>([
    ['a deal that is announced', 'A brewer said on Tuesday it would buy a rival for $2 billion.', ['acquire']],
    ['a deal that was agreed on', 'A brewer agreed on Tuesday to acquire a rival.', ['acquire']],
    ['somebody who loses an office', 'The club fired its coach on Monday after a loss.', ['dismiss', 'lose']],
    [
      'an attack, and not who the attacker was',
      'A clerk who had been fired last week killed three people in Lyon on Tuesday.',
      ['die'],
    ],
    ['shots, which dismiss nobody', 'Shots were fired at a bank in Lyon on Monday.', ['shoot']],
    ['gunfire, which burns nothing', 'A man opened fire at a bank in Lyon on Monday.', ['shoot']],
    ['fire at somebody', 'Pirates fired at a tanker off Aden on Monday.', ['shoot']],
  ])('%s', (_, text, classes) => {
    expect(leading(text)).toEqual(classes);
  });
});

describe('frames of two happenings', () => {
  test.each<[string, string, string, string]>([
    ['a year of its own', 'A quake struck Lima on Monday.\n\nIn 2007 a quake killed 500 people.', 'strike', 'kill'],
    [
      'a year that a relative clause is about',
      'A blaze injured nine people in Lyon on Monday. It was the worst since 2011, when a fire killed 69.',
      'injure',
      'kill',
    ],
    ['another day', 'Police raided a bank in Lyon on Monday.\n\nOn Friday a court jailed its owner.', 'raid', 'jail'],
    [
      'another country',
      'Police raided a bank in Lyon on Monday.\n\nIn Turin, police arrested a broker.',
      'raid',
      'arrest',
    ],
    [
      'another one of its kind, told with "a" and a day of its own',
      'Almost 900 people turned out in Lyon on Sunday.\n\nThe protest ended at noon.\n\nPolice used gas at a demonstration on Wednesday.',
      'protest',
      'demonstration',
    ],
    ['an earlier month', 'A ferry crashed into a bridge near Lyon.\n\nIn January, two people died.', 'crash', 'die'],
  ])('%s', (_, text, a, b) => {
    expect(together({ text, on: '2024-05-15' }, a, b)).toBe(false);
  });

  test('a month that nothing places still sets apart', () => {
    const text = 'A ferry crashed into a bridge near Lyon.\n\nIn January, two people died.';
    expect(together({ text }, 'crash', 'die')).toBe(false);
  });

  test('"the crash" is the one that was told, not what the article leads with', () => {
    const text =
      'A court in Lyon jailed two pilots on Monday.\n\nA plane crashed near Turin in 2019, killing nine people.\n\nFamilies of those who died in the crash wept.';
    const [reading] = readTold([{ text, on: '2024-05-15' }]);
    const last = reading?.sentences.at(-1);
    const crash = last?.frames.find((f) => f.nominal && f.class === 'crash');
    expect(crash && reading?.situationOf.get(crash)?.time?.from).toBe('2019-01-01');
  });

  test('"the raid" is the one told last, and an act told beside another kind of happening goes with it', () => {
    const text =
      'Police raided a bank in Lyon on Monday and arrested nine people.\n\nOn Tuesday police raided a club in Nice.\n\nTwo singers were arrested during the raid.\n\nThe mayor was summoned over the arrests.';
    const [reading] = readTold([{ text, on: '2024-05-15' }]);
    const placeOf = (sentence: number, predicate: string): string | undefined => {
      const frame = reading?.sentences[sentence]?.frames.find((f) => f.predicate === predicate);
      return frame && reading?.situationOf.get(frame)?.place?.place.name;
    };
    expect(placeOf(2, 'arrest')).toBe('Nice');
    expect(placeOf(3, 'arrest')).toBe('Nice');
  });

  test('an article that opens with what happened long ago does not tell everything of then', () => {
    const text =
      'In April a mob attacked a hotel in Lyon.\n\nPolice raided three homes in Nice on Monday.\n\nThey arrested nine people.';
    const [reading] = readTold([{ text, on: '2024-09-18' }]);
    const arrest = reading?.sentences.at(-1)?.frames.find((f) => f.predicate === 'arrest');
    expect(arrest && reading?.situationOf.get(arrest)?.place?.place.name).toBe('Nice');
  });
});

test('plans and conditions open no happening', () => {
  const [reading] = readTold([{ text: 'Police would raid the bank in Lyon if a court allowed it.' }]);
  expect(reading?.situations).toEqual([]);
});

test('what names no happening goes on in its paragraph, and in a new one comes back to what the article leads with', () => {
  const [reading] = readTold([
    {
      text: 'A blast struck a mine near Lyon on Tuesday.\n\nThe premier on Monday cancelled a trip to Malta. He is in the capital.\n\nThe toll stood at 15.',
      on: '2024-05-15',
    },
  ]);
  const of = (index: number): number | undefined => reading?.situationOfSentence.get(index)?.id;
  expect(of(2)).toBe(of(1));
  expect(of(1)).not.toBe(of(0));
  expect(of(3)).toBe(of(0));
});

describe('where a happening is', () => {
  test.each<[string, string, string | undefined]>([
    [
      'a town after its preposition, not a line of the railway',
      'A Leeds to York express train derailed near Selby.',
      'Selby',
    ],
    ['south of a country is not in it', 'Three cables were cut south of Malta.', undefined],
    ['in the south of a country is in it', 'Three cables were cut in the south of Malta.', 'Malta'],
  ])('%s', (_, text, place) => {
    const [reading] = readTold([{ text, on: '2024-05-15' }]);
    expect(reading?.situations[0]?.place?.place.name).toBe(place);
  });

  test('a rescue operation is no raid', () => {
    const [reading] = readTold([{ text: 'The rescue operation was completed on Monday.', on: '2024-05-15' }]);
    expect([...(reading?.situations[0]?.classes ?? [])]).toEqual(['rescue']);
  });
});

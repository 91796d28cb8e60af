import { readArticle } from '../../src/extract/reading.js';
import { roles } from '../../src/extract/extractors/roles.js';

/** Bearer (or what was done to the people) and the classes of every role claim of a text. */
const rolesIn = (text: string): readonly string[] =>
  roles
    .extract(
      readArticle({
        id: 'a',
        text,
        metadata: {
          title: null,
          publisher: null,
          publishedAt: null,
          publishedAtBasis: 'stated',
          url: null,
          author: null,
          language: 'en',
        },
      }),
    )
    .map((c) => `${c.topic.subject ?? c.topic.predicate ?? ''}: ${c.value.classes.join(' ')}`);

describe('roles', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Anna Lindqvist, a watchmaker, opened the shop.', ['Anna Lindqvist: profession watchmaker']],
    ['Ruth Adeyemi, 45, a teacher, was there.', ['Ruth Adeyemi: profession teacher']],
    ['Ruth Adeyemi, 45, a nurse and mother of three, was there.', ['Ruth Adeyemi: profession nurse']],
    ['Ruth Adeyemi, who worked as a nurse, was there.', ['Ruth Adeyemi: profession nurse']],
    ["Peru's ambassador, Carlos Mendoza, was summoned.", ['Carlos Mendoza: office ambassador body:PE']],
    [
      'The chargé d’affaires of the Peruvian Embassy in Oslo, Carlos Mendoza, left.',
      ['Carlos Mendoza: office charge body:PE'],
    ],
    ['Ivan Petrov, the deputy head of the regional police, said so.', ['Ivan Petrov: office director deputy']],
    ['Norvex chief executive Ellen Marsh resigned.', ['Ellen Marsh: office chief-executive body:norvex']],
    [
      'Ellen Marsh, chairwoman and chief executive of Norvex, resigned.',
      [
        'Ellen Marsh: office chair body:norvex also:chief-executive',
        'Ellen Marsh: office chief-executive body:norvex also:chair',
      ],
    ],
    ['Former president Luis Arrieta was there.', ['Luis Arrieta: office president former']],
    ['Ellen Marsh was the mayor of Graz.', ['Ellen Marsh: office mayor former body:graz']],
    ['Vice President Nadia Karim met the king.', ['Nadia Karim: office president deputy']],
    ['Colonel Hassan Rahimi fled.', ['Hassan Rahimi: office colonel']],
    // a captain of a ferry holds no rank
    ['The ferry captain, Lee Min-ho, fled.', []],
    ['Samuel Otieno, a cousin of the victim, told reporters.', ['Samuel Otieno: kin cousin of:victim']],
    ['Anna Lindqvist wrote plays. Her father was a tailor.', ['Anna Lindqvist: profession tailor']],
    ['Anna Lindqvist is no tailor.', []],
    ['Mayor Bill Hart and his wife, Joan Hart, left.', ['Bill Hart: office mayor', 'Joan Hart: kin wife of:Bill Hart']],
    ['The mayor and his wife, Joan Hart, left.', []],
    ['Anna Lindqvist will be a tailor.', []],
    // a list is no apposition
    ['Police held Anna Lindqvist, a driver and two passengers.', []],
    ['Dale Hicks, a former employee of the plant, was charged.', ['Dale Hicks: tie past']],
    ["Altona's chief operating officer, Lou Feld, said so.", ['Lou Feld: office chief-operating body:altona']],
    ['Deputy police chief Dale Ford said so.', ['Dale Ford: office director deputy']],
    // people of an event
    ['Two journalists were arrested.', ['detain: group journalist count:2']],
    [
      'The arrest of two Russian intelligence officers caused anger.',
      ['detain: group intelligence officer count:2 people:RU'],
    ],
    ['Police arrested two men suspected of working as spies.', ['detain: group spy count:2 suspected']],
    ['Twelve civilians were killed.', ['die: group civilian count:12']],
    ['The dead were identified as farmers.', ['die: group farmer']],
    ['At least 30 civilians were killed.', ['die: group civilian']],
    ['Three soldiers and two civilians were killed.', []],
    ['No journalists were arrested.', []],
    ['A journalist was arrested.', []],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });

  test('the father of a named person is asked for by that name', () => {
    const article = readArticle({
      id: 'a',
      text: 'Anna Lindqvist wrote plays. Her father was a tailor.',
      metadata: {
        title: null,
        publisher: null,
        publishedAt: null,
        publishedAtBasis: 'stated',
        url: null,
        author: null,
        language: 'en',
      },
    });
    expect(roles.extract(article).map((c) => c.topic.key)).toEqual(['role|profession|father']);
  });
});

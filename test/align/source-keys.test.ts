import { sourceKeys } from '../../src/align/source-keys.js';
import { soundsOf } from '../../src/align/meeting-groups.js';
import { storyKeys } from '../../src/align/story-keys.js';
import { tellingsOf } from '../../src/align/telling.js';
import type { Candidate } from '../../src/extract/extractor.js';
import type { ArticleReading } from '../../src/extract/reading.js';
import { articleRead, candidateIn } from '../support/aligned.js';

const EMPTY = articleRead('empty', {}, 'Hm.');

/** A claim of a name, with the role that it is borne in. */
const bearer = (name: string, thing: string): Candidate => ({
  ...candidateIn(articleRead('any')),
  kind: 'name',
  value: { kind: 'name', name, given: [], surname: null },
  topic: { key: 'name', predicate: null, thing },
});

const bearers = (reading: ArticleReading, ...candidates: readonly Candidate[]): readonly string[] =>
  sourceKeys(reading, candidates).filter((key) => key.startsWith('bearer '));

describe('keys of a stored article', () => {
  test('all under which its tellings are found, each once', () => {
    const reading = articleRead(
      'fire',
      { publishedAt: '2024-05-14' },
      'Nine people died in a fire in Lyon on Monday. Police said the mayor Anna Berg was hurt in Lyon.\nA flood in Turin in 2019 killed four.',
    );
    const tellings = tellingsOf(reading);
    const keys = sourceKeys(reading, []);
    expect(tellings.length).toBeGreaterThan(1);
    expect(new Set(keys)).toEqual(new Set(tellings.flatMap(storyKeys)));
    expect(keys).toHaveLength(new Set(keys).size);
  });

  test('of whom it names by sound and role', () => {
    const sounds = soundsOf('Yusuf Haddad');
    expect(sounds).toHaveLength(2);
    expect(bearers(EMPTY, bearer('Yusuf Haddad', 'bank manager'))).toEqual(
      sounds.flatMap((sound) => [`bearer ${sound} bank`, `bearer ${sound} manager`]),
    );
    expect(bearers(EMPTY, bearer('Yousef Hadad', 'bank manager'))).toEqual(
      bearers(EMPTY, bearer('Yusuf Haddad', 'bank manager')),
    );
  });

  test.each<[string, string, readonly string[]]>([
    ['four letters tell who somebody is, three do not', 'dean son', ['dean']],
    ['nothing said of the bearer', '', []],
    ['words held together by a dash, with a mark', "vice-mayor's", ['vice', 'mayor']],
  ])('words of a role: %s', (_, thing, words) => {
    const [sound = ''] = soundsOf('Haddad');
    expect(bearers(EMPTY, bearer('Haddad', thing))).toEqual(words.map((word) => `bearer ${sound} ${word}`));
  });

  test('other claims meet within a story only', () => {
    expect(
      bearers(EMPTY, { ...candidateIn(articleRead('any')), topic: { key: 'k', predicate: null, thing: 'mayor' } }),
    ).toEqual([]);
  });

  test('no more than six hundred', () => {
    const many = (n: number): number =>
      bearers(
        EMPTY,
        bearer(
          'Haddad',
          Array.from(
            { length: n },
            (_, i) => `role${String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26))}`,
          ).join(' '),
        ),
      ).length + sourceKeys(EMPTY, []).length;
    expect([many(599), many(600), many(601)]).toEqual([599, 600, 600]);
  });
});

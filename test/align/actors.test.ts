import { actorKey, actorKeys, actorsMeet } from '../../src/align/actors.js';
import type { AlignedClaim } from '../../src/align/aligned-claim.js';
import { alignedClaim, articleRead } from '../support/aligned.js';

/** A claim of an act by these words, as a sentence of an article has them; another sentence may say more of the actor. */
const by = (words: string, more = ''): AlignedClaim => {
  const reading = articleRead(
    `${words}|${more}`,
    {},
    `${words} signed the deal in May. ${more} Nine people were hurt.`,
  );
  const { sentence } = reading.sentences[0]!;
  return alignedClaim(words, reading, { sentence, topic: { key: 'act|sign', predicate: 'sign', thing: words } });
};

describe('two actors may be one', () => {
  test.each<[string, AlignedClaim, AlignedClaim]>([
    ['the same words', by('The mayor'), by('the mayor')],
    ['a full name and a surname', by('Anna Berg'), by('Berg')],
    ['a title before the name', by('Mayor Anna Berg'), by('Berg')],
    ['two spellings of a name', by('Yusuf Haddad'), by('Yousef Haddad')],
    ['two spellings of a surname', by('Yusuf Hadad'), by('Yousef Haddad')],
    ['a name and its surname with another title', by('Captain Yusuf Hadad'), by('Mr Haddad')],
    ['the same name beside other words', by('The banker Yusuf Haddad'), by('Yusuf Haddad')],
    ['a state and its government', by('France'), by('The French government')],
    ['a ministry and the capital that speaks for it', by('The French foreign ministry'), by('Paris')],
    ['a state and its president by name', by('Portugal'), by('Portuguese President Paul Moreau')],
    [
      'a state and whom the article calls its president',
      by('Portugal'),
      by('Moreau', 'Portuguese President Moreau spoke.'),
    ],
    [
      'a state and whom the article calls so beside the name',
      by('Portugal'),
      by('Moreau', 'Paul Moreau, the Portuguese president, spoke in Porto.'),
    ],
  ])('%s', (_, a, b) => {
    expect(actorsMeet(a, b)).toBe(true);
    expect(actorsMeet(b, a)).toBe(true);
    // whoever may be one finds the other by a key
    expect(actorKeys(a).filter((key) => actorKeys(b).includes(key))).not.toEqual([]);
  });

  test.each<[string, AlignedClaim, AlignedClaim]>([
    ['two bodies', by('The mayor'), by('The council')],
    ['two pronouns', by('He'), by('he')],
    ['a pronoun and a name', by('They'), by('Anna Berg')],
    ['two states', by('France'), by('Portugal')],
    ['a state and two of them', by('France'), by('The French and Portuguese governments')],
    ['two and a state', by('The French and Portuguese governments'), by('Portugal')],
    ['leaders of nobody knows where', by('The president'), by('The prime minister')],
    ['two people', by('Anna Berg'), by('Otto Lang')],
    ['a body and a person of the same last word', by('The old lang'), by('Otto Lang')],
    ['a state and a person whom nobody calls its leader', by('Portugal'), by('Moreau', 'The painter Moreau spoke.')],
    [
      'a state and a person beside whom another leads it',
      by('Portugal'),
      by('Moreau', 'Moreau spoke. Portuguese President Otto Lang spoke.'),
    ],
    [
      'a state and a person beside its people',
      by('Portugal'),
      by('Moreau', 'Paul Moreau, a Portuguese painter, spoke.'),
    ],
  ])('but not %s', (_, a, b) => {
    expect(actorsMeet(a, b)).toBe(false);
    expect(actorsMeet(b, a)).toBe(false);
  });
});

describe('keys of an actor', () => {
  test('its words and the last of them', () => {
    expect(actorKeys(by('The town council'))).toEqual(['words the town council', 'last council']);
  });
  test('of a name how it sounds', () => {
    const sounds = (words: string): readonly string[] => actorKeys(by(words)).filter((key) => key.startsWith('name '));
    expect(sounds('Yusuf Haddad').length).toBeGreaterThan(0);
    expect(sounds('Yousef Haddad')).toEqual(sounds('Yusuf Haddad'));
    expect(sounds('The town council')).toEqual([]);
  });
  test('of a state its code, of two states none', () => {
    const states = (words: string): readonly string[] => actorKeys(by(words)).filter((key) => key.startsWith('state '));
    expect(states('The French government')).toEqual(['state FR']);
    expect(states('Paris')).toEqual(['state FR']);
    expect(states('The French and Portuguese governments')).toEqual([]);
    expect(states('The town council')).toEqual([]);
  });
  test('a pronoun has none', () => {
    expect(actorKeys(by('They'))).toEqual([]);
  });
  test('a group is known by the least of its words, in whatever order', () => {
    const group = [by('The mayor'), by('Anna Berg'), by('Mayor Berg')];
    expect(actorKey(group)).toBe('anna berg');
    expect(actorKey([...group].reverse())).toBe('anna berg');
    expect(actorKey([])).toBe('');
  });
});

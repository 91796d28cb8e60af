import { readSentences } from '../../src/text/tokens.js';

const verbsIn = (text: string): readonly string[] =>
  readSentences(text)
    .flatMap((s) => s.tokens)
    .filter((t) => t.pos === 'VERB')
    .map((t) => t.lemma);

describe('past forms that the tagger does not know', () => {
  test.each([
    ['Rioters ransacked nine shops.', 'ransack'],
    ['Nine shops were ransacked by rioters.', 'ransack'],
    ['Bandits waylaid the convoy.', 'waylay'],
    ['Two traders were waylaid on the highway.', 'waylay'],
    ['The extremists beheaded two drivers.', 'behead'],
    ['The junta proscribed two parties.', 'proscribe'],
    ['The club booted out its treasurer.', 'boot'],
    ['He grazed his knee.', 'graze'],
    ['They reburied the dead.', 'rebury'],
    ['They misidentified the pilot.', 'misidentify'],
    ['He was fined by the court.', 'fine'],
    ['A court is fining the firm.', 'fine'],
    ['Actors staged a walkout.', 'stage'],
    ['The fire raged for days.', 'rage'],
    ['The judge spared him.', 'spare'],
    ['The dog wagged its tail.', 'wag'],
    ['The committee planned a vote.', 'plan'],
    ['They hoped for peace.', 'hope'],
    ['They hopped off the bus.', 'hop'],
    ['The storm hit the coast.', 'hit'],
    ['The gunman shot himself.', 'shoot'],
    ['Police shot and wounded him.', 'shoot'],
    ['The robber shot her.', 'shoot'],
    ['The bakers need flour.', 'need'],
    ['Work will proceed.', 'proceed'],
  ])('%s has the verb %s', (text, verb) => {
    expect(verbsIn(text)).toContain(verb);
  });

  test.each([
    ['The board is interested in a merger.', 'interest'],
    ['The ransacked shops stayed shut.', 'ransack'],
    ['Residents of the red building left.', 'redden'],
    ['Thieves took a moped the next day.', 'mope'],
    ['The naked truth came out.', 'nake'],
  ])('%s does not have the verb %s', (text, verb) => {
    expect(verbsIn(text)).not.toContain(verb);
  });
});

import { nounSense, verbSense } from '../../../src/text/lexicon/predicates.js';
import { readChunks } from '../../../src/text/chunks.js';
import { readFrames } from '../../../src/text/frames.js';
import { readSentences } from '../../../src/text/tokens.js';

describe('verbs of one class', () => {
  test.each([
    ['Gunmen mowed down six worshippers.', 'die'],
    ['Attackers gunned down a councillor.', 'die'],
    ['The extremists beheaded two drivers.', 'die'],
    ['Bandits waylaid the convoy.', 'attack'],
    ['Crews tore down 40 shacks.', 'damage'],
    ['The club booted out its treasurer.', 'dismiss'],
    ['The council turned down the plan.', 'reject'],
    ['Rioters ransacked nine shops.', 'steal'],
    ['The junta proscribed two parties.', 'ban'],
    ['The battalion pulled back 300 soldiers.', 'withdraw'],
  ])('%s: %s', (says, id) => {
    const classes = readSentences(says).flatMap((s) => readFrames(s, readChunks(s)).map((f) => f.class));
    expect(classes).toContain(id);
  });

  test.each(['show', 'present', 'get', 'list', 'found', 'open fire', 'quit', 'tumble', 'look for', 'learn', 'reduce'])(
    '%s is in no class, whatever synset it shares with a verb of one',
    (verb) => {
      expect(verbSense(verb)).toBeNull();
    },
  );

  test.each([
    ['sacking', 'dismiss'],
    ['looting', 'steal'],
    ['demolition', 'damage'],
    ['slaughter', 'die'],
    ['pullout', 'withdraw'],
  ])('the noun %s names what its verb does: %s', (noun, id) => {
    expect(nounSense(noun)?.class.id).toBe(id);
  });
});

import { readChunks } from '../../src/text/chunks.js';
import type { Frame } from '../../src/text/frame.js';
import { readFrames } from '../../src/text/frames.js';
import type { NounGroup } from '../../src/text/chunks.js';
import { readSentences } from '../../src/text/tokens.js';

const framesOf = (text: string): readonly Frame[] => readSentences(text).flatMap((s) => readFrames(s, readChunks(s)));
const words = (frame: Frame, group: NounGroup | null): string | null =>
  group === null
    ? null
    : frame.sentence.tokens
        .slice(group.first, group.last + 1)
        .map((t) => t.text)
        .join(' ');

interface Row {
  readonly says: string;
  readonly class: string;
  readonly agent?: string | null;
  readonly affected?: string | null;
  readonly negated?: boolean;
  readonly modality?: string;
}

/** One predication per row: who did what to whom, and whether it happened. */
const ROWS: readonly Row[] = [
  { says: 'Police arrested nine people on Monday.', class: 'detain', agent: 'Police', affected: 'nine people' },
  { says: 'Nine people were detained by police.', class: 'detain', agent: 'police', affected: 'Nine people' },
  { says: 'In total, around 50 people were arrested.', class: 'detain', agent: null, affected: 'around 50 people' },
  { says: 'The storm killed two fishermen.', class: 'die', agent: 'The storm', affected: 'two fishermen' },
  { says: 'Two fishermen died in the storm.', class: 'die', agent: null, affected: 'Two fishermen' },
  { says: 'The bus crashed near the border, killing 12 passengers.', class: 'die', affected: '12 passengers' },
  { says: 'The raid led to the detention of several others.', class: 'detain', affected: 'several others' },
  { says: 'A raid by the tax service on three shops caused anger.', class: 'raid', agent: 'the tax service' },
  { says: 'Soldiers carried out a raid on a village.', class: 'raid', agent: 'Soldiers', affected: 'a village' },
  {
    says: 'The minister issued an apology to the families.',
    class: 'apologize',
    agent: 'The minister',
    negated: false,
  },
  {
    says: 'The minister has yet to apologize to the families.',
    class: 'apologize',
    affected: 'The minister',
    negated: true,
  },
  { says: 'The company did not apologize.', class: 'apologize', negated: true },
  { says: 'The company refused to apologize.', class: 'apologize', negated: true },
  { says: 'The court forced the company to apologize.', class: 'apologize', affected: 'the company', negated: false },
  { says: 'The company failed to apologize.', class: 'apologize', negated: true },
  { says: 'The company plans to apologize.', class: 'apologize', modality: 'planned' },
  { says: 'The company will apologize.', class: 'apologize', modality: 'planned' },
  { says: 'Two guards, both veterans, were wounded.', class: 'injure', affected: 'Two guards' },
  { says: 'The driver who fled was arrested on Friday.', class: 'detain', affected: 'The driver' },
  {
    says: 'Rebels shot down a cargo plane near the coast.',
    class: 'shoot-down',
    agent: 'Rebels',
    affected: 'a cargo plane',
  },
  { says: 'Around 50,000 people marched through the city.', class: 'protest', affected: 'Around 50,000 people' },
  { says: 'Thousands of people took to the streets.', class: 'protest', affected: 'Thousands' },
  { says: 'A further 20,000 people joined the march.', class: 'protest', affected: 'A further 20,000 people' },
  { says: 'The march was attended by 30,000 people.', class: 'protest', affected: '30,000 people' },
  { says: 'Police put the march at roughly 30,000 people.', class: 'protest', affected: 'roughly 30,000 people' },
  { says: 'The fire left three people dead.', class: 'die', agent: 'The fire', affected: 'three people' },
  { says: 'Two cables suffered severe damage.', class: 'damage', affected: 'Two cables' },
  { says: 'An earthquake struck the coast on Sunday.', class: 'quake', agent: 'An earthquake' },
  { says: 'Drones carried out an attack on the port.', class: 'attack', agent: 'Drones' },
  { says: 'The union called a general strike.', class: 'strike-work' },
  { says: 'Three people, one of them a child, were injured.', class: 'injure', affected: 'Three people' },
  { says: 'Officials said two homes and other buildings were damaged.', class: 'damage', affected: 'other buildings' },
  { says: 'Officers reportedly raided the warehouse.', class: 'raid', modality: 'alleged' },
];

describe('frames: who did what to whom', () => {
  test.each(ROWS.map((row) => [row.says, row] as const))('%s', (_, row) => {
    const found = framesOf(row.says).filter((f) => f.class === row.class);
    expect(found.length).toBeGreaterThan(0);
    const match = found.find(
      (f) =>
        (row.affected === undefined || words(f, f.affected) === row.affected) &&
        (row.agent === undefined || words(f, f.agent) === row.agent),
    );
    expect({
      affected: found.map((f) => words(f, f.affected)),
      agent: found.map((f) => words(f, f.agent)),
      match: match !== undefined,
    }).toMatchObject({ match: true });
    if (row.negated !== undefined) expect(match?.negated).toBe(row.negated);
    if (row.modality !== undefined) expect(match?.modality).toBe(row.modality);
  });

  test('a clause of the sentence is the frame: its span lies inside the sentence', () => {
    for (const row of ROWS) {
      for (const frame of framesOf(row.says)) {
        expect(frame.span.start).toBeGreaterThanOrEqual(frame.sentence.span.start);
        expect(frame.span.end).toBeLessThanOrEqual(frame.sentence.span.end);
      }
    }
  });
});

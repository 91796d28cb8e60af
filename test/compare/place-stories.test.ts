import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../src/compare/engine.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';

/** Explanations of the conflicts of place, and of spellings of places, between two articles of one Saturday. */
const flagsOf = (texts: readonly string[]): readonly string[] =>
  analyse(
    texts.map((text, i) => ({
      id: `d${String(i)}`,
      text,
      metadata: {
        title: null,
        publisher: `Paper ${String(i)}`,
        publishedAt: '2024-06-15',
        publishedAtBasis: 'stated' as const,
        url: null,
        author: null,
        language: 'en',
      },
    })),
    DEFAULT_POLICY,
  )
    .conflicts.filter((c) => c.kind === 'place' || c.explanation.includes('of one place'))
    .map((c) => c.explanation);

/** Two reports that agree on where things were, with other happenings, towns and people around. */
const QUIET: readonly (readonly [string, string, string])[] = [
  [
    'a crash, and older ones',
    'A turboprop carrying 31 people crashed on Tuesday in the hills near Pokhara. The plane was flying from Kathmandu to Jomsom. Last year another plane crashed near Lukla. The crash was the worst since 1992, when a jet crashed outside Kathmandu.',
    'All 31 people aboard a plane that crashed in western Nepal on Tuesday died, the army said. "We found the wreck at noon," a spokesman in Kathmandu said. In January a helicopter crashed in Solukhumbu.',
  ],
  [
    'a life',
    'The painter Clara Weiss died at her home in Lisbon on Monday. Weiss was born in Trieste in 1936. Her husband, the poet Jan Weiss, died in hospital in Geneva in 2003.',
    'Clara Weiss, who died on Monday in Portugal, was born in Trieste, Italy. Her brother Karl died in Berlin during a police raid in 1953. She was arrested in Prague in 1968.',
  ],
  [
    'a shooting with several dead and arrested',
    'A gunman killed three people at a supermarket in Leeds on Friday. The suspect was arrested in York. One victim died at the scene and two died in hospital. A shooting in Hull last year killed two.',
    'Three people were shot dead in northern England on Friday. A suspect was arrested after a chase near York. "One man died instantly," a witness said. Two women died in hospital. Another suspect was arrested in Manchester on Saturday.',
  ],
  [
    'a shock and its aftershock',
    'A magnitude 6.8 earthquake struck 40 km south of Antofagasta on Sunday. A magnitude 5.1 aftershock hit 90 km north of the city. In 2010 a quake centred off Concepcion killed 500.',
    'The quake, magnitude 6.7, was centred about 45 km from Antofagasta in northern Chile. An aftershock of magnitude 5.3 struck off the coast of Iquique. The earthquake shook Peru.',
  ],
  [
    'two blasts told together, and one alone',
    'A car bomb exploded in Mogadishu on Monday, killing eight. Hours earlier a roadside bomb exploded in Baidoa on Monday.',
    'A bomb exploded in Mogadishu on Monday, killing eight, officials in Nairobi said.',
  ],
  [
    'an arrest and the crime',
    'The former banker Luis Ortega was arrested in Madrid on Monday on charges of fraud in Panama. He was first arrested in Miami in 2015.',
    'Luis Ortega was arrested on Monday in Spain. A court in Panama City had ordered the arrest of Luis Ortega.',
  ],
];

/** Two reports that differ on one place, and words that the explanation holds. */
const LOUD: readonly (readonly [string, string, string])[] = [
  [
    'in hospital',
    'The singer Lena Maro died at her home on Friday. Maro, 79, had been ill for years, her agent Paul Rey said.',
    'Lena Maro died in hospital on Friday after a long illness, her agent Paul Rey said.',
  ],
  [
    'east of Bologna',
    'An earthquake struck 60 km west of Bologna on Friday, killing two people, the institute said.',
    'The earthquake, which killed two people on Friday, was centred 60 km east of Bologna, the institute said.',
  ],
  [
    'Tarhounet',
    'Six people died on Friday when a bus overturned in the village of Tarhounet, police said.',
    'A bus overturned in Tarhunet on Friday and six people died, police said.',
  ],
];

describe('stories', () => {
  test.each(QUIET)('nothing is flagged: %s', (_, a, b) => {
    expect(flagsOf([a, b])).toEqual([]);
  });

  test.each(LOUD)('flagged: %s', (words, a, b) => {
    const flags = flagsOf([a, b]);
    expect(flags).toHaveLength(1);
    expect(flags[0]).toContain(words);
  });
});

import { describe, expect, it } from '@jest/globals';
import { acronymMatches } from '../../../src/text/names/acronyms.js';

describe('acronymMatches', () => {
  it.each([
    ['WHO', 'World Health Organization', 'yes'],
    ['FBI', 'Federal Bureau of Investigation', 'yes'],
    ['DoD', 'Department of Defense', 'yes'],
    ['OSCE', 'Organization for Security and Co-operation in Europe', 'yes'],
    ['U.N.', 'United Nations', 'yes'],
    ['AMD', 'Advanced Micro Devices Inc.', 'yes'],
    ['BMKG', 'Badan Meteorologi, Klimatologi, dan Geofisika', 'yes'],
    ['FSS', 'Federal Security Service', 'yes'],
    ['FSB', 'Federal Security Service', 'no'],
    ['OTAN', 'North Atlantic Treaty Organization', 'unsure'],
    ['ONU', 'United Nations Organization', 'unsure'],
    ['WHO', 'World Trade Organization', 'no'],
    ['A', 'Alpha', 'no'],
    ['EU', 'Europe', 'no'],
    ['', 'World Health Organization', 'no'],
  ])('%s for %s: %s', (acronym, name, expected) => {
    expect(acronymMatches(acronym, name)).toBe(expected);
  });
});

import { classById, leadingClass } from '../text/lexicon/predicates.js';
import type { AlignedClaim } from './aligned-claim.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** The question as an editor would put it. */
export const wordingOf = (claim: AlignedClaim, all: readonly AlignedClaim[]): string => {
  const { candidate } = claim;
  if (candidate.topic.asks !== undefined) return candidate.topic.asks;
  const [, middle = ''] = candidate.topic.key.split('|');
  switch (candidate.kind) {
    case 'date': {
      const noun =
        classById(leadingClass(all.map((c) => c.candidate.frame?.class ?? '')) ?? '')?.nouns[0] ??
        candidate.topic.thing;
      return `When was the ${noun}?`;
    }
    case 'agent': {
      const noun =
        classById(leadingClass(all.map((c) => c.candidate.frame?.class ?? '')) ?? '')?.nouns[0] ??
        candidate.topic.thing;
      return `Who carried out the ${noun}?`;
    }
    case 'name': {
      const value = candidate.value.kind === 'name' ? candidate.value.name : candidate.display;
      const spellings = [...new Set(all.map((c) => c.candidate.display))];
      return spellings.length > 1 ? `How is the name of ${value} spelled?` : `What is the name of ${value}?`;
    }
    case 'cause':
      return 'How did they die?';
    case 'polarity':
      return `Did ${candidate.topic.thing.replace(/^(?:the|a|an)\s+/i, '')} ${middle}?`;
    default:
      return capital(candidate.topic.thing);
  }
};

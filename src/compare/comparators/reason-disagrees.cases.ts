import type { ComparatorCase } from '../comparator-case.js';
import type { ReasonMessage } from './reason-disagrees.js';

export const reasonCases: readonly ComparatorCase<ReasonMessage>[] = [
  {
    left: 'Two editors were detained on suspicion of spying.',
    right: 'Two editors were arrested for tax fraud.',
    level: 'strains',
    message: 'other-charge',
  },
  {
    left: 'Laura Benitez was convicted of fraud.',
    right: 'Laura Benitez was found guilty of arson.',
    level: 'strains',
    message: 'other-charge',
  },
  {
    left: 'Laura Benitez was convicted of fraud.',
    right: 'Laura Benitez was sentenced for embezzlement.',
    level: 'agrees',
    message: 'same-class',
  },
  {
    left: 'Two editors were detained on suspicion of murder.',
    right: 'Two editors were arrested on suspicion of terrorism.',
    level: 'compatible',
    message: 'fits',
  },
  {
    left: 'Two editors were detained on suspicion of spying.',
    right: 'Eleven people were arrested for shoplifting.',
    level: 'silent',
    message: 'other-people',
  },
  {
    left: 'The council closed the theatre because of rising costs.',
    right: 'The council closed the theatre over safety fears.',
    level: 'strains',
    message: 'other-reason',
  },
  {
    left: 'The council closed the theatre because of rising costs.',
    right: 'The council closed the theatre to save money.',
    level: 'agrees',
    message: 'same-class',
  },
  {
    left: 'The council closed the theatre because of safety concerns.',
    right: 'The council closed the theatre under the pretext of safety concerns.',
    level: 'strains',
    message: 'called-a-front',
  },
  {
    left: 'The council closed the theatre because of rising costs.',
    right: 'The council closed the theatre under the pretext of safety concerns.',
    level: 'silent',
    message: 'front-only',
  },
  {
    left: 'The council closed the theatre because of rising costs.',
    right: 'The council closed the bridge because of fog.',
    level: 'silent',
    message: 'other-thing',
  },
];

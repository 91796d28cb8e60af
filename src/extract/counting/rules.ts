import { ageTold } from './ages.js';
import { areaTold } from './areas.js';
import { aboardTold, memberTold, shotsTold, sizeTold, spreadTold, staffTold } from './attributes.js';
import { carriedOver } from './carried.js';
import { conditionTold, outcomeTold } from './conditions.js';
import { contestTold } from './contests.js';
import { crowdTold } from './crowds.js';
import { culpritsTold } from './culprits.js';
import { dimensionTold } from './dimensions.js';
import { gatheringTold, gravelyTold, jobsTold, livesTold, strikersTold } from './estimates.js';
import { earningsTold } from './earnings.js';
import { familyTold } from './family.js';
import { figureTold } from './figures.js';
import { happeningTold, powerTold } from './happenings.js';
import { marketTold } from './markets.js';
import { lastingTold } from './lasting.js';
import { massTold } from './masses.js';
import { drivenTold, motionTold } from './motion.js';
import { populationTold } from './population.js';
import { predicateTold } from './predicates.js';
import { presentTold } from './presence.js';
import { shareOrSumTold } from './shares-and-money.js';
import type { CountAnswer, CountRule, CountSite } from './site.js';
import { termTold } from './terms.js';
import { timeTold } from './times.js';
import { weightOrReachTold } from './weights.js';

/** Ways of saying what a number counts, the most particular first: the first that reads it decides. */
const RULES: readonly CountRule[] = [
  areaTold,
  massTold,
  motionTold,
  dimensionTold,
  drivenTold,
  ageTold,
  familyTold,
  termTold,
  contestTold,
  timeTold,
  lastingTold,
  marketTold,
  weightOrReachTold,
  earningsTold,
  shareOrSumTold,
  sizeTold,
  populationTold,
  gravelyTold,
  livesTold,
  jobsTold,
  strikersTold,
  figureTold,
  gatheringTold,
  powerTold,
  conditionTold,
  happeningTold,
  outcomeTold,
  culpritsTold,
  presentTold,
  aboardTold,
  memberTold,
  staffTold,
  crowdTold,
  shotsTold,
  spreadTold,
  predicateTold,
  carriedOver,
];

/** What a number answers; null where no rule knows. */
export const answerOf = (site: CountSite): CountAnswer | null => {
  for (const rule of RULES) {
    const answer = rule(site);
    if (answer) return answer;
  }
  return null;
};

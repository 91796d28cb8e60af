/** Nouns for people in general: a count of them is a count of everybody; any other noun counts a part. */
export const GENERAL_PEOPLE: ReadonlySet<string> = new Set([
  'person',
  'people',
  'individual',
  'man',
  'victim',
  'resident',
  'citizen',
  'national',
  'other',
  'others',
  'member',
  'participant',
  'civilian',
  'local',
  'suspect',
  'detainee',
  'life',
  'demonstrator',
  'protester',
  'marcher',
  'soul',
  'human',
  'body',
  'passenger',
  'one',
  'nobody',
  'anyone',
  'anybody',
  'everyone',
]);

/** Nouns that single people out of those who were there: by age, sex, kin, origin, service, or as the ones who did it. */
const SINGLING: ReadonlySet<string> = new Set(
  `child kid boy girl baby infant toddler teenager teen youth adult woman mother father parent son daughter brother sister pensioner
  soldier troop officer policeman policewoman police firefighter rescuer medic paramedic guard ranger agent serviceman marine
  foreigner tourist expatriate native relative spouse wife husband couple family pedestrian bystander motorist cyclist driver pilot crew
  gunman attacker militant mercenary rebel insurgent terrorist fighter assailant bomber hijacker robber suspect perpetrator shooter
  hostage journalist reporter photographer lawyer judge doctor nurse teacher minister official leader politician priest imam
  friend neighbour neighbor colleague patient survivor casualty`
    .split(/\s+/u)
    .filter((w) => w !== ''),
);

/** Whether a noun for people says what everybody in a place was ("miners", "pilgrims", "passengers"), not which of them. */
export const isWhole = (noun: string): boolean => !SINGLING.has(noun) && /^[a-z]+$/.test(noun);

/** Those who attack, by whatever name: their dead are counted apart from the others, and with one another. */
export const ATTACKERS: ReadonlySet<string> = new Set(
  'gunman attacker militant mercenary rebel insurgent terrorist fighter assailant bomber hijacker robber perpetrator shooter suspect'.split(
    ' ',
  ),
);

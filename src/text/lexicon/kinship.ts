/** Words of kinship, singular. */
export interface KinWord {
  readonly id: string;
  readonly gender: 'm' | 'f' | null;
  /** Kin that a general word may stand for; empty for special ones. */
  readonly covers: readonly string[];
  /** A person has one of them at a time: "his father" is the same man throughout an article. */
  readonly single: boolean;
}

const kin = (
  id: string,
  gender: 'm' | 'f' | null,
  words: string,
  covers = '',
  single = false,
): readonly [string, KinWord][] => {
  const entry: KinWord = { id, gender, covers: covers.split(' ').filter((w) => w !== ''), single };
  return words.split(',').map((w): [string, KinWord] => [w.trim(), entry]);
};

const WORDS: ReadonlyMap<string, KinWord> = new Map([
  ...kin('father', 'm', 'father, dad, stepfather', '', true),
  ...kin('mother', 'f', 'mother, mom, mum, stepmother', '', true),
  ...kin('parent', null, 'parent', 'father mother'),
  ...kin('husband', 'm', 'husband, widower', '', true),
  ...kin('wife', 'f', 'wife, widow', '', true),
  ...kin('spouse', null, 'spouse', 'husband wife', true),
  ...kin('ex-wife', 'f', 'ex-wife'),
  ...kin('ex-husband', 'm', 'ex-husband'),
  ...kin('ex-girlfriend', 'f', 'ex-girlfriend'),
  ...kin('ex-boyfriend', 'm', 'ex-boyfriend'),
  ...kin('partner', null, 'partner', 'husband wife boyfriend girlfriend fiance spouse'),
  ...kin('fiance', null, 'fiancé, fiancée, fiance, fiancee', 'boyfriend girlfriend'),
  ...kin('boyfriend', 'm', 'boyfriend'),
  ...kin('girlfriend', 'f', 'girlfriend'),
  ...kin('brother', 'm', 'brother, half-brother, stepbrother'),
  ...kin('sister', 'f', 'sister, half-sister, stepsister'),
  ...kin('sibling', null, 'sibling, twin', 'brother sister'),
  ...kin('son', 'm', 'son, stepson'),
  ...kin('daughter', 'f', 'daughter, stepdaughter'),
  ...kin('child', null, 'child, kid', 'son daughter'),
  ...kin('uncle', 'm', 'uncle'),
  ...kin('aunt', 'f', 'aunt'),
  ...kin('nephew', 'm', 'nephew'),
  ...kin('niece', 'f', 'niece'),
  ...kin('cousin', null, 'cousin'),
  ...kin('grandfather', 'm', 'grandfather'),
  ...kin('grandmother', 'f', 'grandmother'),
  ...kin('grandparent', null, 'grandparent', 'grandfather grandmother'),
  ...kin('grandson', 'm', 'grandson'),
  ...kin('granddaughter', 'f', 'granddaughter'),
  ...kin('grandchild', null, 'grandchild', 'grandson granddaughter'),
  ...kin('brother-in-law', 'm', 'brother-in-law'),
  ...kin('sister-in-law', 'f', 'sister-in-law'),
  ...kin('father-in-law', 'm', 'father-in-law'),
  ...kin('mother-in-law', 'f', 'mother-in-law'),
  ...kin('son-in-law', 'm', 'son-in-law'),
  ...kin('daughter-in-law', 'f', 'daughter-in-law'),
  ...kin(
    'relative',
    null,
    'relative, relation, family member, kinsman',
    'father mother parent husband wife spouse partner fiance brother sister sibling son daughter child uncle aunt nephew niece cousin grandfather grandmother grandparent grandson granddaughter grandchild brother-in-law sister-in-law father-in-law mother-in-law son-in-law daughter-in-law',
  ),
]);

const BY_ID: ReadonlyMap<string, KinWord> = new Map([...WORDS.values()].map((w) => [w.id, w]));

/** The kinship that a singular lower-case noun names, or null. */
export const kinOf = (singular: string): KinWord | null => WORDS.get(singular) ?? null;

/** The kinship that "former" before it makes of a word: a former wife is an ex-wife; null where it makes none. */
export const formerKin = (id: string): KinWord | null => BY_ID.get(`ex-${id}`) ?? null;

/** Whether two kinships to one person can be one: the same, or one a general word for the other. */
export const kinFits = (a: string, b: string): boolean =>
  a === b || (BY_ID.get(a)?.covers.includes(b) ?? false) || (BY_ID.get(b)?.covers.includes(a) ?? false);

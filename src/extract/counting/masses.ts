import { lemmaAt, measuring, type CountRule } from './site.js';

/** What becomes of a mass, by the verb: the stem under which reports meet. */
const VERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    spill: 'spill leak pour gush flow seep dump release escape discharge',
    seize: 'seize find confiscate recover intercept discover impound',
    carry: 'carry load transport haul',
    emit: 'emit',
    produce: 'produce harvest grow pump export',
  }).flatMap(([stem, verbs]) => verbs.split(' ').map((v): [string, string] => [v, stem])),
);

const ASKED: Readonly<Record<string, string>> = {
  spill: 'leaked',
  seize: 'was seized',
  carry: 'was aboard',
  emit: 'was emitted',
  produce: 'was produced',
};

/** "seized 40 kilograms of cocaine", "500 tonnes of oil leaked": how much of what, by what became of it. */
export const massTold: CountRule = (site) => {
  const { m, found } = site;
  const stuff = m.value.counted;
  if (!/^(?:kg|tonne|litre|barrel|m3)$/.test(m.value.unit ?? '') || stuff === null || !found) return null;
  const verb = VERBS.get(lemmaAt(site, found.frame.head));
  if (verb === undefined) return null;
  return {
    topic: measuring(`mass:${verb}|${stuff}`, verb, `How much ${stuff} ${ASKED[verb] ?? ''}?`),
    frame: found.frame,
  };
};

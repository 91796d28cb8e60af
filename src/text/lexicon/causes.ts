import type { Token } from '../sentence.js';
import { phraseIndex, phrasesIn } from './phrases.js';

/** Groups of causes of death: by nature, by another's hand, by mishap, by one's own hand, or not established. */
export type CauseGroup = 'natural' | 'violence' | 'accident' | 'suicide' | 'unknown';

/** A class of causes of death. */
export interface CauseClass {
  readonly group: CauseGroup;
  readonly id: string;
}

const row = (group: CauseGroup, id: string, phrases: string): readonly [CauseClass, string] => [{ group, id }, phrases];

/** General vocabulary of death certificates and police reports, matched by words or lemmas. */
const ROWS: readonly (readonly [CauseClass, string])[] = [
  row(
    'natural',
    'heart',
    'heart failure, heart attack, heart disease, cardiac arrest, cardiac failure, heart condition, heart ailment, heart complaint, coronary, heart problem, heart trouble, myocardial infarction',
  ),
  row(
    'natural',
    'illness',
    'natural causes, natural cause, illness, disease, old age, fell ill, diabetes, dementia, seizure, epilepsy, asthma, blood clot, embolism, pulmonary embolism, lung disease, emphysema, cirrhosis, brain disease',
  ),
  row('natural', 'cancer', 'cancer, leukemia, leukaemia, tumor, tumour, lymphoma, melanoma, brain tumor, brain tumour'),
  row(
    'natural',
    'stroke',
    'stroke, aneurysm, brain hemorrhage, brain haemorrhage, brain bleed, cerebral hemorrhage, cerebral haemorrhage',
  ),
  row(
    'natural',
    'infection',
    'pneumonia, infection, virus, tuberculosis, sepsis, cholera, malaria, covid, covid-19, coronavirus, flu, influenza, meningitis, typhoid, dysentery, ebola, hepatitis',
  ),
  row('natural', 'organ', 'kidney failure, organ failure, liver failure, renal failure, multiple organ failure'),
  row(
    'violence',
    'killing',
    'violence, killing, murder, homicide, foul play, extrajudicial, massacre, manslaughter, assault, attack, shot or stabbed',
  ),
  row(
    'violence',
    'beating',
    'torture, beating, beaten, blows, beaten to death, blunt force trauma, blunt trauma, blunt-force trauma',
  ),
  row(
    'violence',
    'shooting',
    'open fire, opened fire, friendly fire, firing squad, gunshot, gunfire, bullet, shot, shooting, gunshot wound, bullet wound, shotgun, sniper fire, sniper',
  ),
  row('violence', 'stabbing', 'stabbing, stabbed, stab wound, knife wound, knife'),
  row('violence', 'strangling', 'strangled, strangulation, asphyxiation by strangulation'),
  row(
    'violence',
    'bombing',
    'suicide bomb, suicide bomber, suicide bombing, suicide attack, suicide car bomb, suicide blast, suicide truck bomb, landmine, land mine, bomb, bombing, explosion, blast, shelling, airstrike, air strike, missile, rocket, shrapnel, grenade, car bomb',
  ),
  row('accident', 'fire', 'house fire, fire, smoke, smoke inhalation, burn, blaze, fumes, inhaling smoke'),
  row('accident', 'suffocation', 'asphyxiation, suffocation, suffocated, asphyxia, choking, choked'),
  row('accident', 'fall', 'fall, fell, falling'),
  row('accident', 'drowning', 'drowning, drowned'),
  row('accident', 'crash', 'crash, collision, car accident, road accident, traffic accident, motorcycle accident'),
  row('accident', 'accident', 'accident, mishap'),
  row(
    'accident',
    'overdose',
    'overdose, drug overdose, poisoning, poisoned, poison, carbon monoxide, carbon monoxide poisoning, alcohol poisoning',
  ),
  row(
    'accident',
    'exposure',
    'hypothermia, exposure, dehydration, heatstroke, heat stroke, exhaustion, starvation, hunger, altitude sickness, thirst',
  ),
  row('accident', 'crushing', 'crushed, trampled, stampede, crush, falling debris'),
  row(
    'accident',
    'animal',
    'shark attack, dog attack, bear attack, snakebite, snake bite, bee sting, shark, crocodile, mauled',
  ),
  row('accident', 'electrocution', 'electrocuted, electrocution, electric shock, lightning'),
  row(
    'suicide',
    'suicide',
    'suicide, apparent suicide, hanged himself, hanged herself, took his own life, took her own life, shot himself, shot herself, killed himself, killed herself, self-inflicted',
  ),
  row(
    'unknown',
    'unknown',
    'unknown, not known, not yet known, not immediately known, unclear, not clear, not immediately clear, under investigation, still under investigation, being established, being determined, being investigated, not established, not been established, yet to be established, undetermined, not determined, not been determined, yet to be determined, unexplained, to be determined, not disclosed, not been disclosed, not immediately disclosed, not released, not given, not revealed, not provided',
  ),
];

const INDEX = phraseIndex(ROWS);

/** The first cause of death that tokens from `from` to `to` (exclusive) name, with where; null where none is named. */
export const causeIn = (
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly class: CauseClass; readonly from: number; readonly to: number } | null => {
  const first = phrasesIn(INDEX, tokens, from, to)[0];
  return first ? { class: first.value, from: first.from, to: first.to } : null;
};

/** That somebody felt ill before dying: how it began, whatever it was. */
export const TAKEN_ILL: CauseClass = { group: 'natural', id: 'taken-ill' };

/** Deadly illnesses and injuries that somebody may be said to suffer: then they may be what they died of. */
export const isFatalAffliction = (c: CauseClass): boolean => c.group === 'natural';

const pairOf = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

const pairs = (text: string): ReadonlySet<string> =>
  new Set(
    text.split(',').map((pair) => {
      const [a = '', b = ''] = pair.trim().split('|');
      return pairOf(a, b);
    }),
  );

/** Ways of dying that may be told of one death: the general and the special, the act and its effect. */
const FITTING = pairs(
  'heart|illness, cancer|illness, stroke|illness, infection|illness, organ|illness, cancer|infection, infection|organ, cancer|organ, heart|organ, stroke|organ, ' +
    'animal|accident, animal|drowning, exposure|organ, exposure|infection, infection|suffocation, infection|overdose, organ|overdose, heart|overdose, killing|beating, killing|shooting, killing|stabbing, killing|strangling, killing|bombing, killing|suffocation, ' +
    'killing|drowning, killing|fire, killing|crushing, beating|stabbing, strangling|suffocation, fire|suffocation, fire|bombing, ' +
    'fire|crash, bombing|crash, crash|fall, fall|accident, crash|accident, drowning|accident, fire|accident, suffocation|accident, ' +
    'crushing|accident, electrocution|accident, overdose|accident, exposure|accident, crushing|suffocation, crushing|crash, ' +
    'crushing|fall, exposure|drowning, exposure|heart, exposure|illness, overdose|suffocation, ' +
    'overdose|fire, heart|electrocution, overdose|killing, bombing|crushing, bombing|shooting, suicide|fall, suicide|shooting, ' +
    'suicide|overdose, suicide|suffocation, suicide|drowning, suicide|fire, suicide|stabbing, suicide|crash, suicide|bombing, ' +
    'taken-ill|heart, taken-ill|illness, taken-ill|cancer, taken-ill|stroke, taken-ill|infection, taken-ill|organ, taken-ill|overdose, taken-ill|exposure, taken-ill|suffocation, taken-ill|animal, taken-ill|suicide, taken-ill|crushing, ' +
    'suicide|strangling, heart|accident, illness|suffocation, heart|suffocation, drowning|crash, heart|crash, heart|drowning, killing|crash',
);

/** How two causes of a death stand to each other: two illnesses are apart, as one may have come with the other. */
export const deathCausesRelation = (a: CauseClass, b: CauseClass): 'same' | 'fits' | 'apart' | 'excludes' => {
  if (a.id === b.id) return 'same';
  if (FITTING.has(pairOf(a.id, b.id))) return 'fits';
  return a.group === 'natural' && b.group === 'natural' ? 'apart' : 'excludes';
};

/** Verbs that say by themselves how somebody died. */
const DEADLY: ReadonlyMap<string, CauseClass> = new Map(
  (
    [
      ['violence', 'killing', 'murder, assassinate, massacre, lynch, execute, slaughter'],
      ['violence', 'shooting', 'gun down'],
      ['violence', 'strangling', 'strangle'],
      ['accident', 'drowning', 'drown'],
      ['accident', 'suffocation', 'suffocate, asphyxiate'],
    ] as const
  ).flatMap(([group, id, verbs]) => verbs.split(', ').map((v): [string, CauseClass] => [v, { group, id }])),
);

/** Verbs that do so with "dead" or "to death" behind them. */
const DEADLY_WITH: ReadonlyMap<string, CauseClass> = new Map(
  (
    [
      ['violence', 'shooting', 'shoot, gun'],
      ['violence', 'stabbing', 'stab, knife, hack'],
      ['violence', 'beating', 'beat, club, kick, bludgeon, batter'],
      ['violence', 'strangling', 'choke'],
      ['accident', 'fire', 'burn'],
      ['accident', 'crushing', 'crush, trample'],
      ['accident', 'exposure', 'freeze, starve'],
      ['accident', 'suffocation', 'smother'],
      ['accident', 'electrocution', 'electrocute'],
    ] as const
  ).flatMap(([group, id, verbs]) => verbs.split(', ').map((v): [string, CauseClass] => [v, { group, id }])),
);

/** How somebody died by the verb alone ("was drowned") or with "dead", "to death" behind it ("was shot dead"); null where it does not say. */
export const causeOfVerb = (lemma: string, outright: boolean): CauseClass | null =>
  DEADLY.get(lemma) ?? (outright ? (DEADLY_WITH.get(lemma.split(' ')[0] ?? lemma) ?? null) : null);

/** How somebody who died was hurt, by the verb ("had been stabbed"); null for verbs that do no deadly hurt. */
export const causeOfWound = (lemma: string): CauseClass | null =>
  lemma === 'poison' ? { group: 'accident', id: 'overdose' } : causeOfVerb(lemma, true);

/** What a coroner's word for a death makes of it: "ruled a homicide", "ruled accidental"; null for other words. */
export const ruledCause = (word: string): CauseClass | null => RULED.get(word) ?? null;

const RULED: ReadonlyMap<string, CauseClass> = new Map([
  ['suicide', { group: 'suicide', id: 'suicide' }],
  ['homicide', { group: 'violence', id: 'killing' }],
  ['murder', { group: 'violence', id: 'killing' }],
  ['manslaughter', { group: 'violence', id: 'killing' }],
  ['accidental', { group: 'accident', id: 'accident' }],
  ['accident', { group: 'accident', id: 'accident' }],
  ['undetermined', { group: 'unknown', id: 'unknown' }],
]);

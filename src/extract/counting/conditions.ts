import type { Topic } from '../extractor.js';
import { happened, inCondition, lowerAt, mayBePeople, survived, type CountRule, type CountSite } from './site.js';

const GRAVELY = /^(?:seriously|critically|severely|gravely|grievously|badly)$/;
const GRAVE = /^(?:serious|critical|severe|grave|life-threatening)$/;
const SLIGHTLY = /^(?:slightly|lightly)$/;
const SLIGHT = /^(?:minor|slight|light|superficial|non-life-threatening)$/;

const seriously = (): Topic => inCondition('injure', 'seriously', 'How many people were seriously injured?');
const homeless = (): Topic => happened('displace', 'people', 'How many people were made homeless?');
const slightly = (): Topic => inCondition('injure', 'slightly', 'How many people were slightly injured?');

/** How badly: the words around a predicate of injury. */
export const injured = (site: CountSite, from: number, to: number): Topic => {
  const words = site.tokens.slice(Math.max(0, from), to + 1).map((t) => t.lower);
  if (words.some((w) => GRAVELY.test(w) || GRAVE.test(w))) return seriously();
  return words.some((w) => SLIGHTLY.test(w) || SLIGHT.test(w)) ? slightly() : happened('injure', 'people');
};

interface Phrase {
  /** Words after the count, joined by single spaces. */
  readonly says: RegExp;
  readonly topic: () => Topic;
}

const AUXILIARIES =
  '(?:(?:have|has|had|were|was|are|is|been|being|be|also|reportedly|remain|remained|still|now|lay|said|thought|believed|feared|presumed|to) ){0,5}';
const BODY = '(?:the |a |an )?(?:[a-z]+ )?(?:hospitals?|hospital|clinics?|infirmary)';

/** What became of people, where several words say it; the count stands before. */
const AFTER: readonly Phrase[] = [
  {
    says: new RegExp(`^${AUXILIARIES}(?:missing|unaccounted for)\\b`, 'u'),
    topic: () => happened('miss', 'people'),
  },
  {
    says: new RegExp(`^${AUXILIARIES}(?:fell|fallen|became|become|got|taken|made|falling) (?:ill|sick)\\b`, 'u'),
    topic: () => happened('infect', 'people'),
  },
  {
    says: new RegExp(
      `^${AUXILIARIES}(?:(?:came|come|got|get|made it|walked|crawled|climbed|brought|pulled|taken|dug|carried|led|found|recovered) )(?:(?:out|back|away|up|free|through|of|from|the|rubble|wreckage) ){0,4}(?:alive|unhurt|unharmed|unscathed|safely|safe and sound)\\b`,
      'u',
    ),
    topic: survived,
  },
  {
    says: new RegExp(
      `^${AUXILIARIES}(?:brought|led|pulled|taken|hauled|lifted|winched|carried|guided|plucked) (?:back )?to (?:safety|the surface|the shore)\\b`,
      'u',
    ),
    topic: survived,
  },
  {
    says: new RegExp(`^${AUXILIARIES}(?:made it out|got out|plucked from the (?:sea|water|waves)|survived)\\b`, 'u'),
    topic: survived,
  },
  {
    says: new RegExp(`^${AUXILIARIES}(?:trapped|stranded)\\b`, 'u'),
    topic: () => happened('shut-out', 'people', 'How many people were trapped?'),
  },
  {
    says: new RegExp(
      `^${AUXILIARIES}(?:forced|ordered|told) (?:to leave|to flee|from|out of) (?:their|his|her) homes?\\b`,
      'u',
    ),
    topic: () => happened('evacuate', 'people'),
  },
  {
    says: new RegExp(`^${AUXILIARIES}(?:taken|led|brought|placed|put) in(?:to)? custody\\b`, 'u'),
    topic: () => happened('detain', 'people'),
  },
  {
    says: new RegExp(
      `^${AUXILIARIES}(?:confirmed|reported|feared|presumed|found|pronounced|declared|believed|left|shot|said to be|known to be)(?: to be| to have)? (?:dead|died|killed)\\b`,
      'u',
    ),
    topic: () => happened('die', 'people'),
  },
  {
    says: new RegExp(`^${AUXILIARIES}(?:lost|lose|losing) (?:his|her|their) (?:life|lives)\\b`, 'u'),
    topic: () => happened('die', 'people'),
  },
  {
    says: new RegExp(`^${AUXILIARIES}(?:reported|listed|declared|left|unaccounted) (?:as )?(?:missing|for)\\b`, 'u'),
    topic: () => happened('miss', 'people'),
  },
  {
    says: new RegExp(
      `^${AUXILIARIES}(?:seriously|critically|severely|gravely|grievously|badly) (?:injured|wounded|hurt|burned|ill)\\b`,
      'u',
    ),
    topic: seriously,
  },
  { says: new RegExp(`^${AUXILIARIES}(?:in|in a) (?:critical|serious|grave) condition\\b`, 'u'), topic: seriously },
  {
    says: new RegExp(
      `^${AUXILIARIES}(?:suffered|suffering|sustained|received|got|had|with|have) (?:from )?(?:(?:more|very) )?(?:serious|severe|critical|life-threatening|grave) (?:injury|injuries|wounds|burns)\\b`,
      'u',
    ),
    topic: seriously,
  },
  {
    says: new RegExp(
      `^${AUXILIARIES}(?:suffered|suffering|sustained|received|got|had|with|have|escaped with)? ?(?:only )?(?:minor|slight|light|superficial) (?:injury|injuries|wounds|burns|bruises)\\b`,
      'u',
    ),
    topic: slightly,
  },
  {
    says: new RegExp(
      `^${AUXILIARIES}(?:taken|rushed|brought|admitted|airlifted|transferred|sent|moved|evacuated|flown) to ${BODY}`,
      'u',
    ),
    topic: () => happened('hospitalize', 'people'),
  },
  {
    says: new RegExp(`^${AUXILIARIES}(?:in|remain in|being treated in|treated in|receiving treatment in) ${BODY}`, 'u'),
    topic: () => happened('hospitalize', 'people'),
  },
  {
    says: new RegExp(
      `^${AUXILIARIES}(?:given|receiving|received|got) (?:outpatient |medical |first |emergency )?(?:treatment|aid)\\b`,
      'u',
    ),
    topic: () => happened('treat', 'people', 'How many people were treated?'),
  },
  {
    says: new RegExp(`^${AUXILIARIES}treated\\b`, 'u'),
    topic: () => happened('treat', 'people', 'How many people were treated?'),
  },
  { says: new RegExp(`^${AUXILIARIES}(?:left |made |rendered )?homeless\\b`, 'u'), topic: homeless },
];

/** At most this many words after a count are read. */
const WINDOW = 9;

/** "were confirmed dead", "lost their lives", "in critical condition", "suffered serious injuries", "taken to hospital". */
export const conditionTold: CountRule = (site) => {
  const { m } = site;
  if (!mayBePeople(m)) return null;
  const rest = site.tokens.slice(m.tokens[1] + 1, m.tokens[1] + 1 + WINDOW);
  const words = rest.map((t) => t.lower).join(' ');
  if (lowerAt(site, m.tokens[1]) === 'homeless')
    return { topic: homeless(), frame: site.found?.frame ?? null, people: true };
  for (const { says, topic } of AFTER) {
    const found = says.exec(words);
    if (!found) continue;
    const last = m.tokens[1] + found[0].trim().split(' ').length;
    const frame = site.reading.frames.find((f) => f.head > m.tokens[1] && f.head <= last) ?? site.found?.frame ?? null;
    return { topic: topic(), frame, holds: [m.tokens[0], last], people: true };
  }
  return null;
};

const FOUND = /^(?:find|recover|pull|retrieve|carry|bring|receive|see|collect|dig|discover|drag|fish)$/;
const TREATING = /^(?:treat|treated|treating|treats)$/;

/** "treated 60 people", "claimed 23 lives", "the loss of 48 lives", "counted 14 bodies", "made 14 arrests", "17 deaths". */
export const outcomeTold: CountRule = (site) => {
  const { m } = site;
  const counted = m.value.counted ?? '';
  const before = lowerAt(site, m.tokens[0] - 1);
  const verb = site.tokens[m.tokens[0] - 1]?.lemma ?? '';
  const frame = site.found?.frame ?? null;
  const held: readonly [number, number] = [m.tokens[0] - 1, m.tokens[1]];
  // what one hospital or doctor says to have treated is not all who were
  if (TREATING.test(before) && mayBePeople(m))
    return {
      topic: inCondition('treat', 'there', 'How many people did they treat?'),
      frame,
      holds: held,
      people: true,
    };
  if (counted === 'life') {
    if (
      /^(?:claim|cost|take|lose|end)$/.test(verb) ||
      (before === 'of' && /^(?:loss|cost)$/.test(lowerAt(site, m.tokens[0] - 2)))
    )
      return { topic: happened('die', 'people'), frame, holds: held, people: true };
    return /^(?:save|spare)$/.test(verb) ? { topic: survived(), frame, holds: held, people: true } : null;
  }
  if (counted === 'body' || counted === 'corpse') {
    if (verb === 'count') return { topic: happened('die', 'people'), frame, holds: held, people: true };
    // so many are dead at least; those that are identified, returned or buried may be any part of them
    const near = site.tokens.slice(Math.max(0, m.tokens[0] - 4), m.tokens[1] + 5);
    return near.some((t) => t.pos === 'VERB' && FOUND.test(t.lemma))
      ? { topic: happened('die', 'people'), frame, people: true, value: { counted: 'person', atLeast: true } }
      : { topic: having('body', 'How many bodies were there?'), frame, people: true };
  }
  if (
    counted === 'case' &&
    /\b(?:confirmed|infected|new)\b/.test(
      site.tokens
        .slice(m.tokens[0], m.tokens[1] + 1)
        .map((t) => t.lower)
        .join(' '),
    )
  )
    return { topic: happened('infect', 'people'), frame: null, people: true };
  const outcome = OUTCOMES.get(counted);
  if (outcome === undefined) return null;
  // "caused 12 deaths", "there were 17 deaths", "made 14 arrests": the number counts people by what became of them
  return {
    topic:
      outcome === 'injure'
        ? injured(site, m.tokens[0], m.tokens[1])
        : outcome === 'casualty'
          ? having('casualty', 'How many casualties were there?')
          : happened(outcome, 'people'),
    frame: site.found?.role === 'affected' || site.found?.role === 'beside' ? frame : null,
    people: true,
  };
};

const having = (what: string, asks: string): Topic => ({
  key: `count|${what}|people`,
  predicate: null,
  thing: 'people',
  asks,
});

const OUTCOMES: ReadonlyMap<string, string> = new Map([
  ['death', 'die'],
  ['fatality', 'die'],
  ['dead', 'die'],
  ['injury', 'injure'],
  ['casualty', 'casualty'],
  ['arrest', 'detain'],
  ['detention', 'detain'],
  ['evacuation', 'evacuate'],
  ['infection', 'infect'],
  ['hospitalisation', 'hospitalize'],
  ['hospitalization', 'hospitalize'],
]);

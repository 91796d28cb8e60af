import { affectedSense } from '../../text/lexicon/predicates.js';
import { REPORTING_VERBS, UNREALISED } from '../../text/lexicon/verbs.js';
import { partOfWhole } from './attributes.js';
import { injured } from './conditions.js';
import {
  attending,
  happened,
  lemmaAt,
  lowerAt,
  survived,
  thingIn,
  thingOf,
  type CountRule,
  type CountSite,
} from './site.js';

/** Predicates that happen to people: what they affect is people even where no noun says so ("several others"). */
const OF_PEOPLE: ReadonlySet<string> = new Set(
  'die injure hospitalize miss rescue detain jail release charge convict sentence protest evacuate displace expel kidnap infect dismiss lay-off shut-out'.split(
    ' ',
  ),
);

/** Verbs that say nothing of what became of their object. */
const BESIDE: ReadonlySet<string> = new Set(
  'be have hold keep include leave number total see find report say pull'.split(' '),
);

/** Works that serve: who loses one has it out of service. */
const SERVING = /^(?:cable|bridge|pipeline|road|railway|line|satellite|transformer|reactor)$/;

/** Those who escape from a guard, and words of what they escape from: no survivors. */
const FLEEING = /^(?:prisoner|inmate|convict|detainee|suspect|robber|thief|gunman|attacker|burglar|captive|fugitive)$/;
const GUARD =
  /^(?:prison|jail|custody|camp|cell|police|guards|captors|captivity|courthouse|zoo|prosecution|punishment|justice)$/;
const guarded = (site: CountSite): boolean => site.tokens.some((t) => GUARD.test(t.lower));

/** Words of state that say by themselves what became of the people they count. */
const STATE = /^(?:dead|killed|injured|wounded|hurt|missing|arrested|detained|hospitali[sz]ed|fatalities|deaths)$/;

/** "four coaches were also damaged". */
const added = (site: CountSite, head: number): boolean =>
  site.tokens.slice(site.m.tokens[1] + 1, head).some((t) => t.lower === 'also');

/** "nine people were detained", "12 dead": the predicate that affects what is counted, else the word of state that counts it. */
export const predicateTold: CountRule = (site) => {
  const { m, found } = site;
  const { value } = m;
  if (value.unit !== null && value.unit !== 'people') return null;
  const last = lowerAt(site, m.tokens[1]);
  // "250 others injured": a state right behind the count
  const behind = STATE.test(last)
    ? m.tokens[1]
    : STATE.test(lowerAt(site, m.tokens[1] + 1)) && value.unit !== null
      ? m.tokens[1] + 1
      : null;
  const adverb =
    behind === null &&
    /^(?:seriously|critically|severely|slightly|lightly)$/.test(lowerAt(site, m.tokens[1] + 1)) &&
    STATE.test(lowerAt(site, m.tokens[1] + 2))
      ? m.tokens[1] + 2
      : null;
  const state = behind ?? adverb;
  // "a gunman killed four": with an object behind it the word is a verb, and the count its subject
  const active = state !== null && state > m.tokens[1] && /^(?:NUM|DET|PRON)$/.test(site.tokens[state + 1]?.pos ?? '');
  const stateSense =
    state === null || active ? null : (affectedSense(lemmaAt(site, state)) ?? affectedSense(lowerAt(site, state)));
  const frame = found?.frame ?? null;
  const byFrame = found?.role === 'affected' && frame !== null && frame.family !== null;
  const noun = affectedSense(value.counted ?? '');
  // "pardoned 30 prisoners" is about pardons: the noun tells only where no verb does
  const idle =
    found === null ||
    frame === null ||
    found.role === 'beside' ||
    BESIDE.has(lemmaAt(site, frame.head)) ||
    noun?.class.id === 'die';
  const own = stateSense ?? (byFrame || !idle ? null : noun);
  if (own && value.counted !== 'victim') {
    if (own.class.family === 'protest') return { topic: attending(), frame };
    const topic =
      own.class.id === 'injure' ? injured(site, m.tokens[0], state ?? m.tokens[1]) : happened(own.class.id, 'people');
    return { topic, frame, people: true, ...(state === null ? {} : { holds: [m.tokens[0], state] as const }) };
  }
  if (!found || !frame || found.role === 'beside' || frame.predicate === 'be' || frame.predicate === 'have')
    return null;
  const vague = value.counted === null || /^others?$/.test(value.counted);
  // "said two women were shot": what is said is no object
  const governing = lemmaAt(site, frame.head);
  if (frame.family === null && (REPORTING_VERBS.has(governing) || UNREALISED.has(governing) || governing === 'involve'))
    return null;
  const thing =
    value.unit === 'people' || (vague && OF_PEOPLE.has(frame.class)) ? 'people' : (thingOf(m) ?? partOfWhole(site));
  if (thing === null || thing === '') return null;
  const by = found.role === 'agent';
  if (frame.class === 'injure' && !by && thing === 'people') {
    const from = frame.nominal ? frame.head - 2 : Math.min(frame.head, m.tokens[0]) - 1;
    const to = frame.nominal ? frame.head : Math.max(frame.head, m.tokens[1]);
    return { topic: injured(site, Math.max(0, from), to), frame, people: true };
  }
  // who survived is who was saved
  if (
    thing === 'people' &&
    !by &&
    (/^(?:survive|save)$/.test(governing) || (frame.class === 'escape' && !FLEEING.test(value.counted ?? ''))) &&
    !guarded(site)
  )
    return { topic: survived(), frame, people: true };
  if (frame.class === 'protest' && thing === 'people') return { topic: attending(), frame, people: true };
  // classes of people's fates are for people: "seized 40 rifles" detains nobody, "cut 500 jobs" damages nothing
  const verb = lemmaAt(site, frame.head);
  const literal =
    (frame.class === 'detain' && thing !== 'people') ||
    (frame.class === 'damage' && /^(?:job|position|rate|price|cost|tax|budget|staff|people)$/.test(thing));
  // "we lost two cables": what serves and is lost is damaged
  const served = frame.class === 'lose' && SERVING.test(thingIn(site, thing));
  const name = served ? 'damage' : literal ? verb : frame.class;
  return {
    // what fell down is a part of what was damaged; what was damaged as well is told beside the rest
    ...(frame.predicate === 'collapse'
      ? { scope: ['collapsed'] }
      : thing !== 'people' && added(site, frame.head)
        ? { scope: ['also'] }
        : {}),
    topic: happened(by ? `${name}:by` : name, thingIn(site, thing)),
    frame,
    people: thing === 'people',
  };
};

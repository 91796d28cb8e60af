/** What a predicate does to its object, or its subject where it has no object: classes in which reports of one event meet. */
export interface PredicateClass {
  readonly id: string;
  /** The past participle as a question uses it: "How many people were … ?" */
  readonly asked: string;
  /** Verbs whose object is affected ("kill"); a space joins a particle ("shoot down"). */
  readonly transitive: readonly string[];
  /** Verbs whose subject is affected ("die"). */
  readonly intransitive: readonly string[];
  /** Nouns that name the act or its outcome; what follows "of" is affected. */
  readonly nouns: readonly string[];
  /** Adjectives and nouns that count the affected themselves ("20 dead", "five detainees"). */
  readonly affected: readonly string[];
  /** Family: classes of one family are stages or sides of one happening, so that their times and places are evidence for each other. */
  readonly family: string;
}

const table = (
  id: string,
  family: string,
  asked: string,
  transitive: string,
  intransitive = '',
  nouns = '',
  affected = '',
): PredicateClass => {
  const list = (words: string): readonly string[] =>
    words
      .split(',')
      .map((w) => w.trim())
      .filter((w) => w !== '');
  return {
    id,
    family,
    asked,
    transitive: list(transitive),
    intransitive: list(intransitive),
    nouns: list(nouns),
    affected: list(affected),
  };
};

/**
 * General vocabulary of news events; a predicate that is not here is its own class. Words were added from the first synsets of WordNet one by one:
 * given a class by rule, "show" would be a protest, "open fire" a dismissal and "get" an acquisition.
 */
const PREDICATE_CLASSES: readonly PredicateClass[] = [
  table(
    'die',
    'harm',
    'killed',
    'kill, murder, slay, assassinate, execute, massacre, slaughter, lynch, butcher, behead, decapitate, strangle, electrocute, gun down, mow down, bump off',
    'die, perish, drown, succumb, suffocate, asphyxiate, pass away',
    'death, killing, murder, fatality, assassination, massacre, slaughter, lynching, slaying, homicide, deaths',
    'dead, killed, fatality',
  ),
  table(
    'injure',
    'harm',
    'injured',
    'injure, wound, hurt, maim, burn',
    '',
    'injury, wounding',
    'injured, wounded, hurt',
  ),
  table(
    'hospitalize',
    'harm',
    'taken to hospital',
    'hospitalize, hospitalise, treat',
    '',
    'hospitalization',
    'hospitalized, hospitalised',
  ),
  table('miss', 'harm', 'missing', '', '', '', 'missing'),
  table('rescue', 'harm', 'rescued', 'rescue, save, free', '', 'rescue', 'survivor'),
  table(
    'detain',
    'force',
    'detained',
    'detain, arrest, apprehend, round up, seize, capture, nab',
    '',
    'detention, arrest, roundup, apprehension',
    'detainee, detained, arrestee',
  ),
  table(
    'jail',
    'court',
    'jailed',
    'jail, imprison, incarcerate, gaol',
    '',
    'imprisonment, incarceration',
    'prisoner, inmate',
  ),
  table('release', 'court', 'released', 'release, parole', '', 'release', ''),
  table('charge', 'court', 'charged', 'charge, indict, prosecute', '', 'indictment, prosecution', ''),
  table('convict', 'court', 'convicted', 'convict', '', 'conviction', ''),
  table('sentence', 'court', 'sentenced', 'sentence', '', 'sentence, sentencing', ''),
  table('raid', 'force', 'raided', 'raid, storm, search', '', 'raid, sweep, crackdown, swoop, operation, sting', ''),
  table(
    'attack',
    'attack',
    'attacked',
    'attack, bomb, shell, assault, ambush, strike, assail, waylay',
    '',
    'attack, bombing, airstrike, shelling, assault, ambush',
    '',
  ),
  table('shoot', 'attack', 'shot', 'shoot, shoot dead', '', 'shooting, gunfire, shootout, shoot-out, gunfight', ''),
  table('shoot-down', 'crash', 'shot down', 'shoot down, down', '', 'downing, shootdown', ''),
  table('crash', 'crash', 'crashed', '', 'crash, plummet', 'crash', ''),
  table('collide', 'crash', 'in the collision', '', 'collide', 'collision', ''),
  table('sink', 'crash', 'sunk', '', 'sink, capsize, founder', 'sinking, shipwreck, capsizing', ''),
  table('derail', 'crash', 'derailed', 'derail', 'derail', 'derailment', ''),
  table('quake', 'quake', 'shaken', '', 'quake', 'earthquake, quake, tremor, aftershock, temblor', ''),
  table('explode', 'attack', 'blown up', 'detonate, blow up', 'explode', 'explosion, blast, detonation', ''),
  table(
    'burn',
    'fire',
    'burned',
    'torch, set fire, set ablaze, firebomb, incinerate, burn down, burn',
    'burn',
    'fire, blaze, arson, firebombing',
    '',
  ),
  table(
    'damage',
    'damage',
    'damaged',
    'damage, destroy, topple, flatten, wreck, level, ruin, demolish, raze, sweep away, wash away, cut, sever, break, snap, tear down, pull down, pulverize, pulverise',
    'collapse',
    'damage, destruction, demolition, collapse',
    '',
  ),
  table(
    'evacuate',
    'displace',
    'evacuated',
    'evacuate, displace, relocate',
    'flee',
    'evacuation, displacement',
    'evacuee, refugee',
  ),
  table(
    'protest',
    'protest',
    'protesting',
    '',
    'protest, march, rally, demonstrate',
    'protest, march, rally, demonstration',
    'protester, demonstrator, marcher',
  ),
  table('strike-work', 'protest', 'on strike', '', 'walk out', 'walkout, strike', 'striker'),
  table('summon', 'diplomacy', 'summoned', 'summon', '', 'summons', ''),
  table('expel', 'diplomacy', 'expelled', 'expel, deport, kick out', '', 'expulsion, deportation', ''),
  table('apologize', 'statement', 'apologised to', '', 'apologize, apologise', 'apology', ''),
  table('resign', 'office', 'resigned', '', 'resign, step down, stand down', 'resignation', ''),
  table('appoint', 'office', 'appointed', 'appoint, name, nominate', '', 'appointment, nomination', 'nominee'),
  table('elect', 'office', 'elected', 'elect', '', 'election', ''),
  table(
    'dismiss',
    'office',
    'dismissed',
    'fire, sack, oust, boot out, dismiss, axe, unseat, let go',
    '',
    'dismissal, ouster, ousting, sacking, firing',
    '',
  ),
  table(
    'acquire',
    'deal',
    'acquired',
    'acquire, buy, purchase, take over, buy out, snap up',
    '',
    'acquisition, purchase, takeover, buyout, merger',
    '',
  ),
  table('sell', 'deal', 'sold', 'sell', '', 'sale', ''),
  table('pay', 'deal', 'paid', 'pay', '', 'payment', ''),
  table('fine', 'court', 'fined', 'fine', '', 'fine', ''),
  table('cancel', 'change', 'cancelled', 'cancel, call off, scrap', '', 'cancellation', ''),
  table('suspend', 'change', 'suspended', 'suspend, halt', '', 'suspension', ''),
  table(
    'ban',
    'change',
    'banned',
    'ban, prohibit, outlaw, forbid, proscribe, criminalize, criminalise',
    '',
    'ban, prohibition',
    '',
  ),
  table('close', 'change', 'closed', 'close, shut, shut down, close down', '', 'closure, shutdown', ''),
  table('approve', 'change', 'approved', 'approve, ratify', '', 'approval, ratification', ''),
  table('reject', 'change', 'rejected', 'reject, veto, turn down, spurn', '', 'rejection', ''),
  table('launch', 'change', 'launched', 'launch, unveil', '', 'launch, unveiling', ''),
  table('win', 'contest', 'won', 'win', 'win', 'victory, win', ''),
  table('lose', 'contest', 'lost', 'lose', 'lose', 'defeat, loss', ''),
  table(
    'steal',
    'crime',
    'stolen',
    'steal, rob, loot, plunder, pillage, ransack, make off, hold up, burgle',
    '',
    'theft, robbery, heist, looting, burglary, holdup, hold-up',
    '',
  ),
  table('kidnap', 'crime', 'kidnapped', 'kidnap, abduct', '', 'kidnapping, abduction', 'hostage, captive'),
  table(
    'escape',
    'crime',
    'able to escape',
    '',
    'escape, break out, break free, abscond',
    'escape, jailbreak, breakout',
    'escapee, fugitive',
  ),
  table('confirm', 'statement', 'confirmed', 'confirm, corroborate', '', 'confirmation', ''),
  table(
    'acknowledge',
    'statement',
    'acknowledged',
    'acknowledge, admit, concede',
    '',
    'admission, acknowledgement',
    '',
  ),
  table('sign', 'deal', 'signed', 'sign', '', 'signing', ''),
  table('withdraw', 'change', 'withdrawn', 'withdraw, pull out, pull back', '', 'withdrawal, pullout', ''),
  table('shut-out', 'harm', 'stranded', 'strand, trap, maroon', '', '', ''),
  table('infect', 'harm', 'infected', 'infect, sicken', '', 'infection', ''),
  table('lay-off', 'office', 'laid off', 'lay off', '', 'layoff', ''),
];

export interface PredicateSense {
  readonly class: PredicateClass;
  readonly role: 'transitive' | 'intransitive' | 'noun' | 'affected';
}

const index = (
  role: PredicateSense['role'],
  words: (c: PredicateClass) => readonly string[],
): ReadonlyMap<string, PredicateSense> =>
  new Map(PREDICATE_CLASSES.flatMap((c) => words(c).map((w): [string, PredicateSense] => [w, { class: c, role }])));

const TRANSITIVE = index('transitive', (c) => c.transitive);
const INTRANSITIVE = index('intransitive', (c) => c.intransitive);
const NOUNS = index('noun', (c) => c.nouns);
const AFFECTED = index('affected', (c) => c.affected);

/** The sense of a verb (with its particle, if any), or null where it is in no class; one that may have an object or none is told by whether it has one. */
export const verbSense = (lemma: string, hasObject = false): PredicateSense | null =>
  (hasObject ? TRANSITIVE.get(lemma) : undefined) ?? INTRANSITIVE.get(lemma) ?? TRANSITIVE.get(lemma) ?? null;
/** The sense of a noun that names an act or its outcome. */
export const nounSense = (lemma: string): PredicateSense | null => NOUNS.get(lemma) ?? null;
/** Words before "strike" that make it an attack and no stoppage of work. */
const ARMED = /^(?:air|drone|missile|rocket|military|artillery|nuclear|pre-emptive|retaliatory|deadly|enemy|guided)$/;

/** Words before "operation" or "search" that make it a help and no raid. */
const HELPING =
  /^(?:rescue|relief|recovery|salvage|aid|cleanup|clean-up|clearance|rescuing|humanitarian|evacuation|relocation|firefighting|emergency)$/;
/** What businesses, hospitals and railways have as well as police. */
const EVERYDAY =
  /^(?:business|commercial|mining|train|flight|airport|port|plant|surgical|heart|brain|cable|banking|normal|daily|regular)$/;
const SEARCHES = new Set(['operation', 'search', 'sweep', 'mission', 'effort']);

/** What is done with the fire of weapons: no blaze. */
const FIRING = /^(?:open|opens|opened|opening|return|returned|exchange|exchanged|under|enemy|friendly|sniper|cross)$/;

/**
 * The sense of an event noun with the lower-case words before it in its group: "a drone strike" is an attack, "a general strike" is none,
 * "a rescue operation" is no raid.
 */
export const nounSenseWith = (lemma: string, modifiers: readonly string[]): PredicateSense | null => {
  if (lemma === 'strike' && modifiers.some((m) => ARMED.test(m))) return nounSense('attack');
  if (lemma === 'fire' && modifiers.some((m) => FIRING.test(m))) return nounSense('shooting');
  if (SEARCHES.has(lemma)) {
    if (modifiers.some((m) => HELPING.test(m))) return nounSense('rescue');
    if (modifiers.some((m) => EVERYDAY.test(m))) return null;
  }
  return nounSense(lemma);
};
/** The sense of a word that counts the affected themselves. */
export const affectedSense = (lemma: string): PredicateSense | null => AFFECTED.get(lemma) ?? null;
export const classById = (id: string): PredicateClass | null => PREDICATE_CLASSES.find((c) => c.id === id) ?? null;

/** Classes by how well they name a happening: what started it before what came of it. */
const LEADING = [
  'quake',
  'crash',
  'derail',
  'sink',
  'collide',
  'shoot-down',
  'explode',
  'steal',
  'escape',
  'burn',
  'shoot',
  'attack',
  'raid',
  'protest',
  'cut',
  'damage',
  'acquire',
  'die',
  'detain',
];
/** What comes of a happening: it names one only where hardly any report says what started it. */
const OUTCOMES = new Set([
  'damage',
  'die',
  'injure',
  'detain',
  'rescue',
  'evacuate',
  'hospitalize',
  'miss',
  'displace',
]);

/** A class that fewer reports use than this share of the most used one does not name the happening. */
const NAMING_SHARE = 0.6;
/** The same for what started a happening, beside what came of it. */
const STARTING_SHARE = 0.4;

/** The class that names a happening best among those its reports use often; null where there are none. */
export const leadingClass = (ids: readonly string[]): string | null => {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const [top] = [...counts].find(([, n]) => n === most) ?? [''];
  const share = (id: string): number =>
    OUTCOMES.has(top) && !OUTCOMES.has(id) && LEADING.includes(id) ? STARTING_SHARE : NAMING_SHARE;
  // who holds an office names a happening only where nothing else does
  const rank = (id: string): number =>
    LEADING.includes(id) ? LEADING.indexOf(id) : LEADING.length + Number(classById(id)?.family === 'office');
  return (
    [...counts]
      .filter(([id, n]) => n >= most * share(id))
      .sort((a, b) => rank(a[0]) - rank(b[0]) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
  );
};

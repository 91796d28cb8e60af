/** Kinds of body or group that act in the news. `general` words fit several special kinds and contradict none of them. */
export interface BodyKind {
  readonly id: string;
  readonly label: string;
  /** Special kinds that this one may stand for; empty for special kinds. */
  readonly covers: readonly string[];
  readonly words: readonly string[];
}

const kind = (id: string, label: string, words: string, covers = ''): BodyKind => ({
  id,
  label,
  covers: covers === '' ? [] : covers.split(',').map((c) => c.trim()),
  words: words.split(',').map((w) => w.trim()),
});

/** Longer phrases first inside each kind; matched on lower-case words of a noun group. */
const BODY_KINDS: readonly BodyKind[] = [
  kind(
    'intelligence',
    'an intelligence or security service',
    'federal security service, state security service, security service, secret service, secret police, intelligence service, intelligence agency, intelligence officers, intelligence agents, intelligence, counterintelligence, spy agency, spies',
  ),
  kind(
    'police',
    'police',
    'riot police, police officers, police officer, police, policemen, policeman, policewoman, constables, gendarmes, gendarmerie, detectives, cops, sheriff, troopers, deputies',
  ),
  kind(
    'military',
    'the military',
    'armed forces, air defense, air defence, air defenses, air defences, military forces, military aircraft, air force, army, military, troops, soldiers, soldier, navy, warplanes, fighter jets, marines, paratroopers, commandos, peacekeepers, artillery, warship, warships, frigate, destroyer, naval ship, navy ship, naval forces, naval vessel',
  ),
  kind('prosecution', 'prosecutors', 'prosecutors, prosecutor, investigative committee, investigators'),
  kind(
    'border',
    'border or customs service',
    'border guards, border patrol, customs officers, coast guard, coastguard, coast guards, patrol boat, patrol boats',
  ),
  kind('migration', 'migration service', 'immigration officers, immigration agents, migration service'),
  kind(
    'guards',
    'private guards',
    'security guards, security guard, bouncers, bodyguards, mercenaries, security contractors',
  ),
  kind(
    'militants',
    'militants',
    'militants, militant, insurgents, insurgent, rebels, rebel, guerrillas, guerrilla, separatists, separatist, terrorists, jihadists, jihadist, fighters, suicide bomber, suicide bombers, bomber, militia, militiamen, paramilitaries',
  ),
  kind('anarchists', 'anarchists', 'anarchists, anarchist'),
  kind('youths', 'youths', 'youths, youngsters, teenagers, schoolboys'),
  kind('fans', 'supporters of a club', 'hooligans, football fans, soccer fans, fans, ultras'),
  kind('students', 'students', 'students, pupils'),
  kind(
    'far-right',
    'the far right',
    'neo-nazis, fascists, fascist, skinheads, far-right, white supremacists, supremacists',
  ),
  kind('provocateurs', 'provocateurs', 'provocateurs, provocateur'),
  kind(
    'locals',
    'people of the place',
    'villagers, residents, locals, herdsmen, herders, farmers, townspeople, neighbours, neighbors, tribesmen, fishermen, squatters',
  ),
  kind('settlers', 'settlers', 'settlers'),
  kind('inmates', 'prisoners', 'inmates, prisoners, convicts'),
  kind('employees', 'employees', 'employees, employee, staff, workers, worker, colleagues, crew'),
  kind('relatives', 'relatives', 'relatives, family, brother, father, husband, wife, mother, sister, son, stepfather'),
  kind(
    'crowd',
    'demonstrators',
    'protesters, protester, demonstrators, demonstrator, rioters, rioter, mob, crowd, looters, marchers, strikers',
    'anarchists, youths, fans, students, settlers, locals',
  ),
  kind(
    'criminals',
    'criminals',
    'gang, robbers, robber, thieves, burglars, burglar, gangsters, mobsters, mafia, drug cartel, cartel, traffickers, smugglers, kidnappers, hackers, pirates',
  ),
  kind(
    'security-bodies',
    'security bodies in general',
    'law enforcement agencies, law enforcement authorities, law enforcement officers, law enforcement forces, law enforcement, security forces, security services, security officers, special forces, officers, forces, agents, authorities, security',
    'police, intelligence, military, prosecution, border, migration',
  ),
  kind(
    'attackers',
    'attackers in general',
    'attackers, attacker, assailants, assailant, suspects, suspect, perpetrators, gunmen, gunman, men, group, arsonists, arsonist',
    'militants, crowd, criminals, anarchists, youths, fans, students, far-right, provocateurs, settlers, locals, inmates, employees, relatives',
  ),
];

const ENTRIES: readonly (readonly [readonly string[], BodyKind])[] = BODY_KINDS.flatMap((k) =>
  k.words.map((w): readonly [readonly string[], BodyKind] => [w.split(' '), k]),
).sort((a, b) => b[0].length - a[0].length);

const matchesAt = (words: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((w, i) => words[at + i] === w);

/** Ids of the kinds of body that lower-case words name, special kinds first; longest phrases win and are not read twice. */
export const bodyKindsOf = (words: readonly string[]): readonly string[] => {
  const used = new Set<number>();
  const found = new Map<string, BodyKind>();
  for (const [phrase, body] of ENTRIES) {
    for (let i = 0; i + phrase.length <= words.length; i++) {
      if (used.has(i) || !matchesAt(words, i, phrase)) continue;
      for (let k = i; k < i + phrase.length; k++) used.add(k);
      found.set(body.id, body);
    }
  }
  const special = [...found.values()].filter((b) => b.covers.length === 0);
  // "police officers": a general word beside a special one adds nothing
  return (special.length > 0 ? special : [...found.values()]).map((b) => b.id).sort();
};

const byId: ReadonlyMap<string, BodyKind> = new Map(BODY_KINDS.map((k) => [k.id, k]));

export const bodyKind = (id: string): BodyKind | undefined => byId.get(id);

/** The kind that a body answers for: demonstrators for the anarchists among them; itself where no crowd holds it. */
export const accountableKind = (id: string): BodyKind | undefined =>
  byId.get('crowd')?.covers.includes(id) ? byId.get('crowd') : byId.get(id);

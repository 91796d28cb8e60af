import { singularOf } from '../quantities/persons.js';

/** How a group of people stands in an account of force: those who bear arms or act in secret, those who do not, or either. */
export type Standing = 'armed' | 'plain' | 'either';

/** What people do for a living, or what they are held to be. */
export interface Profession {
  readonly id: string;
  readonly domain: string;
  readonly standing: Standing;
}

/** A domain of work. In a `distinct` one two professions are two; in the others reports use near words for one person. */
interface Domain {
  readonly id: string;
  readonly standing: Standing;
  readonly distinct: boolean;
  /** Professions by semicolons, synonyms by commas; the first names it. */
  readonly professions: string;
}

const DOMAINS: readonly Domain[] = [
  {
    id: 'craft',
    standing: 'plain',
    distinct: true,
    professions:
      'watchmaker, clockmaker; engraver; jeweler, jeweller, goldsmith, silversmith; tailor; seamstress, dressmaker; shoemaker, cobbler; carpenter, joiner, cabinetmaker; blacksmith; plumber; electrician; bricklayer, mason; butcher; baker; barber, hairdresser; welder; mechanic; painter; potter; weaver; tanner; glazier; upholsterer; locksmith; printer',
  },
  {
    id: 'trade',
    standing: 'plain',
    distinct: true,
    professions:
      'farmer; fisherman; miner, coalminer; shopkeeper, grocer, storekeeper; waiter, waitress; cook, chef; taxi driver, cabdriver; truck driver, lorry driver, trucker; bus driver; janitor, caretaker; gardener; housekeeper, maid; cashier; bartender, barman; postman, mailman; stevedore, docker, longshoreman; construction worker, builder; factory worker',
  },
  {
    id: 'learned',
    standing: 'plain',
    distinct: true,
    professions:
      'nurse, midwife; doctor, physician, surgeon, paediatrician, pediatrician, cardiologist; dentist; pharmacist; architect; accountant; teacher, schoolteacher, headmaster; librarian; priest, pastor, clergyman, vicar; rabbi; imam',
  },
  {
    id: 'study',
    standing: 'plain',
    distinct: false,
    professions:
      'lawyer, attorney, barrister, solicitor; judge, magistrate; engineer; professor, lecturer, academic, scholar; scientist, physicist, chemist, biologist; economist',
  },
  {
    id: 'position',
    standing: 'plain',
    distinct: true,
    professions:
      'quarterback; linebacker; wide receiver; running back, tailback; cornerback; defensive tackle; defensive end; offensive lineman, offensive tackle, offensive guard; goalkeeper, keeper, goalie; midfielder; striker, forward, winger; pitcher; catcher; shortstop; outfielder; point guard',
  },
  {
    id: 'press',
    standing: 'plain',
    distinct: false,
    professions:
      'journalist; reporter; correspondent; editor, editor-in-chief; cameraman, photographer, photojournalist; broadcaster; blogger; columnist; media worker',
  },
  {
    id: 'aid',
    standing: 'plain',
    distinct: false,
    professions:
      'aid worker, relief worker, humanitarian worker; volunteer; missionary; paramedic, medic; rescuer; charity worker',
  },
  {
    id: 'diplomacy',
    standing: 'plain',
    distinct: false,
    professions: 'diplomat; consular officer; attaché, attache; embassy employee',
  },
  {
    id: 'activism',
    standing: 'plain',
    distinct: false,
    professions: 'activist; campaigner; dissident; protester, demonstrator; unionist',
  },
  {
    id: 'civil',
    standing: 'plain',
    distinct: false,
    professions:
      'civilian; villager; tourist, holidaymaker; student; pupil, schoolchild; migrant, refugee; pilgrim; bystander, passerby; worshipper; shepherd; herder',
  },
  {
    id: 'secret',
    standing: 'armed',
    distinct: false,
    professions:
      'agent, secret agent, operative; spy; intelligence officer, security officer, intelligence agent, intelligence operative; saboteur; informant, informer',
  },
  {
    id: 'soldiers',
    standing: 'armed',
    distinct: false,
    professions: 'soldier; serviceman, servicewoman; marine; paratrooper; conscript; troop; sailor; mercenary',
  },
  {
    id: 'militants',
    standing: 'armed',
    distinct: false,
    professions:
      'militant; terrorist; insurgent; rebel; gunman; fighter; guerrilla; extremist; jihadist; separatist; attacker, assailant; bomber; gang member, gangster; bandit; smuggler, trafficker; hijacker; pirate',
  },
  {
    id: 'police',
    standing: 'armed',
    distinct: false,
    professions: 'policeman, policewoman, police officer; constable; gendarme; detective; border guard',
  },
];

interface Entry {
  readonly words: readonly string[];
  readonly profession: Profession;
  readonly distinct: boolean;
}

const ENTRIES: readonly Entry[] = DOMAINS.flatMap((d) =>
  d.professions.split(';').flatMap((group): readonly Entry[] => {
    const names = group.split(',').map((w) => w.trim());
    const profession: Profession = { id: names[0] ?? '', domain: d.id, standing: d.standing };
    return names.map((name) => ({ words: name.split(' '), profession, distinct: d.distinct }));
  }),
).sort((a, b) => b.words.length - a.words.length);

const BY_LAST: ReadonlyMap<string, readonly Entry[]> = (() => {
  const map = new Map<string, Entry[]>();
  for (const entry of ENTRIES) {
    const last = entry.words.at(-1) ?? '';
    const held = map.get(last);
    if (held) held.push(entry);
    else map.set(last, [entry]);
  }
  return map;
})();

const BY_ID: ReadonlyMap<string, Entry> = new Map(ENTRIES.map((e) => [e.profession.id, e]));

/** The profession that the lower-case words of a noun group name by their last words ("a retired bus driver"), or null. */
export const professionOf = (words: readonly string[]): Profession | null => {
  const last = singularOf(words.at(-1) ?? '');
  const before = words.slice(0, -1);
  const entry = (BY_LAST.get(last) ?? []).find((e) =>
    e.words.slice(0, -1).every((w, i) => before[before.length - (e.words.length - 1) + i] === w),
  );
  return entry?.profession ?? null;
};

/** Whether one person can hardly be both: two trades or callings of the distinct domains. */
export const professionsExclude = (a: string, b: string): boolean => {
  const [x, y] = [BY_ID.get(a), BY_ID.get(b)];
  return x !== undefined && y !== undefined && a !== b && x.distinct && y.distinct;
};

export const professionById = (id: string): Profession | null => BY_ID.get(id)?.profession ?? null;

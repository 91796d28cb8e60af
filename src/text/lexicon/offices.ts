/** An office or rank that one person holds in one body. */
export interface Office {
  readonly id: string;
  /** Offices of one family in one body exclude each other; null for those that go with anything ("founder"). */
  readonly family: 'diplomacy' | 'company' | 'army' | 'state' | 'minister' | 'editorial' | 'top' | null;
  /** Offices that this word may stand for. */
  readonly covers: readonly string[];
  /** As an explanation names it. */
  readonly words: readonly string[];
}

const office = (id: string, family: Office['family'], words: string, covers = ''): Office => ({
  id,
  family,
  covers: covers.split(' ').filter((w) => w !== ''),
  words: words.split(',').map((w) => w.trim()),
});

/** Offices of states, firms, missions, armies and newsrooms; longer phrases are read before shorter ones. */
const OFFICES: readonly Office[] = [
  office('ambassador', 'diplomacy', 'ambassador', 'representative'),
  office(
    'charge',
    'diplomacy',
    "chargé d'affaires, charge d'affaires, chargé d’affaires, charge d’affaires, chargé, temporary attorney",
    '',
  ),
  office('consul-general', 'diplomacy', 'consul general, consul-general'),
  office('consul', 'diplomacy', 'consul', 'consul-general'),
  office('attache', 'diplomacy', 'attaché, attache'),
  office(
    'representative',
    'diplomacy',
    'permanent representative, temporary representative, trade representative, special representative',
  ),
  office(
    'envoy',
    'diplomacy',
    'envoy, diplomat, top diplomat, representative',
    'ambassador charge consul consul-general attache representative',
  ),
  office('chief-executive', 'company', 'chief executive officer, chief executive, ceo'),
  office('chair', 'company', 'chairman, chairwoman, chairperson, chair'),
  office('chief-financial', 'company', 'chief financial officer, finance director, cfo'),
  office('chief-operating', 'company', 'chief operating officer, coo'),
  office('chief-technology', 'company', 'chief technology officer, chief technical officer, cto'),
  office(
    'managing-director',
    'company',
    'managing director, general manager, general director, director general',
    'chief-executive',
  ),
  office('founder', null, 'founder, co-founder, cofounder'),
  office('owner', null, 'owner, co-owner, partner'),
  office('secretary-general', null, 'secretary general, general secretary'),
  office(
    'law-officer',
    null,
    'attorney general, solicitor general, surgeon general, inspector general, general counsel',
  ),
  office('spokesman', null, 'spokesman, spokeswoman, spokesperson'),
  office('prime-minister', 'state', 'prime minister, premier'),
  office('president', 'state', 'president'),
  office('chancellor', 'state', 'chancellor'),
  office('king', 'state', 'king, queen, emir, sultan'),
  office('minister', 'minister', 'minister'),
  office('lieutenant-governor', null, 'lieutenant governor'),
  office('governor', null, 'governor'),
  office('mayor', null, 'mayor'),
  office('editor-in-chief', 'editorial', 'editor-in-chief, editor in chief, chief editor'),
  office('managing-editor', 'editorial', 'managing editor'),
  office('editor', 'editorial', 'editor', 'editor-in-chief managing-editor'),
  office('general', 'army', 'brigadier general, major general, lieutenant general, general, brigadier, gen'),
  office('colonel', 'army', 'lieutenant colonel, colonel, col'),
  office('major', 'army', 'major, maj'),
  office('captain', 'army', 'captain, capt'),
  office('lieutenant', 'army', 'first lieutenant, second lieutenant, lieutenant, lt'),
  office('sergeant', 'army', 'staff sergeant, sergeant, sgt'),
  office('corporal', 'army', 'lance corporal, corporal, cpl'),
  office('admiral', 'army', 'vice admiral, rear admiral, admiral'),
  office('director', 'top', 'director, head, chief, leader, boss', 'chair chief-executive managing-director director'),
  office('coach', 'top', 'head coach, coach'),
];

/** Words before an office that make its holder a second man or woman. */
const SECOND = /^(?:deputy|vice|assistant|associate|under|sub|first)$/;
/** Words that say that the office is no longer, or not yet, held. */
const FORMER =
  /^(?:former|ex|late|outgoing|incoming|retired|then|onetime|longtime|designate|elect|candidate|nominee|ousted|disgraced|deposed)$/;

/** An office that words name. */
export interface OfficeMention {
  readonly office: Office;
  /** Positions of its words, end exclusive, modifiers included. */
  readonly at: readonly [number, number];
  readonly deputy: boolean;
  readonly acting: boolean;
  readonly former: boolean;
  /** Fields of a minister ("health"); empty for other offices. */
  readonly fields: readonly string[];
}

const ENTRIES: readonly (readonly [readonly string[], Office])[] = OFFICES.flatMap((o) =>
  o.words.map((w): readonly [readonly string[], Office] => [w.split(/[ -]/), o]),
).sort((a, b) => b[0].length - a[0].length);

/** Fields of ministers by the words that name them. */
const FIELDS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['foreign', 'foreign external'],
      ['interior', 'interior internal home'],
      ['defence', 'defence defense'],
      ['finance', 'finance treasury'],
      ['justice', 'justice'],
      ['health', 'health'],
      ['education', 'education'],
      ['culture', 'culture cultural'],
      ['energy', 'energy oil petroleum'],
      ['trade', 'trade commerce'],
      ['economy', 'economy economic'],
      ['environment', 'environment climate'],
      ['labour', 'labour labor'],
      ['agriculture', 'agriculture farm'],
      ['transport', 'transport transportation'],
      ['tourism', 'tourism'],
      ['sport', 'sport sports'],
      ['information', 'information'],
    ] as const
  ).flatMap(([id, words]) => words.split(' ').map((w): [string, string] => [w, id])),
);

/** Offices that lower-case words name, left to right; hyphens are read as spaces. Each word is used once. */
export const officesIn = (words: readonly string[]): readonly OfficeMention[] => {
  const used = new Set<number>();
  const found: OfficeMention[] = [];
  for (const [phrase, of] of ENTRIES) {
    for (let i = 0; i + phrase.length <= words.length; i++) {
      if (phrase.some((w, k) => words[i + k] !== w || used.has(i + k))) continue;
      for (let k = i; k < i + phrase.length; k++) used.add(k);
      let first = i;
      const before: string[] = [];
      while (first > 0 && i - first < 4 && !/^(?:of|and|,|the|a|an|'s|’s|for|at|in)$/.test(words[first - 1] ?? ','))
        before.unshift(words[--first] ?? '');
      const after = words.slice(i + phrase.length, i + phrase.length + 4);
      const fields =
        of.id === 'minister' ? [...new Set([...before, ...after].flatMap((w) => FIELDS.get(w) ?? []))] : [];
      found.push({
        office: of,
        at: [first, i + phrase.length],
        deputy: before.some((w) => SECOND.test(w)),
        acting: before.some((w) => /^(?:acting|interim|caretaker)$/.test(w)),
        former:
          before.some((w) => FORMER.test(w)) ||
          FORMER.test(after[0] ?? '') ||
          words.slice(0, 2).some((w) => FORMER.test(w)),
        fields,
      });
    }
  }
  return found.sort((a, b) => a.at[0] - b.at[0]);
};

/** Branches of force: a rank without one of them, or with other words beside it, may be a ship's or a team's captain. */
const BRANCH =
  /^(?:army|navy|naval|police|air|force|military|fire|marine|marines|guard|sheriff's|sheriff|state|district|retired|former|lieutenant|staff|major|brigadier|lance|rear|vice|first|second|ret)$/;

/** Whether the words before a rank leave it a rank. */
export const isRank = (before: readonly string[]): boolean => before.every((w) => BRANCH.test(w));

/** Whether a word only says which office, of what kind or when, and names no body: "deputy", "former", "health". */
export const isOfficeModifier = (lower: string): boolean =>
  SECOND.test(lower) ||
  FORMER.test(lower) ||
  FIELDS.has(lower) ||
  /^(?:acting|interim|caretaker|the|a|an|its|his|her|senior|chief|prime|top)$/.test(lower);

const BY_ID: ReadonlyMap<string, Office> = new Map(OFFICES.map((o) => [o.id, o]));
export const officeById = (id: string): Office | null => BY_ID.get(id) ?? null;

/** Whether two offices may be one: the same, or one a general word for the other. */
export const officesFit = (a: Office, b: Office): boolean =>
  a.id === b.id || a.covers.includes(b.id) || b.covers.includes(a.id);

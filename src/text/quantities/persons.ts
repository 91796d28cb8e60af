import { isPersonNoun as namesPersons, nounIsA, nounLemma } from '../lexicon/wordnet/nouns.js';
import { remembering } from '../lexicon/wordnet/cache.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * General nouns for persons, singular. Chosen by frequency in the sense inventory of WordNet 3.1 (first sense in the person file), less those
 * that the suffix rules below already read.
 */
const PERSONS = setOf(`
  classmate teammate roommate cellmate housemate flatmate shipmate playmate inmate
  respondent correspondent adherent dependant descendant
  person individual human man woman child boy girl baby infant toddler kid youth teen teenager adolescent adult pensioner guy bloke lad lady gentleman
  mother father parent son daughter brother sister sibling twin triplet husband wife spouse partner bride groom widow widower uncle aunt nephew niece cousin
  grandmother grandfather grandparent grandson granddaughter grandchild stepson stepdaughter relative descendant orphan friend girlfriend boyfriend
  neighbor neighbour colleague companion associate acquaintance fiance fiancee
  citizen national resident inhabitant native civilian villager foreigner expatriate expat migrant immigrant emigrant refugee evacuee tourist guest
  passenger commuter pedestrian passerby onlooker bystander witness eyewitness occupant tenant customer client patient casualty fatality victim survivor
  hostage captive prisoner inmate detainee convict suspect accomplice defendant fugitive criminal offender gangster thief bandit smuggler assassin terrorist militant insurgent
  extremist jihadist guerrilla rebel separatist gunman bomber attacker assailant hijacker kidnapper mercenary conscript recruit cadet veteran reservist paratrooper marine
  soldier sailor airman serviceman servicewoman troop officer sergeant lieutenant captain colonel general corporal private commander admiral commando sniper
  policeman policewoman policemen constable detective inspector sheriff guard bodyguard sentry sentinel gendarme cop marshal warden firefighter fireman rescuer paramedic
  medic doctor physician surgeon nurse midwife dentist pharmacist therapist psychologist vet clinician
  official diplomat ambassador envoy consul minister president premier chancellor senator congressman lawmaker legislator parliamentarian deputy mayor governor councillor councilor
  delegate representative politician candidate voter elector secretary spokesman spokeswoman spokesperson chairman chairwoman chief chieftain boss manager director executive
  administrator employee worker laborer labourer staffer staff crewman crewmember crewmate aide adviser advisor assistant apprentice intern trainee volunteer activist campaigner protester protestor
  demonstrator rioter striker marcher dissident lawyer attorney barrister solicitor prosecutor judge magistrate juror litigant plaintiff
  student pupil schoolchild schoolboy schoolgirl classmate teacher professor lecturer scholar academic researcher scientist engineer expert specialist analyst consultant graduate undergraduate
  journalist reporter correspondent editor cameraman photographer broadcaster blogger author writer poet artist musician singer actor actress dancer athlete player footballer
  pilot copilot steward stewardess hostess driver motorist cyclist motorcyclist biker rider conductor mechanic
  farmer fisherman fishermen miner builder carpenter plumber electrician merchant trader shopkeeper vendor businessman businesswoman entrepreneur investor banker broker
  clerk cashier waiter waitress chef cook maid servant nanny caretaker cleaner porter concierge accountant architect
  priest monk nun bishop cardinal pope imam rabbi cleric pastor missionary worshiper worshipper pilgrim believer saint martyr
  king queen prince princess emir sultan sheikh duke lord
  member participant attendee contestant competitor applicant recipient beneficiary donor claimant supporter follower opponent fan spectator viewer listener reader subscriber user
  leader founder owner shareholder stakeholder holder heir successor predecessor
  muslim christian jew hindu buddhist catholic protestant sikh atheist democrat republican communist fascist socialist nationalist conservative liberal anarchist islamist
  homosexual virgin prostitute beggar addict alcoholic drunk
  mourner climber hiker swimmer diver surfer skier camper
  body corpse soul death dead life people folk police personnel crew populace
  contractor subcontractor operative agent spy informant informer infiltrator
`);

/** Nouns with a person's ending that denote things or, in news, firms; from WordNet 3.1 nouns whose first sense is no person, the frequent ones. */
const THINGS = setOf(`
  operator provider manufacturer supplier producer maker retailer insurer lender exporter importer employer automaker carmaker chipmaker broadcaster
  number water door power center centre matter manner letter paper corner shoulder answer shelter summer order color river finger behavior newspaper murder factor chapter flower
  career dinner error diameter cover winter powder transfer bee beer tumor committee cancer disaster cheer encounter fiber supper indicator prayer sector terror cluster fee
  leather quarter receiver shower shutter theater theatre thermometer barrier corridor layer mirror buffer chamber fever harbor border meter parameter reflector sensor computer counter
  feather ledger merger meteor motor reminder rotor container disorder drawer elevator filter generator ladder liter trigger anchor banner detector hammer locker offer revolver
  ulcer accelerator epicenter firecracker poster tractor tremor wallpaper newsletter refrigerator sneaker sweater tanker tower transformer skyscraper spider starter launcher
  liner marker pier propeller processor radiator roller boiler bunker burner chopper cylinder dagger destroyer dispenser freighter glacier heater helicopter interceptor jumper lever
  airliner bulldozer bumper canister cheeseburger hamburger burger charter checker cellar collar dollar cruiser crater cucumber cursor folder freezer gender
  hangar jar lawnmower lighter loader loudspeaker monitor oyster pointer printer projector reactor register router rover rudder saucer scanner scooter screwdriver
  server shipper slipper sticker stinger tender timer toaster trailer trawler trolley truncheon tumbler turner typewriter vector weather wrapper
  carrier jetliner steamer metre litre centimetre kilometre manoeuvre semester trimester figure disclaimer
  explorer browser footer header filler tiger panther deer beaver oxer badger pepper ginger tuber timber lumber sewer gutter
  blister plaster waiver wafer amplifier boulder buzzer camcorder coaster compressor conveyor converter cooler crawler cutter dumper
  ember equator flyer fritter gazetteer grater halter hopper inhaler kicker manor metaphor mortar muffler muster nectar neuter odor pillar planter
  plunger poker polymer prior pucker quaver quiver razor rafter reefer resistor roster rubber rumor saber sabre scepter semaphore sequester
  shiver shredder silver simulator skewer slaughter slider soccer solder spatter splinter sprinkler squalor stapler stutter surrender swagger tamper taper tatter temper tenor
  thriller thunder tiller toner torpor transistor turbocharger twister udder upper vapor ventilator vesper wager walker whisker wonder zipper
  list fist wrist mist twist grist tryst assist checklist shortlist playlist guarantee decree degree knee tree pedigree levee melee coffee toffee spree jubilee apogee marquee
  talisman caiman gentian obsidian median meridian hatchback coach
`);

/** Agent endings. "-er" and "-or" are read only in plural counts or with a numeral beside them, where tools are in THINGS. */
const PERSON_ENDING = /(?:man|woman|person|er|or|ist|ee|eer|ician|arian|crat|folk|kin)$/;

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['grandchildren', 'grandchild'],
  ['schoolchildren', 'schoolchild'],
  ['wives', 'wife'],
  ['housewives', 'housewife'],
  ['thieves', 'thief'],
  ['lives', 'life'],
  ['bodies', 'body'],
  ['passersby', 'passerby'],
  ['folks', 'folk'],
  ['feet', 'foot'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['teeth', 'tooth'],
  ['aircraft', 'aircraft'],
  ['police', 'police'],
  ['personnel', 'personnel'],
  ['crises', 'crisis'],
  ['knives', 'knife'],
  ['houses', 'house'],
  ['buses', 'bus'],
  ['species', 'species'],
  ['series', 'series'],
]);

/** Plurals that carry no ending of their own. */
const BARE_PLURALS = setOf(
  'people men women children police personnel staff aircraft folk cattle livestock crew clergy troops mice geese teeth feet fish sheep youth dead spacecraft helicopters others',
);

/** The singular of a counted noun, by its ending; the tagger's lemma is not asked since it leaves proper nouns alone. */
export const singularOf = (word: string): string => {
  const lower = word.toLowerCase();
  if (isDemonym(word) && lower.endsWith('is')) return lower.slice(0, -1);
  const known = IRREGULAR.get(lower);
  if (known !== undefined) return known;
  if (lower.endsWith('men') && lower.length > 4 && !/(?:specimen|regimen|abdomen|acumen|omen)$/.test(lower))
    return `${lower.slice(0, -2)}an`;
  if (!isPlural(lower)) return lower;
  if (BARE_PLURALS.has(lower) && !lower.endsWith('s')) return lower;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(lower)) return lower.slice(0, -2);
  if (/(?:ives|lves|aves)$/.test(lower) && /^(?:sel|shel|wol|hal|cal|loa|lea|thie|li|kni|wi)/.test(lower))
    return `${lower.slice(0, -3)}f`;
  if (/(?:o)es$/.test(lower) && lower.length > 5) return lower.slice(0, -2);
  return lower.slice(0, -1);
};

/** Whether a noun is a plural by its form. */
export const isPlural = (lower: string): boolean =>
  BARE_PLURALS.has(lower) ||
  IRREGULAR.has(lower) ||
  /[^s]men$/.test(lower) ||
  (lower.length > 2 && lower.endsWith('s') && !/(?:ss|us|is|ics|news)$/.test(lower)) ||
  (lower.length > 4 && /(?:buses|iruses|[^aeiou]is)$/.test(lower) && !/(?:sis|xis|nis)$/.test(lower));

/** Endings of the names of peoples and of the inhabitants of places, plural and as written. */
const DEMONYM_ENDING = /(?:ans|ians|is|ese|ites|ers|eks|aks|iks|ars|ards|ens|ots|enes|ynes)$/;
const DEMONYMS = setOf(
  'greeks turks serbs croats kurds arabs jews swedes danes finns poles scots thais britons bulgars basques catalans czechs lapps mongols dutch french irish british english welsh swiss danish spanish turkish polish tajiks filipinos',
);

/** Whether a capitalised plural names people by origin: "50 Australians", "12 Greeks", "three Chinese". */
export const isDemonym = (text: string): boolean => {
  if (!/^\p{Lu}\p{Ll}+$/u.test(text)) return false;
  const lower = text.toLowerCase();
  return DEMONYMS.has(lower) || (lower.length > 4 && DEMONYM_ENDING.test(lower));
};

/** Share of person meanings from which WordNet's word is taken for a noun that has no agent ending: all but its rarest ("astronaut", "shepherd"). */
const SURELY_PERSON = 0.9;

/** Share of group meanings from which a noun may stand for the people in it ("crew"); "floor" has one in passing. */
const MOSTLY_GROUP = 0.5;

/** Answers kept. */
const KEPT = 8192;

/** What WordNet knows of a noun: never persons nor groups of them ("floor", "antler"), surely persons, or neither. Gods and spirits are not counted. */
const knownAs = remembering(KEPT, (singular): 'persons' | 'things' | 'open' => {
  const share = nounIsA(singular, 'person');
  if (share === 0) return nounLemma(singular) !== null && nounIsA(singular, 'group') < MOSTLY_GROUP ? 'things' : 'open';
  return namesPersons(singular) && share >= SURELY_PERSON && nounIsA(singular, 'spirit') === 0 ? 'persons' : 'open';
});

/** Whether a singular noun denotes a person (or a body counted as one): by the tables, then by its ending unless WordNet knows better. */
export const isPersonNoun = (singular: string): boolean => {
  if (PERSONS.has(singular)) return true;
  if (singular.length <= 4 || THINGS.has(singular)) return false;
  return PERSON_ENDING.test(singular) ? knownAs(singular) !== 'things' : knownAs(singular) === 'persons';
};

/** Nouns that a single "a" or "another" counts: people named by what they are, not by what they do for a living. */
const SINGLE_PERSONS = setOf(
  'person man woman child boy girl baby infant toddler youth teenager adult pensioner soldier civilian passenger pedestrian officer policeman policewoman firefighter guard suspect victim survivor hostage protester gunman militant rebel worker student pupil villager resident tourist migrant refugee journalist rescuer brother sister son daughter bystander prisoner sailor serviceman paramedic driver pilot citizen demonstrator motorist cyclist fisherman miner nurse',
);
export const isSinglePerson = (singular: string): boolean => SINGLE_PERSONS.has(singular);

/** Words of state that count people without a noun: "20 dead", "45 wounded". */
const STATES = setOf(
  'dead killed wounded injured hurt missing arrested detained hospitalized hospitalised displaced homeless rescued evacuated trapped stranded kidnapped abducted executed infected hospitalised unaccounted drowned jailed imprisoned sick ill dying captured saved freed charged deported sickened stabbed shot slain maimed buried',
);
export const isState = (lower: string): boolean => STATES.has(lower);

/** Verbs (lemmas) whose bare numeral object or passive subject counts people: "killing 12", "12 were arrested". */
const PERSON_VERBS = setOf(
  'kill wound injure hurt arrest detain hospitalize hospitalise displace rescue evacuate trap strand kidnap abduct execute infect jail imprison deport slay murder massacre maim behead sicken drown die perish survive flee',
);
export const isPersonVerb = (lemma: string): boolean => PERSON_VERBS.has(lemma);

/** Groups of people whose "of N" counts them: "a crew of 12". */
const GROUPS = setOf('population crew crowd team gang mob delegation squad party audience group family staff');
export const isGroupOfPeople = (lower: string): boolean => GROUPS.has(lower);

/** Nouns that a bare number measures in people: "the death toll rose to 15". */
const TOLLS = setOf('toll casualties fatalities deaths dead');
export const isToll = (lower: string): boolean => TOLLS.has(lower);

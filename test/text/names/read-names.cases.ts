/** A sentence and the names in it, left to right: kind and full name; more only where the case is about it. */
export interface ReadNamesCase {
  readonly text: string;
  /** `kind Name`, all of them, in order. */
  readonly names: readonly string[];
  /** Title by name. */
  readonly titles?: Readonly<Record<string, string | null>>;
  /** Words of the apposition by name. */
  readonly appositives?: Readonly<Record<string, string | null>>;
  readonly acronyms?: Readonly<Record<string, string>>;
  /** Words of the span by name, where they are not the name itself. */
  readonly spans?: Readonly<Record<string, string>>;
  readonly groups?: readonly string[];
}

const c = (
  text: string,
  names: readonly string[],
  more: Omit<ReadNamesCase, 'text' | 'names'> = {},
): ReadNamesCase => ({ text, names, ...more });

export const READ_NAMES_CASES: readonly ReadNamesCase[] = [
  // shared surnames
  c('Two men, Ziad and Omar Haddad, were arrested.', ['person Ziad Haddad', 'person Omar Haddad'], {
    spans: { 'Ziad Haddad': 'Ziad and Omar Haddad' },
  }),
  c('The brothers Karim and Tarek Nassar died in hospital.', ['person Karim Nassar', 'person Tarek Nassar']),
  c('Police identified the victims as brothers Nuri and Yakov Belkin.', ['person Nuri Belkin', 'person Yakov Belkin']),
  c('Sisters Anna and Maria Petrova left the city.', ['person Anna Petrova', 'person Maria Petrova']),
  c(
    'Siblings Tovi, Rafa and Lior Menkin were rescued.',
    ['person Tovi Menkin', 'person Rafa Menkin', 'person Lior Menkin'],
    { spans: { 'Tovi Menkin': 'Tovi, Rafa and Lior Menkin' } },
  ),
  c('Bill and Hillary Clinton attended the ceremony.', ['person Bill Clinton', 'person Hillary Clinton']),
  c('The twins, Omid and Navid Rostami, grew up in Shiraz.', [
    'person Omid Rostami',
    'person Navid Rostami',
    'place Shiraz',
  ]),
  c('Mark Weber and Paul Klein were fined.', ['person Mark Weber', 'person Paul Klein']),
  c('Toyota and Hiroshi Tanaka signed the deal.', ['unknown Toyota', 'person Hiroshi Tanaka']),
  c('Berlin and Angela Merkel disagreed.', ['place Berlin', 'person Angela Merkel']),
  c('The Haddad brothers owned a shop.', ['person Haddad'], { groups: ['Haddad'] }),
  c('The Petrovs denied it.', ['person Petrov'], { groups: ['Petrov'] }),
  // titles before the name
  c('President Ilham Karimov arrived on Monday.', ['person Ilham Karimov'], {
    titles: { 'Ilham Karimov': 'President' },
  }),
  c('Kremlin spokesman Dmitri Orlov denied the report.', ['unknown Kremlin', 'person Dmitri Orlov'], {
    titles: { 'Dmitri Orlov': 'Kremlin spokesman' },
  }),
  c('Deputy Prime Minister Anton Belov resigned.', ['person Anton Belov'], {
    titles: { 'Anton Belov': 'Deputy Prime Minister' },
  }),
  c('French President Emmanuel Macron spoke first.', ['person Emmanuel Macron'], {
    titles: { 'Emmanuel Macron': 'French President' },
  }),
  c(
    'In London, Foreign Ministry spokesperson Vera Lunina said talks would continue.',
    ['place London', 'organisation Foreign Ministry', 'person Vera Lunina'],
    { titles: { 'Vera Lunina': 'Foreign Ministry spokesperson' } },
  ),
  c('Mr. Okafor and Ms. Lindqvist met.', ['person Okafor', 'person Lindqvist'], {
    titles: { Okafor: 'Mr.', Lindqvist: 'Ms.' },
  }),
  c('Gen. Mark A. Halloran ordered the retreat.', ['person Mark A. Halloran'], {
    titles: { 'Mark A. Halloran': 'Gen.' },
  }),
  c('The rescue was led by army captain Joao Pinto.', ['person Joao Pinto'], {
    titles: { 'Joao Pinto': 'army captain' },
  }),
  c('disaster agency official Bramantyo said the road was cut.', ['person Bramantyo'], {
    titles: { Bramantyo: 'disaster agency official' },
  }),
  c('Actress Leila Sanati told reporters that she was safe.', ['person Leila Sanati'], {
    titles: { 'Leila Sanati': 'Actress' },
  }),
  c('The delegation was led by First Deputy Chairman Aziz Rahimov.', ['person Aziz Rahimov'], {
    titles: { 'Aziz Rahimov': 'First Deputy Chairman' },
  }),
  c('Acme Chief Executive Andrew Marlow said sales rose.', ['unknown Acme', 'person Andrew Marlow'], {
    titles: { 'Andrew Marlow': 'Acme Chief Executive' },
  }),
  c('Pope Francis prayed for the victims.', ['person Francis'], { titles: { Francis: 'Pope' } }),
  c('Sheikh Hamdan al-Khatib was buried on Friday.', ['person Hamdan al-Khatib'], {
    titles: { 'Hamdan al-Khatib': 'Sheikh' },
  }),
  c('Former U.S. Secretary of State John Harlan visited Cairo.', ['person John Harlan', 'place Cairo'], {
    titles: { 'John Harlan': 'Secretary of State' },
  }),
  c('Texas Governor Greg Alder signed the bill.', ['place Texas', 'person Greg Alder'], {
    titles: { 'Greg Alder': 'Texas Governor' },
  }),
  // appositions
  c(
    "Norway's chargé d'affaires, Pyotr Lundgren, was summoned on Saturday.",
    ['place Norway', 'person Pyotr Lundgren'],
    {
      titles: { 'Pyotr Lundgren': "Norway's chargé d'affaires" },
      appositives: { 'Pyotr Lundgren': "Norway's chargé d'affaires" },
    },
  ),
  c('Its chairman, Rustam Vahidov, criticised the decision.', ['person Rustam Vahidov'], {
    titles: { 'Rustam Vahidov': 'chairman' },
    appositives: { 'Rustam Vahidov': 'Its chairman' },
  }),
  c(
    '"Rescue teams are on their way," said Budi Santoso, the head of the local disaster agency.',
    ['person Budi Santoso'],
    { appositives: { 'Budi Santoso': 'the head of the local disaster agency' } },
  ),
  c(
    'Sanjay Varma, director of assurance at Northern Cable Corp., gave no date.',
    ['person Sanjay Varma', 'organisation Northern Cable Corp.'],
    { appositives: { 'Sanjay Varma': 'director of assurance at Northern Cable Corp.' } },
  ),
  c('Rory Hale, a former bank executive, has joined the company.', ['person Rory Hale'], {
    appositives: { 'Rory Hale': 'a former bank executive' },
  }),
  c('Linda Marsh, 54, a nurse from Leeds, was hurt.', ['person Linda Marsh', 'place Leeds'], {
    appositives: { 'Linda Marsh': 'a nurse from Leeds' },
  }),
  c('According to Yusifova, officers entered the house at dawn.', ['person Yusifova'], {
    appositives: { Yusifova: null },
  }),
  c(
    'The ambassador of Peru in Quito, Carlos Medrano, was recalled.',
    ['place Peru', 'place Quito', 'person Carlos Medrano'],
    { appositives: { 'Carlos Medrano': 'The ambassador of Peru in Quito' } },
  ),
  c('She lives with her uncle, Vahid Moradi, near Tabriz.', ['person Vahid Moradi', 'place Tabriz'], {
    appositives: { 'Vahid Moradi': 'her uncle' },
  }),
  // reporting verbs and single words
  c('Orlova added that the number could rise.', ['person Orlova']),
  c('"We do not know yet," Halvorsen said.', ['unknown Halvorsen']),
  c('"The cause is unclear," said Henrik Lund.', ['person Henrik Lund']),
  c('Amir Hosseini told Reuters that the bridge had fallen.', ['person Amir Hosseini', 'unknown Reuters']),
  c('The report was published by Qalam on Tuesday.', ['unknown Qalam']),
  // organisations
  c(
    "A raid by Norway's Police Security Service (PST) ended in chaos.",
    ['place Norway', 'organisation Police Security Service'],
    { acronyms: { 'Police Security Service': 'PST' } },
  ),
  c('The World Health Organization (WHO) warned of a new wave.', ['organisation World Health Organization'], {
    acronyms: { 'World Health Organization': 'WHO' },
  }),
  c('The Ministry of Foreign Affairs of Estonia denied the claim.', [
    'organisation Ministry of Foreign Affairs',
    'place Estonia',
  ]),
  c('The Estonian Ministry of Foreign Affairs denied the claim.', ['organisation Ministry of Foreign Affairs']),
  c('The Ministry of Finance and Trade declined to comment.', ['organisation Ministry of Finance and Trade']),
  c('The Food and Agriculture Organization met in Rome.', [
    'organisation Food and Agriculture Organization',
    'place Rome',
  ]),
  c('British Airways cancelled flights to Nairobi.', ['organisation British Airways', 'place Nairobi']),
  c('Zambezi Airlines Flight 402 crashed in Malawi.', ['organisation Zambezi Airlines', 'place Malawi']),
  c('Halden Micro Devices Inc. bought a start-up.', ['organisation Halden Micro Devices Inc.']),
  c('The University of Oslo and Bremen University published the study.', [
    'organisation University of Oslo',
    'organisation Bremen University',
  ]),
  c('The Lisbon Times reported that nobody was hurt.', ['organisation Lisbon Times']),
  c('NATO and the IAEA sent observers.', ['organisation NATO', 'organisation IAEA']),
  c('The Bank of Portugal raised rates.', ['organisation Bank of Portugal']),
  c('The Supreme Court of Canada ruled on Friday.', ['organisation Supreme Court of Canada']),
  c('The Russian Embassy in Quito was closed.', ['organisation Russian Embassy', 'place Quito']),
  c('Members of the Communist Party of Greece marched.', ['organisation Communist Party of Greece']),
  c('FSB agents searched the flat.', ['organisation FSB']),
  // spots and places
  c('Officers searched the Lisbon Plaza shopping centre.', ['place Lisbon Plaza']),
  c('The crowd gathered on Republic Square near the Grand Hotel.', ['place Republic Square', 'place Grand Hotel']),
  c('The bus ran from Rostov-on-Don to Kharkiv.', ['place Rostov-on-Don', 'place Kharkiv']),
  c('Charlotte Brown and George Washington are names of people.', [
    'person Charlotte Brown',
    'person George Washington',
  ]),
  c('He was born in Washington, D.C., and lives in Mexico City.', ['place Washington, D.C.', 'place Mexico City']),
  // no names
  c('On Monday, Russians and Azeris protested in March.', []),
  c('Police said the victims were Muslims.', []),
  c('Relatives of the victims waited outside.', []),
  c('However, several others were injured.', []),
  c('The Christian community prayed on Easter Sunday.', []),
  c('Azeri migrants speak Russian.', []),
  c('Thousands of Greek workers marched.', []),
  c('Nobody was hurt. Dozens fled.', []),
  c('Meanwhile, rescuers reached the village.', []),
  // initials, particles, suffixes
  c('John F. Kennedy was shot in Dallas.', ['person John F. Kennedy', 'place Dallas']),
  c('J. K. Rowling signed copies.', ['person J. K. Rowling']),
  c('Osama bin Laden was killed in Pakistan.', ['person Osama bin Laden', 'place Pakistan']),
  c('Ursula von der Leyen called on members to act.', ['person Ursula von der Leyen']),
  c('Bashar al-Assad left Damascus.', ['person Bashar al-Assad', 'place Damascus']),
  c('Martin Luther King Jr. spoke in Memphis.', ['person Martin Luther King Jr.', 'place Memphis']),
  c('Kim Jong-un met Vladimir Petrenko.', ['person Kim Jong-un', 'person Vladimir Petrenko']),
  c('Mohammed VI of Morocco opened the session.', ['person Mohammed VI', 'place Morocco']),
  c("Jean-Claude Dupont's lawyer appealed.", ['person Jean-Claude Dupont']),
  c("Siobhan O'Brien won.", ["person Siobhan O'Brien"]),
  c('Rory Read and Theresa May spoke.', ['person Rory Read', 'person Theresa May']),
  c('Vincent "the Ox" Moretti was jailed.', ['person Vincent Moretti']),
  c('Trooper William Hagen, a bomb technician, died.', ['person William Hagen'], {
    appositives: { 'William Hagen': 'a bomb technician' },
  }),
  c('The U.S. Geological Survey measured 6.1.', ['organisation U.S. Geological Survey']),
  c('Nora Suryadi, a doctor at a clinic in Lembang, Java, said so.', [
    'person Nora Suryadi',
    'unknown Lembang',
    'place Java',
  ]),
  c('The case went to Judge I. Leo Glaser.', ['person I. Leo Glaser']),
  c('Halden Micro Devices said sales rose.', ['unknown Halden Micro Devices']),
  // headlines
  c('Georgia-Armenia Rift Deepens After Deaths of Azeri Men in Police Arrests', ['place Georgia', 'place Armenia']),
  c('UN Says Dozens Killed As Storm Hits Manila And Cebu', ['organisation UN', 'place Manila', 'place Cebu']),
  c('Magnitude 6 Quake Strikes Near Padang, Kills Three', ['place Padang']),
];

/**
 * Archives of invented news for the benchmark: many stories over years, told by several outlets each, with thousands of names and places and
 * figures that differ here and there. The same number gives the same story, always.
 */
import cityTimezones from 'city-timezones';

/** Reports of one story: one to eight, most have three or four. */
const REPORTS = [1, 2, 3, 3, 3, 4, 4, 5, 6, 8];

/** First and last day of the archive's news. */
const FIRST_DAY = Date.UTC(2012, 0, 1) / 86_400_000;
const DAYS = 4_700;

const TOWNS = cityTimezones.cityMapping
  .filter(({ pop, city }) => pop > 20_000 && /^[A-Z][a-z]+$/.test(city))
  .map(({ city, country }) => ({ city, country }))
  .sort((a, b) => (a.city + a.country < b.city + b.country ? -1 : 1));

const words = (text) => text.trim().split(/\s+/);
const GIVEN = words(
  'Anna Marta Elena Ines Clara Julia Sofia Laura Nadia Irina Amina Fatima Leila Mei Yuki Priya Rosa Carmen Olga Vera Paul Jan Peter Martin Oskar Viktor Ivan Omar Karim Hassan Ali Jorge Luis Pedro Marco Paolo Kenji Rahul Arjun Samuel David Daniel Thomas Simon Lars Erik Niels Jonas Pavel Milan Goran Dimitri Andrei Mikhail Yusuf Tariq Ravi Chen Diego Bruno',
);
const ONSETS = words('B Br D Dr F G Gr H K Kr L M N P R S St T Tr V W Z Sch Kl');
const MIDDLES = words('al an ar e el en er i il in or os ov u ul un a o');
const ENDINGS = words(
  'berg mann son sen ova ov ski ez ini elli aru moto enko escu ic ovic wala wan adi ström ley ton field ard eau ier',
);
const OUTLETS = words(
  'Courier Herald Tribune Post Gazette Observer Chronicle Dispatch Monitor Standard Mercury Bulletin',
).flatMap((title) => ['The Northern', 'The Daily', 'The Evening', 'The Coastal'].map((where) => `${where} ${title}`));
const WEEKDAYS = words('Sunday Monday Tuesday Wednesday Thursday Friday Saturday');
const MONTHS = words('January February March April May June July August September October November December');

/** Numbers from 0 to 1 that only the seed decides (mulberry32). */
const randomFrom = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const HAPPENINGS = [
  {
    what: 'bus crash',
    lead: (f) =>
      `${f.dead} people were killed and ${f.hurt} were injured when a bus crashed near ${f.town} on ${f.weekday}`,
    cause: 'a burst tyre',
    other: 'brake failure',
  },
  {
    what: 'factory fire',
    lead: (f) =>
      `A fire at a textile factory in ${f.town} killed ${f.dead} workers and injured ${f.hurt} on ${f.weekday}`,
    cause: 'a short circuit',
    other: 'arson',
  },
  {
    what: 'protest',
    lead: (f) =>
      `Police detained ${f.dead} people at a protest in ${f.town} on ${f.weekday}, and ${f.hurt} were injured`,
    cause: 'a rise in fares',
    other: 'a new law',
  },
  {
    what: 'flood',
    lead: (f) =>
      `Floods in ${f.town} killed ${f.dead} people and forced ${f.hurt} families to leave their homes on ${f.weekday}`,
    cause: 'a broken dam',
    other: 'heavy rain',
  },
  {
    what: 'shooting',
    lead: (f) => `A gunman killed ${f.dead} people and wounded ${f.hurt} at a market in ${f.town} on ${f.weekday}`,
    cause: 'a dispute over land',
    other: 'a family quarrel',
  },
  {
    what: 'train derailment',
    lead: (f) =>
      `${f.dead} passengers died and ${f.hurt} were taken to hospital after a train derailed outside ${f.town} on ${f.weekday}`,
    cause: 'a broken rail',
    other: 'excessive speed',
  },
  {
    what: 'mine collapse',
    lead: (f) =>
      `${f.dead} miners were killed and ${f.hurt} were trapped when a mine collapsed near ${f.town} on ${f.weekday}`,
    cause: 'an explosion of gas',
    other: 'an earthquake',
  },
  {
    what: 'corruption trial',
    lead: (f) =>
      `A court in ${f.town} sentenced ${f.name} to ${f.dead} years in prison on ${f.weekday} and fined the company ${f.hurt} million dollars`,
    cause: 'bribery',
    other: 'fraud',
  },
];

const pick = (random, list) => list[Math.floor(random() * list.length)];

const personOf = (random) =>
  `${pick(random, GIVEN)} ${pick(random, ONSETS)}${pick(random, MIDDLES)}${pick(random, ONSETS).toLowerCase()}${pick(random, ENDINGS)}`;

const dayOf = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** One story: its facts, and its reports as documents. */
const storyOf = (number) => {
  const random = randomFrom(number * 7_919 + 17);
  const happening = pick(random, HAPPENINGS);
  const { city: town, country } = pick(random, TOWNS);
  const day = FIRST_DAY + Math.floor(random() * DAYS);
  const [mayor, doctor, witness, accused] = Array.from({ length: 4 }, () => personOf(random));
  const dead = 2 + Math.floor(random() * 40);
  const hurt = dead + Math.floor(random() * 90);
  const houses = 5 + Math.floor(random() * 300);
  const earlier = 2000 + Math.floor(random() * 11);
  const reportOf = (index) => {
    const told = randomFrom(number * 104_729 + index);
    const differs = told() < 0.35;
    const facts = {
      town,
      name: accused,
      weekday: WEEKDAYS[new Date(day * 86_400_000).getUTCDay()],
      dead: differs ? dead + 1 + Math.floor(told() * 6) : dead,
      hurt: told() < 0.2 ? `more than ${hurt + 10}` : hurt,
    };
    const date = new Date(day * 86_400_000);
    const paragraphs = [
      `${happening.lead(facts)}, officials in ${country} said.`,
      `${mayor}, the mayor of ${town}, said ${houses} houses were damaged. The accident happened on ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} at about ${1 + Math.floor(told() * 11)} p.m.`,
      `The ${happening.what} was caused by ${told() < 0.2 ? happening.other : happening.cause}, investigators said. ${differs ? 'Three' : 'Two'} children were among the victims.`,
      `"We had never seen anything like it," said ${witness}, a teacher who lives nearby. Doctor ${doctor} treated ${4 + Math.floor(told() * 3)} people.`,
      `Police arrested ${accused}, ${30 + (number % 40)}, ${told() < 0.5 ? 'a manager' : 'an engineer'}, who has denied the charges.`,
      `A similar ${happening.what} in ${pick(told, TOWNS).city} killed ${3 + Math.floor(told() * 9)} people in ${earlier}.`,
    ];
    const kept = paragraphs.filter((_text, i) => i < 2 || told() < 0.8);
    const title = `${happening.what[0].toUpperCase()}${happening.what.slice(1)} in ${town}`;
    return {
      text: `${title}\n\n${kept.join('\n\n')}\n`,
      mediaType: 'text/plain',
      file: null,
      metadata: {
        title,
        publisher: OUTLETS[(number * 5 + index * 7) % OUTLETS.length],
        publishedAt: dayOf(day + (index === 0 ? 0 : 1 + Math.floor(told() * 2))),
        publishedAtBasis: 'stated',
        url: `https://news.example/${number}/${index}`,
        author: null,
        language: 'en',
      },
    };
  };
  const reports = REPORTS[Math.floor(random() * REPORTS.length)];
  return { number, reports: Array.from({ length: reports }, (_unused, i) => reportOf(i)), reportOf };
};

/** The stories from one number to another. */
export const storiesFrom = (first, count) => Array.from({ length: count }, (_unused, i) => storyOf(first + i));

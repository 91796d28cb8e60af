import type { ComparatorCase } from '../comparator-case.js';
import type { PlaceMessage } from './place-disagrees.js';

export const placeCases: readonly ComparatorCase<PlaceMessage>[] = [
  // towns, provinces, countries
  {
    left: 'The jet crashed in Denver.',
    right: 'The jet crashed in Chicago.',
    level: 'contradicts',
    message: 'other-place',
  },
  {
    left: 'The jet crashed in Kenya.',
    right: 'The jet crashed in Sudan.',
    level: 'contradicts',
    message: 'other-place',
  },
  {
    left: 'The jet crashed in Bavaria.',
    right: 'The jet crashed in Saxony.',
    level: 'contradicts',
    message: 'other-place',
  },
  {
    left: 'The jet crashed in Munich.',
    right: 'The jet crashed in Bavaria.',
    level: 'compatible',
    message: 'may-be-one',
  },
  {
    left: 'The jet crashed in Munich.',
    right: 'The jet crashed in Germany.',
    level: 'compatible',
    message: 'may-be-one',
  },
  { left: 'The jet crashed in Munich.', right: 'The jet crashed in Munich.', level: 'agrees', message: 'same-place' },
  {
    left: 'The jet crashed in Odessa, Ukraine.',
    right: 'The jet crashed in Odesa.',
    level: 'agrees',
    message: 'same-place',
  },
  {
    left: 'The bus overturned in Dover.',
    right: 'The bus overturned in Calais.',
    level: 'contradicts',
    message: 'other-place',
  },
  // a hit in the air
  {
    left: 'The airliner was shot down over Syria.',
    right: 'The airliner was shot down in Turkish airspace.',
    level: 'contradicts',
    message: 'other-place',
  },
  {
    left: 'The airliner was shot down over Damascus.',
    right: 'The airliner was shot down in Syrian airspace.',
    level: 'compatible',
    message: 'may-be-one',
  },
  {
    left: 'They spoke of the downing of a plane over Kenya.',
    right: 'The plane was shot down over Ethiopia.',
    level: 'contradicts',
    message: 'other-place',
  },
  {
    left: 'The plane crashed in the Black Sea.',
    right: 'The plane crashed over the Red Sea.',
    level: 'contradicts',
    message: 'other-place',
  },
  {
    left: 'The ferry sank in the Adriatic.',
    right: 'The ferry sank in the Aegean.',
    level: 'silent',
    message: 'unknown-place',
  },
  // near, off, away
  {
    left: 'The train derailed near Lyon.',
    right: 'The train derailed in Lyon.',
    level: 'compatible',
    message: 'may-be-one',
  },
  {
    left: 'The train derailed near Lyon.',
    right: 'The train derailed outside Lyon.',
    level: 'agrees',
    message: 'same-place',
  },
  {
    left: 'The train derailed near Lyon.',
    right: 'The train derailed in Lille.',
    level: 'contradicts',
    message: 'far-apart',
  },
  {
    left: 'The train derailed outside Lyon.',
    right: 'The train derailed in France.',
    level: 'compatible',
    message: 'may-be-one',
  },
  {
    left: 'The ferry sank off the coast of Crete.',
    right: 'The ferry sank off the coast of Malta.',
    level: 'contradicts',
    message: 'far-apart',
  },
  {
    left: 'The ferry sank off Stavanger.',
    right: 'The ferry sank off the coast of Norway.',
    level: 'compatible',
    message: 'may-be-one',
  },
  {
    left: 'The ferry sank 30 km off Stavanger.',
    right: 'The ferry sank near Stavanger.',
    level: 'compatible',
    message: 'may-be-one',
  },
  // directions and distances from one place
  {
    left: 'The quake was centred 60 km north of Bologna.',
    right: 'The quake was centred 60 km south of Bologna.',
    level: 'contradicts',
    message: 'other-direction',
  },
  {
    left: 'The quake was centred 60 km west of the town of Korvay.',
    right: 'The quake was centred 60 km east of Korvay.',
    level: 'contradicts',
    message: 'other-direction',
  },
  {
    left: 'The quake was centred 60 km west of Bologna.',
    right: 'The quake was centred 62 km southwest of Bologna.',
    level: 'agrees',
    message: 'same-place',
  },
  {
    left: 'The quake was centred 40 km from Bologna.',
    right: 'The quake was centred 120 km from Bologna.',
    level: 'contradicts',
    message: 'other-distance',
  },
  {
    left: 'The quake was centred 40 km from Bologna.',
    right: 'The quake was centred 25 miles from Bologna.',
    level: 'agrees',
    message: 'same-place',
  },
  {
    left: 'The plane came down 3 km north of Graz.',
    right: 'The plane came down 5 km south of Graz.',
    level: 'compatible',
    message: 'may-be-one',
  },
  {
    left: 'The quake was centred 30 km south of Bologna.',
    right: 'The quake was centred 40 km from Modena.',
    level: 'compatible',
    message: 'may-be-one',
  },
  {
    left: 'The quake was centred 30 km south of Bologna.',
    right: 'The quake was centred 40 km north of Bari.',
    level: 'contradicts',
    message: 'far-apart',
  },
  // several shocks
  {
    left: 'The magnitude 7.1 quake was centred 30 km south of Bologna.',
    right: 'The magnitude 5.2 quake was centred 40 km north of Bari.',
    level: 'silent',
    message: 'other-shock',
  },
  {
    left: 'The quake struck at 4:12 a.m. about 30 km south of Bologna.',
    right: 'The quake struck at 9:40 a.m. about 40 km north of Bologna.',
    level: 'silent',
    message: 'other-shock',
  },
  // between
  {
    left: 'The cable was cut between Corsica and Sardinia.',
    right: 'The cable was cut near Odessa, Ukraine.',
    level: 'contradicts',
    message: 'far-apart',
  },
  {
    left: 'The cable was cut between Corsica and Sardinia.',
    right: 'The cable was cut off Corsica.',
    level: 'compatible',
    message: 'may-be-one',
  },
  {
    left: 'The pipeline was damaged south of Italy.',
    right: 'The pipeline was damaged off the coast of Israel.',
    level: 'contradicts',
    message: 'far-apart',
  },
  // parts of one place
  {
    left: 'The bus overturned in southern Peru.',
    right: 'The bus overturned in northern Peru.',
    level: 'contradicts',
    message: 'other-part',
  },
  {
    left: 'The bus overturned in southern Peru.',
    right: 'The bus overturned in the southwest of Peru.',
    level: 'agrees',
    message: 'same-place',
  },
  // a person's places
  {
    left: 'Paul Renner was born in Graz.',
    right: 'Paul Renner was born in Berlin.',
    level: 'contradicts',
    message: 'other-place',
  },
  {
    left: 'Mary Colson was arrested in Denver.',
    right: 'Police arrested Mary Colson in Colorado.',
    level: 'compatible',
    message: 'may-be-one',
  },
  {
    left: 'Paul Renner died in Rome.',
    right: 'Paul Renner died in Vienna.',
    level: 'contradicts',
    message: 'other-place',
  },
  // settings of a death
  {
    left: 'The driver died in hospital.',
    right: 'The driver died at the scene.',
    level: 'contradicts',
    message: 'other-setting',
  },
  {
    left: 'Paul Renner died at his home.',
    right: 'Paul Renner died in hospital.',
    level: 'contradicts',
    message: 'other-setting',
  },
  {
    left: 'The suspect died while being arrested.',
    right: 'The suspect was taken to the clinic and died there.',
    level: 'contradicts',
    message: 'other-setting',
  },
  {
    left: 'The driver died on the way to hospital.',
    right: 'The driver died in hospital.',
    level: 'contradicts',
    message: 'other-setting',
  },
  {
    left: 'The driver died in hospital.',
    right: 'The driver died in a clinic.',
    level: 'agrees',
    message: 'same-place',
  },
  {
    left: 'The prisoner died in custody.',
    right: 'The prisoner died in hospital.',
    level: 'compatible',
    message: 'may-be-one',
  },
  {
    left: 'Paul Renner died in hospital.',
    right: 'Mary Colson died at the scene.',
    level: 'silent',
    message: 'other-dead',
  },
  {
    left: 'Twelve people died in hospital.',
    right: 'Thirty people died at the scene.',
    level: 'silent',
    message: 'other-dead',
  },
  {
    left: 'A man died in hospital.',
    right: 'A woman died at the scene.',
    level: 'silent',
    message: 'other-dead',
  },
  {
    left: 'One victim died in hospital.',
    right: 'Another man died at the scene.',
    level: 'silent',
    message: 'other-dead',
  },
  // two happenings of one sort
  {
    left: 'A helicopter crashed in Denver.',
    right: 'A jetliner crashed in Chicago.',
    level: 'silent',
    message: 'other-happening',
  },
  {
    left: 'The vessel sank off Malta.',
    right: 'The ferry sank off Crete.',
    level: 'contradicts',
    message: 'far-apart',
  },
  {
    left: 'The plane crashed in Denver in 1987.',
    right: 'The plane crashed in Chicago on Monday.',
    level: 'silent',
    message: 'other-happening',
  },
  {
    left: 'Mary Colson was arrested in Denver in 2011.',
    right: 'Mary Colson was arrested in Chicago on Friday.',
    level: 'silent',
    message: 'other-happening',
  },
  // what is not known
  {
    left: 'The plane crashed in the village of Pachamar.',
    right: 'The plane crashed in the village of Olvera Alta.',
    level: 'silent',
    message: 'unknown-place',
  },
  {
    left: 'The plane crashed in the village of Pachamar in Peru.',
    right: 'The plane crashed in Chile.',
    level: 'contradicts',
    message: 'other-place',
  },
  {
    left: 'The plane may have crashed in Chile.',
    right: 'The plane crashed in Peru.',
    level: 'silent',
    message: 'uncertain',
  },
];

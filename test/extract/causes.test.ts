import { accidentCauses } from '../../src/extract/extractors/accident-causes.js';
import { causesOfDeath } from '../../src/extract/extractors/causes-of-death.js';
import { readTold } from '../support/told.js';

/** Kind of happening and classes of every cause of an accident that a text gives, with its modality where it is not told flatly. */
const accidentsOf = (text: string): readonly string[] =>
  readTold([{ text }])
    .flatMap((a) => accidentCauses.extract(a))
    .map(
      (c) =>
        `${c.topic.thing}: ${c.value.classes.filter((k) => !/^(?:of|also):/.test(k)).join(' ')}${c.modality === 'possible' ? '?' : ''}`,
    );

/** Group, class and whose, of every cause of death in a text. */
const deathsOf = (text: string): readonly string[] =>
  readTold([{ text }])
    .flatMap((a) => causesOfDeath.extract(a))
    .map((c) => c.value.classes.filter((k) => !/^(?:head|toll):/.test(k)).join(' '));

describe('causes of accidents', () => {
  test.each<readonly [string, readonly string[]]>([
    ['The crash was caused by engine failure.', ['crash: technical/engine']],
    ['Investigators blamed the derailment on a broken rail.', ['train accident: technical/mechanical']],
    ['A short circuit sparked the blaze, the fire chief said.', ['fire: technical/electrical']],
    ['The bridge collapsed due to heavy rain.', ['collapse: nature/weather']],
    ['Pilot error led to the crash, the report concluded.', ['crash: human-error/operator']],
    ['A software update was to blame for the global outage.', ['outage: technical/software']],
    ['The cause of the explosion was a gas leak.', ['explosion: accident/gas']],
    ['The cause of the explosion was not immediately known.', ['explosion: unknown/unknown']],
    ['Police are investigating the cause of the fire.', ['fire: unknown/unknown']],
    ['The train derailed because the driver was speeding.', ['train accident: human-error/operator']],
    ['The derailment was caused by speeding.', ['train accident: human-error/operator']],
    // what one thing does to another
    ['The airliner was shot down by a surface-to-air missile.', ['crash: weapon/missile']],
    ['The glider was hit by panicking air defence units.', ['crash: weapon/air-defence']],
    ['He deplored the downing of the jet by a fighter plane.', ['crash: weapon/aircraft']],
    ['The pipeline was sabotaged, the prosecutor said.', ['damage: sabotage/sabotage']],
    ["A ship's anchor cut the cable off the coast.", ['damage: accident/anchor']],
    ['The ferry struck a reef and sank.', ['sinking: accident/obstacle']],
    // "after": only what can hardly be anything but the cause
    ['The plane crashed after a bird strike.', ['crash: animal/animal']],
    ['The plane crashed after a storm.', []],
    ['The ferry sank after hitting a mine.', ['sinking: weapon/mine']],
    // guesses, and what is ruled out
    ['The fire may have been caused by a discarded cigarette.', ['fire: human-error/flame?']],
    [
      'The cables might have got caught in nets, or there may have been a landslide.',
      ['damage: accident/net nature/slide?'],
    ],
    ['Officials ruled out sabotage as the cause of the blaze.', ['fire: not:sabotage/sabotage']],
    ['The explosion was not caused by a bomb, police said.', ['explosion: not:weapon/bomb']],
    ['Officials could not rule out sabotage as the cause of the blaze.', []],
    ['It is too early to rule out arson as the cause of the blaze.', []],
    ['The blackout had nothing to do with the weather.', ['outage: not:nature/weather']],
    [
      'The blast was not a bombing but an accident, the minister said.',
      ['explosion: not:weapon/bomb', 'explosion: accident/accident'],
    ],
    ['The blaze was arson.', ['fire: arson/arson']],
    ['The blaze was the worst in years.', []],
    ['A blaze gutted the chapel. Prosecutors suspect arson.', ['fire: arson/arson?']],
    // what failed, whatever it was
    ['A dodgy cable is thought to have sparked the blaze.', ['fire: technical/electrical?']],
    ['The tram derailed due to suspected rail fracture.', ['train accident: technical/track?']],
    ['The crane collapsed because a rusty bolt had snapped.', ['collapse: technical/mechanical']],
    // the happening taken up by a general word or a pronoun
    ['A tram derailed in the depot. The accident was caused by a broken switch.', ['train accident: technical/track']],
    ['A blast shook the mill. It was caused by a gas leak.', ['explosion: accident/gas']],
    ["Miners heard a blast. The firedamp had been set off by a miner's oil lamp.", ['explosion: human-error/flame']],
    ['A flood hit the valley. It was caused by him.', []],
    // what went off, where it is one thing
    ['A ship carrying fireworks had blown up in the harbour.', ['explosion: human-error/flame']],
    ['A gas cylinder exploded in the kitchen.', ['explosion: accident/gas']],
    ['Bombs exploded in three towns.', []],
    ['A crowd exploded with joy.', []],
    // what nobody knows
    [
      'The cause of the crash is not known, but reports said a faulty valve was to blame.',
      ['crash: technical/mechanical', 'crash: unknown/unknown'],
    ],
    ['It was not immediately clear what caused the explosion.', ['explosion: unknown/unknown']],
    ['A fire gutted the mill. It was too early to say what had started it, police said.', ['fire: unknown/unknown']],
    ['There was no evidence that sabotage caused the blast.', []],
    // no accident, no cause
    ['Prices plunged because of the storm.', []],
    ['The building was destroyed by fire.', []],
    ['The report caused a stir.', []],
  ])('%s', (text, expected) => {
    expect(accidentsOf(text)).toEqual(expected);
  });
});

describe('causes of death', () => {
  test.each<readonly [string, readonly string[]]>([
    ['The singer died of pneumonia at the age of 82.', ['natural infection count:1']],
    ['He died after suffering a heart attack at home.', ['natural heart count:1']],
    ['An autopsy showed that she died from a drug overdose.', ['accident overdose count:1']],
    ['The climber died in a fall.', ['accident fall count:1']],
    ['Three children were killed by a landmine.', ['violence bombing count:3']],
    ['The teenager was shot dead by police.', ['violence shooting count:1']],
    ['The family said he had been beaten to death.', ['violence beating count:1']],
    ['The soldier drowned during an exercise.', ['accident drowning count:1']],
    ['The cause of death was not immediately known.', ['unknown unknown']],
    [
      "Two prisoners died in custody. One suffered a heart attack, the other's cause of death is being established.",
      ['natural heart who:one count:1', 'unknown unknown who:other'],
    ],
    // told beside the death: an answer, a wound, an idiom, a ruling, an effect
    [
      'The poet Ingrid Halvorsen died on Tuesday. A heart attack, say the doctors.',
      ['natural heart name:Ingrid Halvorsen count:1'],
    ],
    ['The actor was found dead at home. He had been stabbed in the neck.', ['violence stabbing count:1']],
    ['The actor was found dead at home. Police said he had been shot twice.', ['violence shooting count:1']],
    ['The senator died on Friday. He had been poisoned.', ['accident overdose count:1']],
    [
      'The senator died on Friday. The cause was complications of pneumonia, his son said.',
      ['natural infection count:1'],
    ],
    ['The inmate hanged himself in his cell.', ['suicide suicide count:1']],
    ['The minister took his own life, his family said.', ['suicide suicide count:1']],
    ['The clerk turned the gun on himself, police said.', ['suicide suicide count:1']],
    ['The clerk shot himself.', ['suicide suicide count:1']],
    ['The suspect committed suicide in his cell.', ['suicide suicide count:1']],
    ['The clerk turned the gun on his colleagues.', []],
    ['The man was shot and killed by police.', ['violence shooting count:1']],
    ['Robbers stabbed and killed a priest.', ['violence stabbing count:1']],
    ['Robbers shot and wounded a priest.', []],
    ['She plunged to her death from a hotel window.', ['accident fall count:1']],
    ['Two climbers fell into a crevasse and died.', ['accident fall count:2']],
    ['The coroner ruled the death a suicide.', ['suicide suicide']],
    ['Her death was ruled accidental.', ['accident accident']],
    ['The death was put down to a blood clot.', ['natural illness']],
    // how an illness began, of which somebody died in the same sentence
    ['The hikers complained of feeling unwell, were taken to hospital and died there.', ['natural taken-ill']],
    ['Maria Lopes fell ill on Monday and died two days later.', ['natural taken-ill name:Maria Lopes']],
    ['The prisoner complained of chest pains and died hours later.', ['natural taken-ill count:1']],
    ['The prisoner felt unwell and was taken to hospital.', []],
    ['The widow fell ill, and her son died in the war.', []],
    // who lived on, who only tried, whom nobody says dead
    ['The actor was stabbed in the neck and is recovering.', []],
    ['The banker shot himself in the foot.', []],
    ['The inmate tried to hang himself in his cell.', []],
    ['The stock fell and the company died.', []],
    ['The singer died on Tuesday. A murder trial opened on Wednesday.', []],
    // charges and attempts are no deaths; an illness is no cause where nobody died
    ['He was convicted of the murder of his wife.', []],
    ['Police charged him with attempted murder.', []],
    ['The pilot suffered a heart attack in 1998.', []],
    ['The spokesman did not give the cause of death but said that he had cancer.', []],
  ])('%s', (text, expected) => {
    expect(deathsOf(text)).toEqual(expected);
  });
});

import { analyse } from '../../src/compare/engine.js';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import type { Article } from '../../src/domain/source.js';

const article = (id: string, publisher: string, text: string): Article => ({
  id,
  text,
  metadata: {
    title: null,
    publisher,
    publishedAt: '2024-06-15',
    publishedAtBasis: 'stated',
    url: null,
    author: null,
    language: 'en',
  },
});

const flagged = (lead: string, a: string, b: string): boolean =>
  analyse(
    [article('a', 'Le Soir', `${lead} ${a}`), article('b', 'Die Post', `${lead} ${b}`)],
    DEFAULT_POLICY,
  ).conflicts.some((c) => c.kind === 'polarity');

const FIRE = 'A fire at a hotel in Varna killed nine people on Thursday.';
const QUARRY = 'An explosion at a quarry near Lublin killed four workers on Thursday.';
const CRASH = 'A lorry crashed into a bus near Tartu on Thursday, killing six people.';
const HEIST = 'Thieves robbed a museum in Ghent on Thursday.';
const BLAST = 'An explosion at a market in Quetta killed eleven people on Thursday.';
const OFFER = 'The Harbour Workers Union went on strike in Gdansk on Thursday. Anna Kowal leads the union.';
const SPORT = 'The sprinter Tomas Lind was arrested at the games in Oslo on Thursday.';
const TRIAL = 'The banker Paul Renner died in Zurich on Thursday.';
const MANHUNT = 'Police detained Omar Keller after a shooting in Malmo on Thursday.';

describe('two reports that give one thing opposite states', () => {
  test.each<readonly [string, string, string]>([
    [FIRE, 'All 40 smoke detectors worked.', 'Six of the detectors had not been in function.'],
    [FIRE, 'The sprinklers were working.', 'The sprinklers had been switched off.'],
    [FIRE, 'The fire alarm sounded.', 'The fire alarm did not sound.'],
    [FIRE, 'The alarm was out of order.', 'Guests said the alarm was working.'],
    [FIRE, 'The doors were locked.', 'The doors were open.'],
    [FIRE, 'The fire exit was blocked.', 'The exit was unlocked.'],
    [FIRE, 'The hotel had a valid licence.', 'The hotel had been operating without a licence.'],
    [FIRE, 'The sprinklers failed to activate.', 'The sprinklers activated.'],
    [QUARRY, 'Managers turned off a vital fan.', 'The fan was working.'],
    [QUARRY, 'The pumps were out of service.', 'The pumps were operational.'],
    [QUARRY, 'The company lacked a permit.', 'The company held a permit.'],
    [QUARRY, 'The quarry had no permit.', 'The quarry had a valid licence.'],
    [CRASH, 'The brakes failed.', 'The brakes were working.'],
    [CRASH, 'The driver had no licence.', 'The driver held a valid licence.'],
    [CRASH, 'The unlicensed driver was hurt.', 'The driver had a licence.'],
    [CRASH, 'The driver wore a helmet.', 'The driver was not wearing a helmet.'],
    [CRASH, 'The lorry was without insurance.', 'The lorry had insurance.'],
    [HEIST, 'A power cut deactivated the alarm.', 'The alarm sounded.'],
    [HEIST, 'The cameras were not working.', 'The cameras were in operation.'],
    [HEIST, 'The gate was wide open.', 'The gate was locked.'],
    [BLAST, 'It was a suicide attack, police said.', 'It was not a suicide attack, the army said.'],
    [BLAST, 'A suicide bomber attacked the crowd.', 'It was not a suicide bombing, police said.'],
    [HEIST, 'The robbers were heavily armed.', 'The robbers were unarmed.'],
    [CRASH, 'The driver was drunk.', 'Police said the driver was sober.'],
    [OFFER, 'The union accepted the offer.', 'The union turned down the offer.'],
    [OFFER, 'The union rejected the deal.', 'The deal was approved by the union.'],
    [OFFER, 'The union turned down an offer.', 'The union have said yes.'],
    [SPORT, 'Lind tested positive for steroids.', 'Lind had never failed a doping test.'],
    [SPORT, 'Lind failed a drug test.', 'Lind passed the drug test.'],
    [TRIAL, 'In 1998 Renner spent two months in prison.', 'In 1998 Renner received a suspended sentence.'],
    [MANHUNT, 'Keller turned himself in.', 'Keller was captured as he tried to escape.'],
    [MANHUNT, 'Officers seized Keller as he tried to flee.', 'Keller surrendered.'],
  ])('%s %s | %s', (lead, a, b) => {
    expect(flagged(lead, a, b)).toBe(true);
  });

  test.each<readonly [string, string, string]>([
    [FIRE, 'All 40 smoke detectors worked.', 'The detectors were in working order.'],
    [FIRE, 'The sprinklers were working.', 'The sprinklers were later switched off.'],
    [FIRE, 'The fire alarm sounded.', 'The lift was switched off.'],
    [FIRE, 'The alarm was out of order.', 'The alarm did not sound.'],
    [FIRE, 'The doors were locked.', 'The windows were open.'],
    [FIRE, 'The doors were locked until noon.', 'The doors were open.'],
    [FIRE, 'The hotel had a licence.', 'The cook had no licence.'],
    [FIRE, 'The hotel had a licence.', 'The hotel needs a licence.'],
    [FIRE, 'The alarm may not have worked.', 'The alarm sounded.'],
    [FIRE, 'The hotel said it would check whether the alarm had worked.', 'The alarm did not sound.'],
    [QUARRY, 'The fan was working.', 'The fan should be switched off, the manual says.'],
    [QUARRY, 'The pumps were on a lorry.', 'The pumps were idle.'],
    [QUARRY, 'The company held a permit.', 'The company would lose its permit.'],
    [QUARRY, 'The quarry had insurance.', 'The quarry had no permit.'],
    [CRASH, 'The brakes failed.', 'The brakes were not working.'],
    [CRASH, 'The driver had no licence.', 'The lorry had insurance.'],
    [CRASH, 'The driver had a licence.', 'Driving without a licence is an offence.'],
    [CRASH, 'The driver wore a helmet.', 'The driver should wear a helmet.'],
    [HEIST, 'The alarm sounded.', 'The alarm was silenced after the robbery.'],
    [HEIST, 'The gate was locked.', 'Was the gate open?'],
    [HEIST, 'The cameras were broken.', 'The cameras were in operation again.'],
    [BLAST, 'It was not a suicide attack, police said.', 'It may have been a suicide attack.'],
    [BLAST, 'It was not a suicide attack, police said.', 'Suicide attacks killed 200 people last year.'],
    [BLAST, 'It was not a suicide attack, police said.', 'Police ruled out a suicide attack.'],
    [HEIST, 'The robbers were armed with knives.', 'The guards were unarmed.'],
    [HEIST, 'One robber turned the gun on a guard.', 'The gun was not working.'],
    [OFFER, 'The union accepted the offer.', 'The port turned down the offer.'],
    [OFFER, 'The union accepted the offer.', 'The union rejected the first offer.'],
    [OFFER, 'The union accepted the offer.', 'The union rejected the amendment.'],
    [SPORT, 'Lind tested positive for steroids.', 'Lind tested positive for a banned substance.'],
    [TRIAL, 'In 1998 Renner spent two months in prison.', 'In 2007 Renner received a suspended sentence.'],
    [MANHUNT, 'Keller surrendered.', 'Keller turned himself in.'],
  ])('no conflict: %s %s | %s', (lead, a, b) => {
    expect(flagged(lead, a, b)).toBe(false);
  });
});

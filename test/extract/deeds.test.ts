import { agents } from '../../src/extract/extractors/agents.js';
import { responsibility } from '../../src/extract/extractors/responsibility.js';
import { readTold } from '../support/told.js';

describe('who did it', () => {
  test.each<readonly [string, readonly string[]]>([
    ['The blaze was started by demonstrators.', ['fire: crowd']],
    ['Employees set fire to the warehouse.', ['fire: employees']],
    ['Demonstrators set the town hall on fire.', ['fire: crowd']],
    ['A protester threw a petrol bomb inside.', ['fire: crowd']],
    ['Hooded youths broke a window and hurled petrol bombs inside.', ['fire: youths']],
    ['Kenyan troops shot down the helicopter.', ['crash: military nation:KE']],
    ['The attack was carried out by militants.', ['attack: militants']],
    ['Two men were arrested by the secret police.', ['force: intelligence']],
    ['A police raid caused anger.', ['force: police']],
    ['Nine people were detained in an army-led operation.', ['force: military']],
    ['The editor was arrested in Lome on Friday by the secret service.', ['force: intelligence']],
    ['Three men were killed by police and eight were arrested.', ['harm: police']],
    ['Villagers set fire to the barracks.', ['fire: locals']],
    // who helps, who suffers, who is charged did nothing; what stands far from the verb did another thing
    ['Soldiers led rescue operations in the valley.', []],
    ['His relatives severely injured, he left.', []],
    ['Prosecutors charged the driver with causing death by dangerous driving.', []],
    ['The fire was caused by a canister that somebody had thrown at the police.', []],
    ['Workers set up a committee.', []],
    ['Rebels will attack the town.', []],
  ])('%s', (text, expected) => {
    expect(
      readTold([{ text }])
        .flatMap((a) => agents.extract(a))
        .map((c) => `${c.topic.key.slice('agent|'.length)}: ${c.value.classes.join(' ')}`),
    ).toEqual(expected);
  });
});

describe('who is blamed, and who denies it', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Rebels attacked the convoy.', ['attack: militants yes']],
    ['The rebels denied responsibility for the attack.', ['attack: militants no']],
    ['The insurgents denied being behind the bombing.', ['attack: militants no']],
    ['Maria Lopes denied involvement in the murder.', ['harm: Maria Lopes no']],
    ['A militant group claimed responsibility for the blast.', ['attack: militants yes']],
    [
      'The army said rebels had shelled the market. The rebels rejected the accusation.',
      ['attack: militants yes', 'attack: militants no'],
    ],
    [
      'The fire at a branch was started by protesters. However this remains an unsubstantiated claim.',
      ['fire: demonstrators yes', 'fire: demonstrators no'],
    ],
    [
      'There were reports that settlers burned the mill. The reports were false.',
      ['fire: demonstrators yes', 'fire: demonstrators no'],
    ],
    // nothing was reported that the words take up; a claim of something else; attackers may be anybody
    ['The company denied the claims.', []],
    ['This remains an unsubstantiated claim.', []],
    ['The claim is not false.', []],
    ['Attackers bombed the bridge.', []],
  ])('%s', (text, expected) => {
    expect(
      readTold([{ text }])
        .flatMap((a) => responsibility.extract(a))
        .map((c) => `${c.value.predicate}: ${c.topic.thing} ${c.value.negated ? 'no' : 'yes'}`),
    ).toEqual(expected);
  });

  test('an article that tells both sides says so in both claims', () => {
    const claims = readTold([
      { text: 'Rebels attacked the convoy. The rebels denied responsibility for the attack.' },
    ]).flatMap((a) => responsibility.extract(a));
    expect(claims.map((c) => c.scope)).toEqual([['both sides told'], ['both sides told']]);
  });
});

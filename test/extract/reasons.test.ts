import { charges } from '../../src/extract/extractors/charges.js';
import { reasons } from '../../src/extract/extractors/reasons.js';
import { readTold } from '../support/told.js';

/** Topic and classes of every reason or charge in a text; whom it is laid against is left out where it is only an entity's number. */
const reasonsIn = (text: string): readonly string[] => {
  return readTold([{ text }])
    .flatMap((article) => [...charges.extract(article), ...reasons.extract(article)])
    .map(
      (c) =>
        `${c.topic.key.slice('reason|'.length)}: ${c.value.classes.filter((k) => !k.startsWith('entity:')).join(' ')}`,
    );
};

describe('charges', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Police arrested three men on suspicion of murder.', ['arrest: offence:murder count:3']],
    ['A former banker was charged with fraud and money laundering.', ['charge: offence:fraud count:1']],
    ['The editor was detained for "illegal financing" of the newspaper.', ['arrest: offence:financing count:1']],
    [
      'The two clerks, suspected of working as agents for a foreign power, were questioned.',
      ['arrest: offence:spying count:2'],
    ],
    ['She was found guilty of tax evasion.', ['verdict: offence:fraud count:1']],
    ['The trader pleaded guilty to insider trading.', ['plea: offence:fraud count:1']],
    ['He was sentenced to five years in prison for bribery.', ['verdict: offence:corruption count:1']],
    ['Laura Benitez was convicted of arson.', ['verdict: offence:arson name:Laura Benitez count:1']],
    ['He was acquitted of manslaughter.', ['acquittal: offence:murder count:1']],
    // politics is no court, a raid no charge, a plan no arrest
    ['The opposition accused the government of corruption.', []],
    ['Police detained nine people during a raid on Friday.', []],
    ['Police will arrest the men for fraud.', []],
    ['She was convicted in 2010.', []],
  ])('%s', (text, expected) => {
    expect(reasonsIn(text)).toEqual(expected);
  });
});

describe('reasons of decisions', () => {
  test.each<readonly [string, readonly string[]]>([
    ['The airport was closed due to heavy fog.', ['why:suspend: motive:weather']],
    ['The company closed the plant to cut costs.', ['why:suspend: motive:money']],
    ['The festival was called off after a bomb threat.', ['why:cancel: motive:safety']],
    ['The minister resigned for health reasons.', ['why:resign: motive:health']],
    ['The coach was fired over a string of poor results.', ['why:dismiss: motive:results']],
    ['The bank suspended trading, citing a technical fault.', ['why:suspend: motive:technical']],
    ['The ambassador was expelled in retaliation for the arrests.', ['why:expel: motive:retaliation']],
    ['Workers walked out in protest at low pay.', ['why:protest: motive:labour']],
    [
      'The ministry suspended the channel. The move was intended to protect the public.',
      ['why:suspend: motive:safety'],
    ],
    ['The reason for the closure was a lack of money, the owner said.', ['why:suspend: motive:money']],
    ['The real reason behind the dismissal was a dispute with the owner.', ['why:dismiss: motive:politics told:real']],
    // what it was part of, what it is tied to, what it is called a front for
    ['The raid was part of a campaign to silence critics.', ['why:raid: motive:intimidation']],
    ['The closure became part of an effort to cut costs.', ['why:suspend: motive:money']],
    ['The mine was closed as part of a plan to save money.', ['why:suspend: motive:money']],
    ['The raid was part of the evening news.', []],
    [
      'Police raided the club on Friday. The events were related to law enforcement work, he said.',
      ['why:raid: motive:crime'],
    ],
    ['Nobody was raided. The events were related to the weather.', []],
    [
      'Police raided the club. Critics spoke of persecution under the guise of law enforcement.',
      ['why:raid: motive:intimidation front:crime'],
    ],
    ['The newspaper was closed under the pretext of a criminal investigation.', ['why:suspend: front:crime']],
    ['He stood under the banner of the club.', []],
    [
      'The airline grounded the jets. The official reason for the decision was the weather.',
      ['why:ground: motive:weather'],
    ],
    [
      'The airline grounded the jets. The real reason behind the decision was the crash.',
      ['why:ground: motive:incident told:real'],
    ],
    // a later predicate has reasons of its own; what came before is seldom a reason
    ['The airport was closed and flights were diverted because of fog.', ['why:divert: motive:weather']],
    ['The festival was called off after a week.', []],
    ['Parliament rejected the bill.', []],
  ])('%s', (text, expected) => {
    expect(reasonsIn(text)).toEqual(expected);
  });
});

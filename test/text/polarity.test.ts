import { readChunks } from '../../src/text/chunks.js';
import { readFrames } from '../../src/text/frames.js';
import { readSentences } from '../../src/text/tokens.js';

const framesOf = (text: string) => readSentences(text).flatMap((s) => [...readFrames(s, readChunks(s))]);

const negationsOf = (text: string, predicate: string): readonly boolean[] =>
  framesOf(text)
    .filter((f) => f.predicate === predicate)
    .map((f) => f.negated);

/** Sentence, predicate, whether it is said not to have happened. */
const CASES: readonly (readonly [string, string, boolean])[] = [
  ['The minister did not resign.', 'resign', true],
  ['The minister resigned.', 'resign', false],
  ['The army denied shelling the village.', 'shell', true],
  ['The union refused to sign the deal.', 'sign', true],
  ['The pilot failed to report the fault.', 'report', true],
  ['The court has yet to rule.', 'rule', true],
  ['The company stopped short of apologising.', 'apologize', true],
  ['He left without paying.', 'pay', true],
  ['She never met the suspect.', 'meet', true],
  ['No one claimed responsibility for the blast.', 'claim', true],
  ['Nobody was arrested.', 'arrest', true],
  ['He managed to escape.', 'escape', false],
  ['They were able to rescue the boy.', 'rescue', false],
  ['The rebels were unable to capture the town.', 'capture', true],
  ['The bank declined to comment.', 'comment', true],
  ["The president hasn't signed the bill.", 'sign', true],
  ["The guards didn't fire.", 'fire', true],
  ['He cannot leave the country.', 'leave', true],
  ['None of the passengers survived.', 'survive', true],
  ['Neither side accepted the offer.', 'accept', true],
  ['The king neither confirmed nor denied the report.', 'confirm', true],
  ['Not only did he lie, he also stole.', 'lie', false],
  ['He did not fail to report the fault.', 'report', false],
  ['The mayor confirmed that he had resigned.', 'resign', false],
  ['The mayor denied that he had resigned.', 'resign', true],
  ['The mayor denied he had taken bribes.', 'take', true],
  ['The plane did land safely.', 'land', false],
  ['He avoided paying tax.', 'pay', true],
  ['The referee forgot to stop the clock.', 'stop', true],
  ["The jury couldn't agree.", 'agree', true],
  ['Rescuers could not reach the hut.', 'reach', true],
  ['The ministry hardly informed anyone.', 'inform', true],
  ['The dam held.', 'hold', false],
  ['The dam did not hold.', 'hold', true],
  ['She was never charged.', 'charge', true],
  ['She was charged.', 'charge', false],
  ['The parties rejected the plan.', 'reject', false],
  ['The opposition boycotted the vote.', 'boycott', false],
  ['The governor refrained from criticising the police.', 'criticize', true],
  ["The club won't sell the striker.", 'sell', true],
  ['He said he did not shoot the guard.', 'shoot', true],
  ['The firm prevented workers from leaving.', 'leave', true],
  ['Officials have not released the names.', 'release', true],
  ['The group has not yet commented.', 'comment', true],
  ['Two men were not hurt.', 'hurt', true],
  ['Lawmakers voted not to extend the ban.', 'extend', true],
  ['The ship never reached the port.', 'reach', true],
  ['Hardly anyone noticed the smoke.', 'notice', true],
  ['Barely anyone voted.', 'vote', true],
  ['She resisted signing the paper.', 'sign', true],
  ['The lorry narrowly missed hitting the kiosk.', 'hit', true],
  ['The bank ruled out selling the branch.', 'sell', true],
  ['He walked out rather than apologise.', 'apologize', true],
  ['They left instead of paying the bill.', 'pay', true],
  ['The lawyer disputed that his client had fled.', 'flee', true],
  ['The talks ended without agreement.', 'end', false],
  ['The team lost no match.', 'lose', true],
  ['The parliament passed no law.', 'pass', true],
  ['He claimed responsibility.', 'claim', false],
  ['It is not true that the general fled.', 'flee', true],
  ['He neglected to lock the door.', 'lock', true],
  ['Nothing was stolen.', 'steal', true],
  ['The defendant remembered to bring the papers.', 'bring', false],
  ['Investigators have found no evidence that the captain was drunk.', 'find', true],
  ['The airline did not disclose how many passengers were aboard.', 'disclose', true],
  ['Officials would not confirm the identity of the victim.', 'confirm', true],
  ['The striker has never scored in a final.', 'score', true],
  ['Hospital staff refused to treat the protesters.', 'treat', true],
  ['Neither the mayor nor the governor attended the funeral.', 'attend', true],
  ['The court rejected claims that officers had tortured the detainee.', 'torture', true],
  ['The judge did not rule out a retrial.', 'rule out', true],
  ['No shots were fired during the standoff.', 'fire', true],
  ['The factory owner failed to pay compensation to the families.', 'pay', true],
  ['Nearly all the hostages were freed without anyone being hurt.', 'free', false],
  ['The coach insisted he had not seen the report.', 'see', true],
  ['The prime minister has yet to visit the flooded region.', 'visit', true],
  ['Workers ended their walkout without winning a pay rise.', 'win', true],
  ['Snow kept rescuers from reaching the hut.', 'reach', true],
  ['The tribunal was unable to determine who gave the order.', 'determine', true],
  ['The company denies dumping waste in the river.', 'dump', true],
  ['Both men denied they had planned the robbery.', 'plan', true],
  ['He was not among those convicted.', 'be', true],
  ['Nobody has been charged over the collapse.', 'charge', true],
  ['Only two of the five suspects were charged.', 'charge', false],
  ['The envoy stopped short of calling the vote a fraud.', 'call', true],
  ['The navy managed to free the crew.', 'free', false],
  ["The minister didn't apologise for the remark.", 'apologize', true],
  ['The actor could not be reached for comment.', 'reach', true],
  ['The broker pleaded not guilty.', 'plead', false],
  ['It was the first time that the party lost the district.', 'lose', false],
  ['The rebels have not laid down their arms.', 'lay down', true],
  ['Not a single vote was cast in the village.', 'cast', true],
  ['The bank said it was not aware of the breach.', 'be', true],
  ['The airline has not grounded its fleet.', 'ground', true],
  ['He refused an offer to settle.', 'refuse', false],
  ['The goalkeeper never left hospital alive.', 'leave', true],
  ['Local police were not told of the raid.', 'tell', true],
  ['The inspectors never got into the plant.', 'get', true],
  ["She isn't expected to appear in court.", 'appear', true],
  ['The two leaders did not shake hands.', 'shake', true],
  ['The governor vetoed the bill.', 'veto', false],
  ['The senator did vote for the bill.', 'vote', false],
  ['There is no indication that the pilot radioed for help.', 'radio', true],
  ['The ship was never recovered.', 'recover', true],
  ['A spokesman said the firm had not received any complaint.', 'receive', true],
  ["The guards hadn't locked the gate.", 'lock', true],
  ['The ceasefire did not hold.', 'hold', true],
  ['Not all of the residents left.', 'leave', false],
  ["He wasn't wearing a helmet.", 'wear', true],
  ['The singer cancelled the concert.', 'cancel', false],
  ['The union did not call off the strike until Thursday.', 'call off', false],
  ['The officer neither fired nor drew his gun.', 'fire', true],
];

describe('whether it is said to have happened', () => {
  test.each(CASES)('%s %s', (text, predicate, negated) => {
    expect(negationsOf(text, predicate)).toEqual([negated]);
  });
});

describe('nouns of acts that came to nothing', () => {
  test.each([
    ['The union averted a strike.', 'strike', true],
    ['The march was cancelled.', 'march', true],
    ['The union called a strike.', 'strike', false],
    ['The pilot did not avoid a collision.', 'collision', false],
  ])('%s', (text, predicate, negated) => {
    expect(negationsOf(text, predicate)).toEqual([negated]);
  });
});

describe('clauses that are only supposed', () => {
  test.each(['If he resigned, the party would split.', 'He will stay unless they repair the pump.'])('%s', (text) => {
    expect(framesOf(text).find((f) => /^(?:resign|repair)$/.test(f.predicate))?.modality).toBe('conditional');
  });
});

test('a bound with "no" denies nothing', () => {
  expect(negationsOf('No fewer than nine miners died.', 'die')).toEqual([false]);
});

import type { WordNetPos } from './files.js';
import { lemmaKey, sensesOf } from './synsets.js';

/** Endings of inflected forms and what stands for them in the lemma: the rules of WordNet's own `morphy`, and doubled consonants ("stopped"). */
const ENDINGS: Readonly<Record<WordNetPos, readonly (readonly [RegExp, string])[]>> = {
  noun: [
    [/s$/, ''],
    [/(?<=s|x|z|ch|sh)es$/, ''],
    [/men$/, 'man'],
    [/ies$/, 'y'],
    [/ves$/, 'f'],
    [/ves$/, 'fe'],
  ],
  verb: [
    [/s$/, ''],
    [/ies$/, 'y'],
    [/es$/, ''],
    [/ied$/, 'y'],
    [/ed$/, 'e'],
    [/ed$/, ''],
    [/([bdgklmnprt])\1ed$/, '$1'],
    [/ing$/, 'e'],
    [/ing$/, ''],
    [/([bdgklmnprt])\1ing$/, '$1'],
  ],
  adj: [
    [/er$/, ''],
    [/est$/, ''],
    [/er$/, 'e'],
    [/est$/, 'e'],
    [/ier$/, 'y'],
    [/iest$/, 'y'],
  ],
  adv: [],
};

const irregular = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split(/\s+/)
      .map((pair): [string, string] => {
        const [form = '', lemma = ''] = pair.split(':');
        return [form, lemma];
      }),
  );

/** The package leaves out WordNet's lists of exceptions; these are the irregular forms that news uses. */
const IRREGULAR: Readonly<Record<WordNetPos, ReadonlyMap<string, string>>> = {
  noun: irregular(`
    people:person men:man women:woman children:child feet:foot teeth:tooth geese:goose mice:mouse lice:louse oxen:ox crises:crisis bases:base
    theses:thesis hypotheses:hypothesis diagnoses:diagnosis analyses:analysis oases:oasis criteria:criterion phenomena:phenomenon bacteria:bacterium
    media:medium data:datum indices:index vertices:vertex nuclei:nucleus stimuli:stimulus alumni:alumnus fungi:fungus larvae:larva
    aircraft:aircraft spacecraft:spacecraft personnel:personnel police:police series:series species:species headquarters:headquarters
  `),
  verb: irregular(`
    was:be were:be been:be is:be are:be am:be had:have has:have did:do done:do went:go gone:go said:say told:tell made:make took:take taken:take
    came:come gave:give given:give found:find left:leave led:lead held:hold kept:keep brought:bring bought:buy caught:catch taught:teach
    thought:think fought:fight sought:seek sold:sell sent:send spent:spend built:build lost:lose shot:shoot met:meet fled:flee bled:bleed fed:feed
    broke:break broken:break stole:steal stolen:steal froze:freeze frozen:freeze chose:choose chosen:choose spoke:speak spoken:speak woke:wake
    drove:drive driven:drive rode:ride ridden:ride rose:rise risen:rise wrote:write written:write fell:fall fallen:fall flew:fly flown:fly
    threw:throw thrown:throw grew:grow grown:grow knew:know known:know blew:blow blown:blow drew:draw drawn:draw withdrew:withdraw withdrawn:withdraw
    began:begin begun:begin sank:sink sunk:sink swam:swim swum:swim ran:run won:win hung:hang struck:strike stricken:strike stuck:stick dug:dig
    bore:bear borne:bear wore:wear worn:wear tore:tear torn:tear swore:swear sworn:swear slew:slay slain:slay beat:beat beaten:beat ate:eat eaten:eat
    hit:hit cut:cut shut:shut hurt:hurt put:put set:set bet:bet quit:quit split:split spread:spread burst:burst cast:cast cost:cost
    stood:stand understood:understand paid:pay laid:lay lay:lie hid:hide hidden:hide overthrew:overthrow overthrown:overthrow
    waylaid:waylay mislaid:mislay foresaw:foresee overran:overrun overtook:overtake undertook:undertake withheld:withhold upheld:uphold
    rebuilt:rebuild forbade:forbid forgave:forgive misled:mislead overcame:overcome withstood:withstand beset:beset
    bound:bind lit:light slid:slide shook:shake shaken:shake mistook:mistake dealt:deal felt:feel meant:mean dying:die lying:lie tying:tie
  `),
  adj: irregular('better:good best:good worse:bad worst:bad further:far more:many most:many less:little least:little'),
  adv: irregular(''),
};

/** Lemmas that WordNet has for a form ("houses" → house, "detained" → detain): that of an irregular form first ("felt" → feel, felt), then the form itself; empty where it knows none. */
export const baseForms = (form: string, pos: WordNetPos): readonly string[] => {
  const word = lemmaKey(form);
  const odd = IRREGULAR[pos].get(word);
  const guesses =
    odd === undefined
      ? [word, ...ENDINGS[pos].filter(([ending]) => ending.test(word)).map(([ending, to]) => word.replace(ending, to))]
      : [odd, word];
  return [...new Set(guesses)].filter((guess) => sensesOf(guess, pos).offsets.length > 0);
};

/** The verb of which a form is a past form by its looks ("ransacked" → ransack, "waylaid" → waylay); null where WordNet knows none, or knows the form as a noun. */
export const verbOfPastForm = (form: string): string | null => {
  const word = form.toLowerCase();
  if (!word.endsWith('ed') && !IRREGULAR.verb.has(word)) return null;
  const [verb] = baseForms(word, 'verb');
  return verb === undefined || verb === word || sensesOf(word, 'noun').offsets.length > 0 ? null : verb;
};

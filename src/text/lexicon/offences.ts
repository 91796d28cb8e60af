import type { Token } from '../sentence.js';
import { phraseIndex, phrasesIn, type PhraseMatch } from './phrases.js';

const row = (id: string, phrases: string): readonly [string, string] => [id, phrases];

/** General classes of offences, by the words of charge sheets and verdicts. Phrases are matched by words or lemmas. */
const ROWS: readonly (readonly [string, string])[] = [
  row(
    'murder',
    'murder, attempted murder, homicide, killing, manslaughter, assassination, infanticide, kill, contract killing, genocide, shooting',
  ),
  row(
    'assault',
    'assault, battery, beating, grievous bodily harm, wounding, violence, domestic violence, torture, injure, stabbing',
  ),
  row(
    'sexual',
    'rape, sexual assault, sexual abuse, sexual harassment, indecent assault, child pornography, sex offence, sex offense, molestation',
  ),
  row('kidnapping', 'kidnapping, abduction, hostage taking, false imprisonment, unlawful detention, kidnap, abduct'),
  row(
    'theft',
    'robbery, armed robbery, theft, burglary, stealing, steal, looting, shoplifting, larceny, rob, break-in, handling stolen goods',
  ),
  row(
    'fraud',
    'fraud, wire fraud, embezzlement, forgery, money laundering, money-laundering, laundering, tax evasion, tax fraud, insider trading, insider dealing, false accounting, counterfeiting, swindling, embezzle, defraud, racketeering, ponzi scheme, price fixing, market manipulation',
  ),
  row(
    'financing',
    'illegal financing, illicit financing, illegal funding, illegal party financing, financing, campaign finance',
  ),
  row(
    'corruption',
    'corruption, bribery, bribe, bribes, kickback, abuse of office, abuse of power, graft, influence peddling',
  ),
  row('extortion', 'extortion, blackmail'),
  row(
    'drugs',
    'drug trafficking, drug smuggling, drug possession, drug, narcotic, cocaine, heroin, cannabis, drug dealing, drug offence, drug offense',
  ),
  row(
    'smuggling',
    'smuggling, human trafficking, people smuggling, trafficking, contraband, smuggle, people trafficking',
  ),
  row(
    'weapons',
    'illegal possession of weapons, possession of a firearm, possession of weapons, weapons possession, illegal weapons, firearms offence, gun possession',
  ),
  row(
    'terrorism',
    'terrorism, terrorist offence, terrorist offense, terrorist activity, terror plot, planning an attack, planning attacks, extremism, membership of a terrorist organization, belonging to a terrorist group, terrorist group, terrorist act',
  ),
  row(
    'spying',
    'spying, espionage, treason, high treason, state treason, working as agents, working as an agent, working for foreign intelligence, passing secrets, leaking secrets, foreign agent, collaborating with the enemy, spy, acting as an agent, acting as agents, passing state secrets',
  ),
  row(
    'disorder',
    'hooliganism, rioting, riot, public disorder, disorderly conduct, disturbing the peace, breach of the peace, affray, mass unrest, violent disorder, incitement, inciting, unauthorised protest, unauthorized protest, unauthorised rally, illegal assembly, unlawful assembly, illegal protest, trespass, trespassing, obstructing the highway, vandalism, criminal damage',
  ),
  row(
    'traffic',
    'drunk driving, drink-driving, drink driving, dangerous driving, reckless driving, drunken driving, speeding, driving under the influence, hit-and-run, driving without a licence',
  ),
  row('arson', 'arson, starting a fire, setting fire, starting the fire'),
  row('cyber', 'hacking, cybercrime, computer misuse, computer crime, unauthorised access'),
  row(
    'speech',
    'defamation, libel, slander, insulting, insult, blasphemy, hate speech, spreading false news, spreading fake news, false information, discrediting the army',
  ),
  row(
    'immigration',
    'illegal entry, illegal immigration, overstaying, visa fraud, immigration offence, visa violation, overstaying a visa, illegal crossing, illegally crossing',
  ),
  row(
    'obstruction',
    'perjury, obstruction, obstruction of justice, contempt, contempt of court, lying, lying to the police, perverting the course of justice, resisting arrest, witness tampering',
  ),
  row(
    'negligence',
    'negligence, gross negligence, criminal negligence, endangering, negligent homicide, safety violation',
  ),
  row(
    'licence',
    'operating without a licence, operating without a license, illegal operation, operating illegally, unlicensed',
  ),
  row('animal', 'animal cruelty, cruelty to animals, poaching'),
  row(
    'organised',
    'organised crime, organized crime, gang membership, mafia association, criminal group, criminal organisation, criminal organization',
  ),
];

const INDEX = phraseIndex(ROWS);

/** The offences that tokens from `from` to `to` (exclusive) name, left to right, each with its class. */
export const offencesIn = (tokens: readonly Token[], from: number, to: number): readonly PhraseMatch<string>[] =>
  phrasesIn(INDEX, tokens, from, to);

/** Classes that one case may well be put under: counts of one indictment, or a general and a special word. */
const FITTING: ReadonlySet<string> = new Set(
  [
    'murder assault',
    'murder terrorism',
    'murder weapons',
    'murder negligence',
    'murder traffic',
    'murder kidnapping',
    'murder arson',
    'murder organised',
    'assault disorder',
    'assault sexual',
    'assault kidnapping',
    'assault theft',
    'fraud financing',
    'fraud corruption',
    'financing corruption',
    'fraud theft',
    'fraud organised',
    'fraud obstruction',
    'corruption extortion',
    'extortion organised',
    'drugs smuggling',
    'drugs organised',
    'smuggling immigration',
    'smuggling weapons',
    'smuggling organised',
    'weapons terrorism',
    'weapons organised',
    'weapons theft',
    'terrorism disorder',
    'terrorism arson',
    'terrorism financing',
    'terrorism spying',
    'disorder speech',
    'disorder obstruction',
    'disorder arson',
    'traffic negligence',
    'theft organised',
    'theft disorder',
    'cyber fraud',
    'cyber spying',
  ].map((pair) => pair.split(' ').sort().join('|')),
);

/** Whether two classes of offence may be charged together for one deed. */
export const offencesFit = (a: string, b: string): boolean => a === b || FITTING.has([a, b].sort().join('|'));

import type { Token } from '../sentence.js';
import { phraseIndex, phrasesIn, type PhraseMatch } from './phrases.js';

const row = (id: string, phrases: string): readonly [string, string] => [id, phrases];

/** General classes of reasons for what people and bodies decide. Phrases are matched by words or lemmas. */
const ROWS: readonly (readonly [string, string])[] = [
  row(
    'money',
    'cost, costs, cost-cutting, budget, budget cut, loss, losses, debt, financial, finance, funding, lack of funds, lack of money, save money, profit, profitability, falling sales, low sales, weak demand, falling demand, lack of demand, poor ticket sales, low ticket sales, bankruptcy, insolvency, shortfall, deficit, recession, economic, economy, unprofitable, expensive, price',
  ),
  row(
    'safety',
    'safety, safety concern, safety fear, security concern, security fear, security threat, security reason, security risk, danger, unsafe, bomb threat, threat, bomb scare, protect the public, protect residents, risk of collapse',
  ),
  row(
    'law',
    'law, new law, media law, legislation, court ruling, court order, court decision, ruling, verdict, regulation, regulator, licence, license, permit, sanctions, legal, constitution, unconstitutional, illegal, comply, compliance, breach, violation, violate',
  ),
  row(
    'parity',
    'parity, equality, equal, reciprocity, reciprocal, balance, level playing field, equal treatment, fairness',
  ),
  row(
    'retaliation',
    'retaliation, retaliate, revenge, reprisal, tit-for-tat, punish, punishment, in response, response, countermeasure, spat, diplomatic row, avenge, vengeance',
  ),
  row(
    'intimidation',
    'intimidate, frighten, intimidation, pressure, put pressure, silence, repression, crackdown, targeting, persecution, persecute, ethnic targeting, discrimination',
  ),
  row(
    'crime',
    'murder case, criminal case, criminal investigation, crime, investigation, law enforcement, corruption, fraud investigation, corruption investigation, organised crime, organized crime',
  ),
  row(
    'weather',
    'weather, bad weather, storm, snow, heavy snow, rain, heavy rain, fog, wind, strong winds, high winds, heat, heatwave, ice, hurricane, typhoon, flooding, flood',
  ),
  row(
    'health',
    'illness, health, ill health, health reason, ill, virus, outbreak, pandemic, injury, surgery, disease, infection, contamination, food poisoning, salmonella, sick, sickness, cancer',
  ),
  row(
    'labour',
    'wage, wages, pay, low pay, unpaid wages, working conditions, pension, pensions, job cuts, layoffs, austerity, strike, walkout, industrial action, overtime, labour dispute, labor dispute, staff shortage, staff shortages, shortage of staff, lack of staff',
  ),
  row(
    'misconduct',
    'misconduct, harassment, scandal, allegation, affair, remark, remarks, comments, leak, plagiarism, racist, inappropriate, bullying, abuse, lying, lied, cheating, doping, insult, drunkenness, breach of contract, conflict of interest',
  ),
  row(
    'results',
    'poor result, poor results, results, defeat, defeats, performance, poor performance, losing streak, poor form, relegation, election defeat, underperformance',
  ),
  row(
    'technical',
    'technical problem, technical fault, technical reason, fault, defect, malfunction, repair, repairs, maintenance, renovation, upgrade, power failure, power cut, glitch, faulty',
  ),
  row(
    'personal',
    'family, family reason, personal reason, personal reasons, private reasons, spend more time, age, old age, retirement, retire',
  ),
  row(
    'politics',
    'disagreement, policy, dispute, differences, difference of opinion, lack of support, no-confidence, loss of confidence, coalition, reform, criticism, government policy',
  ),
  row('war', 'war, fighting, invasion, conflict, shelling, hostilities, offensive, airstrike, clashes'),
  row('trade', 'import, imports, tariff, cheap imports, competition, smuggled goods'),
  row('fraud', 'fraud, vote rigging, rigging, irregularities, electoral fraud, election fraud'),
  row('disorder', 'crowd trouble, riot, riots, unrest, violence, hooliganism'),
  row('incident', 'crash, accident, disaster, sabotage, sabotaged, collision, derailment, explosion, blast, tragedy'),
  row('environment', 'pollution, emissions, climate, environment, environmental, wildlife, conservation, endangered'),
];

const INDEX = phraseIndex(ROWS);

/** The reasons that tokens from `from` to `to` (exclusive) name, left to right, each with its class. */
export const motivesIn = (tokens: readonly Token[], from: number, to: number): readonly PhraseMatch<string>[] =>
  phrasesIn(INDEX, tokens, from, to);

/** Classes that may stand behind one decision together. */
const FITTING: ReadonlySet<string> = new Set(
  [
    'money labour',
    'money politics',
    'money results',
    'money war',
    'safety weather',
    'safety technical',
    'safety war',
    'safety health',
    'safety law',
    'safety environment',
    'safety crime',
    'law crime',
    'law misconduct',
    'law environment',
    'law politics',
    'parity politics',
    'retaliation politics',
    'retaliation parity',
    'retaliation war',
    'retaliation intimidation',
    'intimidation politics',
    'misconduct politics',
    'misconduct crime',
    'health personal',
    'results politics',
    'labour politics',
    'crime safety',
    'environment health',
    'personal results',
    'weather technical',
    'war politics',
    'trade money',
    'trade labour',
    'fraud politics',
    'fraud misconduct',
    'disorder safety',
    'disorder war',
    'incident safety',
    'incident technical',
    'incident law',
    'incident misconduct',
    'incident war',
    'incident retaliation',
    'incident politics',
    'incident weather',
  ].map((pair) => pair.split(' ').sort().join('|')),
);

/** Whether two classes of reason may stand behind one decision. */
export const motivesFit = (a: string, b: string): boolean => a === b || FITTING.has([a, b].sort().join('|'));

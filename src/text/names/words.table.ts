const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((w) => w !== ''));

/** Forms of address; a capitalised word after one is a person. With or without a point. */
export const HONORIFICS = words(
  `snr comr inf supt insp ssgt mr mrs ms miss mx dr prof sir dame lord lady madam madame mme monsieur herr frau signor signora señor señora don doña sheikh shaykh sheik sheikha shah mullah mawlawi maulana ayatollah hojatoleslam hajji haji imam rabbi rev reverend fr father sister brother bishop archbishop cardinal pope patriarch metropolitan saint st prince princess king queen emperor empress sultan emir tsar czar duke duchess count countess baron baroness gen lt col maj capt cpt sgt cpl pvt adm cmdr brig pte hon sen rep gov amb pres`,
);

/** Fields after "Minister of", "Secretary of", "Chief of": part of the title. */
export const TITLE_FIELDS = words(
  `state staff defence defense justice finance health interior education culture energy commerce agriculture transport transportation labour labor trade foreign affairs internal external environment tourism industry information police parliament mission war treasury economy`,
);

/** Nouns for what a person is or does; singular, lower case. */
export const ROLES = words(
  `president premier chancellor minister secretary undersecretary ambassador envoy consul attaché attache chargé diplomat representative delegate commissioner governor mayor senator congressman congresswoman lawmaker legislator parliamentarian mp mep deputy speaker chairman chairwoman chairperson chair chief head leader director co-director general manager ceo cfo coo cto executive founder co-founder cofounder owner co-owner partner boss spokesman spokeswoman spokesperson aide adviser advisor assistant official officer bureaucrat negotiator mediator prosecutor attorney lawyer solicitor barrister counsel judge justice magistrate investigator inspector detective constable sheriff policeman policewoman commander captain colonel lieutenant sergeant trooper major corporal admiral marshal brigadier commodore soldier pilot co-pilot astronaut cosmonaut guard warden agent spy operative journalist reporter correspondent editor editor-in-chief columnist commentator anchor presenter blogger photographer cameraman writer author novelist poet playwright actor actress singer musician composer conductor dancer director producer filmmaker artist painter architect designer scientist researcher physicist chemist biologist seismologist geologist meteorologist economist analyst historian sociologist anthropologist expert scholar professor lecturer teacher principal dean rector student pupil doctor physician surgeon nurse paramedic psychologist psychiatrist pharmacist coroner pathologist engineer technician programmer developer entrepreneur businessman businesswoman banker investor trader merchant financier tycoon magnate oligarch billionaire millionaire farmer worker employee miner driver fisherman firefighter sailor skipper activist campaigner dissident organizer organiser volunteer protester demonstrator unionist coordinator coach player footballer striker goalkeeper midfielder athlete swimmer boxer champion cyclist racer priest pastor bishop archbishop cardinal pope rabbi imam cleric monk nun preacher missionary king queen prince princess sultan emir monarch heir resident eyewitness witness survivor victim suspect defendant convict gunman attacker bomber hijacker passenger tourist neighbor neighbour landlord tenant refugee migrant politician candidate contender nominee ex-president ex-minister predecessor successor colleague rival politician strategist pollster planner consultant contractor supervisor foreman clerk cashier salesman saleswoman shopkeeper waiter chef cook baker butcher carpenter plumber electrician mechanic guide translator interpreter librarian archivist curator trustee treasurer auditor accountant underwriter ombudsman whistleblower hacker fugitive warlord militant rebel insurgent jihadist founder patriarch statesman stateswoman peer baron businessperson policymaker regulator vice-president vice-chairman caretaker minister-president d'affaires plenipotentiary spokes celebrity model star laureate veteran`,
);

/** Nouns of kinship; singular. */
export const KIN = words(
  `brother sister father mother son daughter wife husband uncle aunt cousin nephew niece widow widower twin sibling grandfather grandmother grandson granddaughter stepfather stepmother stepson stepdaughter brother-in-law sister-in-law father-in-law mother-in-law son-in-law daughter-in-law fiancé fiancée fiance fiancee girlfriend boyfriend spouse     `,
);

/** Words that go before a role and belong to the title. */
export const TITLE_MODIFIERS = words(
  `deputy first second third vice acting interim former ex late outgoing incoming prime foreign interior defence defense finance justice health education culture energy trade economy environment labor labour agriculture transport home state press chief senior junior assistant associate executive managing general attorney lord high grand crown permanent special presidential military police army navy federal national regional local district provincial supreme honorary lead co opposition majority minority house senate white extraordinary human commercial operating financial technical technology chief marketing staff rear field brigadier lieutenant major master private specialist political legal medical scientific research veteran longtime then`,
);

/** Last words of the names of bodies. */
export const BODY_HEADS = words(
  `ministry department agency administration authority bureau office commission committee council board court tribunal parliament assembly senate congress duma knesset bundestag cabinet government embassy consulate mission delegation police army navy guard guards force forces corps command headquarters service services fund bank university college school academy institute institution laboratory lab laboratories center centre hospital clinic museum library theatre theater orchestra church cathedral mosque synagogue diocese party movement front union unions league alliance coalition federation confederation association society foundation trust organization organisation group holding holdings company corporation corp inc incorporated ltd limited llc llp plc co gmbh ag sa sas spa nv bv oao ooo pao zao pjsc jsc pty kg oy ab asa as airlines airline airways aviation railways railway railroad motors electric electronics systems technologies technology software telecom telecommunications communications networks network media news newspaper times post herald tribune journal gazette guardian observer press broadcasting television radio tv channel magazine review weekly daily chronicle mail express telegraph star sun globe mirror independent monitor records pictures studios studio entertainment productions oil petroleum gas energy power resources mining steel chemicals pharmaceuticals pharma foods brewery partners capital ventures investments securities insurance exchange club fc united rovers athletic olympics cup project initiative programme program campaign brigade brigades battalion regiment division unit militia brotherhood treaty accord act agreement secretariat house hezbollah hamas crescent cross survey observatory registry registrar chamber prosecutor's committee's directorate inspectorate customs treasury reserve watch international interpol worldwide global cartel mafia`,
);

/** Bodies of a state: an adjective of a country before them is no part of the name. */
export const STATE_BODY_HEADS = words(
  `ministry department agency administration authority bureau commission committee council court parliament assembly senate congress duma cabinet government embassy consulate mission delegation police army navy guard guards force forces corps command service services directorate treasury house customs`,
);

/** Last words of the names of buildings, streets and other spots: places, but none that the gazetteer knows. */
export const SPOT_HEADS = words(
  `street avenue road lane boulevard highway motorway square plaza mall market bazaar park garden gardens airport airfield airbase base station terminal port harbor harbour bridge tunnel tower towers building hotel motel inn café cafe restaurant bar stadium arena palace castle fort prison jail camp cemetery monument memorial dam canal valley mountain mountains mount hill hills peak lake river bay beach coast island islands peninsula desert forest gulf strait straits sea ocean channel checkpoint crossing junction district quarter neighborhood neighbourhood suburb village town city county province region oblast krai reef cape pass glacier volcano basin plateau theatre`,
);

/** Nouns after which "of X" is part of a proper name. */
export const OF_HEADS = words(
  `ministry department bank university college school academy institute church house court office bureau board council committee commission republic kingdom state states union confederation league party front army guard organization organisation association society center centre chamber museum library gulf strait straits bay cape isle sea lake city people's bishop archbishop prince princess duke university's federation emirate sultanate duchy province knights sons daughters tower palace ministers representatives commons lords nations conference treaty battle institute's hospital inspectorate directorate secretariat registry fund corps`,
);

/** Capitalised words that carry no name by themselves. */
export const NO_NAMES = words(
  `i january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun christmas easter ramadan eid passover hanukkah diwali thanksgiving halloween christian christians muslim muslims islamic jewish jew jews hindu hindus buddhist buddhists sikh sikhs catholic catholics protestant protestants orthodox sunni sunnis shia shiite shiites shi'ite islamist islamists communist communists socialist socialists nazi nazis republican republicans democrat democrats democratic labour tory tories conservative conservatives liberal liberals western westerners internet web gmt utc est edt pst pdt cet bst am pm a.m. p.m. ad bc ce bce covid covid-19 ok tv dna gdp ceo cfo coo cto it                                  god koran quran bible torah molotov`,
);

/** Words of site furniture: no names where they open a line. */
export const FURNITURE = words(
  `photo photos video read related article articles review live update updated breaking exclusive opinion analysis editorial advertisement copyright source sources image file watch listen share subscribe follow contact home page top latest more`,
);

/** Words for creeds and politics among them that open the names of parties, churches and schools. */
export const CREEDS = words(
  `christian muslim islamic jewish hindu buddhist catholic protestant orthodox sunni shia communist socialist nazi republican democratic labour conservative liberal western`,
);

/** Words that open sentences with a capital and are common nouns, verbs or adverbs whatever the tagger says. */
export const OPENERS = words(
  `police authorities officials investigators prosecutors witnesses residents relatives survivors rescuers firefighters soldiers troops troopers militants protesters demonstrators rioters youths students workers doctors nurses experts analysts critics supporters opponents lawyers lawmakers politicians diplomats journalists reporters media reports rumors rumours meanwhile however moreover furthermore additionally according earlier later today yesterday tomorrow tonight overnight afterwards initially eventually finally recently currently previously shortly several many most some few both all each every another other others such these those this that there here then thus hence therefore still yet also even just only once twice since until unless although though while whereas because if when whenever where wherever why how what which who whom whose whether as at by for from in into of off on onto out over per through to toward towards under up upon via with within without about above across after against along amid among around before behind below beneath beside besides between beyond despite down during except inside like near opposite outside past and but or nor so an a the my your his her its our their he she it we they you no not never none nobody nothing neither either one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions scores half part parts people men women children boys girls brothers sisters twins families victims suspects detainees passengers crew tensions relations talks negotiations efforts clashes violence fighting attacks strikes raids arrests searches footage images pictures videos nearly almost roughly approximately about around more less fewer least following speaking asked responding reacting referring commenting addressing citing quoting based given despite instead rather perhaps maybe indeed certainly clearly obviously unfortunately sadly tragically reportedly allegedly apparently officially separately similarly likewise elsewhere nationwide worldwide former ex president minister chairman spokesman spokeswoman spokesperson actress actor leader head chief director captain general colonel relatives friends colleagues neighbors neighbours state local national international federal regional security military emergency fire health government opposition ministry parliament court embassy thick strong heavy heavily huge large small new old young good bad great last next first second third final total early late damaged failed hope fears concerns anger outrage grief condolences thoughts previous internet communications earthquake quake earthquakes tsunami fire fires flames smoke doctors hospitals schools banks shops buildings houses homes roads engineers ships`,
);

/** Verbs of saying: their subject, before or after, is somebody. Base forms and past forms. */
export const SAYING_VERBS = words(
  `say said says tell told tells add added adds state stated states note noted notes announce announced explain explained claim claimed claims warn warned warns admit admitted insist insisted argue argued conclude concluded confirm confirmed deny denied declare declared comment commented reply replied respond responded recall recalled write wrote writes tweet tweeted emphasize emphasized emphasise emphasised stress stressed reveal revealed suggest suggested acknowledge acknowledged assert asserted allege alleged complain complained believe believed think thought testify testified ask asked call called urge urged vow vowed promise promised describe described remark remarked observe observed report reported quote quoted joke joked continue continued`,
);

/** Particles inside personal names, lower case. */
export const NAME_PARTICLES = words(
  `al el bin ibn bint ben van von der den de da do dos das del della di du la le ter ten zu af av ul ur ud as ad an ash az abu abd e y ogly oglu oglou qizi kyzy uulu`,
);

/** What ends a personal name and belongs to it. */
export const NAME_SUFFIXES = words(`jr sr ii iii iv v junior senior`);

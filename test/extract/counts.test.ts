import type { Candidate } from '../../src/extract/extractor.js';
import { counts } from '../../src/extract/extractors/counts.js';
import { readArticle } from '../../src/extract/reading.js';

/** What is said, and for words of it the topic of the count that they mark; null where they are no count of anything that can be asked. */
const ROWS: readonly (readonly [string, readonly (readonly [string, string | null])[]])[] = [
  // tolls that are told of a figure
  ['The death toll is 12.', [['12', 'count|die|people']]],
  // numbers gathered over years are no toll of the news
  [
    'At least 9,000 people have been killed in six years of conflict.',
    [['At least 9,000', 'count|die|people|over time']],
  ],
  [
    'More than 300 people have been detained since the coup in 2014.',
    [['More than 300', 'count|detain|people|over time']],
  ],
  ['Some 400 people are killed on these roads every year.', [['400', 'count|die|people|over time']]],
  ['The blast killed 12 people, the worst attack since 2009.', [['12', 'count|die|people']]],
  ['The storm has killed 12 people since Tuesday.', [['12', 'count|die|people']]],
  // lists: hedged items, what is only named inside, what is added behind the verb, some of an item
  [
    'The quake damaged 42 offices, over 1,600 houses, 40 sheds including barns and sties, 8 bridges, and 4 schools.',
    [
      ['1,600', 'count|damage|home'],
      ['8', 'count|damage|bridge'],
      ['4 ', 'count|damage|school'],
    ],
  ],
  [
    'Dozens of houses were damaged in the storm, as well as seven bridges, two of which collapsed.',
    [['seven', 'count|damage|bridge']],
  ],
  ['The rebels killed 30 villagers in three days of fighting.', [['30', 'count|die|people']]],
  ['The death toll from the ferry accident stood at 31 on Friday.', [['31', 'count|die|people']]],
  ['The toll rose to at least 14 overnight.', [['at least 14', 'count|die|people']]],
  ['The number of injured reached 40 by evening.', [['40', 'count|injure|people']]],
  ['The number of people killed in the landslide climbed to 19.', [['19', 'count|die|people']]],
  ['Hospital officials put the number of dead at 9.', [['9', 'count|die|people']]],
  ['Two more bodies were found, bringing the death toll to 30.', [['30', 'count|die|people']]],
  ['The ministry raised the number of missing to 22.', [['22', 'count|miss|people']]],
  ['Confirmed infections rose to 3,400.', [['3,400', 'count|infect|people']]],
  ['Officials counted 14 bodies.', [['14', 'count|die|people']]],
  [
    'There were 17 deaths and more than 200 injuries.',
    [
      ['17', 'count|die|people'],
      ['more than 200', 'count|injure|people'],
    ],
  ],
  [
    'The crash ended with 12 dead and 30 hurt.',
    [
      ['12', 'count|die|people'],
      ['30', 'count|injure|people'],
    ],
  ],
  [
    'Quake kills 5, injures 200',
    [
      ['5', 'count|die|people'],
      ['200', 'count|injure|people'],
    ],
  ],
  ['Five dead as bus crashes', [['Five', 'count|die|people']]],
  [
    'The explosion killed three people and wounded 12 others.',
    [
      ['three', 'count|die|people'],
      ['12', 'count|injure|people'],
    ],
  ],
  ['The blaze claimed 23 lives.', [['23', 'count|die|people']]],
  ['Eleven people lost their lives in the stampede.', [['Eleven', 'count|die|people']]],
  ['Police made 14 arrests.', [['14', 'count|detain|people']]],
  ['A ferry sank with the loss of 48 lives.', [['48', 'count|die|people']]],
  ['At least 16 people were confirmed dead.', [['At least 16', 'count|die|people']]],
  ['Twelve miners were found dead.', [['Twelve', 'count|die|people']]],
  [
    'The storm left 30 people missing and 4,000 homeless.',
    [
      ['30', 'count|miss|people'],
      ['4,000', 'count|displace|people'],
    ],
  ],
  ['A death toll of 12 was given by the mayor.', [['12', 'count|die|people']]],
  // crowds
  ['The concert was attended by 5,000 people.', [['5,000', 'count|attend|people']]],
  ['The rally was attended by an estimated 80,000.', [['an estimated 80,000', 'count|attend|people']]],
  ['The festival drew 12,000 visitors.', [['12,000', 'count|attend|people']]],
  ['A crowd of 3,000 watched the final.', [['3,000', 'count|attend|people']]],
  ['Police put the crowd at 15,000.', [['15,000', 'count|attend|people']]],
  ['Organisers estimated the turnout at 60,000.', [['60,000', 'count|attend|people']]],
  ['Some 20,000 took part in the march.', [['Some 20,000', 'count|attend|people']]],
  ['More than 400 students marched to the parliament.', [['More than 400', 'count|attend|people']]],
  ['About 2,000 people gathered outside the court.', [['About 2,000', 'count|attend|people']]],
  ['Around 700 mourners packed the church.', [['Around 700', 'count|attend|people']]],
  ['Tens of thousands turned out for the parade.', [['Tens of thousands', 'count|attend|people']]],
  [
    'Police put the crowd at 15,000; witnesses said there were more than 40,000.',
    [
      ['15,000', 'count|attend|people'],
      ['more than 40,000', 'count|attend|people'],
    ],
  ],
  [
    'The unions said 90,000 people marched. The police said there were 35,000.',
    [
      ['90,000', 'count|attend|people'],
      ['35,000', 'count|attend|people'],
    ],
  ],
  [
    'Organisers said 6,000 people attended. Police put the figure at 2,500.',
    [
      ['6,000', 'count|attend|people'],
      ['2,500', 'count|attend|people'],
    ],
  ],
  ['Police arrested 40 protesters.', [['40', 'count|detain|people']]],
  // lists
  [
    'The storm damaged 42 office buildings, 8 bridges and 4 schools.',
    [
      ['42', 'count|damage|building'],
      ['8', 'count|damage|bridge'],
      ['4 schools', 'count|damage|school'],
    ],
  ],
  [
    'The flood destroyed more than 300 houses, 12 shops and a mosque.',
    [
      ['more than 300', 'count|damage|home'],
      ['12', 'count|damage|shop'],
    ],
  ],
  [
    'Two churches, 15 shops and 90 homes were burned down.',
    [
      ['Two', 'count|burn|church'],
      ['15', 'count|burn|shop'],
      ['90', 'count|burn|home'],
    ],
  ],
  ['Seven bridges, two of which collapsed, were damaged.', [['Seven', 'count|damage|bridge']]],
  ['Customs officers seized 40 rifles and 6,000 rounds of ammunition.', [['40', 'count|seize|rifle']]],
  // attributive and appositive
  ['Brinmouth, a city of 160,000 people, was cut off.', [['160,000', 'measure|population']]],
  ['The town is home to 170,000 people.', [['170,000', 'measure|population']]],
  ['The island has a population of 4,200.', [['4,200', 'measure|population']]],
  ['Brinmouth, population 12,000, has one bank.', [['12,000', 'measure|population']]],
  ['The trawler had a crew of 12.', [['12', 'count|aboard|crew']]],
  [
    'The plane was carrying 150 passengers and six crew.',
    [
      ['150', 'count|aboard|passenger'],
      ['six', 'count|aboard|crew'],
    ],
  ],
  ['There were 163 people on board the flight.', [['163', 'count|aboard|people']]],
  ['The 45-page report was published on Monday.', [['45', 'count|size:report|page']]],
  ['The court heard about a nine-storey building.', [['nine', 'count|size:building|storey']]],
  ['A 7.7 magnitude quake hit the coast.', [['7.7', 'measure|magnitude|quake']]],
  ['The first quake, magnitude 7.6, struck at dawn.', [['magnitude 7.6', 'measure|magnitude|quake']]],
  ['He was sentenced to five years in prison.', [['five years', 'measure|duration|sentence']]],
  ['She received a five-year sentence.', [['five-year', 'measure|duration|sentence']]],
  ['The banker was jailed for 12 years.', [['12 years', 'measure|duration|sentence']]],
  ['He is serving a 20-year prison term.', [['20-year', 'measure|duration|sentence']]],
  ['Anna Smith, 59, was found on Tuesday.', [['59', 'measure|age']]],
  ['The victim was named as 34-year-old Peter Jones.', [['34-year-old', 'measure|age']]],
  ['Peter Jones, a 59-year-old mechanic, was charged.', [['59-year-old', 'measure|age']]],
  ["Each of the group's 200 members paid a fee.", [['200', 'count|member|people']]],
  ['The club has 300 members.', [['300', 'count|member|people']]],
  ['The plant employs 1,200 people.', [['1,200', 'count|staff|people']]],
  ['The company will cut 500 jobs.', [['500', 'count|lay-off|people']]],
  ['The company cut 500 jobs last year.', [['500', 'count|lay-off|people']]],
  // prices, results, worth
  ['The jewels are worth €113 million.', [['€113 million', 'measure|money|steal']]],
  ['The loot was estimated at about €1 billion.', [['about €1 billion', 'measure|money|steal']]],
  ['The stock had hit a peak of more than $270 per share in 2015.', [['more than $270', 'measure|money|share:peak']]],
  ['The brewer bought its rival for $196 per share.', [['$196', 'measure|money|share:offer']]],
  ['Shares closed at $131 on Friday.', [['$131', null]]],
  ['Shares surged 47 percent on Monday.', [['47 percent', 'measure|percent|shares:up']]],
  ['The stock fell by 5.4 per cent.', [['5.4 per cent', 'measure|percent|shares:down']]],
  ['The chain reported a loss of $166 million.', [['$166 million', 'measure|money|result:loss']]],
  ['The flood caused a loss of $166 million.', [['$166 million', 'measure|money|damage']]],
  ['The governor announced $250,000 for the family of every victim.', [['$250,000', 'measure|money|aid:each']]],
  // weights, and how far something was noticed
  ['The stone weighs 49 carats.', [['49', 'measure|carats']]],
  ['The 62-carat diamond was stolen.', [['62', 'measure|carats']]],
  ['The statue weighs 105 kg.', [['105 kg', 'measure|mass|statue']]],
  ['The calf born at the farm tips the scales at just over 40 kilos.', [['just over 40 kilos', 'measure|mass|calf']]],
  ['The airline posted a loss of $12 million and its rival a $31 million loss.', [['$31 million', null]]],
  ['The blast was heard in the capital, 180 km away.', [['180 km', 'measure|distance|noticed']]],
  ['Winds of 220 km/h lashed the coast.', [['220 km/h', 'measure|speed|wind']]],
  // measures
  ['The quake struck at a depth of 10 km.', [['10 km', 'measure|depth']]],
  ['It was centred 35 kilometres deep.', [['35 kilometres', 'measure|depth']]],
  ['The epicentre was 120 km north of Brinmouth.', [['120 km', 'measure|distance|brinmouth']]],
  ['The plane crashed 20 miles from Brinmouth.', [['20 miles', 'measure|distance|brinmouth']]],
  ['Waves of up to six metres hit the port.', [['up to six metres', 'measure|height|wave']]],
  ['The storm brought winds of 140 km/h.', [['140 km/h', 'measure|speed|wind']]],
  ['The tremor shook buildings for around 15 seconds.', [['around 15 seconds', 'measure|duration|shake']]],
  ['The shaking lasted 40 seconds.', [['40 seconds', 'measure|duration|shake']]],
  ['The siege lasted four days.', [['four days', 'measure|duration|siege']]],
  ['Up to 80 percent of phone services were down.', [['Up to 80 percent', 'measure|percent|service']]],
  ['The candidate won 52 percent of the vote.', [['52 percent', 'measure|percent|vote']]],
  ['The firm was fined $3 million.', [['$3 million', 'measure|money|fine']]],
  ['A judge set bail at $50,000.', [['$50,000', 'measure|money|bail']]],
  ['The kidnappers demanded a ransom of $2 million.', [['$2 million', 'measure|money|ransom']]],
  ['The flood caused $40 million in damage.', [['$40 million', 'measure|money|damage']]],
  ['The takeover is worth $5.4 billion.', [['$5.4 billion', 'measure|money|acquire']]],
  ['It bought the chain for $334 million.', [['$334 million', 'measure|money|acquire']]],
  ['The winner took a jackpot of $12 million.', [['$12 million', 'measure|money|prize']]],
  ['Thieves stole jewels worth $8 million.', [['$8 million', 'measure|money|steal']]],
  ['The temperature reached 41 degrees.', [['41 degrees', 'measure|temperature']]],
  [
    'The tsunami killed 9,000 people in 14 countries.',
    [
      ['9,000', 'count|die|people'],
      ['14', 'count|die:in|country'],
    ],
  ],
  ['The gunman fired 12 shots.', [['12', 'count|fire|shot']]],
  // kinds of harm apart
  [
    'Eight people suffered serious injuries and 26 others minor injuries.',
    [
      ['Eight', 'count|injure:seriously|people'],
      ['26', 'count|injure:slightly|people'],
    ],
  ],
  ['Three people were seriously injured.', [['Three', 'count|injure:seriously|people']]],
  ['At least 50 people were hospitalised.', [['50', 'count|hospitalize|people']]],
  ['Twenty people were taken to hospital.', [['Twenty', 'count|hospitalize|people']]],
  ['Doctors treated 60 people for smoke inhalation.', [['60', 'count|treat:there|people']]],
  ['Four are in critical condition.', [['Four', 'count|injure:seriously|people']]],
  // no question at all
  ['He waited 20 minutes for the bus.', [['20 minutes', null]]],
  ['The 2010 law has 12 sections.', [['12', null]]],
  // from all kinds of stories
  [
    'A gunman opened fire at a shopping mall, killing seven people and wounding at least 20 before he was shot dead.',
    [
      ['seven', 'count|die|people'],
      ['at least 20', 'count|injure|people'],
    ],
  ],
  ['Authorities have confirmed 41 deaths from the cholera outbreak.', [['41', 'count|die|people']]],
  [
    'The outbreak has sickened 1,300 people and killed 41.',
    [
      ['1,300', 'count|infect|people'],
      ['41', 'count|die|people'],
    ],
  ],
  ['The number of confirmed cases rose to 2,315 on Sunday.', [['2,315', 'count|infect|people']]],
  [
    'Officials said 64 people had died and another 112 were being treated in hospital.',
    [
      ['64', 'count|die|people'],
      ['112', 'count|hospitalize|people'],
    ],
  ],
  ['At least nine miners remain trapped underground.', [['nine', 'count|shut-out|people']]],
  ['Rescuers pulled 23 survivors from the rubble.', [['23', 'count|rescue|people']]],
  ['More than 12,000 people were forced to leave their homes.', [['12,000', 'count|evacuate|people']]],
  ['Some 4,500 residents were evacuated as the fire spread.', [['4,500', 'count|evacuate|people']]],
  [
    'The wildfire has burned 30,000 acres and destroyed 120 homes.',
    [
      ['30,000', 'measure|area|burn'],
      ['120', 'count|damage|home'],
    ],
  ],
  ['About 3,200 nurses walked out on Monday.', [['3,200', 'count|strike-work|people']]],
  ['The union says 45,000 members joined the strike.', [['45,000', 'count|attend|people']]],
  ['Turnout was 61 percent.', [['61 percent', 'measure|percent|turnout']]],
  ['Voter turnout reached 58 per cent.', [['58 per cent', 'measure|percent|turnout']]],
  [
    'The party won 124 seats in the 250-member parliament.',
    [
      ['124', 'count|win|seat'],
      ['250', 'count|size:parliament|member'],
    ],
  ],
  ['He secured 53 percent of the votes.', [['53 percent', 'measure|percent|vote']]],
  ['The shares fell 4.5 percent.', [['4.5 percent', 'measure|percent|shares:down']]],
  ['The company reported a profit of $220 million.', [['$220 million', 'measure|money|profit']]],
  ['The group agreed to pay $1.2 billion for the brewer.', [['$1.2 billion', 'measure|money|acquire']]],
  ['The painting sold for $14 million at auction.', [['$14 million', 'measure|money|acquire']]],
  ['He was ordered to pay 5,000 pounds in compensation.', [['5,000 pounds', 'measure|money|compensation']]],
  ['The robbers made off with $300,000.', [['$300,000', 'measure|money|steal']]],
  ['The bridge cost 40 million dollars to build.', [['40 million dollars', 'measure|money|price']]],
  ['Two of the four attackers were killed.', [['Two', 'count|die|people']]],
  ['Among the dead were three children.', [['three', 'count|die|people']]],
  ['Twelve people, including two children, were killed.', [['Twelve', 'count|die|people']]],
  ['The victims ranged from 12 to 70 years old.', [['12', null]]],
  ['The 31-year-old striker, Marco Rossi, scored twice.', [['31-year-old', 'measure|age']]],
  ['Singer Ella Brown died at the age of 81.', [['81', 'measure|age']]],
  ['Ella Brown, who was 81, died at home.', [['81', 'measure|age']]],
  ['A court jailed the former minister for six years.', [['six years', 'measure|duration|sentence']]],
  ['Prosecutors asked for a sentence of nine years.', [['nine years', null]]],
  ['He got a suspended sentence of two years.', [['two years', null]]],
  ['She spent three years in prison.', [['three years', null]]],
  ['The hostages were held for 11 days.', [['11 days', 'measure|duration|hold']]],
  ['The power cut lasted six hours.', [['six hours', 'measure|duration|cut']]],
  ['The hearing is expected to last two weeks.', [['two weeks', null]]],
  ['There were 72 passengers aboard the ferry.', [['72', 'count|aboard|passenger']]],
  ['The ferry, with 220 people on board, capsized.', [['220', 'count|aboard|people']]],
  ['None of the 45 passengers was hurt.', [['45', 'count|aboard|passenger']]],
  ['The train was travelling at 140 km/h.', [['140 km/h', 'measure|speed|train']]],
  ['The hurricane packed winds of up to 155 mph.', [['155 mph', 'measure|speed|wind']]],
  ['The river rose to 7.2 metres.', [['7.2 metres', 'measure|level|river']]],
  ['The submarine lies 2,500 metres below the surface.', [['2,500 metres', 'measure|depth']]],
  ['Police fired 14 rounds at the car.', [['14', 'count|fire|round']]],
  ['The gunman was armed with three rifles.', [['three', null]]],
  ['Rebels fired a volley of 20 rockets.', [['20', 'count|fire|rocket']]],
  [
    'Six soldiers were killed and 10 wounded in the ambush.',
    [
      ['Six', 'count|die|people'],
      ['10', 'count|injure|people'],
    ],
  ],
  ['A roadside bomb killed a policeman and wounded three others.', [['three', 'count|injure|people']]],
  ['The army said it had killed 30 militants.', [['30', 'count|die|people']]],
  ['The rebels claimed to have killed 12 soldiers.', [['12', 'count|die|people']]],
  ['Twenty-two people are still missing after the landslide.', [['Twenty-two', 'count|miss|people']]],
  ['Forty people are unaccounted for.', [['Forty', 'count|miss|people']]],
  ['Eighteen suspects were charged with fraud.', [['Eighteen', 'count|charge|people']]],
  ['Police detained more than 200 demonstrators.', [['more than 200', 'count|detain|people']]],
  ['More than 200 demonstrators were taken into custody.', [['200', 'count|detain|people']]],
  ['The airline cancelled 320 flights.', [['320', 'count|cancel|flight']]],
  ['Some 15,000 homes lost power.', [['15,000', 'count|power|home']]],
  ['The bank will close 70 branches.', [['70', null]]],
  ['The bank closed 70 branches last year.', [['70', 'count|close|branch']]],
  ['The carmaker laid off 1,500 workers.', [['1,500', 'count|lay-off|people']]],
  ['The firm employs about 9,000 staff in six countries.', [['9,000', 'count|staff|people']]],
  ['A record 52,000 fans packed the stadium.', [['52,000', 'count|attend|people']]],
  ['The match was watched by 18,000 spectators.', [['18,000', 'count|attend|people']]],
  ['Attendance was estimated at 25,000.', [['25,000', 'count|attend|people']]],
  ['Up to 5,000 demonstrators rallied in the square.', [['5,000', 'count|attend|people']]],
  ['The vigil drew hundreds.', [['hundreds', 'count|attend|people']]],
  ['A landslide buried 14 houses.', [['14', 'count|bury|home']]],
  ['The attack left 16 dead, among them five children.', [['16', 'count|die|people']]],
  [
    'Sixteen dead, dozens hurt in mine blast',
    [
      ['Sixteen', 'count|die|people'],
      ['dozens', 'count|injure|people'],
    ],
  ],
  ['Toll in ferry disaster climbs to 88', [['88', 'count|die|people']]],
  ['Ferry disaster death toll hits 88', [['88', 'count|die|people']]],
  ['With 88 people confirmed dead, the captain was arrested.', [['88', 'count|die|people']]],
  ['The storm has so far claimed at least 17 lives.', [['17', 'count|die|people']]],
  ['The gang stole 12 paintings.', [['12', 'count|steal|painting']]],
  ['The probe found 34 victims of abuse.', [['34', 'count|find|people']]],
  [
    'The quake had a magnitude of 5.9 and a depth of 12 km.',
    [
      ['5.9', 'measure|magnitude|quake'],
      ['12 km', 'measure|depth'],
    ],
  ],
  ['It was followed by an aftershock of magnitude 5.1.', [['5.1', 'measure|magnitude|quake']]],
  ['The seismologists recorded 230 aftershocks.', [['230', 'count|happen|aftershock']]],
  ['There have been three explosions.', [['three', 'count|happen|explosion']]],
  ['Witnesses heard four gunshots.', [['four', 'count|happen|gunshot']]],
  ['The city of 2 million people lies on a fault.', [['2 million', 'measure|population']]],
  ['The commune, with 3,500 inhabitants, has no doctor.', [['3,500', 'measure|population']]],
  ['About 900 people live in the village.', [['900', 'measure|population']]],
  [
    'Five miners have died and 11 are still trapped after a gas explosion.',
    [
      ['Five', 'count|die|people'],
      ['11', 'count|shut-out|people'],
    ],
  ],
  [
    'The accident, which happened at dawn, left four dead and nine seriously injured.',
    [
      ['four', 'count|die|people'],
      ['nine', 'count|injure:seriously|people'],
    ],
  ],
  ['Nearly 300 passengers were rescued from the burning ferry.', [['Nearly 300', 'count|rescue|people']]],
  ['The coastguard said it had rescued 87 migrants.', [['87', 'count|rescue|people']]],
  ['At least 17 people drowned when their boat sank.', [['17', 'count|die|people']]],
  ['Seventeen bodies have been recovered so far.', [['Seventeen', 'count|die|people']]],
  ['Seventeen bodies have been identified so far.', [['Seventeen', 'count|body|people']]],
  // estimates and conditions
  ['The casualty figure stands at 34 dead.', [['34', 'count|die|people']]],
  ['Many marched on Sunday. Police say there were 24,000 at its peak.', [['24,000', 'count|attend|people']]],
  ['A march was held on Sunday. Organisers put the figure at 90,000 people.', [['90,000', 'count|attend|people']]],
  ['Police estimated the number of protesters closer to 4,000.', [['4,000', 'count|attend|people']]],
  ['Organisers said many came, while police estimated 4,000 participants.', [['4,000', 'count|attend|people']]],
  ['The condition of 26 was said to be critical.', [['26', 'count|injure:seriously|people']]],
  ['Of those on the list, 56 were said to be grievously injured.', [['56', 'count|injure:seriously|people']]],
  ['The fire claimed the lives of 23 pensioners.', [['23', 'count|die|people']]],
  ['The strike involved 4,000 workers.', [['4,000', 'count|strike-work|people']]],
  ['Some 1,500 employees will lose their jobs.', [['1,500', 'count|lay-off|people']]],
  ['Of the 60 people on board, only 14 survived.', [['14', 'count|rescue|people']]],
  ['There were only 14 survivors.', [['14', 'count|rescue|people']]],
  ['The president pardoned 30 prisoners.', [['30', 'count|pardon|people']]],
  ['A total of 1,200 inmates were released.', [['1,200', 'count|release|people']]],
  ['Twenty-six countries voted in favour of the resolution.', [['Twenty-six', 'count|vote:by|country']]],
  ['The bill was passed by 312 votes to 204.', [['312', 'count|pass:by|vote']]],
  ['The town has 4,000 residents.', [['4,000', 'measure|population']]],
  ['The hospital has 300 beds.', [['300', null]]],
  ['The club sold 18,000 tickets.', [['18,000', 'count|sell|ticket']]],
  ['The ship was carrying 2,000 tonnes of oil.', [['2,000 tonnes', 'measure|mass:carry|oil']]],
  ['About 500 tonnes of oil leaked into the sea.', [['500 tonnes', 'measure|mass:spill|oil']]],
  ['Police seized 40 kilograms of cocaine.', [['40 kilograms', 'measure|mass:seize|cocaine']]],
  ['Customs found 3 tonnes of ivory.', [['3 tonnes', 'measure|mass:seize|ivory']]],
  ['Unemployment rose to 9.4 percent.', [['9.4 percent', 'measure|percent|unemployment']]],
  ['The economy grew by 3 percent.', [['3 percent', null]]],
  ['He won the election with 51.2 percent of the vote.', [['51.2 percent', 'measure|percent|vote']]],
  ['The opposition took 43 per cent.', [['43 per cent', null]]],
  ['The firm said it would pay a $10 million penalty.', [['$10 million', 'measure|money|fine']]],
  ['The budget was set at 4 billion euros.', [['4 billion euros', 'measure|money|budget']]],
  ['Net profit fell to $80 million.', [['$80 million', 'measure|money|profit']]],
  ['The thieves escaped with gems worth 5 million pounds.', [['5 million pounds', 'measure|money|steal']]],
  ['A reward of $25,000 was offered.', [['$25,000', 'measure|money|reward']]],
  ['The prize is worth $1 million.', [['$1 million', 'measure|money|prize']]],
  ['Repairs will cost 12 million euros.', [['12 million euros', 'measure|money|price']]],
  ['The stadium was built at a cost of $90 million.', [['$90 million', 'measure|money|price']]],
  ['The dead included 11 children.', [['11', null]]],
  ['Eleven of the dead were children.', [['Eleven', 'count|die|people']]],
  ['Some 2,000 police officers were deployed.', [['2,000', 'count|deploy|people']]],
  ['About 150 firefighters battled the blaze.', [['150', 'count|battle:by|people']]],
  ['The search involves 40 divers.', [['40', null]]],
  ['He had been a judge for 22 years.', [['22 years', null]]],
  ['She served as mayor from 1990 for two terms.', [['two', null]]],
  ['The company was founded 40 years ago.', [['40 years', null]]],
  ['The runway will be closed for three weeks.', [['three weeks', null]]],
  ['The airport was closed for nine hours.', [['nine hours', 'measure|duration|close']]],
  ['Talks lasted more than five hours.', [['more than five hours', 'measure|duration|talk']]],
  ['The trial, which lasted eight months, ended on Friday.', [['eight months', 'measure|duration|trial']]],
  ['A jury convicted 12 men of conspiracy.', [['12', 'count|convict|people']]],
  ['The 19-year-old was found guilty.', [['19-year-old', null]]],
  ['Karl Weber (47) was arrested on Friday.', [['47', 'measure|age']]],
  ['Police named the dead man as Karl Weber, aged 47.', [['47', 'measure|age']]],
  ['The mountain is 4,810 metres high.', [['4,810 metres', 'measure|height|mountain']]],
  ['Snow up to two metres deep blocked roads.', [['two metres', 'measure|depth']]],
  ['The typhoon had sustained winds of 210 kilometres per hour.', [['210 kilometres per hour', 'measure|speed|wind']]],
  ['The temperature dropped to minus 30 degrees.', [['30 degrees', 'measure|temperature|low']]],
  ['The town lies about 60 miles north of London.', [['60 miles', 'measure|distance|london']]],
  ['The quake was felt 300 km away in Madrid.', [['300 km', 'measure|distance|noticed']]],
  ['Organisers expected 10,000 people.', [['10,000', null]]],
  ['Between 3,000 and 4,000 people demonstrated in Lyon.', [['3,000', 'count|attend|people']]],
  ['The demonstration brought 70,000 people onto the streets.', [['70,000', 'count|attend|people']]],
  ['Some 12,000 people lined the route of the funeral.', [['12,000', 'count|attend|people']]],
  ['The storm knocked out power to 200,000 homes.', [['200,000', 'count|power|home']]],
  ['Power was restored to 12,000 customers.', [['12,000', null]]],
  ['Heavy rain flooded 700 homes.', [['700', 'count|flood|home']]],
  ['Gunmen abducted 23 schoolgirls.', [['23', 'count|kidnap|people']]],
  ['The collision derailed nine carriages.', [['nine', 'count|derail|passenger car']]],
  ['The virus has killed 3 percent of patients.', [['3 percent', 'measure|percent|patient']]],
  ['More than 40 flights were delayed.', [['40', 'count|delay|flight']]],
  ['Officials say 31 schools have been closed.', [['31', 'count|close|school']]],
  ['Rebels shot down two helicopters.', [['two', 'count|shoot-down|helicopter']]],
  ['Sixty people fell ill after eating at the restaurant.', [['Sixty', 'count|infect|people']]],
  ['Doctors confirmed 14 new cases of measles.', [['14', 'count|infect|people']]],
  ['Two police officers were among the dead.', [['Two', null]]],
  ['Three of the wounded are in critical condition.', [['Three', 'count|injure:seriously|people']]],
  ['Thirteen people were hurt, two of them seriously.', [['Thirteen', 'count|injure|people']]],
  ['The attack wounded 13, two seriously.', [['13', 'count|injure|people']]],
  [
    'Casualties: 13 killed, 40 wounded.',
    [
      ['13', 'count|die|people'],
      ['40', 'count|injure|people'],
    ],
  ],
  [
    'Officials lowered the death toll from 40 to 32.',
    [
      ['32', 'count|die|people'],
      ['40', null],
    ],
  ],
  ['The number of people arrested in the riots has passed 400.', [['400', 'count|detain|people']]],
  ['Nine people have been charged over the riots.', [['Nine', 'count|charge|people']]],
  ['The court sentenced three men to death.', [['three', 'count|sentence|people']]],
  ['More than half of the 900 workers were dismissed.', [['900', null]]],
];

const claimsOf = (text: string): readonly Candidate[] =>
  counts.extract(
    readArticle({
      id: 'report',
      text,
      metadata: {
        title: null,
        publisher: 'Report',
        publishedAt: '2024-06-15',
        publishedAtBasis: 'stated',
        url: null,
        author: null,
        language: 'en',
      },
    }),
  );

describe('counts: what a number counts', () => {
  test.each(ROWS)('%s', (text, marked) => {
    const claims = claimsOf(text);
    const found = marked.map(([mark]) => {
      const at = text.indexOf(mark);
      return [mark, claims.filter((c) => c.mark.start < at + mark.length && c.mark.end > at).map((c) => c.topic.key)];
    });
    const wanted = marked.map(([mark, key]) => [mark, key === null ? [] : expect.arrayContaining([key])]);
    expect(found).toEqual(wanted);
  });

  test('a quote is inside its sentence and holds the number', () => {
    for (const [text] of ROWS) {
      for (const claim of claimsOf(text)) {
        expect(claim.span.start).toBeGreaterThanOrEqual(claim.sentence.span.start);
        expect(claim.span.end).toBeLessThanOrEqual(claim.sentence.span.end);
        expect(claim.span.start).toBeLessThanOrEqual(claim.mark.start);
        expect(claim.span.end).toBeGreaterThanOrEqual(claim.mark.end);
      }
    }
  });

  test('an item far down a list is quoted by itself, and with what the text says of some of it', () => {
    const quotes = (text: string): readonly string[] => claimsOf(text).map((c) => text.slice(c.span.start, c.span.end));
    expect(quotes('The quake damaged 42 offices, 2 roads, 14 hotels, over 1,600 houses and 8 bridges.')).toEqual([
      'damaged 42 offices',
      'damaged 42 offices, 2 roads',
      'damaged 42 offices, 2 roads, 14 hotels',
      'over 1,600 houses',
      '8 bridges',
    ]);
    expect(quotes('The storm damaged seven bridges, two of which collapsed, he said.')).toContain(
      'damaged seven bridges, two of which collapsed',
    );
  });

  test('ages and inhabitants belong to a bearer by name', () => {
    const subject = (text: string): string | undefined => claimsOf(text)[0]?.topic.subject;
    expect(subject('Anna Smith, 59, was found on Tuesday.')).toBe('Anna Smith');
    expect(subject('The victim was named as 34-year-old Peter Jones.')).toBe('Peter Jones');
    expect(subject('Lisbon, a city of 500,000 people, was dark.')).toBe('Lisbon');
  });

  test('a source that splits its injured gives their sum too', () => {
    const injured = claimsOf('Eight people suffered serious injuries and 26 others minor injuries.').find(
      (c) => c.topic.key === 'count|injure|people',
    );
    expect(injured?.value).toMatchObject({ low: 34, high: 34 });
  });
});

/** Continents: letter of the country table, names, adjectives. */
export const CONTINENTS_TABLE = `
E|Europe|European
A|Asia|Asian
F|Africa|African
N|North America|North American
S|South America|South American
O|Oceania|Oceanian
Q|Antarctica|
`;

/** Regions of several countries: names (usual one first), adjectives, members as country codes. Where usage is loose, the wide reading: a wide region contradicts less. */
export const REGIONS_TABLE = `
Middle East;Near East;Mideast|Middle Eastern,Mideastern|AE BH CY EG IL IQ IR JO KW LB OM PS QA SA SY TR YE
Central Asia|Central Asian|KZ KG TJ TM UZ
South Asia;Southern Asia|South Asian|AF BD BT IN LK MV NP PK
Southeast Asia;South East Asia;South-East Asia|Southeast Asian|BN ID KH LA MM MY PH SG TH TL VN
East Asia;Far East|East Asian|CN HK JP KP KR MN MO TW
West Asia;Western Asia|West Asian|AE AM AZ BH CY GE IL IQ IR JO KW LB OM PS QA SA SY TR YE
Caucasus|Caucasian|AM AZ GE RU
South Caucasus;Transcaucasia|South Caucasian|AM AZ GE
Balkans;Balkan Peninsula|Balkan|AL BA BG GR HR XK ME MK RO RS SI
Baltic States;Baltic states;Baltics|Baltic|EE LV LT
Scandinavia|Scandinavian|DK NO SE
Nordic Countries;Nordic countries;Nordics|Nordic|DK FI IS NO SE
Western Europe|West European,Western European|AD AT BE CH DE DK ES FI FR GB GR IE IS IT LI LU MC MT NL NO PT SE
Eastern Europe|East European,Eastern European|BG BY CZ EE HU LT LV MD PL RO RU SK UA
Central Europe|Central European|AT CH CZ DE HU LI PL SI SK
Southern Europe|Southern European|AD AL BA CY ES GR HR IT XK ME MK MT PT RS SI SM VA
Northern Europe|Northern European|DK EE FI GB IE IS LT LV NO SE
Benelux||BE LU NL
Iberia;Iberian Peninsula|Iberian|ES PT AD
European Union;EU;E.U.|EU|AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK
North Africa;Northern Africa|North African|DZ EG EH LY MA SD TN
Maghreb|Maghrebi|DZ LY MA MR TN
West Africa;Western Africa|West African|BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG
East Africa;Eastern Africa|East African|BI DJ ER ET KE KM MG MU MW MZ RW SC SO SS SD TZ UG ZM ZW
Central Africa|Central African|AO CD CF CG CM GA GQ ST TD
Southern Africa|Southern African|AO BW LS MG MW MZ NA SZ ZA ZM ZW
Horn of Africa||DJ ER ET SO
Sahel|Sahelian|BF ER ML MR NE NG SD SN TD
Sub-Saharan Africa;sub-Saharan Africa|sub-Saharan|AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MR MU MW MZ NA NE NG RW SC SL SN SO SS ST SZ TD TG TZ UG ZA ZM ZW SD
Levant|Levantine|CY IL JO LB PS SY TR
Arabian Peninsula;Arabia|Arabian|AE BH KW OM QA SA YE
Gulf States;Gulf states;Persian Gulf states||AE BH KW OM QA SA
Latin America|Latin American|AR BO BR CL CO CR CU DO EC GT GY HN HT MX NI PA PE PR PY SV UY VE
Central America|Central American|BZ CR GT HN NI PA SV
Caribbean;West Indies|Caribbean,West Indian|AG AW BB BS CU CW DM DO GD GP HT JM KN KY LC MQ PR TT VC
The Americas;Americas||AG AR AW BB BM BO BR BS BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GT GY HN HT JM KN KY LC MQ MX NI PA PE PR PY SR SV TT US UY VC VE
Indian Subcontinent;Indian subcontinent||BD BT IN LK NP PK
Indochina|Indochinese|KH LA VN
Korean Peninsula;Korea|Korean|KP KR
British Isles||GB IE IM
Polynesia|Polynesian|PF TO TV WS NZ
Melanesia|Melanesian|FJ NC PG SB VU
Eurasia|Eurasian|AF AM AZ BY CN GE IR KG KZ MD MN RU TJ TM TR UA UZ
Soviet Union;USSR;U.S.S.R.|Soviet|AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ
Yugoslavia|Yugoslav,Yugoslavian|BA HR XK ME MK RS SI
Czechoslovakia|Czechoslovak|CZ SK
`;

/** Parts of one country that are wider than its provinces (`CC`, names, adjectives, provinces), or disputed or historic lands without a fixed list. */
export const LANDS_TABLE = `
GB|Scotland|Scottish|Aberdeen;Dumfries and Galloway;Dundee;Edinburgh;Glasgow;Highland;Inverclyde;Moray;Perthshire and Kinross;South Ayrshire
GB|Wales|Welsh|Cardiff;Swansea
GB|Northern Ireland;Ulster|Northern Irish|Belfast;Derry;Dungannon;Omagh
GB|England|English|Bath and North East Somerset;Bournemouth;Brighton and Hove;Bristol;Cambridgeshire;Cheshire;Cornwall;Cumbria;Devon;Kent;Kingston upon Hull;Lancashire;Leicester;Luton;Manchester;Merseyside;Norfolk;North Yorkshire;Nottingham;Oxfordshire;Peterborough;Plymouth;Portsmouth;South Yorkshire;Southampton;Southend-on-Sea;Stockton-on-Tees;Stoke-on-Trent;Suffolk;Tyne and Wear;West Midlands;West Yorkshire;Westminster;York
RU|Siberia|Siberian|Altay;Aga Buryat;Buryat;Chita;Evenk;Gorno-Altay;Irkutsk;Kemerovo;Khakass;Krasnoyarsk;Novosibirsk;Omsk;Taymyr;Tomsk;Tuva;Tyumen';Ust-Orda Buryat
RU|North Caucasus|North Caucasian|Adygey;Chechnya;Dagestan;Ingush;Kabardin-Balkar;Karachay-Cherkess;North Ossetia;Stavropol'
RU|Urals;Ural|Ural|Chelyabinsk;Kurgan;Orenburg;Perm';Sverdlovsk;Bashkortostan;Udmurt
RU|Russian Far East||Amur;Chukchi Autonomous Okrug;Kamchatka;Khabarovsk;Koryak;Maga Buryatdan;Primor'ye;Sakha (Yakutia);Sakhalin;Yevrey
UA|Donbas;Donbass||Donets'k;Luhans'k
UA|Galicia|Galician|Ivano-Frankivs'k;L'viv;Ternopil
ID|Sumatra||Aceh;Bengkulu;Jambi;Lampung;Riau;Sumatera Barat;Sumatera Selatan;Sumatera Utara
ID|Java|Javanese|Banten;Jakarta Raya;Jawa Barat;Jawa Tengah;Jawa Timur;Yogyakarta
ID|Sulawesi;Celebes||Gorontalo;Sulawesi Barat;Sulawesi Selatan;Sulawesi Tengah;Sulawesi Tenggara;Sulawesi Utara
ID|Kalimantan||Kalimantan Barat;Kalimantan Selatan;Kalimantan Tengah;Kalimantan Timur
ID|Western New Guinea||Irian Jaya Barat;Papua
PS|West Bank||
PS|Gaza Strip||
US|New England||Connecticut;Maine;Massachusetts;New Hampshire;Rhode Island;Vermont
US|Midwest|Midwestern|Illinois;Indiana;Iowa;Kansas;Michigan;Minnesota;Missouri;Nebraska;North Dakota;Ohio;South Dakota;Wisconsin
US|Silicon Valley||
US|Manhattan||
US|Brooklyn||
US|Bronx;The Bronx||
US|Staten Island||
US|Long Island||
US|Hollywood||
AZ|Nagorno-Karabakh;Karabakh;Mountainous Karabakh||
GE|Abkhazia|Abkhaz,Abkhazian|
GE|South Ossetia|South Ossetian|
MD|Transnistria;Transdniestria|Transnistrian|
IN|Kashmir|Kashmiri|Jammu and Kashmir
IQ|Kurdistan;Iraqi Kurdistan|Kurdish|
JP|Honshu||
JP|Hokkaido||
JP|Kyushu||
PH|Mindanao||
PH|Luzon||
ES|Catalonia|Catalan|
ES|Basque Country|Basque|
FR|Corsica|Corsican|Corse
FR|Brittany|Breton|Bretagne
GR|Crete|Cretan|Kriti
SO|Somaliland||
SO|Puntland||
SD|Darfur||
ET|Tigray|Tigrayan|
TZ|Zanzibar|Zanzibari|
`;

/** Seas, oceans, straits, gulfs and rivers that news name: nothing is said of what they hold. */
export const WATERS_TABLE = `
Adriatic;Adriatic Sea
Aegean;Aegean Sea
Aral Sea
Arabian Sea
Arctic Ocean
Atlantic;Atlantic Ocean;North Atlantic;South Atlantic
Baltic Sea
Barents Sea
Bay of Bengal
Bay of Biscay
Bering Sea;Bering Strait
Black Sea
Bosphorus;Bosporus
Caribbean Sea
Caspian;Caspian Sea
Coral Sea
Danube
Dead Sea
East China Sea
English Channel
Gulf of Aden
Gulf of Mexico
Gulf of Oman
Indian Ocean
Ionian Sea
Irish Sea
Java Sea
Mediterranean;Mediterranean Sea
Mekong
Mississippi River
Nile
North Sea
Pacific;Pacific Ocean;South Pacific
Persian Gulf;Arabian Gulf
Red Sea
Rhine
Sea of Azov
Sea of Japan
Sea of Marmara
Sea of Okhotsk
South China Sea
Strait of Hormuz;Straits of Hormuz
Strait of Gibraltar
Strait of Malacca
Suez Canal
Panama Canal
Tasman Sea
Volga
Yellow Sea
`;

/** Basins and the waters of each: waters of one basin may border on each other or hold one another, those of two do not. */
export const BASINS_TABLE = `
mediterranean|Mediterranean;Adriatic;Aegean;Ionian Sea;Mediterranean Sea;Adriatic Sea;Aegean Sea
black|Black Sea;Sea of Azov
caspian|Caspian;Caspian Sea
baltic|Baltic Sea
atlantic|Atlantic;Bay of Biscay;North Sea;Irish Sea;English Channel;Caribbean Sea;Gulf of Mexico
pacific|Pacific;Coral Sea;Tasman Sea;Java Sea;South China Sea;East China Sea;Yellow Sea;Sea of Japan;Sea of Okhotsk;Bering Sea
indian|Indian Ocean;Arabian Sea;Bay of Bengal;Red Sea;Gulf of Aden;Gulf of Oman;Persian Gulf
arctic|Arctic Ocean;Barents Sea
dead|Dead Sea
`;

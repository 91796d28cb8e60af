/**
 * Countries and territories of the world: code (ISO 3166-1 alpha-2; XK for Kosovo), continents (E Europe, A Asia, F Africa, N North America,
 * S South America, O Oceania, Q Antarctica; two where it lies on two), names with the usual one first, adjectives, other nouns for its people
 * (singular), capitals. Plain general knowledge, kept by hand: no data set is copied.
 */
export const COUNTRIES_TABLE = `
AF|A|Afghanistan|Afghan|Afghani|Kabul
AL|E|Albania|Albanian||Tirana
DZ|F|Algeria|Algerian||Algiers
AD|E|Andorra|Andorran||Andorra la Vella
AO|F|Angola|Angolan||Luanda
AG|N|Antigua and Barbuda;Antigua|Antiguan,Barbudan||Saint John's
AR|S|Argentina;Argentine Republic|Argentine,Argentinian,Argentinean||Buenos Aires
AM|AE|Armenia|Armenian||Yerevan
AU|O|Australia|Australian|Aussie|Canberra
AT|E|Austria|Austrian||Vienna
AZ|AE|Azerbaijan|Azerbaijani,Azeri||Baku
BS|N|Bahamas;The Bahamas|Bahamian||Nassau
BH|A|Bahrain|Bahraini||Manama
BD|A|Bangladesh|Bangladeshi||Dhaka
BB|N|Barbados|Barbadian,Bajan||Bridgetown
BY|E|Belarus;Belorussia;Byelorussia|Belarusian,Belarussian,Belorussian||Minsk
BE|E|Belgium|Belgian||Brussels
BZ|N|Belize|Belizean||Belmopan
BJ|F|Benin|Beninese,Beninois||Porto-Novo
BT|A|Bhutan|Bhutanese||Thimphu
BO|S|Bolivia|Bolivian||La Paz;Sucre
BA|E|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia|Bosnian,Herzegovinian|Bosniak|Sarajevo
BW|F|Botswana|Botswanan|Motswana|Gaborone
BR|S|Brazil|Brazilian||Brasília;Brasilia
BN|A|Brunei;Brunei Darussalam|Bruneian||Bandar Seri Begawan
BG|E|Bulgaria|Bulgarian|Bulgar|Sofia
BF|F|Burkina Faso|Burkinabe,Burkinabé||Ouagadougou
BI|F|Burundi|Burundian||Gitega;Bujumbura
KH|A|Cambodia;Kampuchea|Cambodian|Khmer|Phnom Penh
CM|F|Cameroon|Cameroonian||Yaoundé;Yaounde
CA|N|Canada|Canadian||Ottawa
CV|F|Cape Verde;Cabo Verde|Cape Verdean||Praia
CF|F|Central African Republic|Central African||Bangui
TD|F|Chad|Chadian||N'Djamena;Ndjamena
CL|S|Chile|Chilean||Santiago
CN|A|China;People's Republic of China;PRC;Mainland China|Chinese||Beijing
CO|S|Colombia|Colombian||Bogotá;Bogota
KM|F|Comoros|Comoran,Comorian||Moroni
CG|F|Republic of the Congo;Congo-Brazzaville;Congo Republic|Congolese||Brazzaville
CD|F|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;Congo;Congo-Kinshasa;Zaire|Congolese||Kinshasa
CR|N|Costa Rica|Costa Rican||San José;San Jose
CI|F|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire|Ivorian,Ivoirian||Yamoussoukro;Abidjan
HR|E|Croatia|Croatian|Croat|Zagreb
CU|N|Cuba|Cuban||Havana
CY|EA|Cyprus|Cypriot||Nicosia
CZ|E|Czech Republic;Czechia|Czech||Prague
DK|E|Denmark|Danish|Dane|Copenhagen
DJ|F|Djibouti|Djiboutian||Djibouti
DM|N|Dominica|||Roseau
DO|N|Dominican Republic|Dominican||Santo Domingo
TL|A|East Timor;Timor-Leste|East Timorese,Timorese||Dili
EC|S|Ecuador|Ecuadorian,Ecuadorean||Quito
EG|FA|Egypt|Egyptian||Cairo
SV|N|El Salvador|Salvadoran,Salvadorean||San Salvador
GQ|F|Equatorial Guinea|Equatorial Guinean,Equatoguinean||Malabo
ER|F|Eritrea|Eritrean||Asmara
EE|E|Estonia|Estonian||Tallinn
SZ|F|Eswatini;Swaziland|Swazi||Mbabane
ET|F|Ethiopia|Ethiopian||Addis Ababa
FJ|O|Fiji|Fijian||Suva
FI|E|Finland|Finnish|Finn|Helsinki
FR|E|France|French|Frenchman,Frenchwoman|Paris
GA|F|Gabon|Gabonese||Libreville
GM|F|Gambia;The Gambia|Gambian||Banjul
GE|AE|Georgia|Georgian||Tbilisi
DE|E|Germany;Federal Republic of Germany|German||Berlin
GH|F|Ghana|Ghanaian||Accra
GR|E|Greece;Hellas|Greek,Hellenic||Athens
GD|N|Grenada|Grenadian||Saint George's
GT|N|Guatemala|Guatemalan||Guatemala City
GN|F|Guinea|Guinean||Conakry
GW|F|Guinea-Bissau|Bissau-Guinean||Bissau
GY|S|Guyana|Guyanese||Georgetown
HT|N|Haiti|Haitian||Port-au-Prince
HN|N|Honduras|Honduran||Tegucigalpa
HU|E|Hungary|Hungarian|Magyar|Budapest
IS|E|Iceland|Icelandic|Icelander|Reykjavík;Reykjavik
IN|A|India|Indian||New Delhi;Delhi
ID|A|Indonesia|Indonesian||Jakarta
IR|A|Iran;Islamic Republic of Iran;Persia|Iranian,Persian||Tehran;Teheran
IQ|A|Iraq|Iraqi||Baghdad
IE|E|Ireland;Republic of Ireland|Irish|Irishman,Irishwoman|Dublin
IL|A|Israel|Israeli||Jerusalem
IT|E|Italy|Italian||Rome
JM|N|Jamaica|Jamaican||Kingston
JP|A|Japan|Japanese||Tokyo
JO|A|Jordan|Jordanian||Amman
KZ|AE|Kazakhstan|Kazakh,Kazakhstani|Kazakh|Astana;Nur-Sultan
KE|F|Kenya|Kenyan||Nairobi
KI|O|Kiribati|I-Kiribati||South Tarawa;Tarawa
KP|A|North Korea;DPRK;Democratic People's Republic of Korea|North Korean||Pyongyang
KR|A|South Korea;Republic of Korea;ROK|South Korean||Seoul
XK|E|Kosovo|Kosovar,Kosovan||Pristina
KW|A|Kuwait|Kuwaiti||Kuwait City
KG|A|Kyrgyzstan;Kyrgyz Republic;Kirghizia;Kirgizstan|Kyrgyz,Kyrgyzstani,Kirghiz||Bishkek
LA|A|Laos|Laotian,Lao||Vientiane
LV|E|Latvia|Latvian||Riga
LB|A|Lebanon|Lebanese||Beirut
LS|F|Lesotho|Basotho|Mosotho|Maseru
LR|F|Liberia|Liberian||Monrovia
LY|F|Libya|Libyan||Tripoli
LI|E|Liechtenstein|Liechtensteiner||Vaduz
LT|E|Lithuania|Lithuanian||Vilnius
LU|E|Luxembourg;Luxemburg|Luxembourgish,Luxembourger||Luxembourg
MG|F|Madagascar|Malagasy,Madagascan||Antananarivo
MW|F|Malawi|Malawian||Lilongwe
MY|A|Malaysia|Malaysian||Kuala Lumpur;Putrajaya
MV|A|Maldives;The Maldives|Maldivian||Malé;Male
ML|F|Mali|Malian||Bamako
MT|E|Malta|Maltese||Valletta
MH|O|Marshall Islands|Marshallese||Majuro
MR|F|Mauritania|Mauritanian||Nouakchott
MU|F|Mauritius|Mauritian||Port Louis
MX|N|Mexico|Mexican||Mexico City
FM|O|Micronesia;Federated States of Micronesia|Micronesian||Palikir
MD|E|Moldova;Moldavia|Moldovan,Moldavian||Chişinău;Chisinau;Kishinev
MC|E|Monaco|Monegasque,Monégasque,Monacan||Monaco
MN|A|Mongolia|Mongolian|Mongol|Ulaanbaatar;Ulan Bator
ME|E|Montenegro|Montenegrin||Podgorica
MA|F|Morocco|Moroccan||Rabat
MZ|F|Mozambique|Mozambican||Maputo
MM|A|Myanmar;Burma|Burmese,Myanmarese||Naypyidaw;Naypyitaw
NA|F|Namibia|Namibian||Windhoek
NR|O|Nauru|Nauruan||Yaren
NP|A|Nepal|Nepali,Nepalese||Kathmandu
NL|E|Netherlands;The Netherlands;Holland|Dutch|Dutchman,Dutchwoman|Amsterdam;The Hague
NZ|O|New Zealand|New Zealander|Kiwi|Wellington
NI|N|Nicaragua|Nicaraguan||Managua
NE|F|Niger|Nigerien||Niamey
NG|F|Nigeria|Nigerian||Abuja
MK|E|North Macedonia;Macedonia;FYROM|Macedonian,North Macedonian||Skopje
NO|E|Norway|Norwegian||Oslo
OM|A|Oman|Omani||Muscat
PK|A|Pakistan|Pakistani||Islamabad
PW|O|Palau|Palauan||Ngerulmud
PS|A|Palestine;Palestinian Territories;Palestinian territories;Occupied Palestinian Territory;Palestinian Authority|Palestinian||Ramallah
PA|N|Panama|Panamanian||Panama City
PG|O|Papua New Guinea|Papua New Guinean||Port Moresby
PY|S|Paraguay|Paraguayan||Asunción;Asuncion
PE|S|Peru|Peruvian||Lima
PH|A|Philippines;The Philippines|Philippine,Filipino,Filipina||Manila
PL|E|Poland|Polish|Pole|Warsaw
PT|E|Portugal|Portuguese||Lisbon
QA|A|Qatar|Qatari||Doha
RO|E|Romania;Rumania|Romanian,Rumanian||Bucharest
RU|EA|Russia;Russian Federation|Russian||Moscow
RW|F|Rwanda|Rwandan||Kigali
KN|N|Saint Kitts and Nevis;St. Kitts and Nevis;St Kitts and Nevis|Kittitian,Nevisian||Basseterre
LC|N|Saint Lucia;St. Lucia;St Lucia|Saint Lucian||Castries
VC|N|Saint Vincent and the Grenadines;St. Vincent and the Grenadines;St Vincent|Vincentian||Kingstown
WS|O|Samoa;Western Samoa|Samoan||Apia
SM|E|San Marino|Sammarinese||San Marino
ST|F|São Tomé and Príncipe;Sao Tome and Principe|São Toméan||São Tomé;Sao Tome
SA|A|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Saudi,Saudi Arabian||Riyadh
SN|F|Senegal|Senegalese||Dakar
RS|E|Serbia|Serbian|Serb|Belgrade
SC|F|Seychelles|Seychellois||Victoria
SL|F|Sierra Leone|Sierra Leonean||Freetown
SG|A|Singapore|Singaporean||Singapore
SK|E|Slovakia;Slovak Republic|Slovak,Slovakian||Bratislava
SI|E|Slovenia|Slovenian,Slovene||Ljubljana
SB|O|Solomon Islands|Solomon Islander||Honiara
SO|F|Somalia|Somali,Somalian||Mogadishu
ZA|F|South Africa;RSA|South African||Pretoria;Cape Town;Bloemfontein
SS|F|South Sudan|South Sudanese||Juba
ES|E|Spain|Spanish|Spaniard|Madrid
LK|A|Sri Lanka;Ceylon|Sri Lankan||Colombo;Sri Jayawardenepura Kotte
SD|F|Sudan|Sudanese||Khartoum
SR|S|Suriname;Surinam|Surinamese||Paramaribo
SE|E|Sweden|Swedish|Swede|Stockholm
CH|E|Switzerland|Swiss||Bern;Berne
SY|A|Syria;Syrian Arab Republic|Syrian||Damascus
TW|A|Taiwan;Republic of China;Chinese Taipei|Taiwanese||Taipei
TJ|A|Tajikistan;Tadzhikistan|Tajik,Tajikistani||Dushanbe
TZ|F|Tanzania|Tanzanian||Dodoma;Dar es Salaam
TH|A|Thailand|Thai||Bangkok
TG|F|Togo|Togolese||Lomé;Lome
TO|O|Tonga|Tongan||Nuku'alofa
TT|N|Trinidad and Tobago;Trinidad|Trinidadian,Tobagonian||Port of Spain
TN|F|Tunisia|Tunisian||Tunis
TR|AE|Turkey;Türkiye;Turkiye|Turkish|Turk|Ankara
TM|A|Turkmenistan|Turkmen,Turkmenistani||Ashgabat;Ashkhabad
TV|O|Tuvalu|Tuvaluan||Funafuti
UG|F|Uganda|Ugandan||Kampala
UA|E|Ukraine;The Ukraine|Ukrainian||Kyiv;Kiev
AE|A|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati||Abu Dhabi
GB|E|United Kingdom;UK;U.K.;Britain;Great Britain|British|Briton,Brit|London
US|N|United States;United States of America;US;U.S.;USA;U.S.A.;America|American,U.S.,US||Washington, D.C.;Washington D.C.;Washington DC;Washington
UY|S|Uruguay|Uruguayan||Montevideo
UZ|A|Uzbekistan|Uzbek,Uzbekistani||Tashkent
VU|O|Vanuatu|Vanuatuan,Ni-Vanuatu||Port Vila
VA|E|Vatican City;Vatican;The Vatican;Holy See|||Vatican City
VE|S|Venezuela|Venezuelan||Caracas
VN|A|Vietnam;Viet Nam|Vietnamese||Hanoi
YE|A|Yemen|Yemeni,Yemenite||Sanaa;Sana'a
ZM|F|Zambia|Zambian||Lusaka
ZW|F|Zimbabwe;Rhodesia|Zimbabwean||Harare
HK|A|Hong Kong|Hongkonger,Hong Konger||Hong Kong
MO|A|Macau;Macao|Macanese||Macau
GL|N|Greenland|Greenlandic|Greenlander|Nuuk
PR|N|Puerto Rico|Puerto Rican||San Juan
GI|E|Gibraltar|Gibraltarian||Gibraltar
FO|E|Faroe Islands|Faroese||Tórshavn;Torshavn
BM|N|Bermuda|Bermudian,Bermudan||Hamilton
EH|F|Western Sahara|Sahrawi,Saharawi||Laayoune
NC|O|New Caledonia|New Caledonian||Nouméa;Noumea
PF|O|French Polynesia|French Polynesian||Papeete
GF|S|French Guiana|||Cayenne
GU|O|Guam|Guamanian||Hagåtña;Hagatna
GP|N|Guadeloupe|Guadeloupean||Basse-Terre
MQ|N|Martinique|Martinican||Fort-de-France
RE|F|Réunion;Reunion|Réunionese||Saint-Denis
AW|N|Aruba|Aruban||Oranjestad
CW|N|Curaçao;Curacao|||Willemstad
KY|N|Cayman Islands|Caymanian||George Town
FK|S|Falkland Islands;Falklands|||Stanley
IM|E|Isle of Man|Manx||Douglas
JE|E|Jersey|||Saint Helier
GG|E|Guernsey|||Saint Peter Port
AQ|Q|Antarctica|Antarctic||
`;

/** Places whose status parties see differently, or that belong to another state: whether the second holds the first is "unknown", never "disjoint". */
export const CLAIMED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ['PS', ['IL']],
  ['TW', ['CN']],
  ['HK', ['CN']],
  ['MO', ['CN']],
  ['XK', ['RS']],
  ['EH', ['MA']],
  ['GL', ['DK']],
  ['FO', ['DK']],
  ['PR', ['US']],
  ['GU', ['US']],
  ['GI', ['GB', 'ES']],
  ['BM', ['GB']],
  ['FK', ['GB', 'AR']],
  ['KY', ['GB']],
  ['IM', ['GB']],
  ['JE', ['GB']],
  ['GG', ['GB']],
  ['NC', ['FR']],
  ['PF', ['FR']],
  ['GF', ['FR']],
  ['GP', ['FR']],
  ['MQ', ['FR']],
  ['RE', ['FR']],
  ['AW', ['NL']],
  ['CW', ['NL']],
]);

/** Towns and provinces whose holder is disputed: the others that claim them. */
export const DISPUTED_PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['RU:moskva', ['province:RU:moskovsskaya']],
  ['RU:city of st petersburg', ['province:RU:leningrad']],
  ['UA:crimea', ['RU']],
  ['UA:donetsk', ['RU']],
  ['UA:luhansk', ['RU']],
  ['RU:crimea', ['UA']],
  ['IL:jerusalem', ['PS']],
  ['SY:golan', ['IL']],
  ['IN:jammu and kashmir', ['PK', 'CN']],
  ['land:AZ:nagorno karabakh', ['AM']],
  ['land:GE:abkhazia', ['RU']],
  ['land:GE:south ossetia', ['RU']],
]);

/** Other spellings of cities: the gazetteer's own name (with country), then what else news write. */
export const CITY_SPELLINGS = `
RU|Yekaterinburg|Ekaterinburg;Yekaterinberg;Sverdlovsk
RU|Rostov|Rostov-on-Don;Rostov-na-Donu;Rostov on Don
RU|St. Petersburg|Saint Petersburg;St Petersburg;Petersburg;Leningrad;Petrograd
RU|Moscow|Moskva
RU|Nizhny Novgorod|Nizhniy Novgorod;Gorky
RU|Volgograd|Stalingrad
RU|Groznyy|Grozny
RU|Kazan|Kazan'
RU|Tver|Tver'
RU|Perm|Perm'
RU|Chelyabinsk|Cheliabinsk
RU|Naberezhnyye Chelny|Naberezhnye Chelny
UA|Kyiv|Kiev
UA|Kharkiv|Kharkov
UA|Odessa|Odesa
UA|Lvov|Lviv;L'viv
UA|Dnipropetrovsk|Dnipro;Dnepropetrovsk;Dnepr
UA|Zaporizhzhya|Zaporizhzhia;Zaporozhye;Zaporizhia
UA|Luhansk|Lugansk
UA|Mykolayiv|Mykolaiv;Nikolaev
UA|Kherson|Herson
BY|Homyel|Gomel
BY|Hrodna|Grodno
BY|Mahilyow|Mogilev
MD|Chisinau|Kishinev;Chişinău
KZ|Almaty|Alma-Ata
KZ|Astana|Nur-Sultan;Nursultan
KZ|Aqtau|Aktau
KZ|Aqtobe|Aktobe
KZ|Oral|Uralsk
AZ|Ganca|Ganja;Gyandzha
AZ|Sumqayt|Sumgait;Sumqayit
AZ|Xankandi|Khankendi;Stepanakert
AZ|Naxcivan|Nakhchivan;Nakhichevan
AM|Gyumri|Leninakan
GE|Tbilisi|Tiflis
GE|Batumi|Batum
GE|Sukhumi|Sokhumi
TM|Ashgabat|Ashkhabad
GR|Thessaloniki|Salonika;Salonica
GR|Athens|Athina
GR|Piraievs|Piraeus
GR|Patra|Patras
GR|Ioanina|Ioannina
GR|Iraklio|Heraklion;Iraklion
TR|Istanbul|Constantinople
TR|Izmir|Smyrna
TR|Sanliurfa|Urfa
SY|Aleppo|Halab
SY|Damascus|Dimashq
SY|Hims|Homs
SY|Hamah|Hama
SY|Ar Raqqah|Raqqa;Raqqah
SY|Dayr az Zawr|Deir ez-Zor;Deir Ezzor;Deir al-Zour
SY|Latakia|Lattakia
SY|Dara|Daraa;Deraa
SY|As Suwayda|Suwayda;Sweida
IQ|Mosul|Al Mawsil
IQ|Basra|Basrah
IQ|Arbil|Erbil;Irbil;Hewler
IQ|Al Fallujah|Fallujah;Falluja
IQ|An Najaf|Najaf
IQ|Karbala|Kerbala
IQ|Ar Ramadi|Ramadi
IQ|Al Hillah|Hilla;Hillah
IL|Tel Aviv-Yafo|Tel Aviv;Tel-Aviv
IL|Beer Sheva|Beersheba;Be'er Sheva
PS|Gaza|Gaza City
LB|Sidon|Saida
LB|Tyre|Sur
SA|Makkah|Mecca
SA|Medina|Madinah
SA|Jeddah|Jiddah
YE|Sanaa|Sana'a;San'a
YE|Al Hudaydah|Hodeidah;Hudaydah
EG|Alexandria|Al-Iskandariyah
EG|Bur Said|Port Said
EG|As Suways|Suez
LY|Banghazi|Benghazi
LY|Misratah|Misrata
LY|Surt|Sirte
MA|Fes|Fez
MA|Tangier|Tanger;Tangiers
DZ|Oran|Wahran
IN|Mumbai|Bombay
IN|Kolkata|Calcutta
IN|Chennai|Madras
IN|Bangalore|Bengaluru
IN|Delhi|Old Delhi
IN|Varanasi|Benares
IN|Pune|Poona
IN|Thiruvananthapuram|Trivandrum
BD|Chittagong|Chattogram
PK|Karachi|Karachee
PK|Faisalabad|Lyallpur
AF|Kandahar|Qandahar
AF|Mazar-e Sharif|Mazar-i-Sharif;Mazar-e-Sharif
AF|Konduz|Kunduz
AF|Herat|Hirat
IR|Tehran|Teheran
IR|Esfahan|Isfahan
IR|Mashhad|Meshed
CN|Beijing|Peking
CN|Guangzhou|Canton
CN|Nanjing|Nanking
CN|Chongqing|Chungking
CN|Urumqi|Ürümqi
CN|Lhasa|Lasa
MM|Rangoon|Yangon
VN|Ho Chi Minh City|Saigon
VN|Hanoi|Ha Noi
KH|Phnom Penh|Phnum Penh
ID|Yogyakarta|Jogjakarta
ID|Jakarta|Batavia
KR|Busan|Pusan
KR|Daegu|Taegu
KR|Incheon|Inchon
KP|Pyongyang|P'yongyang
TW|Kaohsiung|Gaoxiong
CD|Kinshasa|Leopoldville
TZ|Dar es Salaam|Dar-es-Salaam
MZ|Maputo|Lourenço Marques
US|New York|New York City;NYC;N.Y.C.
US|Washington, D.C.|Washington;Washington DC;Washington D.C.;D.C.
US|Los Angeles|L.A.
US|San Francisco|San Fran
MX|Mexico City|Ciudad de México
BR|Sao Paulo|São Paulo
BR|Brasilia|Brasília
CA|Montréal|Montreal
CA|Québec|Quebec City
DE|Cologne|Köln
DE|Munich|München
DE|Nurnberg|Nuremberg;Nürnberg
DE|Hannover|Hanover
AT|Vienna|Wien
CH|Zürich|Zurich
CH|Geneva|Genève
CH|Bern|Berne
IT|Turin|Torino
IT|Milan|Milano
IT|Naples|Napoli
IT|Florence|Firenze
IT|Venice|Venezia
IT|Genoa|Genova
BE|Brussels|Bruxelles;Brussel
BE|Antwerpen|Antwerp
NL|The Hague|Den Haag
DK|København|Copenhagen
SE|Göteborg|Gothenburg
PL|Warsaw|Warszawa
PL|Kraków|Krakow;Cracow
CZ|Prague|Praha
RO|Bucharest|Bucuresti
RS|Belgrade|Beograd
PT|Lisbon|Lisboa
ES|Seville|Sevilla
ES|Zaragoza|Saragossa
GB|Kingston upon Hull|Hull
GB|Newcastle|Newcastle upon Tyne
GB|Londonderry|Derry
IE|Dublin|Baile Átha Cliath
`;

/** Names of provinces in English news, and short forms of states: the gazetteer's own name (with country), then the others; `=` marks the English name that takes its place. */
export const PROVINCE_SPELLINGS = `
RU|Moskovsskaya|=Moscow Oblast;Moscow
RU|Moskva|=Moscow City
RU|Nizhegorod|=Nizhny Novgorod
RU|Primor'ye|=Primorye;Primorsky
RU|Ingush|=Ingushetia
RU|Adygey|=Adygea
RU|Kalmyk|=Kalmykia
RU|Chuvash|=Chuvashia
RU|Buryat|=Buryatia
RU|Sakha (Yakutia)|=Yakutia;Sakha
RU|Kabardin-Balkar|=Kabardino-Balkaria
RU|Karachay-Cherkess|=Karachay-Cherkessia;Karachayevo-Cherkessia
RU|Khakass|=Khakassia
RU|Udmurt|=Udmurtia
RU|Chukchi Autonomous Okrug|=Chukotka
RU|Maga Buryatdan|=Magadan
RU|Chita|=Zabaykalsky;Transbaikal
RU|Orel|=Oryol
RU|Altay|=Altai
RU|Chechnya|Chechen Republic
UA|Odessa|Odesa
UA|Kyiv|Kiev
UA|Transcarpathia|=Zakarpattia
UA|Zaporizhzhya|=Zaporizhzhia
UA|Mykolayiv|=Mykolaiv
UA|Dnipropetrovs'k|=Dnipropetrovsk
UA|Donets'k|=Donetsk
UA|Luhans'k|=Luhansk;Lugansk
ID|Sumatera Utara|=North Sumatra
ID|Sumatera Barat|=West Sumatra
ID|Sumatera Selatan|=South Sumatra
ID|Jawa Barat|=West Java
ID|Jawa Tengah|=Central Java
ID|Jawa Timur|=East Java
ID|Irian Jaya Barat|=West Papua
ID|Sulawesi Tengah|=Central Sulawesi
ID|Sulawesi Utara|=North Sulawesi
ID|Sulawesi Selatan|=South Sulawesi
ID|Maluku Utara|=North Maluku
ID|Nusa Tenggara Barat|=West Nusa Tenggara
ID|Nusa Tenggara Timur|=East Nusa Tenggara
DE|Bayern|=Bavaria
DE|Sachsen|=Saxony
DE|Hessen|=Hesse
DE|Nordrhein-Westfalen|=North Rhine-Westphalia
DE|Niedersachsen|=Lower Saxony
DE|Thüringen|=Thuringia
DE|Rheinland-Pfalz|=Rhineland-Palatinate
IT|Lombardia|=Lombardy
IT|Toscana|=Tuscany
IT|Piemonte|=Piedmont
IT|Sardegna|=Sardinia
GR|Attiki|=Attica;Attika
GR|Thessalia|=Thessaly
GR|Kriti|=Crete
ES|Andalucía|=Andalusia
ES|Cataluña|=Catalonia
CN|Nei Mongol|=Inner Mongolia
CN|Xizang|=Tibet
CN|Xinjiang Uygur|=Xinjiang
CN|Ningxia Hui|=Ningxia
IN|Orissa|=Odisha
IN|Uttaranchal|=Uttarakhand
SY|Aleppo (Halab)|=Aleppo
SY|Homs (Hims)|=Homs
SY|Lattakia (Al Ladhiqiyah)|=Latakia
AF|Hilmand|=Helmand
AF|Kandahar|Qandahar
IQ|Ninawa|=Nineveh
IQ|Al-Anbar|=Anbar
US|Alabama|Ala.
US|Arizona|Ariz.
US|Arkansas|Ark.
US|California|Calif.
US|Colorado|Colo.
US|Connecticut|Conn.
US|Delaware|Del.
US|District of Columbia|D.C.
US|Florida|Fla.
US|Georgia|Ga.
US|Illinois|Ill.
US|Indiana|Ind.
US|Kansas|Kan.
US|Kentucky|Ky.
US|Louisiana|La.
US|Maryland|Md.
US|Massachusetts|Mass.
US|Michigan|Mich.
US|Minnesota|Minn.
US|Mississippi|Miss.
US|Missouri|Mo.
US|Montana|Mont.
US|Nebraska|Neb.
US|Nevada|Nev.
US|New Hampshire|N.H.
US|New Jersey|N.J.
US|New Mexico|N.M.
US|New York|N.Y.;New York State
US|North Carolina|N.C.
US|North Dakota|N.D.
US|Oklahoma|Okla.
US|Oregon|Ore.
US|Pennsylvania|Pa.
US|Rhode Island|R.I.
US|South Carolina|S.C.
US|South Dakota|S.D.
US|Tennessee|Tenn.
US|Texas|Tex.
US|Vermont|Vt.
US|Virginia|Va.
US|Washington|Wash.;Washington State
US|West Virginia|W.Va.
US|Wisconsin|Wis.
US|Wyoming|Wyo.
`;

/** Gazetteer names that are everyday words, months or common surnames too: taken for places only after a locative preposition or before a wider place. */
export const DOUBTFUL_NAMES: ReadonlySet<string> = new Set(
  'chin reading nice bath mobile man male march sandy orange most police bar split cork wick ye same central union independence justice hope of bay general center university enterprise liberal normal bend post buffalo lead price sparks surprise young ford bell grant lincoln jackson madison washington monroe marshall douglas hamilton nelson franklin houston dallas austin charlotte victoria florence sofia santiago david diego juan jose luis carlos salvador paris jordan georgia chad israel chester clinton logan lawrence arthur bradford lancaster york kent sheffield warwick stanley churchill wellington columbus bismarck ontario march may june august sun san santa saint st del el la le les mount fort port north south east west new old upper lower great big little grand kansas temple eden earth home van mary ann rose ruby pearl crystal coral sterling gold silver iron stone marble jasper newport olympia springs oxford cambridge windsor hanover aurora phoenix pasadena medina troy ithaca corinth palestine lebanon cuba mexico peru panama toledo alexandria batman ordu mus usak bor pec kars van tours angers brest metz nancy limoges orange lens gap best gary peterson brady cody roy tyler wayne warren allen irving carson salem concord hudson sidney marion dayton dalton clovis fargo'.split(
    ' ',
  ),
);

/** Towns that the city data put into the wrong province: country, town, the province it lies in. */
export const CITY_CORRECTIONS: ReadonlyMap<string, string> = new Map([
  ['UA:Kherson', 'Kherson'],
  ['UA:Kakhovka', 'Kherson'],
]);

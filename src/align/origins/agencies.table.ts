/**
 * News agencies whose copy other outlets print, each with the short forms that credits use. Source: the membership lists of the alliances of
 * agencies (EANA, OANA, FAAPA) and the large commercial wires. The first form is the name that pages show.
 */
export const AGENCIES: readonly (readonly string[])[] = `
Reuters|Thomson Reuters
Associated Press|AP|The Associated Press
Agence France-Presse|AFP
United Press International|UPI
Bloomberg|Bloomberg News
Dow Jones Newswires|Dow Jones
PA Media|Press Association|PA
Australian Associated Press|AAP
Canadian Press|The Canadian Press
Deutsche Presse-Agentur|dpa|DPA
Austria Press Agency|APA
Keystone-SDA|Keystone|SDA
ANSA
EFE
Europa Press
Lusa
Belga
ANP|Algemeen Nederlands Persbureau
NTB
Ritzau
STT
TT News Agency|Tidningarnas Telegrambyrå
BNS|Baltic News Service
LETA
ELTA
Polish Press Agency|PAP
Czech News Agency|CTK|ČTK
TASR
MTI
Agerpres
Mediafax
BTA|Bulgarian News Agency
Tanjug
HINA
STA|Slovenian Press Agency
MIA
ATA
Athens News Agency|ANA-MPA|ANA
Cyprus News Agency|CNA
Anadolu|Anadolu Agency|AA
DHA|Demirören News Agency
IHA
Interfax
TASS|ITAR-TASS
RIA Novosti|RIA
Ukrinform
UNIAN
BelTA
Moldpres
Azertac|Azertag
Turan
Armenpress
Interpressnews
Kazinform
Kabar
UzA
IRNA
ISNA
Tasnim
Fars News Agency|Fars
SANA
National News Agency
Petra
WAFA
Saudi Press Agency|SPA
WAM|Emirates News Agency
QNA|Qatar News Agency
KUNA
ONA
MENA|Middle East News Agency
TAP
APS|Algeria Press Service
MAP
Ghana News Agency|GNA
NAN|News Agency of Nigeria
Ethiopian News Agency|ENA
SAPA
Zimbabwe Inter-Africa News Agency|ZIANA
Press Trust of India|PTI
ANI|Asian News International
IANS|Indo-Asian News Service
UNB|United News of Bangladesh
BSS
APP|Associated Press of Pakistan
Rastriya Samachar Samiti|RSS
Xinhua|Xinhua News Agency
China News Service
Central News Agency
Kyodo|Kyodo News
Jiji Press|Jiji
Yonhap|Yonhap News Agency
Newsis
KCNA
Montsame
Antara|Antara News Agency
Bernama
Philippine News Agency|PNA
Vietnam News Agency|VNA
Thai News Agency|TNA
Akp
Andina
Agência Brasil|Agencia Brasil
Télam|Telam
Notimex
Prensa Latina
Agencia EFE
`
  .trim()
  .split('\n')
  .map((line) => line.split('|'));

/** Signs that stand before an amount, without white space. "$" alone is taken as United States dollars. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
  ['₼', 'AZN'],
  ['₾', 'GEL'],
  ['₸', 'KZT'],
  ['֏', 'AMD'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['৳', 'BDT'],
  ['₵', 'GHS'],
  ['₨', 'PKR'],
]);

/** Letters before "$": "A$5m". */
const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
]);

/** Abbreviations before an amount. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['dh', 'AED'],
  ['dhs', 'AED'],
  ['rs', 'INR'],
  ['rp', 'IDR'],
  ['rm', 'MYR'],
  ['tk', 'BDT'],
  ['sh', 'KES'],
  ['ksh', 'KES'],
  ['tsh', 'TZS'],
  ['ush', 'UGX'],
  ['birr', 'ETB'],
  ['euro', 'EUR'],
]);

/** Single capitals glued before an amount; they also begin names of models and roads, so the amount must look like money. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['N', 'NGN'],
  ['R', 'ZAR'],
]);

/** "N250,000", "R1.5 million", "R49.99", "R500": groups, two decimals, a scale or round hundreds; not "N95", "R2". */
const LIKE_MONEY = /^(?:\d{1,3}(?:,\d{3})+(?:\.\d{2})?|\d+\.\d{2}|\d{1,6}00)$/;

/** ISO code of a capital glued before digits, null where the two look like a name; `scaled` where "million" or "bn" follows. */
export const currencyOfLetter = (letter: string, digits: string, scaled: boolean): string | null =>
  scaled || LIKE_MONEY.test(digits) ? (LETTERS.get(letter) ?? null) : null;

/** ISO 4217 codes that news uses before or after an amount. */
const CODES = new Set(
  'USD EUR GBP JPY CNY RMB INR RUB UAH TRY AZN GEL AMD KZT UZS BYN KRW ILS VND NGN PHP THB AUD CAD NZD HKD SGD TWD BRL MXN ZAR CHF SEK NOK DKK PLN CZK HUF RON BGN AED SAR QAR KWD EGP IDR MYR PKR BDT KES GHS'.split(
    ' ',
  ),
);

/** Names of currencies, singular. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['euro', 'EUR'],
  ['pound', 'GBP'],
  ['ruble', 'RUB'],
  ['rouble', 'RUB'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rupee', 'INR'],
  ['lira', 'TRY'],
  ['manat', 'AZN'],
  ['hryvnia', 'UAH'],
  ['lari', 'GEL'],
  ['dram', 'AMD'],
  ['tenge', 'KZT'],
  ['zloty', 'PLN'],
  ['franc', 'CHF'],
  ['krona', 'SEK'],
  ['krone', 'NOK'],
  ['peso', 'MXN'],
  ['rand', 'ZAR'],
  ['real', 'BRL'],
  ['riyal', 'SAR'],
  ['dirham', 'AED'],
  ['rupiah', 'IDR'],
  ['baht', 'THB'],
  ['won', 'KRW'],
  ['dong', 'VND'],
  ['ringgit', 'MYR'],
  ['shekel', 'ILS'],
  ['naira', 'NGN'],
  ['taka', 'BDT'],
  ['shilling', 'KES'],
  ['cedi', 'GHS'],
]);

/** Adjectives that tell one dollar, pound or rupee from another. */
const NATIONAL: ReadonlyMap<string, string> = new Map([
  ['us dollar', 'USD'],
  ['american dollar', 'USD'],
  ['australian dollar', 'AUD'],
  ['canadian dollar', 'CAD'],
  ['zealand dollar', 'NZD'],
  ['kong dollar', 'HKD'],
  ['singapore dollar', 'SGD'],
  ['egyptian pound', 'EGP'],
  ['lebanese pound', 'LBP'],
  ['syrian pound', 'SYP'],
  ['british pound', 'GBP'],
  ['swiss franc', 'CHF'],
  ['pakistani rupee', 'PKR'],
  ['philippine peso', 'PHP'],
  ['indian rupee', 'INR'],
  ['swedish krona', 'SEK'],
  ['norwegian krone', 'NOK'],
  ['danish krone', 'DKK'],
]);

export const isMoneySign = (text: string): boolean => SIGNS.has(text);

/** ISO code of a sign before an amount; `before` is the word glued to its left ("A" in "A$"). */
export const currencyOfSign = (sign: string, before: string | null): string | null => {
  if (sign === '$' && before !== null) return DOLLAR_PREFIXES.get(before) ?? 'USD';
  return SIGNS.get(sign) ?? null;
};

/** ISO code of a word before an amount ("USD 5m", "Dh40bn"), null for any other word. */
export const currencyOfPrefix = (text: string): string | null =>
  CODES.has(text) ? (text === 'RMB' ? 'CNY' : text) : (ABBREVIATIONS.get(text.toLowerCase()) ?? null);

const singular = (lower: string): string => (NAMES.has(lower) ? lower : lower.replace(/s$/, ''));

/** ISO code of a word after an amount ("rubles", "EUR"), with the word before it for "Australian dollars". */
export const currencyOfName = (text: string, before: string | null): string | null => {
  if (CODES.has(text)) return text === 'RMB' ? 'CNY' : text;
  const name = singular(text.toLowerCase());
  const national = before === null ? undefined : NATIONAL.get(`${before.toLowerCase()} ${name}`);
  return national ?? NAMES.get(name) ?? SIGNS.get(text) ?? null;
};

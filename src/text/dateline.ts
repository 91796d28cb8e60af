/** Signs that end a dateline. */
const DASHES = [' - ', ' – ', ' — ', '- ', ' -- ', '– ', '— ', ': '];
/** A dateline is no longer than this, in UTF-16 units and in words. */
const LONGEST = 80;
const MOST_WORDS = 10;

const MONTHS =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i;
const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

const startsUpper = (word: string): boolean => /^[\p{Lu}(]/u.test(word);
const allUpper = (word: string): boolean => /^\p{Lu}[\p{Lu}'’.-]{2,}$/u.test(word);

/** "LAGOS", "GENEVA, March 15 (Agency)", "Rome, 3 May (Agency)", "PARIS (Wire)": where and by whom it was written, and when. */
const isDateline = (prefix: string): boolean => {
  const bracket = prefix.indexOf('(');
  const credited = bracket > 0 && prefix.endsWith(')');
  const place = (credited ? prefix.slice(0, bracket) : prefix).trim();
  const words = place.split(/[\s,]+/).filter((w) => w !== '');
  if (words.length === 0 || words.length > MOST_WORDS || !startsUpper(words[0] ?? '')) return false;
  const dated = words.some((w) => MONTHS.test(w) || DAYS.test(w));
  const fits = (w: string): boolean =>
    startsUpper(w) || MONTHS.test(w) || DAYS.test(w) || /^\d{1,4}\.?$/.test(w) || /^(?:de|of|la|el)$/.test(w);
  if (!words.every(fits)) return false;
  const credit = credited ? prefix.slice(bracket + 1, -1) : '';
  // "Rome, 3 May": a comma parts the place from the day, as it does not in "In May 2012 - a dry year"
  return (credited && startsUpper(credit)) || (dated && place.includes(',')) || allUpper(words[0] ?? '');
};

/** Length of the dateline that a paragraph opens with, its dash and the blanks after it included; 0 where it opens with none. */
export const datelineLength = (paragraph: string): number => {
  const head = paragraph.slice(0, LONGEST);
  for (const dash of DASHES) {
    const at = head.indexOf(dash);
    if (at <= 0) continue;
    const prefix = head.slice(0, at).trim();
    // a colon ends a dateline only after a credit or capitals: "Lisbon (Agency): …", "NEW DELHI: …"
    if (dash === ': ' && !prefix.endsWith(')') && !prefix.split(' ').every(allUpper)) continue;
    if (!isDateline(prefix)) continue;
    const end = at + dash.length;
    return end + (paragraph.length - end - paragraph.slice(end).trimStart().length);
  }
  return 0;
};

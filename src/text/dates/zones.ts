/** Minutes east of UTC of the abbreviations that mean one offset; "IST", "CST" and the like, which mean several, are left out. */
const ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ['gmt', 0],
  ['utc', 0],
  ['z', 0],
  ['wet', 0],
  ['bst', 60],
  ['wat', 60],
  ['cet', 60],
  ['west', 60],
  ['cest', 120],
  ['eet', 120],
  ['sast', 120],
  ['cat', 120],
  ['eest', 180],
  ['msk', 180],
  ['trt', 180],
  ['eat', 180],
  ['pkt', 300],
  ['wib', 420],
  ['hkt', 480],
  ['sgt', 480],
  ['wita', 480],
  ['pht', 480],
  ['awst', 480],
  ['jst', 540],
  ['kst', 540],
  ['wit', 540],
  ['acst', 570],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
  ['brt', -180],
  ['art', -180],
  ['clt', -240],
]);

/** "UTC+04:00", "GMT-5", "UTC+0530", taken apart. */
const SHIFTED = /^(?:utc|gmt)([+−–-])(\d{1,2}):?(\d{2})?$/;

/** Minutes that a zone is east of UTC, by its words; null for local time and for zones whose words leave it open. */
export const offsetOfZone = (zone: string | null): number | null => {
  if (zone === null) return null;
  const words = zone.toLowerCase();
  const shifted = SHIFTED.exec(words);
  if (shifted) return (shifted[1] === '+' ? 1 : -1) * (Number(shifted[2]) * 60 + Number(shifted[3] ?? 0));
  return ABBREVIATIONS.get(words) ?? null;
};

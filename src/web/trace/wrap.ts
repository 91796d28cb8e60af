/** A text in at most so many lines of so many characters, broken between words; what does not fit ends in "…". */
export const wrapped = (text: string, width: number, most: number): readonly string[] => {
  const words = text.split(/\s/u).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  const cut = (held: string): string => {
    const letters = Array.from(held);
    return letters.length > width ? `${letters.slice(0, width - 1).join('')}…` : held;
  };
  const shown = lines.slice(0, most);
  return shown.map((held, i) =>
    i === most - 1 && lines.length > most ? cut(held.length + 2 > width ? `${held}…` : `${held} …`) : cut(held),
  );
};

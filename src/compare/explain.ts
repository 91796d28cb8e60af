import type { AlignedClaim } from '../align/questions.js';

/** Who says it: the publisher, and the speaker where the text names one. */
const sourceName = (claim: AlignedClaim): string => {
  const { publisher, title } = claim.reading.article.metadata;
  if (publisher !== null) return publisher;
  const words = title ?? claim.reading.article.text.trimStart().split('\n', 1)[0] ?? '';
  return `“${words.length > 60 ? `${words.slice(0, 58).trimEnd()} …` : words}”`;
};

const attributed = (claim: AlignedClaim): string => {
  const { speaker } = claim.candidate;
  return speaker ? `${sourceName(claim)} (citing ${speaker.name})` : sourceName(claim);
};

const shortQuote = (claim: AlignedClaim): string => {
  const words = claim.reading.article.text
    .slice(claim.candidate.span.start, claim.candidate.span.end)
    .replace(/\s+/g, ' ');
  return words.length <= 90 ? `“${words}”` : `“${words.slice(0, 88).replace(/\s\S*$/, '')} …”`;
};

/** Fills a message's holes. A scope hole is filled with a bracket, or with nothing. */
export const explain = (
  template: string,
  left: AlignedClaim,
  right: AlignedClaim,
  data: Readonly<Record<string, string>>,
): string => {
  const holes: Record<string, string> = {
    ...data,
    left: attributed(left),
    right: attributed(right),
    leftSource: sourceName(left),
    rightSource: sourceName(right),
    leftQuote: shortQuote(left),
    rightQuote: shortQuote(right),
    leftScope: data.leftScope ? ` (“${data.leftScope}”)` : '',
    rightScope: data.rightScope ? ` (“${data.rightScope}”)` : '',
  };
  return template.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => holes[name] ?? '');
};

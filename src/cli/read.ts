import { readText, type Found } from '../extract/found.js';
import { MAX_DOCUMENT_BYTES, sizeInWords } from '../ingest/limits.js';
import { publishedAtOf } from '../ingest/published-at.js';
import { sliceOf } from '../kernel/span.js';
import { codePointIndex } from '../text/offsets.js';
import { badLine, idOf, jsonLines, textOf, type JsonLine } from './json-lines.js';

const publishedOf = ({ line, value }: JsonLine): string | null => {
  const { publishedAt } = value;
  if (publishedAt === undefined || publishedAt === null) return null;
  const read = typeof publishedAt === 'string' ? publishedAtOf(publishedAt) : null;
  if (read === null) throw badLine(line, '"publishedAt" must be an ISO date such as 2025-06-30, or null');
  return read;
};

/** The contract's object of one thing found: its words and where they stand in code points, then what they say. */
const reportOf = (text: string, toCodePoints: ReturnType<typeof codePointIndex>['toCodePoints']) => (found: Found) => {
  const { kind, span, ...said } = found;
  const { start, end } = toCodePoints(span);
  return { kind, quote: sliceOf(text, span), start, end, ...said };
};

/** Answers each line of `{"id","text","publishedAt"}` with the line of what the grammars read in it. Throws Problem at a line that is none. */
export const read = async (input: AsyncIterable<Uint8Array>, print: (text: string) => void): Promise<void> => {
  for await (const line of jsonLines(input)) {
    const [id, text, publishedAt] = [idOf(line), textOf(line, 'text'), publishedOf(line)];
    if (Buffer.byteLength(text) > MAX_DOCUMENT_BYTES)
      throw badLine(line.line, `"text" is longer than ${sizeInWords(MAX_DOCUMENT_BYTES)}`);
    const { sentences, found } = readText(text, publishedAt);
    const { toCodePoints } = codePointIndex(text);
    print(`${JSON.stringify({ id, sentences, found: found.map(reportOf(text, toCodePoints)) })}\n`);
  }
};

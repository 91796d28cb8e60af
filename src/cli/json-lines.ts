import { Problem } from '../kernel/problem.js';

/** Characters of one line; a longer one is no phrase or article. */
const LONGEST_LINE = 4_000_000;

/** One line of the input that holds an object, with its number from 1. */
export interface JsonLine {
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Why a line is refused: nothing is guessed for it, and nothing after it is read. */
export const badLine = (line: number, complaint: string): Problem =>
  new Problem('bad-input', `Line ${String(line)}: ${complaint}`, 'Give one JSON object a line.');

/** Whole lines of a stream of bytes in UTF-8, without their ends. Throws Problem for bytes that are no text and for a line without end. */
async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let pending: string[] = [];
  let length = 0;
  let line = 1;
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch (cause) {
      throw new Problem('not-text', `Line ${String(line)}: not text in UTF-8`, 'Convert it first.', { cause });
    }
  };
  const add = (part: string): void => {
    length += part.length;
    if (length > LONGEST_LINE) throw badLine(line, `longer than ${String(LONGEST_LINE)} characters`);
    pending.push(part);
  };
  for await (const bytes of input) {
    const [first = '', ...rest] = decode(bytes).split('\n');
    add(first);
    for (const part of rest) {
      yield pending.join('');
      pending = [];
      length = 0;
      line += 1;
      add(part);
    }
  }
  add(decode());
  const last = pending.join('');
  if (last !== '') yield last;
}

/** The objects of a stream of JSON lines; empty lines are passed over. Throws Problem at the first line that is not one JSON object. */
export async function* jsonLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<JsonLine> {
  let line = 0;
  for await (const text of linesOf(input)) {
    line += 1;
    if (text.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      throw badLine(line, 'not JSON');
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badLine(line, 'not a JSON object');
    yield { line, value: value as Readonly<Record<string, unknown>> };
  }
}

/** The id of a line: a text or a number, given back as it came. */
export const idOf = ({ line, value }: JsonLine): string | number => {
  const { id } = value;
  if (typeof id === 'string' || typeof id === 'number') return id;
  throw badLine(line, '"id" must be a text or a number');
};

/** A field that must be text. */
export const textOf = ({ line, value }: JsonLine, field: string): string => {
  const text = value[field];
  if (typeof text === 'string') return text;
  throw badLine(line, `"${field}" must be a text`);
};

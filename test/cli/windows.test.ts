import fc from 'fast-check';
import { failureOf } from '../../src/cli/failure.js';
import { createProgram } from '../../src/cli/program.js';

interface Answer {
  readonly code: number;
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  readonly error: string;
}

/** Bytes as a pipe may cut them: in pieces of any length, in the midst of a character too. */
async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

const run = async (command: string, input: string | Uint8Array, size = 7): Promise<Answer> => {
  const printed: string[] = [];
  const program = createProgram({
    terminal: {
      print: (text) => printed.push(text),
      pass: () => Promise.reject(new Error('nothing is passed on')),
      progress: () => undefined,
      input: () => inPieces(typeof input === 'string' ? new TextEncoder().encode(input) : input, size),
      fault: () => undefined,
    },
    openDesk: () => Promise.reject(new Error('no desk is needed')),
    serve: () => Promise.reject(new Error('nothing is served')),
    settings: [],
  });
  const lines = (): Answer['lines'] =>
    printed
      .join('')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  try {
    await program.parseAsync([command, '--format', 'jsonl'], { from: 'user' });
    return { code: 0, lines: lines(), error: '' };
  } catch (error) {
    const failure = failureOf(error);
    return { code: failure.code, lines: lines(), error: failure.line };
  }
};

const asLines = (...objects: readonly object[]): string => objects.map((o) => `${JSON.stringify(o)}\n`).join('');

describe('claimdesk read', () => {
  test('answers each line in order, offsets in code points', async () => {
    const { code, lines } = await run(
      'read',
      asLines(
        {
          id: 'a',
          text: '🔥🔥 At least nine people died in Dálby on Friday. Police did not name them.',
          publishedAt: '2024-03-13',
        },
        { id: 2, text: 'Nothing.', publishedAt: null },
      ),
    );
    expect(code).toBe(0);
    expect(lines.map(({ id, sentences }) => [id, sentences])).toEqual([
      ['a', 2],
      [2, 1],
    ]);
    expect(lines[0]?.found).toEqual(
      expect.arrayContaining([
        {
          kind: 'quantity',
          quote: 'At least nine people',
          start: 3,
          end: 23,
          values: [9],
          low: 9,
          high: null,
          hedge: 'at-least',
          unit: 'people',
        },
        {
          kind: 'date',
          quote: 'Friday',
          start: 41,
          end: 47,
          from: '2024-03-08',
          to: '2024-03-08',
          grain: 'day',
          basis: 'implied',
          rule: 'weekday-before-publication',
          part: null,
        },
        {
          kind: 'polarity',
          quote: 'Police did not name them',
          start: 49,
          end: 73,
          predicate: 'name',
          negated: true,
          modality: 'asserted',
        },
      ]),
    );
    expect(lines[1]?.found).toEqual([]);
  });

  test('a day of the week is placed by the publication date, and not placed without one', async () => {
    const text = 'The mayor resigned on Monday.';
    const { lines } = await run(
      'read',
      asLines({ id: 1, text, publishedAt: '2024-03-13T08:00:00+01:00' }, { id: 2, text }),
    );
    const ends = lines.map(({ found }) =>
      (found as { kind: string; from: unknown; to: unknown }[])
        .filter(({ kind }) => kind === 'date')
        .map(({ from, to }) => [from, to]),
    );
    expect(ends).toEqual([[['2024-03-11', '2024-03-11']], [[null, null]]]);
  });

  test('a number that the words deny is not read', async () => {
    const { lines } = await run('read', asLines({ id: 1, text: 'Nine, not fifty, people were held.' }));
    expect((lines[0]?.found as { kind: string; quote: string }[]).filter(({ kind }) => kind === 'quantity')).toEqual([
      expect.objectContaining({ low: 9, high: 9 }),
    ]);
  });

  test('every quote is what stands at its offsets, however the bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom('🔥', 'Nine people', ' died ', 'on Friday', '. ', 'Zoë', '\n', 'more than ', '$1.4m', 'é'),
          {
            maxLength: 12,
          },
        ),
        fc.integer({ min: 1, max: 20 }),
        async (words, size) => {
          const text = words.join('');
          const { code, lines } = await run('read', asLines({ id: 0, text, publishedAt: '2024-03-13' }), size);
          expect(code).toBe(0);
          for (const { quote, start, end } of lines[0]?.found as { quote: string; start: number; end: number }[])
            expect(Array.from(text).slice(start, end).join('')).toBe(quote);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('claimdesk names', () => {
  test('answers each pair', async () => {
    const { code, lines } = await run(
      'names',
      asLines(
        { id: 'x', a: 'Bob Miller', b: 'Bob Miller' },
        { id: 'y', a: 'Sergey Ivanov', b: 'Sergei Ivanov' },
        { id: 'z', a: 'Farid Guliyev', b: 'Rauf Guliyev' },
      ),
    );
    expect(code).toBe(0);
    expect(lines.map(({ id, relation }) => [id, relation])).toEqual([
      ['x', 'same'],
      ['y', 'variant'],
      ['z', 'different'],
    ]);
    expect(lines[0]?.score).toBe(1);
  });
});

describe.each(['read', 'names'])('bad lines of %s', (command) => {
  const good = { id: 1, text: 'Nine died.', a: 'A', b: 'B' };
  test.each([
    ['no JSON', `${JSON.stringify(good)}\n\n{"id":`, 'Line 3: not JSON'],
    ['an array', '[]\n', 'Line 1: not a JSON object'],
    ['no object', 'null\n', 'Line 1: not a JSON object'],
    ['no id', asLines({ text: 'Nine died.', a: 'A', b: 'B' }), 'Line 1: "id" must be a text or a number'],
    ['no words', asLines({ id: 1 }), `Line 1: "${command === 'read' ? 'text' : 'a'}" must be a text`],
  ])('%s', async (_name, input, words) => {
    const { code, error, lines } = await run(command, input);
    expect(code).toBe(2);
    expect(error).toContain(words);
    expect(error).not.toContain('\n');
    expect(lines).toHaveLength(input.startsWith(JSON.stringify(good)) ? 1 : 0);
  });

  test('bytes that are no text', async () => {
    const { code, error } = await run(command, new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]));
    expect([code, error.includes('not text in UTF-8')]).toEqual([2, true]);
  });

  test('half a character at the end', async () => {
    const { code, error } = await run(command, new Uint8Array([0xf0, 0x9f]));
    expect([code, error.includes('not text in UTF-8')]).toEqual([2, true]);
  });

  test('no line at all gives no answer', async () => {
    expect(await run(command, '\n \n')).toEqual({ code: 0, lines: [], error: '' });
  });
});

test.each(['yesterday', '2024-02-30', 20240313])(
  'a publication date that is none is refused: %s',
  async (publishedAt) => {
    const { code, error, lines } = await run('read', asLines({ id: 1, text: 'Nine died.', publishedAt }));
    expect([code, lines]).toEqual([2, []]);
    expect(error).toContain('"publishedAt" must be an ISO date');
  },
);

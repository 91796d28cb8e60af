/**
 * Writes a sheet of as many rows as its first argument says in the formats that follow, through the built program, and reads each file to its end; prints what it wrote. It
 * is run with little memory: what holds a sheet does not come to its end.
 */
import process from 'node:process';
import { createSheets } from '../../dist/services/sheets/sheets.js';

const [rows, ...formats] = [Number(process.argv[2]), ...process.argv.slice(3)];

const claim = (n, which, count) => ({
  claim: {
    id: `claim_${n}_${which}`,
    document: `source_${which}`,
    quote: `${count} people were hurt when the mill in the valley burned down, a spokesman of the fire brigade said`,
    span: { start: 10, end: 30 },
    sentence: { start: 10, end: 30 },
    kind: 'quantity',
    value: {
      kind: 'quantity',
      stated: [count],
      low: count,
      high: count,
      hedge: 'exact',
      unit: 'people',
      counted: 'person',
    },
    display: String(count),
    mark: { start: 10, end: 12 },
    hedge: null,
    modality: 'asserted',
    speaker: null,
    event: `event_${n}`,
    question: `question_${n}`,
    extractor: { id: 'counts', version: 1 },
  },
  itemGrade: '6',
  before: '',
  after: '',
  codePoints: { start: 10, end: 30 },
  source: {
    id: `source_${which}`,
    publisherId: which,
    grade: 'F',
    metadata: {
      title: 'Fire at the mill',
      publisher: `The ${which} Post`,
      publishedAt: '2025-06-30',
      publishedAtBasis: 'stated',
      url: `https://news.example/${n}`,
      author: null,
      language: 'en',
    },
    snapshot: { id: which, sha256: 'ab'.repeat(32), retrievedAt: '2025-07-01T08:00:00.000Z', mediaType: 'text/plain' },
  },
});

const position = (held) => ({
  display: held.claim.display,
  claims: [held],
  sources: [held.source],
  outlets: 1,
  origins: 1,
});

const viewOf = (n) => ({
  id: `conflict_${n}`,
  event: { id: `event_${n}`, title: `Fire number ${n}` },
  question: { id: `question_${n}`, text: 'How many people were hurt?' },
  status: 'open',
  resolutions: [],
  positions: [position(claim(n, 'a', 9)), position(claim(n, 'b', 50))],
});

async function* conflicts() {
  for (let n = 0; n < rows / 2; n += 1) yield viewOf(n);
}

let last = null;
let held = 0;
let written = 0;
const sheets = createSheets({
  read: { sheets: { conflicts }, events: { find: async () => null } },
  exports: {
    append: async ({ rowsSha256, rowCount }, kept) => {
      written = rowCount;
      last = { seq: 0, at: '2025-07-01T00:00:00.000Z', rowsSha256 };
      if (kept) for await (const { claimId } of kept) held += claimId.length;
    },
    // compared with itself, as every sheet but the first is
    last: async () => last,
    rowsOf: async (_seq, claims) =>
      new Map(
        claims.map((id) => [id, { question: '', value: id.endsWith('a') ? '9' : '50', standing: 'open', scope: '' }]),
      ),
    rowsAfter: async () => [],
  },
  audit: { latest: async () => [] },
  policy: { name: 'default', version: 1 },
  clock: { now: () => new Date() },
});

let bytes = 0;
for (const format of formats) {
  const { content } = await sheets.file({ unsettled: true }, format, { id: 'x', name: 'x' });
  for await (const piece of content) bytes += piece.length;
}
if (held < rows) throw new Error('its rows were not kept');
if (bytes < rows * 100 * formats.length) throw new Error(`the files are too short: ${bytes} bytes`);
process.stdout.write(`${formats.join(' ')}: ${written} rows\n`);

/**
 * What one more article costs, in archives of growing size: the same new articles are added to each in turn, through the service and its
 * transaction as in the running desk, and beside it the naive way, which compares each of their claims with every stored one by string-similarity.
 */
import stringSimilarity from 'string-similarity';
import { storiesFrom } from './stories.mjs';
import { line, median, ratio, secondsOf } from './timing.mjs';

/** Stories that are read and stored at a time. */
const LOT = 12;

/** Articles that are added to each archive: further reports of stories that all archives have, and reports of new stories. */
const NEW_ARTICLES = 16;

/** Numbers of stories that no archive has. */
const UNSEEN = 1_000_000;

const THREADS = 2;

const actor = { id: 'bench', name: 'Benchmark' };

const rowsOf = (documents, { sha256, stableId }) =>
  documents.map(({ text, metadata }) => {
    const digest = sha256(text);
    const id = stableId('src', digest, metadata.url, metadata.title);
    return {
      source: {
        id,
        title: metadata.title,
        url: metadata.url,
        published_at: metadata.publishedAt,
        published_at_basis: 'stated',
        language: metadata.language,
        added_at: `${metadata.publishedAt}T12:00:00Z`,
      },
      snapshot: {
        id: stableId('snap', id, digest),
        source_id: id,
        ordinal: 1,
        text,
        sha256: digest,
        media_type: 'text/plain',
        retrieved_at: `${metadata.publishedAt}T12:00:00Z`,
      },
      article: { id, text, metadata: { ...metadata, publisher: null } },
    };
  });

const insert = (query, table, columns, rows) =>
  query(
    `INSERT INTO "${table}" (${Object.keys(columns).join(', ')}) SELECT ${Object.keys(columns).join(', ')} FROM jsonb_to_recordset($1::jsonb) AS r(${Object.entries(
      columns,
    )
      .map((pair) => pair.join(' '))
      .join(', ')})`,
    [JSON.stringify(rows)],
  );

const SOURCE = {
  id: 'text',
  title: 'text',
  url: 'text',
  published_at: 'text',
  published_at_basis: 'text',
  language: 'text',
  added_at: 'timestamptz',
};
const SNAPSHOT = {
  id: 'text',
  source_id: 'text',
  ordinal: 'integer',
  text: 'text',
  sha256: 'text',
  media_type: 'text',
  retrieved_at: 'timestamptz',
};

/** Stores what an analysis of whole stories found: what adding their articles one by one comes to, in less time. */
const fill = async (archive, rows, keys, { analysis, stories }, { policy, ranWith, ANALYSED }) => {
  await archive.connection.inTransaction(async ({ query }) => {
    await insert(
      query,
      'source',
      SOURCE,
      rows.map(({ source }) => source),
    );
    await insert(
      query,
      'snapshot',
      SNAPSHOT,
      rows.map(({ snapshot }) => snapshot),
    );
  });
  await archive.store.work.run(async (stores) => {
    const sources = rows.map(({ source }) => source.id);
    await stores.stories.file(sources.map((source, i) => ({ source, keys: keys[i] })));
    await stores.stories.join(stories);
    await stores.findings.replace(
      analysis,
      { name: policy.name, version: policy.version },
      { actor, action: ANALYSED, details: ranWith(policy) },
      { sources, core: null },
    );
  });
  archive.claims += analysis.claims.length;
  archive.articles += rows.length;
};

export const benchArchives = async (sizes, kit) => {
  const { connect, MEMORY, storeOn, systemClock, threadedEngine, engineHere, createIngest, policy, threadEntry } = kit;
  const archives = [];
  for (const size of sizes) {
    const connection = await connect({ data: MEMORY, databaseUrl: null });
    archives.push({ size, connection, store: storeOn(connection, systemClock), claims: 0, articles: 0, quotes: [] });
  }
  const engines = Array.from({ length: THREADS }, () => threadedEngine(threadEntry));
  const largest = archives.at(-1);
  const readLot = async (engine, first) => {
    const rows = rowsOf(
      storiesFrom(first, LOT).flatMap(({ reports }) => reports),
      kit,
    ).sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
    const articles = rows.map(({ article }) => article);
    const keys = await engine.keys(articles);
    return { rows, keys, found: await engine.analyse(articles, policy) };
  };
  const filling = await secondsOf(async () => {
    // one lot is read ahead in each thread while another is stored
    const ahead = engines.map((engine, i) => readLot(engine, i * LOT));
    for (let lot = 0; largest.claims < largest.size; lot++) {
      const { rows, keys, found } = await ahead[lot % THREADS];
      ahead[lot % THREADS] = readLot(engines[lot % THREADS], (lot + THREADS) * LOT);
      for (const archive of archives)
        if (archive.claims < archive.size) {
          await fill(archive, rows, keys, found, kit);
          for (const { quote } of found.analysis.claims) archive.quotes.push(quote);
        }
    }
    await Promise.all(ahead);
  });
  await Promise.all(engines.map((engine) => engine.close()));
  line(
    'archives of invented news',
    `${archives.map(({ articles, claims }) => `${claims} claims in ${articles} articles`).join(', ')}; made in ${filling.toFixed(0)} s`,
  );

  for (const archive of archives) {
    await archive.connection.inTransaction(({ query }) => query('ANALYZE'));
    archive.ingest = createIngest(archive.store.work, policy, engineHere());
  }
  // stories of the first lot, which every archive has
  const known = storiesFrom(0, LOT);
  const unseen = storiesFrom(UNSEEN, NEW_ARTICLES);
  const documents = unseen.map(({ reports }, i) => (i % 2 === 0 ? known[(i / 2) % LOT].reportOf(90 + i) : reports[0]));
  const added = archives.map(() => []);
  const compared = archives.map(() => []);
  const naive = archives.map(() => []);
  for (const [round, document] of [unseen[0].reports[0], ...documents].entries()) {
    // the smallest first, then the largest first: what slows the machine down meanwhile falls on both
    const order = archives.map((_archive, i) => i);
    for (const i of round % 2 === 0 ? order : order.reverse()) {
      const { ingest, store } = archives[i];
      const seconds = await secondsOf(() => ingest.add([document], actor));
      if (round === 0) continue;
      added[i].push(seconds);
      compared[i].push((await store.stores.audit.lastOf(kit.ANALYSED)).compared);
    }
  }
  const { analysis } = kit.analyseOne(documents[0]);
  for (const [i, { quotes }] of archives.entries())
    naive[i].push(
      await secondsOf(() => {
        let alike = 0;
        for (const { quote } of analysis.claims)
          for (const other of quotes) if (stringSimilarity.compareTwoStrings(quote, other) > 0.7) alike++;
        return alike;
      }),
    );
  for (const [i, { size, claims }] of archives.entries()) {
    line(
      `one more article, ${size} claims`,
      `${(median(added[i]) * 1000).toFixed(0)} ms (slowest ${(Math.max(...added[i]) * 1000).toFixed(0)}), met by ${median(compared[i]) - 1} articles; naive all pairs ${(naive[i][0] * 1000).toFixed(0)} ms for comparing alone (${analysis.claims.length} × ${claims} pairs)`,
    );
  }
  for (let i = 1; i < archives.length; i++)
    line(
      `cost of one more article, ${archives[i].size} against ${archives[i - 1].size} claims`,
      `${ratio(added[i], added[i - 1])}; naive ${(naive[i][0] / naive[i - 1][0]).toFixed(1)}`,
    );
  line('memory with all archives open', `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident`);
  for (const { connection } of archives) await connection.close();
};

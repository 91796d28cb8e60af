#!/usr/bin/env node
// Works out the weights of src/align/match-weights.ts (two tellings, one event) and src/align/question-weights.ts (two claims of one topic, one
// question) from annotated articles, and says how well they hold on a cluster left out.
//
//   npm run fit -- FOLDER... [--built dist] [--list]
//
// Each FOLDER holds articles, sources.json and gold.json. Two tellings are one event where most gold claims that lie in them say so; two
// claims answer one question where the gold claims that they match do. The weights are those of a logistic regression, held near the table as
// it stands by a squared penalty.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const args = process.argv.slice(2);
const builtAt = args.indexOf('--built');
const built = path.resolve(builtAt >= 0 ? args[builtAt + 1] : 'dist');
const listing = args.includes('--list');
const folders = args.filter((a, i) => !a.startsWith('--') && (builtAt < 0 || i !== builtAt + 1));
const load = (file) => import(pathToFileURL(path.join(built, file)).href);
const { readArticle } = await load('extract/reading.js');
const { EXTRACTORS } = await load('extract/registry.js');
const { apart, matchShares, tellingsOf } = await load('align/telling.js');
const { alignEvents } = await load('align/events.js');
const { alignQuestions } = await load('align/questions.js');
const { questionContext, questionShares } = await load('align/question-evidence.js');
const { MATCH_WEIGHTS, SAME_EVENT } = await load('align/match-weights.js');
const { QUESTION_WEIGHTS } = await load('align/question-weights.js');

/** How strongly the fit is held near the prior. */
const PENALTY = 3;
/** A wrong join makes false flags, a missed one only misses: it costs this much more. */
const FALSE_COST = 3;

/** Gold claims of one article, with their span in UTF-16. */
const goldOf = (gold, doc, text) =>
  gold.claims
    .filter((c) => c.doc === doc)
    .map((c) => {
      const start = c.start === undefined ? text.indexOf(c.quote) : [...text].slice(0, c.start).join('').length;
      return { ...c, start, end: start + c.quote.length };
    });

const overlaps = (claim, span) =>
  (Math.min(claim.end, span.end) - Math.max(claim.start, span.start)) * 2 >=
  Math.min(claim.end - claim.start, span.end - span.start);

const mostOf = (values) => {
  const counts = new Map();
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

/** Articles of a folder as the engine reads them, each candidate with the gold claims that it matches. */
const readFolder = (folder) => {
  const gold = JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8'));
  const { documents } = JSON.parse(readFileSync(path.join(folder, 'sources.json'), 'utf8'));
  return documents.map((d) => {
    const text = readFileSync(path.join(folder, d.file), 'utf8');
    const metadata = { publishedAtBasis: 'stated', author: null, language: null, url: null };
    for (const field of ['title', 'publisher', 'publishedAt']) metadata[field] = d[field] ?? null;
    const reading = readArticle({ id: d.file, text, metadata });
    const claims = goldOf(gold, gold.documents.find((g) => g.file === d.file)?.id, text);
    const candidates = EXTRACTORS.flatMap((e) => e.extract(reading));
    const matched = new Map(candidates.map((c) => [c, claims.filter((g) => overlaps(g, c.span))]));
    return { reading, candidates, matched };
  });
};

const eventPairs = (articles, topics) => {
  const labelled = articles.flatMap(({ reading, candidates, matched }) =>
    tellingsOf(reading).map((telling) => {
      const events = candidates
        .filter((c) => c.situation === telling.situation)
        .flatMap((c) => matched.get(c).map((g) => g.event));
      return { telling, n: events.length, event: mostOf(events) };
    }),
  );
  const known = labelled.filter((l) => l.event !== null);
  return known.flatMap((a, i) =>
    known
      .slice(i + 1)
      .filter((b) => a.telling.reading !== b.telling.reading)
      .map((b) => ({
        shares: matchShares(a.telling, b.telling, topics),
        y: a.event === b.event ? 1 : 0,
        weight: Math.sqrt(Math.min(a.n, b.n)),
        ruledOut: apart(a.telling, b.telling),
        words: `${a.telling.reading.article.id} S${a.telling.situation.id} ${a.event} | ${b.telling.reading.article.id} S${b.telling.situation.id} ${b.event}`,
      })),
  );
};

const questionPairs = (articles, events) => {
  const matched = new Map(articles.flatMap((a) => [...a.matched]));
  const golden = (claim) => matched.get(claim.candidate).filter((g) => g.kind === claim.candidate.kind);
  return alignQuestions(articles, events).flatMap((question) => {
    const context = questionContext(question.claims, events.topics);
    const known = question.claims.filter((c) => golden(c).length > 0);
    return known.flatMap((a, i) =>
      known.slice(i + 1).map((b) => ({
        shares: questionShares(a, b, context),
        y: golden(a).some((x) => golden(b).some((y) => x.event === y.event && x.question === y.question)) ? 1 : 0,
        weight: 1,
        ruledOut: false,
        words: `${question.text} ${a.reading.article.id} ${a.candidate.display} (${golden(a)[0].question}) | ${b.reading.article.id} ${b.candidate.display} (${golden(b)[0].question})`,
      })),
    );
  });
};

const sum = (w, x) => x.reduce((s, v, i) => s + v * w[i], 0) - w[x.length];
const sigmoid = (z) => 1 / (1 + Math.exp(-z));

/** Weights and threshold (last) by gradient descent from the prior; negatives and positives count alike in all. */
const fit = (pairs, prior, free) => {
  const w = [...prior];
  const total = (y) => pairs.filter((p) => p.y === y).reduce((s, p) => s + p.weight, 0) || 1;
  const share = [FALSE_COST / total(0), 1 / total(1)];
  for (let round = 0; round < 3000; round++) {
    const g = w.map((v, i) => (PENALTY / 100) * (v - prior[i]));
    for (const p of pairs) {
      const error = (sigmoid(sum(w, p.x)) - p.y) * p.weight * share[p.y];
      p.x.forEach((v, i) => (g[i] += error * v));
      g[p.x.length] -= error;
    }
    g.forEach((v, i) => (w[i] -= free(i) ? 0.5 * v : 0));
  }
  return w;
};

const figures = (pairs, w) => {
  const yes = (p) => !p.ruledOut && sum(w, p.x) >= 0;
  const of = (y) => pairs.filter((p) => p.y === y);
  return `found ${of(1).filter(yes).length}/${of(1).length}, wrongly joined ${of(0).filter(yes).length}/${of(0).length}`;
};

/** Fits one table, printing the figures with each cluster left out. */
const report = (title, table, threshold, clusters) => {
  const ids = Object.keys(table);
  for (const c of clusters)
    for (const p of c.pairs) p.x = ids.map((id) => p.shares.find((s) => s.id === id)?.share ?? 0);
  const prior = [...ids.map((id) => table[id].weight), threshold ?? 0];
  const free = (i) => i < ids.length || threshold !== null;
  console.log(`\n# ${title}`);
  for (const c of clusters) {
    const others = clusters.filter((o) => o !== c).flatMap((o) => o.pairs.filter((p) => !p.ruledOut));
    console.log(
      `${c.name.padEnd(26)} as it stands: ${figures(c.pairs, prior)}; left out: ${figures(c.pairs, fit(others, prior, free))}`,
    );
  }
  const all = clusters.flatMap((c) => c.pairs);
  const fitted = fit(
    all.filter((p) => !p.ruledOut),
    prior,
    free,
  );
  console.log(`${'all'.padEnd(26)} as it stands: ${figures(all, prior)}; fitted: ${figures(all, fitted)}`);
  ids.forEach((id, i) =>
    console.log(`  ${id.padEnd(16)} ${fitted[i].toFixed(2).padStart(6)}   (stands at ${prior[i]})`),
  );
  if (threshold !== null)
    console.log(`  ${'threshold'.padEnd(16)} ${fitted[ids.length].toFixed(2).padStart(6)}   (stands at ${threshold})`);
  if (!listing) return;
  for (const p of all) {
    const yes = !p.ruledOut && sum(fitted, p.x) >= 0;
    if (yes === (p.y === 1)) continue;
    const shown = p.shares.map((s) => `${s.id}:${s.share.toFixed(2)}`).join(' ');
    console.log(
      `${p.y ? 'missed' : 'joined'} ${p.ruledOut ? 'ruled out' : sum(fitted, p.x).toFixed(2)} ${p.words} ${shown}`,
    );
  }
};

const clusters = folders.map((folder) => {
  const articles = readFolder(folder);
  const events = alignEvents(articles.map((a) => a.reading));
  return {
    name: path.basename(folder),
    tellings: eventPairs(articles, events.topics),
    claims: questionPairs(articles, events),
  };
});
const pairsOf = (field) => clusters.map((c) => ({ name: c.name, pairs: c[field] }));
report('two tellings, one event', MATCH_WEIGHTS, SAME_EVENT, pairsOf('tellings'));
report('two claims of one topic, one question', QUESTION_WEIGHTS, null, pairsOf('claims'));

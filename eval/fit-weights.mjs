#!/usr/bin/env node
// Works out the match weights of src/align/match-weights.ts from annotated articles, and says how well they hold on a cluster left out.
//
//   node eval/fit-weights.mjs FOLDER... [--built dist]
//
// Each FOLDER holds articles, sources.json and gold.json. Two tellings of two articles are one event where most gold claims that lie in them
// say so. The weights are those of a logistic regression, held near the hand-set prior (the table as it stands) by a squared penalty.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const args = process.argv.slice(2);
const builtAt = args.indexOf('--built');
const built = path.resolve(builtAt >= 0 ? args[builtAt + 1] : 'dist');
const folders = args.filter((a, i) => a !== '--built' && i !== builtAt + 1);
const load = (file) => import(pathToFileURL(path.join(built, file)).href);
const [
  { readArticle },
  { EXTRACTORS },
  { apart, matchShares, tellingsOf },
  { indexTopics },
  { MATCH_WEIGHTS, SAME_EVENT },
] = await Promise.all(
  ['extract/reading.js', 'extract/registry.js', 'align/telling.js', 'align/topics.js', 'align/match-weights.js'].map(
    load,
  ),
);
const IDS = Object.keys(MATCH_WEIGHTS);
const PENALTY = 3;

const claimsOf = (gold, doc, text) =>
  gold.claims
    .filter((c) => c.doc === doc)
    .map((c) => {
      const start = c.start === undefined ? text.indexOf(c.quote) : [...text].slice(0, c.start).join('').length;
      return { event: c.event, start, end: start + c.quote.length };
    });

const mostOf = (events) => {
  const counts = new Map();
  for (const e of events) counts.set(e, (counts.get(e) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

const pairsOf = (folder) => {
  const gold = JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8'));
  const { documents } = JSON.parse(readFileSync(path.join(folder, 'sources.json'), 'utf8'));
  const readings = documents.map((d) =>
    readArticle({
      id: d.file,
      text: readFileSync(path.join(folder, d.file), 'utf8'),
      metadata: {
        title: d.title ?? null,
        publisher: d.publisher ?? null,
        publishedAt: d.publishedAt ?? null,
        publishedAtBasis: 'stated',
        url: null,
        author: null,
        language: null,
      },
    }),
  );
  const topics = indexTopics(readings);
  const labelled = readings.flatMap((reading) => {
    const doc = gold.documents.find((d) => d.file === reading.article.id)?.id;
    const claims = claimsOf(gold, doc, reading.article.text);
    const held = new Map();
    for (const candidate of EXTRACTORS.flatMap((e) => e.extract(reading))) {
      if (!candidate.situation) continue;
      for (const claim of claims) {
        const shared = Math.min(claim.end, candidate.span.end) - Math.max(claim.start, candidate.span.start);
        if (shared * 2 < Math.min(claim.end - claim.start, candidate.span.end - candidate.span.start)) continue;
        held.set(candidate.situation, [...(held.get(candidate.situation) ?? []), claim.event]);
      }
    }
    return tellingsOf(reading).map((telling) => ({
      telling,
      event: mostOf(held.get(telling.situation) ?? []),
      n: (held.get(telling.situation) ?? []).length,
      own: (held.get(telling.situation) ?? []).filter((e) => e === mostOf(held.get(telling.situation) ?? [])).length,
    }));
  });
  const claims = labelled.reduce((n, l) => n + l.n, 0);
  const pure = labelled.reduce((n, l) => n + l.own, 0);
  console.log(
    `${path.basename(folder).padEnd(26)} ${claims} claims in ${labelled.filter((l) => l.n > 0).length} tellings, ${pure} of the event of most in their telling`,
  );
  const pairs = [];
  for (const [i, a] of labelled.entries())
    for (const b of labelled.slice(i + 1)) {
      if (a.event === null || b.event === null || a.telling.reading === b.telling.reading) continue;
      const shares = new Map(matchShares(a.telling, b.telling, topics).map((s) => [s.id, s.share]));
      pairs.push({
        x: IDS.map((id) => shares.get(id) ?? 0),
        y: a.event === b.event ? 1 : 0,
        weight: Math.sqrt(Math.min(a.n, b.n)),
        apart: apart(a.telling, b.telling),
        a,
        b,
      });
    }
  return pairs;
};

const sum = (w, x) => x.reduce((s, v, i) => s + v * w[i], 0) - w[x.length];
const sigmoid = (z) => 1 / (1 + Math.exp(-z));

/** Weights and threshold (last) by gradient descent from the prior; negatives and positives count alike in all. */
const fit = (pairs, prior) => {
  const w = [...prior];
  const total = (y) => pairs.filter((p) => p.y === y).reduce((s, p) => s + p.weight, 0) || 1;
  // a wrong join makes false flags, a missed one only misses: it costs three times as much
  const share = [3 / total(0), 1 / total(1)];
  for (let round = 0; round < 4000; round++) {
    const g = w.map((v, i) => (PENALTY / 100) * (v - prior[i]));
    for (const p of pairs) {
      const error = (sigmoid(sum(w, p.x)) - p.y) * p.weight * share[p.y];
      p.x.forEach((v, i) => (g[i] += error * v));
      g[p.x.length] -= error;
    }
    g.forEach((v, i) => (w[i] -= 0.5 * v));
  }
  return w;
};

const figures = (pairs, w) => {
  let [tp, fp, fn, tn] = [0, 0, 0, 0];
  for (const p of pairs) {
    const yes = !p.apart && sum(w, p.x) >= 0;
    if (yes && p.y) tp++;
    else if (yes) fp++;
    else if (p.y) fn++;
    else tn++;
  }
  return `same event found ${tp}/${tp + fn}, wrongly joined ${fp}/${fp + tn}`;
};

const clusters = folders.map((folder) => ({ name: path.basename(folder), pairs: pairsOf(folder) }));
const prior = [...IDS.map((id) => MATCH_WEIGHTS[id].weight), SAME_EVENT];
for (const c of clusters) {
  const open = clusters.filter((o) => o !== c).flatMap((o) => o.pairs.filter((p) => !p.apart));
  const kept = c.pairs.filter((p) => p.apart);
  console.log(
    `${c.name.padEnd(26)} as it stands: ${figures(c.pairs, prior)}; left out: ${figures(c.pairs, fit(open, prior))}; ruled out ${kept.filter((p) => !p.y).length} rightly, ${kept.filter((p) => p.y).length} wrongly`,
  );
}
const all = clusters.flatMap((c) => c.pairs);
const fitted = fit(
  all.filter((p) => !p.apart),
  prior,
);
console.log(`${'all'.padEnd(26)} as it stands: ${figures(all, prior)}; fitted: ${figures(all, fitted)}`);
IDS.forEach((id, i) => console.log(`  ${id.padEnd(16)} ${fitted[i].toFixed(2).padStart(6)}   (prior ${prior[i]})`));
console.log(`  ${'SAME_EVENT'.padEnd(16)} ${fitted[IDS.length].toFixed(2).padStart(6)}   (prior ${prior[IDS.length]})`);
if (process.env.FIT_LIST)
  for (const p of all) {
    const yes = !p.apart && sum(fitted, p.x) >= 0;
    if (yes !== (p.y === 1))
      console.log(
        p.y ? 'MISSED' : 'JOINED',
        p.apart ? 'apart' : sum(fitted, p.x).toFixed(2),
        p.a.telling.reading.article.id,
        'S' + p.a.telling.situation.id,
        p.a.event,
        '|',
        p.b.telling.reading.article.id,
        'S' + p.b.telling.situation.id,
        p.b.event,
        IDS.filter((_, i) => p.x[i] > 0)
          .map((id) => id + ':' + p.x[IDS.indexOf(id)].toFixed(2))
          .join(' '),
      );
  }

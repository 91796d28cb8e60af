/** Text to claims and conflicts, beside what only cuts and tags (wink-nlp), and beside a tagger with a reader of dates (compromise, chrono-node). */
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { inTurn, line, median, ratio } from './timing.mjs';

const ROUNDS = 7;

export const benchExtraction = (articles, { analyse, policy }) => {
  const megabytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const wink = winkNLP(model, ['sbd', 'pos']);
  const seconds = inTurn(ROUNDS, {
    engine: () => analyse(articles, policy),
    wink: () => {
      for (const { text } of articles)
        for (const each of text.split('\n')) wink.readDoc(each).tokens().out(wink.its.pos);
    },
    others: () => {
      for (const { text } of articles) {
        const doc = nlp(text);
        doc.numbers?.().json();
        doc.people().out('array');
        doc.places().out('array');
        chrono.parse(text, new Date('2025-06-30'));
      }
    },
  });
  const speed = (name) => `${(megabytes / median(seconds[name])).toFixed(3)} MB/s`;
  line('text', `${articles.length} articles, ${megabytes.toFixed(3)} MB, median of ${ROUNDS} rounds in turn`);
  line('engine: text to conflicts', speed('engine'));
  line('wink-nlp alone: sentences, tokens, tags', speed('wink'));
  line('compromise + chrono-node: tags, numbers, names, dates', speed('others'));
  line('engine takes, as a multiple of wink-nlp', ratio(seconds.engine, seconds.wink));
  line('engine takes, as a multiple of compromise + chrono-node', ratio(seconds.engine, seconds.others));
};

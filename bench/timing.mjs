/** Timing that holds on a noisy machine: medians, and ratios of runs that stand side by side. */

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
};

/** Seconds that some work takes. */
export const secondsOf = async (work) => {
  const since = performance.now();
  await work();
  return (performance.now() - since) / 1000;
};

/** Runs pieces of work in turn, A B A B …, after one round that does not count: seconds of each, round by round. */
export const inTurn = (rounds, works) => {
  const seconds = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++)
    for (const [name, work] of Object.entries(works)) {
      const since = performance.now();
      work();
      if (round >= 0) seconds[name].push((performance.now() - since) / 1000);
    }
  return seconds;
};

/** The ratio of two things timed in turn: the median of each round's own. */
export const ratio = (a, b) => {
  const ratios = a.map((seconds, i) => seconds / b[i]).sort((x, y) => x - y);
  return `${median(ratios).toFixed(2)}  (${ratios[0].toFixed(2)} to ${ratios.at(-1).toFixed(2)})`;
};

export const line = (label, text) => console.log(`${label.padEnd(58)}${text}`);

import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
import { utcFormat } from 'd3-time-format';
import type { Value } from '../../domain/value.js';
import type { ClaimInContext, ConflictView } from '../../ports/readers.js';
import { claimPath } from '../address.js';
import { publisherWords } from '../quote.page.js';
import { signOf } from '../sign.page.js';
import { dayWords, listed } from '../words.js';

/** A label of an axis and where it stands. */
export interface TickModel {
  readonly at: number;
  readonly label: string;
}

/** One origin's report of one value: a mark at its publication, and a bar over all that its words may mean. */
export interface MarkModel {
  readonly x: number;
  readonly y: number;
  /** Where the letter stands: beside the shape. */
  readonly letterX: number;
  readonly top: number;
  readonly bottom: number;
  readonly bar: boolean;
  /** The value has no upper end: the bar runs off the chart. */
  readonly open: boolean;
  readonly shape: string;
  readonly letter: string;
  readonly shade: number;
  readonly title: string;
  readonly href: string;
}

/** Reported values against the time of publication. Lengths are of the drawing's own grid. */
export interface ChartModel {
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly labelY: number;
  readonly xTicks: readonly TickModel[];
  readonly yTicks: readonly TickModel[];
  readonly marks: readonly MarkModel[];
  /** What the chart leaves out, in words; null for nothing. */
  readonly without: string | null;
}

const WIDTH = 680;
const HEIGHT = 300;
const [LEFT, RIGHT, TOP, BOTTOM] = [92, 660, 18, 258];
/** Marks of one moment and one value stand so far apart. */
const ASIDE = 30;
/** Values further apart than this are drawn on a logarithmic axis: two low ones would fall together. */
const WIDE_RATIO = 20;
const DAY_MS = 86_400_000;

interface Extent {
  readonly low: number;
  readonly high: number;
  readonly open: boolean;
  /** Where the mark stands: the figure as stated, the middle of a stretch of days. */
  readonly at: number;
}

const extentOf = (value: Value): Extent | null => {
  if (value.kind === 'quantity') {
    const at = value.stated[0] ?? value.low;
    const high = value.high ?? Math.max(value.low, at);
    return { low: value.low, high, open: value.high === null, at: Math.min(Math.max(at, value.low), high) };
  }
  if (value.kind === 'date' && value.from !== null && value.to !== null) {
    const [low, high] = [Date.parse(value.from), Date.parse(value.to) + DAY_MS];
    return Number.isNaN(low) || Number.isNaN(high) ? null : { low, high, open: false, at: (low + high) / 2 };
  }
  return null;
};

interface Point extends Extent {
  readonly published: number;
  readonly position: number;
  readonly display: string;
  readonly claims: readonly ClaimInContext[];
}

const publishedOf = ({ source }: ClaimInContext): number | null => {
  const time = Date.parse(source.metadata.publishedAt ?? '');
  return Number.isNaN(time) ? null : time;
};

/** One point for each origin that says one value at one time: reprints fall together. */
const pointsOf = (view: ConflictView): { readonly points: readonly Point[]; readonly left: number } => {
  const points = new Map<string, Point>();
  let left = 0;
  for (const [position, { claims }] of view.positions.entries())
    for (const held of claims) {
      const [extent, published] = [extentOf(held.claim.value), publishedOf(held)];
      if (!extent || published === null) {
        left += 1;
        continue;
      }
      const origin = held.origin?.id ?? held.source.id;
      const key = [position, origin, extent.low, extent.high, published].join('|');
      const there = points.get(key);
      points.set(key, {
        ...extent,
        published,
        position,
        display: held.claim.display,
        claims: [...(there?.claims ?? []), held],
      });
    }
  return { points: [...points.values()].toSorted((a, b) => a.published - b.published || a.at - b.at), left };
};

const day = utcFormat('%b %-d');
const dayAndYear = utcFormat('%b %-d, %Y');
const hour = utcFormat('%b %-d, %H:%M');

const spread = (low: number, high: number, least: number): readonly [number, number] => {
  const room = Math.max((high - low) * 0.12, least);
  return [low - room, high + room];
};

const xScale = (points: readonly Point[]) => {
  const times = points.map(({ published }) => published);
  const [from, to] = spread(Math.min(...times), Math.max(...times), DAY_MS / 2);
  return scaleUtc()
    .domain([new Date(from), new Date(to)])
    .range([LEFT, RIGHT]);
};

/** Where values stand, and the words of their axis. */
const yScale = (view: ConflictView, points: readonly Point[]) => {
  const [low, high] = [Math.min(...points.map((p) => p.low)), Math.max(...points.map((p) => p.high))];
  if (view.kind === 'date') {
    const [from, to] = spread(low, high, DAY_MS / 2);
    const scale = scaleUtc()
      .domain([new Date(from), new Date(to)])
      .range([BOTTOM, TOP]);
    const format = to - from > 300 * DAY_MS ? dayAndYear : to - from < 2 * DAY_MS ? hour : day;
    return { of: (n: number) => scale(new Date(n)), ticks: scale.ticks(5).map((t) => [scale(t), format(t)] as const) };
  }
  if (low > 0 && high / low > WIDE_RATIO) {
    const scale = scaleLog()
      .domain([low / 1.5, high * 1.5])
      .range([BOTTOM, TOP]);
    const all = scale.ticks(5);
    const step = Math.max(1, Math.ceil(all.length / 6));
    return {
      of: (n: number) => scale(n),
      ticks: all.filter((_, i) => i % step === 0).map((t) => [scale(t), t.toLocaleString('en-US')] as const),
    };
  }
  const [from, to] = spread(low, high, 0.5);
  const scale = scaleLinear()
    .domain([low >= 0 ? Math.max(0, from) : from, to])
    .range([BOTTOM, TOP])
    .nice(5);
  return {
    of: (n: number) => scale(n),
    ticks: scale.ticks(5).map((t) => [scale(t), t.toLocaleString('en-US')] as const),
  };
};

const round = (n: number): number => Math.round(n * 10) / 10;

const titleOf = ({ display, claims, published }: Point): string => {
  const outlets = [...new Set(claims.map(({ source }) => publisherWords(source.metadata)))];
  return `${display}: ${listed(outlets)}, ${dayWords(new Date(published).toISOString())}`;
};

/** The chart of a conflict about a number or a date with at least two dated reports; null for any other. */
export const chartModel = (view: ConflictView): ChartModel | null => {
  if (view.kind !== 'quantity' && view.kind !== 'date') return null;
  const { points, left } = pointsOf(view);
  if (points.length < 2) return null;
  const [x, y] = [xScale(points), yScale(view, points)];
  const taken = new Map<string, number>();
  const marks = points.map((point): MarkModel => {
    const [px, py] = [x(new Date(point.published)), y.of(point.at)];
    const cell = `${String(Math.round(px / ASIDE))}|${String(Math.round(py / ASIDE))}`;
    const beside = taken.get(cell) ?? 0;
    taken.set(cell, beside + 1);
    const [first] = point.claims;
    const sign = signOf(point.position);
    const at = round(Math.min(RIGHT - ASIDE, px + beside * ASIDE));
    return {
      x: at,
      y: round(py),
      letterX: round(at + 8),
      top: point.open ? TOP - 8 : round(y.of(point.high)),
      bottom: round(y.of(point.low)),
      bar: point.open || point.high > point.low,
      open: point.open,
      shape: sign.shape,
      letter: sign.letter,
      shade: sign.shade,
      title: titleOf(point),
      href: first ? claimPath(first.claim.id) : '',
    };
  });
  const span = x.domain();
  const [from, to] = [span[0] ?? new Date(0), span[1] ?? new Date(0)];
  const time =
    from.getUTCFullYear() !== to.getUTCFullYear() ? dayAndYear : Number(to) - Number(from) < 2 * DAY_MS ? hour : day;
  return {
    title: 'Reported values by time of publication',
    description: `${points.map(titleOf).join('; ')}. The table says the same.`,
    width: WIDTH,
    height: HEIGHT,
    left: LEFT,
    right: RIGHT,
    bottom: BOTTOM,
    labelY: BOTTOM + 22,
    xTicks: x.ticks(5).map((t) => ({ at: round(x(t)), label: time(t) })),
    yTicks: y.ticks.map(([at, label]) => ({ at: round(at), label })),
    marks,
    without:
      left === 0
        ? null
        : `Not in the chart: ${left === 1 ? 'one quote' : `${String(left)} quotes`} without a date or a figure that can be placed.`,
  };
};

import { oneVoice } from '../../src/align/voices.js';
import { alignedClaim, articleRead } from '../support/aligned.js';

test('one voice is one article in its own words, or one speaker in it', () => {
  const [one, other] = [articleRead('a'), articleRead('b')];
  const by = (name: string) => ({ speaker: { name, at: { start: 0, end: 1 } } });
  expect(oneVoice(alignedClaim('x', one), alignedClaim('y', one))).toBe(true);
  expect(oneVoice(alignedClaim('x', one, by('Anna Berg')), alignedClaim('y', one, by('Anna Berg')))).toBe(true);
  expect(oneVoice(alignedClaim('x', one, by('Anna Berg')), alignedClaim('y', one))).toBe(false);
  expect(oneVoice(alignedClaim('x', one, by('Anna Berg')), alignedClaim('y', one, by('Otto Lang')))).toBe(false);
  expect(oneVoice(alignedClaim('x', one), alignedClaim('y', other))).toBe(false);
});

test('who is told to contradict another is no longer one voice with it', () => {
  const one = articleRead('a');
  const reason = (...classes: readonly string[]) => ({ value: { kind: 'reason' as const, reason: '', classes } });
  const [given, real, front] = [reason('motive:money'), reason('motive:law', 'told:real'), reason('front:money')];
  expect(oneVoice(alignedClaim('x', one, given), alignedClaim('y', one, given))).toBe(true);
  expect(oneVoice(alignedClaim('x', one, given), alignedClaim('y', one, real))).toBe(false);
  expect(oneVoice(alignedClaim('x', one, given), alignedClaim('y', one, front))).toBe(false);
  expect(oneVoice(alignedClaim('x', one, real), alignedClaim('y', one, front))).toBe(true);
});

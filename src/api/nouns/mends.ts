import type { z } from 'zod';
import type { MadeMend, MendBody } from '../../domain/mend.js';
import type { Person } from '../../domain/person.js';
import { Problem } from '../../kernel/problem.js';
import type { Services } from '../../services/services.js';
import { codePointIndex } from '../../text/offsets.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { found } from '../found.js';
import { sourceAnswer } from '../offsets.js';
import { sourceTextShape } from '../schema/claim.js';
import {
  addedClaimShape,
  mendedShape,
  mendsShape,
  newClaimShape,
  newDateShape,
  newGradeShape,
  newEventMendShape,
  newMendShape,
  newQuestionMendShape,
  newRegionShape,
  refreshedShape,
} from '../schema/mend.js';

const wordsOf = (body: MendBody): string | null => {
  if (body.to === null) return null;
  switch (body.kind) {
    case 'standing':
      return body.to;
    case 'value':
      return body.to.display;
    case 'speaker':
      return body.to.speaker?.name ?? '';
    case 'question':
      return 'beside' in body.to ? body.to.beside : 'alone';
    case 'event':
      return 'beside' in body.to ? body.to.beside : 'apart';
    case 'grade':
      return body.to.grade;
    case 'added':
      return body.to.display;
    case 'pair':
      return `apart from ${body.other}`;
  }
};

const mendAnswer = ({ seq, body, reason, editor, at }: MadeMend) => ({
  seq,
  aspect: body.kind,
  was: 'was' in body ? body.was : null,
  to: wordsOf(body),
  reason,
  editor,
  at,
});

/** Mending what the machine read: of claims, and of when a source was published and which of its parts are read. */
export const mendEndpoints = ({
  grading,
  ingest,
  mending,
  read,
  stores,
}: Pick<Services, 'grading' | 'ingest' | 'mending' | 'read'> & {
  readonly stores: Pick<Services['stores'], 'mends'>;
}): readonly Endpoint[] => {
  const mendsOf = async (id: string) => ({
    json: { mends: (await stores.mends.of(id)).map(mendAnswer) } satisfies z.infer<typeof mendsShape>,
  });

  const mend = (id: string, asked: z.infer<typeof newMendShape>, actor: Person): Promise<void> => {
    switch (asked.kind) {
      case 'withdraw':
        return mending.withdraw(id, asked.reason, actor);
      case 'value':
        return mending.correct(id, asked.value, asked.reason, actor);
      case 'speaker':
        return mending.attribute(id, asked.speaker, asked.reason, actor);
      case 'question':
        return mending.move(id, asked.beside, asked.reason, actor);
      case 'grade':
        return mending.gradeItem(id, asked.grade, asked.reason, actor);
      case 'give-back':
        return mending.giveBack(id, asked.aspect, actor);
    }
  };

  return [
    endpoint({
      id: 'getMends',
      method: 'get',
      path: '/claims/{id}/mends',
      summary: 'What people mended of a claim',
      answers: mendsShape,
      refuses: ['not-found'],
      handle: async ({ id }) => {
        found(await read.claims.find(id), 'claim');
        return mendsOf(id);
      },
    }),
    endpoint({
      id: 'mendClaim',
      method: 'post',
      path: '/claims/{id}/mends',
      summary: 'Withdraw, correct, ascribe or move a claim, or give the machine’s reading back',
      body: newMendShape,
      status: 201,
      answers: mendsShape,
      refuses: ['not-found'],
      changes: 'getClaim',
      handle: async ({ id, body, actor }) => {
        await mend(id, body, actor);
        return mendsOf(id);
      },
    }),
    endpoint({
      id: 'addClaim',
      method: 'post',
      path: '/sources/{id}/claims',
      summary: 'Add a claim that claimdesk did not find, by the exact words that state it',
      body: newClaimShape,
      status: 201,
      answers: addedClaimShape,
      refuses: ['not-found'],
      changes: 'getSource',
      handle: async ({ id, body, actor }) => {
        const { near, speaker, ...claim } = body;
        const { text } = found(await read.sources.find(id), 'source');
        const index = codePointIndex(text);
        const at =
          near === null ? null : index.toUtf16({ start: Math.min(near, index.length), end: index.length }).start;
        return { json: { id: await mending.add({ ...claim, source: id, near: at, speaker: speaker ?? '' }, actor) } };
      },
    }),
    endpoint({
      id: 'mendQuestion',
      method: 'post',
      path: '/conflicts/{id}/question',
      summary: 'Take claims out to a question of their own, or put all of them to another question',
      body: newQuestionMendShape,
      status: 201,
      answers: mendedShape,
      refuses: ['not-found'],
      changes: 'getConflict',
      handle: async ({ id, body, actor }) => {
        const view = found(await read.conflicts.find(id), 'conflict');
        const held = view.positions.flatMap((position) => position.claims.map(({ claim }) => claim.id));
        if (body.kind === 'split') await mending.split(body.claims, body.reason, actor);
        else await mending.merge(held[0] ?? '', body.beside, body.reason, actor);
        return { json: { claims: body.kind === 'split' ? body.claims : held } };
      },
    }),
    endpoint({
      id: 'mendEvent',
      method: 'post',
      path: '/events/{id}/mends',
      summary: 'Make one event of two, or tell apart what one source tells of it',
      body: newEventMendShape,
      status: 201,
      answers: mendedShape,
      refuses: ['not-found'],
      handle: async ({ id, body, actor }) => {
        const claim = found(
          await read.events.byClaim(id, body.kind === 'apart' ? body.source : undefined),
          'event',
        ).claim;
        if (body.kind === 'apart') await mending.tellApart(id, body.source, body.reason, actor);
        else await mending.mergeEvents(id, body.into, body.reason, actor);
        return { json: { claims: [claim] } };
      },
    }),
    endpoint({
      id: 'gradePublisher',
      method: 'post',
      path: '/sources/{id}/grades',
      summary: 'Note how reliable you judge the publisher of a source',
      body: newGradeShape,
      status: 201,
      answers: sourceTextShape,
      refuses: ['not-found'],
      changes: 'getSource',
      handle: async ({ id, body, actor }) => {
        await grading.grade(id, body.grade, body.reason, actor);
        return { json: sourceAnswer(found(await read.sources.find(id), 'source')) };
      },
    }),
    endpoint({
      id: 'dateSource',
      method: 'post',
      path: '/sources/{id}/dates',
      summary: 'Note when a source was published, as you know it, and compare it anew',
      body: newDateShape,
      status: 201,
      answers: refreshedShape,
      refuses: ['not-found'],
      changes: 'getSource',
      handle: async ({ id, body, actor }) => ({ json: await ingest.redate(id, body.publishedAt, actor) }),
    }),
    endpoint({
      id: 'markSource',
      method: 'post',
      path: '/sources/{id}/regions',
      summary: 'Leave a stretch of a source out, or have it read, and compare the source anew',
      body: newRegionShape,
      status: 201,
      answers: refreshedShape,
      refuses: ['not-found'],
      changes: 'getSource',
      handle: async ({ id, body: { start, end, role }, actor }) => {
        const { text } = found(await read.sources.find(id), 'source');
        const index = codePointIndex(text);
        if (start >= end || end > index.length)
          throw new Problem('bad-input', `start, end: The text has no stretch from ${start} to ${end}.`);
        const reason = role === 'ignored' ? 'an editor left it out' : null;
        return { json: await ingest.mark(id, { span: index.toUtf16({ start, end }), role, reason }, actor) };
      },
    }),
  ];
};

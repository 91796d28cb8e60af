import { useDatabase } from '../support/database.js';
import { analysisWith, claimFrom, conflictAmong, newSource, quantity } from '../support/fixtures.js';
import { ADDED, ANALYSED, ITSELF, POLICY, storeHarbour, TEXTS } from '../support/harbour.js';

const database = useDatabase();
const readers = () => database().store.readers;

describe('events', () => {
  it('are listed with what is in them', async () => {
    await storeHarbour(database().store);
    expect(await readers().events.list()).toEqual([
      {
        id: 'event_1',
        title: 'Ferry fire',
        from: '2025-01-03',
        to: '2025-01-03',
        place: 'Harbour',
        sources: 3,
        claims: 4,
        conflicts: 1,
        unsettled: 1,
      },
    ]);
    const actor = await database().store.stores.people.ensureFirst('Ada');
    await database().store.stores.resolutions.append(
      {
        conflict: 'conflict_hurt',
        expectedVersion: 0,
        outcome: { kind: 'superseded', by: 'claim_nine' },
        rationale: '',
      },
      { actor },
    );
    expect(await readers().events.list()).toMatchObject([{ conflicts: 1, unsettled: 0 }]);
  });

  it('lay out who says what: sources by time, undated last; a cell for each, conflicts first', async () => {
    const { ids, claims } = await storeHarbour(database().store);
    const agreed = ['gazette', 'post'].map((source, index) =>
      claimFrom({
        id: `claim_ferry_${source}`,
        document: ids[source as 'gazette' | 'post'],
        text: TEXTS[source as 'gazette' | 'post'],
        quote: 'Ferry',
        question: 'question_what',
        value: quantity(index),
      }),
    );
    await database().store.stores.findings.replace(
      analysisWith(
        [...agreed, ...Object.values(claims)],
        [conflictAmong('conflict_hurt', [[claims.nine, claims.nineToo], [claims.fifty]])],
      ),
      POLICY,
      ANALYSED,
    );
    const view = await readers().events.find('event_1');
    expect(view?.sources.map(({ id }) => id)).toEqual([ids.post, ids.gazette, ids.wire]);
    expect(view?.conflicts).toEqual((await readers().conflicts.queue({})).rows);
    const cell = (source: string, id: string, display: string, position: number | null) => ({
      source,
      claims: [{ id, display, position }],
    });
    expect(view?.grid).toEqual([
      {
        question: { id: 'question_1', event: 'event_1', kind: 'quantity', text: 'Question question_1?' },
        conflict: { id: 'conflict_hurt', status: 'open', severity: 'major' },
        cells: [
          cell(ids.post, 'claim_fifty', 'Fifty', 1),
          cell(ids.gazette, 'claim_nine', 'Nine', 0),
          cell(ids.wire, 'claim_nine_too', 'nine', 0),
        ],
      },
      {
        question: { id: 'question_what', event: 'event_1', kind: 'quantity', text: 'Question question_what?' },
        conflict: null,
        cells: [
          cell(ids.post, 'claim_ferry_post', 'Ferry', null),
          cell(ids.gazette, 'claim_ferry_gazette', 'Ferry', null),
          { source: ids.wire, claims: [] },
        ],
      },
    ]);
    expect(await readers().events.find('event_none')).toBeNull();
    expect(await readers().events.find('a\0')).toBeNull();
  });
});

describe('sources', () => {
  it('are listed newest first with what was found in them', async () => {
    const { ids } = await storeHarbour(database().store);
    expect((await readers().sources.list()).map(({ id, claims, conflicts }) => ({ id, claims, conflicts }))).toEqual([
      { id: ids.wire, claims: 1, conflicts: 1 },
      { id: ids.post, claims: 1, conflicts: 1 },
      { id: ids.gazette, claims: 2, conflicts: 1 },
    ]);
  });

  it('are given with their claims in the order of the text, each with its conflict', async () => {
    const { ids, claims } = await storeHarbour(database().store);
    const view = await readers().sources.find(ids.gazette);
    expect(view?.text).toBe(TEXTS.gazette);
    expect(view?.claims).toEqual([
      { ...claims.nine, conflict: 'conflict_hurt' },
      { ...claims.friday, conflict: null },
    ]);
    expect(await readers().sources.find('src_none')).toBeNull();
    expect(await readers().sources.find('a\0')).toBeNull();
    expect(await readers().sources.snapshotText('a\0')).toBeNull();
  });

  it('show the regions that the engine took, under those that a person set', async () => {
    const { ids, analysis } = await storeHarbour(database().store);
    const region = (start: number, end: number, role: 'headline' | 'ignored' | 'body') => ({
      span: { start, end },
      role,
      reason: null,
    });
    const found = [region(0, 16, 'headline'), region(17, 64, 'ignored')];
    const replace = (regions: readonly ReturnType<typeof region>[]) =>
      database().store.stores.findings.replace(
        {
          ...analysis,
          documents: analysis.documents.map(({ id }) => ({ id, regions: id === ids.gazette ? regions : [] })),
        },
        POLICY,
        ANALYSED,
      );
    const regions = async () => (await readers().sources.find(ids.gazette))?.regions;
    await replace(found);
    expect(await regions()).toEqual(found);
    const set = region(20, 50, 'body');
    await database().store.stores.sources.setRegions(ids.gazette, [set], {
      actor: ITSELF,
      action: 'source.regions-set',
      details: {},
    });
    expect(await regions()).toEqual([found[0], set]);
    await replace([region(0, 16, 'headline'), set]);
    expect(await regions()).toEqual([found[0], set]);
    await database().store.stores.sources.setRegions(ids.gazette, [], {
      actor: ITSELF,
      action: 'source.regions-set',
      details: {},
    });
    await replace(found);
    expect(await regions()).toEqual(found);
  });
});

describe('a claim', () => {
  it('is given with its event, question, conflict and what others say, by time of publication', async () => {
    const { ids, claims } = await storeHarbour(database().store);
    const view = await readers().claims.find('claim_nine');
    expect(view).toMatchObject({
      inContext: { claim: claims.nine, source: { id: ids.gazette }, before: '', after: ', said the Harbour Office.' },
      event: { id: 'event_1', title: 'Ferry fire', from: '2025-01-03', to: '2025-01-03', place: 'Harbour' },
      question: { id: 'question_1', event: 'event_1', kind: 'quantity' },
    });
    expect(view?.conflict).toEqual(await readers().conflicts.find('conflict_hurt'));
    expect(view?.siblings.map(({ claim }) => claim.id)).toEqual(['claim_fifty', 'claim_nine_too']);
    expect((await readers().claims.find('claim_friday'))?.conflict).toBeNull();
    expect(await readers().claims.find('none')).toBeNull();
    expect(await readers().claims.find('a\0')).toBeNull();
  });
});

describe('search', () => {
  const found = async (query: string, limit = 10) =>
    (await readers().claims.search(query, limit)).map(({ claim }) => claim.id).sort();

  it.each([
    ['a word of the quote, in any form', 'hurting', ['claim_fifty', 'claim_nine', 'claim_nine_too']],
    ['the publisher', 'gazette', ['claim_friday', 'claim_nine', 'claim_nine_too']],
    ['the title', 'burns', ['claim_friday', 'claim_nine']],
    ['the speaker', 'harbour office', ['claim_nine']],
    ['words of quote and publisher together', 'hurt post', ['claim_fifty']],
    ['a phrase', '"people were hurt"', ['claim_fifty', 'claim_nine']],
    ['what is not excluded', 'hurt -fifty', ['claim_nine', 'claim_nine_too']],
    ['nothing for unknown words', 'zeppelin', []],
    ['nothing for no words', '  ', []],
    ['nothing for what cannot be stored', 'hurt\0', []],
    [
      'nothing broken by signs of the query language',
      `hurt & | ! ( ' : *`,
      ['claim_fifty', 'claim_nine', 'claim_nine_too'],
    ],
  ])('finds %s', async (_name, query, expected) => {
    await storeHarbour(database().store);
    expect(await found(query)).toEqual(expected);
  });

  it('gives the best first: a word of the quote before one of the title', async () => {
    await storeHarbour(database().store);
    expect((await readers().claims.search('fifty OR ferry', 10))[0]?.claim.id).toBe('claim_fifty');
    expect(await found('hurt', 1)).toHaveLength(1);
    expect(await found('hurt', 0)).toEqual([]);
  });

  it('finds words of other alphabets', async () => {
    const text = 'Пожар на пароме: ранены девять человек.';
    const { id } = await database().store.stores.sources.add(
      newSource(text, { title: 'Хәбәр', publisher: 'Реда\u0301ктор Ежик' }),
      ADDED,
    );
    const claim = claimFrom({ id: 'claim_ru', document: id, text, quote: 'ранены девять человек' });
    await database().store.stores.findings.replace(analysisWith([claim]), POLICY, ANALYSED);
    expect(await found('ДЕВЯТЬ')).toEqual(['claim_ru']);
    expect(await found('хәбәр')).toEqual(['claim_ru']);
    expect(await found('редактор ЁЖИК')).toEqual(['claim_ru']);
  });
});

import { expect, test } from 'vitest';
import { transferChoices } from '../../../src/features/your-data/transfer-content.ts';

test('one interview goes to another device with the strengths, stories, answers and references it shares, and what is of others stays', () => {
  const records = [
    { id: 'i', type: 'interview', company: 'Birch', updatedAt: 1 },
    { id: 'other', type: 'interview', company: 'Kestrel', updatedAt: 1 },
    { id: 'g', type: 'strength', text: 'Calm', updatedAt: 1 },
    { id: 't', type: 'story', title: 'The hour', updatedAt: 1 },
    { id: 'w', type: 'answer', question: 'Why here?', updatedAt: 1 },
    { id: 'e', type: 'reference', name: 'A former chief', updatedAt: 1 },
    { id: 'k', type: 'asked', interviewId: 'other', text: 'Why leave?', updatedAt: 1 },
  ];
  const parts = new Map([['interviews', new Map(records.map((record) => [record.id, record]))]]);
  const choice = transferChoices(parts as never, new Map()).find(({ value }) => value === 'interview i');
  expect((choice?.records.get('interviews') ?? []).map(({ id }) => id)).toEqual(['i', 'g', 't', 'w', 'e']);
});

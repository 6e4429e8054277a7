/** The links from the parts of a tool to the playbooks. */
import { expect, test } from 'vitest';
import { HOW_TO, howToAddress } from '../../../src/features/playbooks/how-to.ts';
import { INTERVIEW_CHANNELS, INTERVIEW_ROUNDS } from '../../../src/features/interviews/interview.ts';
import { howToFor, partsOf } from '../../../src/features/interviews/thin.ts';
import { ROOT } from '../../rules/source-files.ts';
import { headings, readPlaybook } from './playbook-files.ts';

test.each(Object.entries(HOW_TO))('%s leads to a section that is there, under its own title', (_part, { slug, title, section }) => {
  const { frontMatter, body } = readPlaybook(`${ROOT}src/content/playbooks/${slug}.md`);
  expect((frontMatter as { title: string }).title).toBe(title);
  expect(headings(body)).toContain(section);
});

test('the address is that of the page, under any base', () => {
  expect(howToAddress(HOW_TO.props, '/green')).toBe('/green/playbooks/talk-show-persona/#bring-a-prop');
});

test('every part of a prep file has one, in every round, however it is held', () => {
  for (const round of INTERVIEW_ROUNDS)
    for (const channel of INTERVIEW_CHANNELS)
      for (const part of partsOf({ round, channel })) expect(HOW_TO[howToFor(part, { round, channel })].slug).not.toBe('');
  expect(howToFor('tour', { round: 'final', channel: 'video' })).toBe('tour-on-screen');
  expect(howToFor('logistics', { round: 'first', channel: 'phone' })).toBe('logistics-call');
  expect(howToFor('logistics', { round: 'second', channel: 'video' })).toBe('logistics-screen');
  expect(HOW_TO[howToFor('people', { round: 'second', channel: 'on-site' })].slug).toBe('the-panel-and-the-screen');
  expect(howToFor('basics', { round: 'final', channel: 'on-site' })).toBe('basics-final');
});

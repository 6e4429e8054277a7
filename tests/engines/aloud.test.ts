/** Saying it aloud in every engine: by the clock everywhere, heard where an engine has a made-up microphone. */
import { expect, test } from 'vitest';
import { press, sees, stored } from './acts.ts';
import { inEachEngine } from './chosen.ts';
import { until } from './engine.ts';

const REHEARSE = 'greenroom:rehearse';

inEachEngine((stage, engine) => {
  test('a question is answered by the clock alone, and its length is kept', async () => {
    const { tab, site } = stage;
    await tab.goto(`${site.url}rehearse/aloud/#/their:about-yourself`);
    await press(tab, 'Start without the microphone');
    await sees(tab, 'Nothing is listening.');
    await sees(tab, '0:01');
    await press(tab, 'Done');
    await sees(tab, 'by the clock.');
    await press(tab, 'That will do');
    await stored(tab, (all) => /"key":"their:about-yourself".*"felt":"fine"/.test(all[REHEARSE] ?? ''));
  });

  test('with the microphone it is heard, played and let go, or it is said why not, and the clock runs', async ({ task }) => {
    const { tab, site } = stage;
    await tab.goto(`${site.url}rehearse/aloud/#/their:about-yourself`);
    await press(tab, 'Start');
    const shown = (words: string): Promise<boolean> => tab.run((text) => document.body.innerText.includes(text), words);
    const state = await until('for an answer of the browser', async () => {
      if (await shown('Nothing is listening.')) return 'clock';
      return ((await shown('I hear you.')) || (await shown('Nothing heard yet.'))) && 'listening';
    }).catch(() => 'asking');
    // Firefox has a made-up microphone, but runs no sound where the machine has no loudspeaker; the others have no microphone.
    if (state !== 'listening') task.meta.because = `${engine.name} hears nothing on this machine: only that it is said was seen`;
    if (state === 'asking') await press(tab, 'Use the clock alone');
    if (state === 'clock') expect(await tab.run(() => document.querySelector('.take__notice')?.textContent ?? '')).toMatch(/microphone/);
    await sees(tab, '0:01');
    await press(tab, 'Done');
    await until('for the picture', () => tab.run(() => document.querySelector('.strip') !== null));
    if (state !== 'listening') return;
    await press(tab, 'Listen');
    await sees(tab, 'Stop listening');
    await sees(tab, 'Stop listening', false);
  });
});

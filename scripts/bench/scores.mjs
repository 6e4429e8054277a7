/** The four Lighthouse scores of each page on a phone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const PORT = 9333;

/** By file, the scores in the order performance, accessibility, practices, search; and the title of each audit that did badly. */
export async function scores(launch, site, files) {
  const { default: lighthouse } = await import('lighthouse');
  const profile = mkdtempSync(join(tmpdir(), 'greenroom-lighthouse-'));
  const context = await chromium.launchPersistentContext(profile, { ...launch, args: [...launch.args, `--remote-debugging-port=${PORT}`] });
  const found = new Map();
  for (const file of files) {
    const result = await lighthouse(site.url + file.replace(/index\.html$/, ''), { port: PORT, logLevel: 'silent', output: 'json' });
    const bad = Object.values(result?.lhr.audits ?? {}).filter(
      ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && ['binary', 'numeric'].includes(scoreDisplayMode),
    );
    found.set(file, {
      scores: CATEGORIES.map((category) => Math.round((result?.lhr.categories[category]?.score ?? 0) * 100)),
      bad: bad.map(({ title }) => title),
    });
  }
  await context.close();
  rmSync(profile, { recursive: true, force: true });
  return found;
}

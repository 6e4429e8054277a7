/** What others who judge sites for a living say about ours: Mozilla’s HTTP Observatory and Google’s CSP Evaluator, on the served build. */
import fs, { readdirSync, readFileSync } from 'node:fs';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { scan } from '@mdn/mdn-http-observatory';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ownCertificate } from '../helpers/own-certificate.ts';
import { ROOT } from '../rules/source-files.ts';
import { openSite, type Site } from './site.ts';

const DIST = `${ROOT}dist/`;
const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
const policyOf = (page: string): string =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(readFileSync(DIST + page, 'utf8'))?.[1] ?? '';
const withoutHashes = (policy: string): string => policy.replace(/ 'sha256-[^']+'/g, '');

let site: Site;
beforeAll(async () => {
  const tls = ownCertificate();
  // Observatory counts a certificate that nobody vouches for as none.
  setDefaultCACertificates([...getCACertificates(), tls.cert]);
  site = await openSite({ tls });
});
afterAll(() => site.stop());

/**
 * Observatory looks up which sites browsers know as https-only in a list that it downloads when it is installed. Nothing is downloaded
 * here; an empty list says the truth, that we are not on it.
 */
function withEmptyPreloadList(): void {
  const read = fs.readFileSync;
  vi.spyOn(fs, 'readFileSync').mockImplementation(((path: string, ...rest: [BufferEncoding]) =>
    path.endsWith('hsts-preload.json') ? '{}' : read(path, ...rest)) as typeof read);
}

describe('Mozilla HTTP Observatory', () => {
  test('gives the best grade and at least 130 points', async () => {
    withEmptyPreloadList();
    const { scan: summary, tests } = await scan(new URL(site.url).host);
    vi.restoreAllMocks();
    const failed = Object.entries(tests).flatMap(([name, { pass, result }]) => (pass ? [] : [`${name}: ${result}`]));
    expect(failed).toEqual([]);
    expect(tests['strict-transport-security']?.result).toBe('hsts-implemented-max-age-at-least-six-months');
    expect(summary.grade).toBe('A+');
    expect(summary.score).toBeGreaterThanOrEqual(130);
  });

  test('would say the same of every page: all come with the same headers', async () => {
    const headersOf = async (page: string): Promise<object> => {
      const { headers } = await fetch(site.url + page.replace(/index\.html$/, ''));
      const own = ['etag', 'date', 'content-length', 'last-modified'];
      return Object.fromEntries([...headers].filter(([name]) => !own.includes(name)));
    };
    const first = await headersOf('index.html');
    expect(first).toHaveProperty('content-security-policy');
    for (const page of pages) expect(await headersOf(page), page).toEqual(first);
  });
});

describe('CSP Evaluator', () => {
  /** What it has to say of every policy that trusts its own site: that is fine, unless others can put scripts there. Nobody can; it is our build. */
  const OWN_SITE = "MEDIUM_MAYBE script-src 'self': 'self' can be problematic if you host JSONP, AngularJS or user uploaded files.";
  /** What it has to say beyond that and notes, by its severity. */
  const findingsOn = (policy: string): readonly string[] =>
    new CspEvaluator(new CspParser(policy).csp)
      .evaluate()
      .filter(({ severity }) => severity < Severity.INFO)
      .map(({ severity, directive, value, description }) => `${Severity[severity]} ${directive} ${value}: ${description}`)
      .filter((finding) => finding !== OWN_SITE);

  test('would notice a bad policy', () => {
    expect(findingsOn("script-src 'self' 'unsafe-inline'").join()).toMatch(/HIGH/);
  });

  test('finds nothing wrong with the policy of the header', async () => {
    const policy = (await fetch(site.url)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types greenroom");
    expect(findingsOn(policy)).toEqual([]);
  });

  test.each(pages)('finds nothing wrong with the policy inside %s, which says what the header says', async (page) => {
    expect(findingsOn(policyOf(page))).toEqual([]);
    const header = (await fetch(site.url)).headers.get('content-security-policy') ?? '';
    expect(`${withoutHashes(policyOf(page))}; frame-ancestors 'none'`).toBe(withoutHashes(header));
  });
});

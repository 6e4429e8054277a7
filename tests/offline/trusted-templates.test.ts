import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { trustTemplates } from '../../src/offline/trusted-templates.integration.ts';
import { ROOT } from '../rules/source-files.ts';

const solid = readFileSync(`${ROOT}node_modules/solid-js/web/dist/web.js`, 'utf8');

test('Solid makes its templates through the policy, and nothing else in it changes', () => {
  const trusted = trustTemplates(solid);
  expect(trusted.match(/\.createHTML\(/g)).toHaveLength(1);
  expect(trusted.replace(/^import.*\n/, '').replace('policy.createHTML(html)', 'html')).toBe(solid);
});

test('a Solid that makes them in another way, or in two places, stops the build', () => {
  expect(() => trustTemplates(solid.replace('t.innerHTML = html', 't.setHTML(html)'))).toThrow('solid-js/web no longer has one');
  expect(() => trustTemplates(solid + solid)).toThrow('solid-js/web no longer has one');
});

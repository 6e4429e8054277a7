/**
 * Lets Solid run under Trusted Types. It makes the elements of an island out of markup that it compiled at build time, by one
 * assignment to `innerHTML`. That one, and no other, is led through our policy.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SOLID = /\/node_modules\/solid-js\/web\/dist\/web\.js$/;
const ASSIGNMENT = 't.innerHTML = html;';
const POLICY = fileURLToPath(new URL('./trusted-policy.ts', import.meta.url));

/** Solid’s code with its templates made by the policy. Throws where Solid changed: then somebody has to look. */
export function trustTemplates(code: string): string {
  const [before = '', after, ...more] = code.split(ASSIGNMENT);
  if (after === undefined || more.length > 0)
    throw new Error(`solid-js/web no longer has one “${ASSIGNMENT}”: see trusted-templates.integration.ts.`);
  return `import { policy } from ${JSON.stringify(POLICY)};\n${before}t.innerHTML = policy.createHTML(html);${after}`;
}

/** The Vite plugin that does so in every build for the browser. The build fails when it never met Solid. */
export function trustedTemplates(): Plugin {
  let hasMetSolid = false;
  return {
    name: 'greenroom-trusted-templates',
    apply: 'build',
    transform: {
      filter: { id: SOLID },
      handler(code) {
        hasMetSolid = true;
        return { code: trustTemplates(code), map: null };
      },
    },
    generateBundle() {
      if (this.environment.name === 'client' && !hasMetSolid)
        this.error('solid-js/web is not where it was: see trusted-templates.integration.ts.');
    },
  };
}

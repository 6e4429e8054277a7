/**
 * The one Trusted Types policy. The pages allow no other (`content-security.integration.ts`), so no text becomes markup or the
 * address of a script but here: the templates Solid compiled (`trusted-templates.integration.ts`) and the service worker, whose
 * address does not depend on who asks. It is made on every page, by the first script, so that nothing else can take its name.
 * Content pages load it: every byte counts.
 */

/** What the policy vouches for. Where a browser enforces nothing, these stand in for it and give plain strings. */
interface Rules {
  /** Only for the templates of Solid. */
  readonly createHTML: (html: string) => string;
  readonly createScriptURL: (ignored: string) => string;
}
/** TypeScript has no types for Trusted Types yet: what a policy makes is taken wherever a string is, so it is typed as one. */
interface Enforcing {
  readonly trustedTypes?: { readonly createPolicy: (name: string, rules: Rules) => { [Name in keyof Rules]: (text: string) => string } };
}

const rules: Rules = { createHTML: (html) => html, createScriptURL: () => `${import.meta.env.BASE_URL}sw.js` };

/** The policy where the browser has Trusted Types, else its bare rules. */
export const policy = (window as Enforcing).trustedTypes?.createPolicy('greenroom', rules) ?? rules;

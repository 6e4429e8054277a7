export declare function readHeaderRules(
  text: string,
): readonly { readonly pattern: RegExp; readonly headers: readonly (readonly [string, string])[] }[];
export declare function serve(options?: {
  readonly folder?: string;
  readonly port?: number;
  readonly base?: string;
  readonly tls?: { readonly key: string; readonly cert: string };
}): Promise<{ readonly url: string; readonly stop: () => Promise<unknown> }>;

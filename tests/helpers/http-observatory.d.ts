/** What we use of Mozilla’s HTTP Observatory, which comes without types. */
declare module '@mdn/mdn-http-observatory' {
  /** Asks `host`, a name with a port, over http and https, and judges the answers. */
  export function scan(host: string): Promise<{
    readonly scan: { readonly grade: string; readonly score: number };
    readonly tests: Readonly<Record<string, { readonly pass: boolean; readonly result: string }>>;
  }>;
}

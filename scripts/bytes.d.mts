export declare function onTheWire(content: Uint8Array | string): number;
export declare function initialScripts(dist: string, page: string): { readonly files: readonly string[]; readonly bytes: number };

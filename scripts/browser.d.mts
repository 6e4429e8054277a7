export declare const CHROME_FLAGS: string[];
export declare function findBrowser(say?: (text: string) => void): Promise<string>;

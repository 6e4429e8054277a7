/** The part of selenium-webdriver the tests use; the package brings no types. */
declare module 'selenium-webdriver' {
  export interface WebElement {
    readonly click: () => Promise<void>;
    readonly sendKeys: (text: string) => Promise<void>;
  }
  export interface WebDriver {
    readonly get: (url: string) => Promise<void>;
    readonly navigate: () => { readonly refresh: () => Promise<void> };
    readonly executeScript: <T>(script: string, ...args: readonly unknown[]) => Promise<T>;
    readonly findElement: (by: { readonly css: string }) => WebElement;
    readonly getWindowHandle: () => Promise<string>;
    readonly switchTo: () => {
      readonly window: (handle: string) => Promise<void>;
      readonly newWindow: (kind: 'tab') => Promise<void>;
      readonly activeElement: () => WebElement;
    };
    readonly close: () => Promise<void>;
    readonly quit: () => Promise<void>;
  }
  export const Capabilities: new (capabilities: Readonly<Record<string, unknown>>) => object;
  export class Builder {
    usingServer(url: string): this;
    withCapabilities(capabilities: object): this;
    build(): Promise<WebDriver>;
  }
  export const Key: { readonly ENTER: string };
}

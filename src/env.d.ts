/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** The version in package.json. */
  readonly PUBLIC_APP_VERSION: string;
}

/** Files opened with the installed app (Chromium). */
interface Window {
  readonly launchQueue?: {
    readonly setConsumer: (take: (launch: { readonly files: readonly { readonly getFile: () => Promise<File> }[] }) => void) => void;
  };
}

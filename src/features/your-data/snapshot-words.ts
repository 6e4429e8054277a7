/** What stood here before, as something that can be restored. */
import { envelopeIn, fileText } from './case-file.ts';
import { KEY_PREFIX } from '../../lib/storage-keys.ts';

/** What is kept of a moment before: a case file, or for an upgrade the raw text of one key. */
export interface KeptText {
  readonly before: 'restore' | 'erase' | 'upgrade';
  readonly at: number;
  readonly text: string;
  readonly key?: string;
}

const TITLES = {
  restore: 'What going back to before the restore would change',
  erase: 'What bringing back what was erased would change',
  upgrade: 'What going back to before the upgrade would change',
} as const;

/** The kept text as a file to look at. */
export function snapshotIncoming({ before, at, text, key = '' }: KeptText): {
  readonly text: string;
  readonly title: string;
  readonly isMoment: true;
} {
  const title = TITLES[before];
  const envelope = before === 'upgrade' ? envelopeIn(text) : undefined;
  if (envelope === undefined) return { text, title, isMoment: true };
  const part = key.slice(KEY_PREFIX.length);
  const content = { versions: { [part]: envelope.version }, records: { [part]: envelope.records }, asFound: {} };
  return { text: fileText(content, '', { savedAt: new Date(at).toISOString(), appVersion: '' }), title, isMoment: true };
}

import { Show, type JSX } from 'solid-js';
import { $persistence, checkPersistence } from '../../browser/persistence.ts';
import { $troubles } from '../../browser/persisted.ts';
import { useStore } from '../../browser/use-store.ts';
import { Segments } from '../../ui/Segments.tsx';
import { $theme, chooseTheme } from './appearance.store.ts';

const KEPT = {
  'not-asked': 'Once you have written something, the browser is asked to keep it even when room runs short.',
  persistent: 'Your browser has agreed to keep your notes even when room runs short.',
  'best-effort':
    'Your browser may clear your notes when room runs short. Safari does so after seven days without a visit, unless Greenroom is on the home screen.',
} as const;

/** How this device shows Greenroom, and how well it keeps what is written. */
export function DeviceSettings(): JSX.Element {
  const theme = useStore($theme);
  const persistence = useStore($persistence);
  const troubles = useStore($troubles);
  checkPersistence();
  return (
    <>
      <Segments
        label="Light or dark"
        choices={[
          { value: 'system', text: 'as the device' },
          { value: 'light', text: 'light' },
          { value: 'dark', text: 'dark' },
        ]}
        value={theme()}
        onChange={chooseTheme}
      />
      <p class="device-kept">
        <Show when={troubles().length === 0} fallback="At the moment this browser does not keep everything: see the notice above.">
          {KEPT[persistence()]}
        </Show>
      </p>
    </>
  );
}

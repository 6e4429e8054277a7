import type { JSX } from 'solid-js';
import { useStore } from '../../browser/use-store.ts';
import { Segments } from '../../ui/Segments.tsx';
import { $theme, chooseTheme } from './appearance.store.ts';

/** How this device shows Greenroom. */
export function DeviceSettings(): JSX.Element {
  const theme = useStore($theme);
  return (
    <Segments
      label="Light or dark"
      choices={[
        { value: 'system', text: 'like the device' },
        { value: 'light', text: 'light' },
        { value: 'dark', text: 'dark' },
      ]}
      value={theme()}
      onChange={chooseTheme}
    />
  );
}

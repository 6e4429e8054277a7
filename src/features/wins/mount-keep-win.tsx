import { sayMissing } from '../../browser/start.ts';
import { whenTouched } from '../../browser/touched.ts';

whenTouched('win-first', () => void import('./KeepWin.tsx').then((part) => part.mountKeepWin(), sayMissing));

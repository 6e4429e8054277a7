import { sayMissing, whenWanted } from '../../browser/start.ts';
import { whenTouched } from '../../browser/touched.ts';

const load = (): void => void import('./FollowUp.tsx').then((code) => code.mountFollowUp(), sayMissing);
// With something stored, at a place, with something shared, or at the first touch of the field.
whenWanted(['follow'], load);
whenTouched('message-first', load);

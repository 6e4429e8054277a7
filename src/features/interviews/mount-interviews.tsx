import { mountIsland } from '../../browser/mount.tsx';
import { Interviews } from './Interviews.tsx';

mountIsland('interviews', () => <Interviews base={import.meta.env.BASE_URL} />);

import { mountIsland } from '../../browser/mount.tsx';
import { OfferWorksheet } from './OfferWorksheet.tsx';

mountIsland('worksheet', () => <OfferWorksheet />);

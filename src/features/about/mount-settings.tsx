import { mountIsland } from '../../browser/mount.tsx';
import { DeviceSettings } from './DeviceSettings.tsx';

mountIsland('device-settings', () => <DeviceSettings />);

/** npm start: installs what is missing, builds, and serves the built site at http://localhost:4321. */
import { installMissing, npm } from './install.mjs';

installMissing();
console.log('Building …');
npm(['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (process.argv.includes('--build-only')) console.log('Built into dist/.');
else npm(['run', '--silent', 'serve']);

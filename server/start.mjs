// What `npm start` runs. Plain JavaScript without a dependency: nothing may be installed yet.
import './node-version.mjs';

import('./start-steps.mjs').then(({ start }) => start(process.argv.slice(2)));

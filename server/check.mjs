// What `npm test` and `npm run check` run. Plain JavaScript without a dependency: nothing may be installed yet.
import './node-version.mjs';

import('./check-steps.mjs').then(({ check }) => check(process.argv.slice(2)));

import fs from 'node:fs';
import path from 'node:path';
import { freshDataFolder, runScript, startServer } from './servers.ts';

/** The build that is tested must be there; the sample edition and a server on it are made for this run and removed after. */
async function globalSetup(): Promise<() => Promise<void>> {
  if (Number(process.versions.node.split('.')[0]) < 24) {
    throw new Error('The tests need the site’s own Node.js: run them with "npm run e2e" or "npx playwright test".');
  }
  const built = path.resolve(import.meta.dirname, '..', '.next', 'BUILD_ID');
  if (!fs.existsSync(built)) await runScript('server/build.ts');
  const dataDir = await freshDataFolder();
  const server = await startServer(dataDir);
  // Workers inherit these: the tests look into the same database, through the model.
  Object.assign(process.env, { E2E_ORIGIN: server.origin, DATA_DIR: dataDir, DATABASE_URL: '' });
  return async () => {
    await server.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
    // A page that fails on the server and is answered all the same would be seen by nobody.
    if (server.complaints()) throw new Error(`The server wrote errors during the tests:\n${server.complaints()}`);
  };
}

export default globalSetup;

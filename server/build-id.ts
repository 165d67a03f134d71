import fs from 'node:fs';
import path from 'node:path';

/** The name of the build in this folder (`.next`), or «none» where there is no build yet. */
export function buildIn(folder: string): string {
  const file = path.join(/* turbopackIgnore: true */ folder, 'BUILD_ID');
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : 'none';
}

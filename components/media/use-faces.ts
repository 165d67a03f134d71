import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir } from '../../db/site/env.ts';

let isDone = false;

/** The type faces for what draws text into pictures; they lie beside this file. To be called before the first one with words in it. */
export function useFaces(): void {
  if (isDone) return;
  isDone = true;
  const folder = join(dataDir(), 'faces');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  const faces = join(process.cwd(), 'components/media/faces');
  // Scripts that our faces have not are set in the machine's, where there are any.
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${faces}</dir>` +
      `<include ignore_missing="yes">/etc/fonts/fonts.conf</include><cachedir>${folder}</cachedir></fontconfig>`,
  );
  Object.assign(process.env, { FONTCONFIG_FILE: file });
}

import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { slimBuild } from './slim-build.ts';

const require = createRequire(import.meta.url);

test('A slimmed build says what it said before, and what stood there twice stands there once', (context) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'broadsheet-slim-'));
  context.after(() => fs.rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, text: string) => fs.writeFileSync(path.join(folder, name), text);
  const chunk = "module.exports=[1,(a)=>['سلام — 👋',`«${a}» گفت`,/^[آ-ی]+$/u.test('سلام'),/👋/u.test('👋'),'é']];\n";
  write('one.js', `${chunk}\n//# sourceMappingURL=one.js.map\n`);
  write('two.js', `${chunk}\n//# sourceMappingURL=two.js.map\n`);
  write('other.js', 'const word = "سلام";\n');
  write('pattern.js', 'module.exports=[3,/^\\—\\👋$/,/^\\\\—$/];\n');
  slimBuild(folder);
  slimBuild(folder);
  const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');
  assert.match(read('one.js'), /^[\u0000-\u00ff]+$/);
  assert.equal(read('two.js'), 'module.exports=require("./one.js");\n');
  assert.equal(read('other.js'), 'const word = "سلام";\n', 'what is no chunk stays as it is');
  const [, say] = require(path.join(folder, 'two.js')) as [number, (word: string) => unknown[]];
  const [, dash, slash] = require(path.join(folder, 'pattern.js')) as [number, RegExp, RegExp];
  assert.deepEqual([dash.test('—👋'), slash.test('\\—')], [true, true], 'letters behind a backslash mean the same');
  assert.deepEqual(say('او'), ['سلام — 👋', '«او» گفت', true, true, 'é']);
});

import fs from 'node:fs';
import path from 'node:path';

// Imported first, before anything reads the environment: `.env` beside package.json, where what is set already wins.
const file = path.resolve(import.meta.dirname, '..', '.env');
if (fs.existsSync(file)) process.loadEnvFile(file);

import fs from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NewsMap } from '../maps/geometry.ts';
import { film } from './film/napoleon-1812.ts';
import type { Locale, SampleArticle } from './kit.ts';

const here = import.meta.dirname;

async function modulesIn<T>(folder: string): Promise<T[]> {
  const names = (await fs.readdir(path.join(here, folder))).filter((name) => name.endsWith('.ts')).toSorted();
  return Promise.all(names.map((name) => import(pathToFileURL(path.join(here, folder, name)).href) as Promise<T>));
}

/** Every article of the sample edition, oldest first, so that ids grow with the dates. */
export async function readArticles(): Promise<SampleArticle[]> {
  const folders = await Promise.all(['en', 'ar', 'fa'].map((locale) => modulesIn<{ article: SampleArticle }>(locale)));
  return folders
    .flat()
    .map((module) => module.article)
    .toSorted((a, b) => Date.parse(a.published) - Date.parse(b.published));
}

/** The maps of the sample edition, the one for the front first. */
export async function readMaps(): Promise<NewsMap[]> {
  const modules = await modulesIn<Record<string, NewsMap>>('maps');
  const maps = modules.flatMap((module) =>
    Object.values(module).filter((value) => typeof value === 'object' && 'slug' in value),
  );
  return maps.toSorted((a, b) => Number(b.slug === 'idlib') - Number(a.slug === 'idlib'));
}

/** The film in one language and its captions. */
export async function filmFiles(locale: Locale): Promise<{ video: Buffer; captions: Buffer }> {
  const folder = path.join(here, 'film');
  const read = (name: string) => fs.readFile(path.join(folder, name));
  return { video: await read(film.files[locale]), captions: await read(film.captions[locale]) };
}

/** Files of the drawn pictures as `<key>.<locale>` → path. */
export async function drawnPictures(): Promise<Map<string, string>> {
  const folder = path.join(here, 'pictures', 'drawn');
  const names = (await fs.readdir(folder)).filter((name) => name.endsWith('.webp')).toSorted();
  return new Map(names.map((name) => [name.slice(0, -'.webp'.length), path.join(folder, name)]));
}

/** Path of a photograph's file. */
export const photographFile = (key: string) => path.join(here, 'photographs', `${key}.jpg`);

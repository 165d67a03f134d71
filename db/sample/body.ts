import type { Block, BodyDocument } from '../articles/document.ts';
import type { Locale, SampleBlock } from './kit.ts';

/** Ids of what has been loaded so far, by the names the sample files use. */
export type SampleIds = {
  sections: Map<string, number>;
  bylines: Map<string, number>;
  /** Drawn pictures as `<key>.<locale>`, photographs as `<key>`. */
  pictures: Map<string, number>;
  topics: Map<string, number>;
  albums: Map<string, number>;
  films: Map<string, number>;
  /** `<story>.<locale>`. */
  articles: Map<string, number>;
};

/** A sample body with its names turned into ids. Throws on a name that was not loaded. */
export function bodyOf(blocks: SampleBlock[], ids: SampleIds, locale: Locale): BodyDocument {
  const named = (map: Map<string, number>, name: string) => {
    const id = map.get(`${name}.${locale}`) ?? map.get(name);
    if (id === undefined) throw new Error(`The sample edition has no «${name}»`);
    return id;
  };
  const content = blocks.map((block): Block => {
    switch (block.type) {
      case 'sampleFigure':
        return { type: 'figure', attrs: { media: named(ids.pictures, block.picture), caption: block.caption } };
      case 'sampleGallery':
        return { type: 'gallery', attrs: { album: named(ids.albums, block.album) } };
      case 'sampleFilm':
        return { type: 'film', attrs: { film: named(ids.films, block.film) } };
      default:
        return block;
    }
  });
  return { v: 1, type: 'doc', content };
}

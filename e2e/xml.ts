import fs from 'node:fs';
import path from 'node:path';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';

// libxml2 means to give RELAX NG up some day; Atom’s own schema is written in it, and our version is pinned.
/* eslint-disable @typescript-eslint/no-deprecated */

/** XML as others read it: by a parser that forgives nothing, and against the schema of its kind. */

type Kind = 'atom' | 'rss' | 'sitemap' | 'sitemap-index' | 'news-sitemap';

const schemas = new Map<Kind, RelaxNGValidator>();

function schemaOf(kind: Kind): RelaxNGValidator {
  const known = schemas.get(kind);
  if (known) return known;
  const text = fs.readFileSync(path.join(import.meta.dirname, 'schemas', `${kind}.rng`), 'utf8');
  const made = RelaxNGValidator.fromDoc(XmlDocument.fromString(text));
  schemas.set(kind, made);
  return made;
}

const PREFIXES = {
  a: 'http://www.w3.org/2005/Atom',
  s: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
  news: 'http://www.google.com/schemas/sitemap-news/0.9',
  image: 'http://www.google.com/schemas/sitemap-image/1.1',
  xhtml: 'http://www.w3.org/1999/xhtml',
};

/** Reads a text; throws where it is not well-formed or not of its kind. Answers the words of all that a path (XPath) finds. */
export function readXml(text: string, kind: Kind): (xpath: string) => string[] {
  const document = XmlDocument.fromString(text);
  schemaOf(kind).validate(document);
  return (xpath) => document.find(xpath, PREFIXES).map((node) => node.content);
}

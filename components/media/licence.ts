/** Public domain marks and licences of Creative Commons, as SPDX and people write them: `CC0-1.0`, `CC BY-SA 4.0`. */
const CREATIVE_COMMONS = /^CC[ -]?(0|BY(?:-(?:NC|SA|ND|NC-SA|NC-ND))?)[ -](\d\.\d)$/i;

/** The address of a licence that is one, or is known by its name; undefined for any other words. */
export function licenceAddress(licence: string): string | undefined {
  const said = licence.trim();
  if (/^https?:\/\/\S+$/.test(said)) return said;
  const [, name = '', version = ''] = CREATIVE_COMMONS.exec(said) ?? [];
  if (!name) return undefined;
  const path = name === '0' ? 'publicdomain/zero' : `licenses/${name.toLowerCase()}`;
  return `https://creativecommons.org/${path}/${version}/`;
}

/** The pictures of an album as they stand on the page: the lightbox reads them there, so the page carries them once. */

export type Slide = {
  id: string;
  link: HTMLElement;
  src: string;
  srcSet: string;
  /** The same widths as AVIF; empty where there are none. */
  avif: string;
  /** What the page has loaded already, shown until the large one is there. */
  preview: string;
  width: number;
  height: number;
  alt: string;
  /** «3 of 12». */
  place: string;
  caption: string;
  credit: string;
  licence: string;
};

/** What can be opened under this element, in order. */
export function readSlides(root: HTMLElement): Slide[] {
  return [...root.querySelectorAll<HTMLElement>('[data-slide]')].flatMap((link) => {
    const image = link.querySelector('img');
    const said = (part: string) => link.closest('figure')?.querySelector(`[data-${part}]`)?.textContent ?? '';
    const { slide: id = '', place = '' } = link.dataset;
    if (!image) return [];
    const { src, srcset: srcSet, width, height, alt, currentSrc: preview } = image;
    const avif = link.querySelector<HTMLSourceElement>('source[type="image/avif"]')?.srcset ?? '';
    const [caption = '', credit = '', licence = ''] = ['caption', 'credit', 'licence'].map(said);
    return [{ id, link, src, srcSet, avif, preview, width, height, alt, place, caption, credit, licence }];
  });
}

/** Addresses of pages that other hosts offer for showing inside a page. */

/** From the page a writer copies to the page that is made for showing elsewhere. */
const PLAYERS: { page: RegExp; player: (id: string) => string }[] = [
  {
    page: /^https:\/\/(?:(?:www|m)\.)?(?:youtube\.com\/(?:watch\?(?:.*&)?v=|shorts\/|live\/|embed\/)|youtu\.be\/)([\w-]{6,20})/,
    player: (id) => `https://www.youtube-nocookie.com/embed/${id}`,
  },
  {
    page: /^https:\/\/(?:www\.)?vimeo\.com\/(?:video\/)?(\d+)/,
    player: (id) => `https://player.vimeo.com/video/${id}`,
  },
  { page: /^https:\/\/archive\.org\/details\/([\w.-]+)/, player: (id) => `https://archive.org/embed/${id}` },
];

/** From the page that is shown inside to the one a reader opens. */
const PAGES: { player: RegExp; page: (id: string) => string }[] = [
  {
    player: /^https:\/\/www\.youtube-nocookie\.com\/embed\/([\w-]+)/,
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  { player: /^https:\/\/player\.vimeo\.com\/video\/(\d+)/, page: (id) => `https://vimeo.com/${id}` },
  { player: /^https:\/\/archive\.org\/embed\/([\w.-]+)/, page: (id) => `https://archive.org/details/${id}` },
];

/** The host, when the address may be shown inside a page: https, of a host on the list, by no other name and port. */
export function embedHost(address: string, hosts: readonly string[]): string | undefined {
  const url = URL.parse(address);
  return url?.protocol === 'https:' && !url.username && !url.password && hosts.includes(url.host)
    ? url.host
    : undefined;
}

/** What to show for an address (or a piece of HTML with a frame) that a writer pasted; undefined when it is none. */
export function playerAddress(typed: string): string | undefined {
  const text = /<iframe[^>]*\ssrc=["']([^"']+)["']/i.exec(typed)?.[1]?.replaceAll('&amp;', '&') ?? typed.trim();
  for (const { page, player } of PLAYERS) {
    const id = page.exec(text)?.[1];
    if (id) return player(id);
  }
  return URL.parse(text)?.protocol === 'https:' ? text : undefined;
}

/** Where a reader finds the same on its own page. */
export function pageAddress(player: string): string {
  for (const { player: pattern, page } of PAGES) {
    const id = pattern.exec(player)?.[1];
    if (id) return page(id);
  }
  return player;
}

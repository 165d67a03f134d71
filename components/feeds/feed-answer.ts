import { isLocale } from '../../db/site/locales';
import { movedTo } from '../site/moved';
import { answerMissing, answerText } from './answer';
import { type FeedFormat, feedPath } from './formats';
import { readFeed } from './reads';
import type { SubjectKind } from './subjects';

/** What stands in an address before the name of the feed. */
type Address = { locale: string; section?: string; slug?: string; tag?: string; article?: string };
type Context = { params: Promise<Address> };

/** The folder of addresses that a subject's own stand in. */
const FOLDERS: Record<SubjectKind, string> = {
  site: '',
  section: '/',
  topic: '/topics/',
  keyword: '/keywords/',
  author: '/authors/',
  comments: '/comments/on/',
};

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment).normalize('NFC');
  } catch {
    return undefined;
  }
}

const movedPermanently = (location: string) => new Response(null, { status: 308, headers: { location } });

/** The feed at an address; another spelling of it, or the address of something that has moved, leads to the one it has now. */
async function answerFeed(request: Request, address: Address, { kind, format }: Offered): Promise<Response> {
  const { locale } = address;
  const written = decoded(address.section ?? address.slug ?? address.tag ?? address.article ?? '');
  if (!isLocale(locale) || written === undefined) return answerMissing();
  const path = `/${locale}${FOLDERS[kind]}`;
  const found = await readFeed({ locale, kind, written, format });
  if (!found) {
    const target = kind === 'site' || kind === 'comments' ? null : await movedTo(path + written);
    return target?.startsWith('/') ? movedPermanently(feedPath(encodeURI(decodeURI(target)), format)) : answerMissing();
  }
  if (path + encodeURIComponent(written) !== found.path) return movedPermanently(feedPath(found.path, format));
  return answerText(request, found);
}

type Offered = { kind: SubjectKind; format: FeedFormat };

/** The handler of a feed's address. */
export const feedHandler =
  (kind: SubjectKind, format: FeedFormat) =>
  async (request: Request, { params }: Context): Promise<Response> =>
    answerFeed(request, await params, { kind, format });

import { listReadable } from '@/db/articles/standing';

/** More are not asked about at a time: a device keeps fewer. */
const MOST = 100;

/** Which of some pieces may still be read: asked by devices that keep copies, so that nothing withdrawn is kept. */
export async function GET(request: Request): Promise<Response> {
  const asked = (new URL(request.url).searchParams.get('ids') ?? '').split(',');
  const ids = asked.filter((id) => /^[1-9]\d{0,8}$/.test(id)).slice(0, MOST);
  const readable = await listReadable(ids.map(Number));
  return Response.json({ readable }, { headers: { 'cache-control': 'no-store' } });
}

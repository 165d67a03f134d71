import { getCommentRules } from '@/db/comments/queries';
import { makeFormToken } from '@/db/comments/token';

/** A form token of this very moment, for a reader whose script has turned to the form. */
export async function GET(request: Request): Promise<Response> {
  const id = new URL(request.url).searchParams.get('article') ?? '';
  const now = new Date();
  const rules = /^[1-9]\d{0,8}$/.test(id) ? await getCommentRules(Number(id), now) : undefined;
  const headers = { 'cache-control': 'no-store' };
  if (!rules?.open) return Response.json({ error: 'closed' }, { status: 404, headers });
  return Response.json({ token: makeFormToken(Number(id), 'live', now) }, { headers });
}

import { unsubscribeReader } from '@/db/comments/readers';

/** One-click unsubscription from a mail's header (RFC 8058): a POST by the reader's mail program. */
export async function POST(_request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const { outcome } = await unsubscribeReader((await params).token);
  return new Response(null, {
    status: outcome === 'unsubscribed' ? 204 : 400,
    headers: { 'cache-control': 'no-store' },
  });
}

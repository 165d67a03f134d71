import { isCrossSite } from '@/components/forms/define-route';
import { signInPath } from '@/components/site/addresses';
import { endSession } from '@/db/auth/session';

/**
 * Ends the session whose cookie comes along. A route and not an action: the page that follows is loaded anew, so that nothing
 * of what was seen stays in the browser's memory for whoever presses «back».
 */
export async function POST(request: Request): Promise<Response> {
  if (isCrossSite(request)) return new Response(null, { status: 403 });
  await endSession();
  return new Response(null, {
    status: 303,
    headers: { location: signInPath('signedOut'), 'cache-control': 'private, no-store' },
  });
}

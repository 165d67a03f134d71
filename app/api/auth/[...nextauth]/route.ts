import NextAuth from 'next-auth';
import type { NextRequest } from 'next/server';
import { authOptions } from '@/db/auth/session';

type Context = { params: Promise<{ nextauth: string[] }> };

/** What of next-auth is open: what a program needs that signs in without our form. */
const OPEN: Record<string, Set<string>> = {
  GET: new Set(['csrf', 'session', 'providers', 'signin', 'error']),
  POST: new Set(['callback', 'signout', 'signin']),
};

async function answer(request: NextRequest, context: Context): Promise<Response> {
  const [action = ''] = (await context.params).nextauth;
  if (!OPEN[request.method]?.has(action)) return new Response(null, { status: 404 });
  return (await NextAuth(request, context, authOptions())) as Response;
}

export const GET = answer;
export const POST = answer;

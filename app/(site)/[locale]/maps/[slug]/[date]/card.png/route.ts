import { answerPicture } from '@/components/maps/picture-answer';

type Context = { params: Promise<{ locale: string; slug: string; date: string }> };

/** A map on a date, in the shape that other sites show beside a link. */
export const GET = (request: Request, { params }: Context) => answerPicture(request, params, 'card');

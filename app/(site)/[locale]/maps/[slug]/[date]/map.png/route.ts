import { answerPicture } from '@/components/maps/picture-answer';

type Context = { params: Promise<{ locale: string; slug: string; date: string }> };

/** A map on a date, to take away. */
export const GET = (request: Request, { params }: Context) => answerPicture(request, params, 'map');

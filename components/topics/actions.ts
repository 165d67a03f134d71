'use server';

import { z } from 'zod';
import { addTopicPin, moveTopicPin, removeTopicPin } from '../../db/articles/pins';
import { beginTopic, moveTopic, removeTopic, renameTopic } from '../../db/topics/mutations';
import { mergeTopic } from '../../db/topics/merging';
import { hideTopicWords, publishTopicWords, saveTopicWords } from '../../db/topics/words';
import { language, rowId } from '../../db/site/typed';
import { defineAction } from '../forms/define-action';
import { leaveTo } from '../forms/leave';
import { fields, ledOn, stateOf, told } from '../newsroom/verdict';
import { deskTopicPath, deskTopicsPath } from '../site/addresses';

/** What the desk does with topics. Each asks the model, which decides. */

const pin = z.object({ topic: rowId, article: rowId });

/** A topic with a name; leads to its words. */
export const sendTopicStart = defineAction({
  access: 'topics.edit',
  input: fields,
  run: ledOn(beginTopic, ({ id, locale }) => deskTopicPath(id, locale)),
});

/** Saves the words of a language, or puts them before readers. */
export const sendTopicWords = defineAction({
  access: 'topics.edit',
  input: fields,
  run: async (input, actor, values) =>
    stateOf(await (input.intent === 'publish' ? publishTopicWords : saveTopicWords)(actor, input), values),
});

export const sendTopicHiding = defineAction({
  access: 'topics.edit',
  input: z.object({ topic: rowId, locale: language }),
  run: async ({ topic, locale }, actor, values) => {
    await hideTopicWords(actor, { topicId: topic, locale });
    return stateOf({ outcome: 'hidden' }, values);
  },
});

export const sendTopicMove = defineAction({ access: 'topics.edit', input: fields, run: told(moveTopic) });

export const sendTopicAddress = defineAction({ access: 'topics.edit', input: fields, run: told(renameTopic) });

/** Makes one topic of two; leads to the one that stays. */
export const sendTopicMerge = defineAction({
  access: 'topics.edit',
  input: fields,
  run: ledOn(mergeTopic, (_, { into, locale }) => deskTopicPath(Number(into), language.catch('en').parse(locale))),
});

export const sendTopicRemoval = defineAction({
  access: 'topics.edit',
  input: z.object({ topic: rowId }),
  run: async ({ topic }, actor) => {
    await removeTopic(actor, topic);
    return leaveTo(deskTopicsPath());
  },
});

export const sendTopicPin = defineAction({
  access: 'topics.edit',
  input: pin,
  run: async ({ topic, article }, actor, values) => {
    await addTopicPin(actor, { topicId: topic, articleId: article });
    return stateOf({ outcome: 'pinned' }, values);
  },
});

export const sendTopicPinRemoval = defineAction({
  access: 'topics.edit',
  input: pin,
  run: async ({ topic, article }, actor, values) => {
    await removeTopicPin(actor, { topicId: topic, articleId: article });
    return stateOf({ outcome: 'removed' }, values);
  },
});

export const sendTopicPinMove = defineAction({
  access: 'topics.edit',
  input: pin.extend({ way: z.enum(['up', 'down', 'first', 'last']) }),
  run: async ({ topic, article, way }, actor, values) =>
    stateOf(await moveTopicPin(actor, { topicId: topic, articleId: article, way }), values),
});

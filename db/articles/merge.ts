import { blocksOf, identityOf, isSame, mergeBlocks, type Sides, unite } from './blocks.ts';
import type { ArticleContent, ContentField } from './content.ts';
import type { Block } from './document.ts';

/** Joins what two people made of one piece: nothing that either of them wrote is lost without somebody's choice. */

type FieldValue = ArticleContent[Exclude<ContentField, 'body'>];
/** A place at which both changed something and a person has to choose. */
export type Conflict =
  | ({ id: string; place: 'field'; field: ContentField } & Sides<FieldValue>)
  | ({ id: string; place: 'blocks' } & Sides<Block[]>);
export type Choice = 'mine' | 'theirs' | 'both';

/** Plain JSON, so that it can be put away with the choices still open. */
export type Merge = {
  /** Holds mine wherever there is a conflict; not to be saved while there is one. */
  content: ArticleContent;
  /** Fields in their order, then blocks from top to bottom. */
  conflicts: Conflict[];
  /** The merged body in order: blocks, or the id of the conflict that stands in their place. */
  body: (Block[] | string)[];
};

/** Texts in which two versions can stand behind each other until somebody edits them. */
const TEXTS = new Set<ContentField>([
  'headline',
  'kicker',
  'standfirst',
  'dateline',
  'leadAlt',
  'leadCaption',
  'searchTitle',
  'searchDescription',
]);
/** A picture and this piece's words about it. */
const LEAD = ['leadMediaId', 'leadAlt', 'leadCaption'] as const;
const isLead = (field: string) => LEAD.some((one) => one === field);

/**
 * Three-way merge of lists of ids or words. The order is theirs, or mine if only mine changed it; what the other side added
 * comes behind what it stood behind there, after additions that are already at that place.
 */
function mergeList({ base, mine, theirs }: Sides<unknown[]>): unknown[] {
  const kept = (list: unknown[]) => base.filter((one) => list.includes(one));
  const inOrder = (list: unknown[]) => list.filter((one) => base.includes(one));
  const isReordered = (list: unknown[]) => !isSame(kept(list), inOrder(list));
  const [first, second] = isReordered(mine) && !isReordered(theirs) ? [mine, theirs] : [theirs, mine];
  const merged = [...new Set(first)].filter((one) => !base.includes(one) || second.includes(one));
  second.forEach((one, index) => {
    if (base.includes(one) || merged.includes(one)) return;
    const before = second.slice(0, index).findLast((other) => merged.includes(other));
    let at = before === undefined ? 0 : merged.indexOf(before) + 1;
    while (at < merged.length && !base.includes(merged[at]) && !second.includes(merged[at])) at += 1;
    merged.splice(at, 0, one);
  });
  return merged;
}

/**
 * Whether the two show different lead pictures and both touched picture or words: then no part may be taken over unasked, for
 * words about one picture would come to stand under the other.
 */
function leadsPart({ base, mine, theirs }: Sides<Record<string, unknown>>): boolean {
  const isTouched = (side: Record<string, unknown>) => LEAD.some((field) => !isSame(side[field], base[field]));
  return !isSame(mine.leadMediaId, theirs.leadMediaId) && isTouched(mine) && isTouched(theirs);
}

type Merged = { value: unknown } | { conflict: Sides<unknown> };

function mergeField(sides: Sides<unknown>, mustAsk: boolean): Merged {
  const { base, mine, theirs } = sides;
  if (isSame(mine, theirs)) return { value: mine };
  if (mustAsk) return { conflict: sides };
  if (isSame(theirs, base)) return { value: mine };
  if (isSame(mine, base)) return { value: theirs };
  if (Array.isArray(base) && Array.isArray(mine) && Array.isArray(theirs))
    return { value: mergeList({ base, mine, theirs }) };
  return { conflict: sides };
}

/** FNV-1a, 32 bits: short, and equal for equal texts everywhere. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return (sum >>> 0).toString(36);
}

/**
 * Names conflicts by their place and by what the sides say: the same after a reload; another as soon as one side goes on
 * writing, so that a choice made before never decides about words nobody had seen. Fit for an id in HTML.
 */
function namer(): (place: string, sides: Sides<unknown>) => string {
  const taken = new Set<string>();
  return (place, { base, mine, theirs }) => {
    const name = `${place}-${hash(identityOf([base, mine, theirs]))}`;
    let id = name;
    for (let count = 2; taken.has(id); count += 1) id = `${name}-${count}`;
    taken.add(id);
    return id;
  };
}

/**
 * What `mine` and `theirs` both made of `base`. Changes of different fields or blocks are both taken; lists keep what either
 * added and lose what either removed; the body is merged by blocks (`mergeBlocks`). Never throws, whatever the bodies hold.
 */
export function mergeContent({ base, mine, theirs }: Sides<ArticleContent>): Merge {
  const sides: Sides<Record<string, unknown>> = { base: { ...base }, mine: { ...mine }, theirs: { ...theirs } };
  const name = namer();
  const conflicts: Conflict[] = [];
  const mustAskLead = leadsPart(sides);
  const fields = Object.keys({ ...sides.base, ...sides.theirs, ...sides.mine }).filter((field) => field !== 'body');
  const entries = fields.map((field) => {
    const [was, my, their] = [sides.base[field], sides.mine[field], sides.theirs[field]];
    const merged = mergeField({ base: was, mine: my, theirs: their }, mustAskLead && isLead(field));
    if ('value' in merged) return [field, merged.value] as const;
    const values = merged.conflict as Sides<FieldValue>;
    conflicts.push({ id: name(field, values), place: 'field', field: field as ContentField, ...values });
    return [field, my] as const;
  });
  const blocks = { base: blocksOf(base?.body), mine: blocksOf(mine?.body), theirs: blocksOf(theirs?.body) };
  const body = mergeBlocks(blocks).map((stretch) => {
    if ('agreed' in stretch) return stretch.agreed;
    const id = name('blocks', stretch.conflict);
    conflicts.push({ id, place: 'blocks', ...stretch.conflict });
    return id;
  });
  const content = Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as ArticleContent;
  const merge: Merge = { content: { ...content, body: mine?.body }, conflicts, body };
  merge.content.body = bodyOf(merge, ({ mine: blocksOfMine }) => blocksOfMine);
  return merge;
}

type BlocksConflict = Extract<Conflict, { place: 'blocks' }>;

function bodyOf({ content, conflicts, body }: Merge, choose: (conflict: BlocksConflict) => Block[]) {
  const blocks = body.flatMap((part) => {
    if (typeof part !== 'string') return part;
    const conflict = conflicts.find(({ id }) => id === part);
    return conflict?.place === 'blocks' ? choose(conflict) : [];
  });
  return { ...{ v: 1 as const, type: 'doc' as const }, ...content.body, content: blocks };
}

/** Whether «both» means something here: blocks and texts can stand behind each other, a picture or an address cannot. */
export const canKeepBoth = (conflict: Conflict): boolean => conflict.place === 'blocks' || TEXTS.has(conflict.field);

function chosenValue(conflict: Extract<Conflict, { place: 'field' }>, choice: Choice): FieldValue {
  if (choice !== 'both') return conflict[choice];
  const { mine, theirs } = conflict;
  if (!canKeepBoth(conflict) || typeof mine !== 'string' || typeof theirs !== 'string') return mine;
  return [theirs, mine].filter(Boolean).join(' — ');
}

function chosenBlocks(conflict: BlocksConflict, choice: Choice): Block[] {
  return choice === 'both' ? unite(conflict.theirs, conflict.mine) : conflict[choice];
}

/**
 * The content after somebody chose for every conflict. «Both» is theirs followed by mine: blocks in a row (a block that both
 * have stands once), texts joined by « — », which may be longer than the field allows; where both cannot be (`canKeepBoth`),
 * mine. Throws when a choice is missing: an open conflict must not be saved.
 */
export function resolveConflicts(merge: Merge, choices: Record<string, Choice>): ArticleContent {
  const choiceOf = ({ id }: Conflict) => {
    const choice = Object.hasOwn(choices, id) ? choices[id] : undefined;
    if (!choice) throw new Error(`Nobody chose about ${id}`);
    return choice;
  };
  const values = merge.conflicts.flatMap((conflict) =>
    conflict.place === 'field' ? [[conflict.field, chosenValue(conflict, choiceOf(conflict))] as const] : [],
  );
  const body = bodyOf(merge, (conflict) => chosenBlocks(conflict, choiceOf(conflict)));
  return { ...merge.content, ...(Object.fromEntries(values) as Partial<ArticleContent>), body };
}

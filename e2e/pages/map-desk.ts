import { expect, type Locator, type Page } from '@playwright/test';
import { SYSTEM } from '../../db/auth/policy.ts';
import { getMapCopy } from '../../db/maps/desk.ts';
import type { Locale } from '../../db/site/locales.ts';
import { aMap } from '../factories.ts';
import { words } from '../fixtures.ts';

/** A draft of Syria without anything on it. */
export const aSheet = (slug: string) =>
  aMap({
    slug,
    days: [],
    features: [],
    base: { centre: [38, 35], span: 12, aspect: 1.5, detail: '50m', highlight: ['760'] },
    texts: { en: { title: 'The north', caption: 'The north on {date}', intro: '', note: '' } },
  });

/** The map as it stands on the desk. */
export async function copyOf(id: number) {
  const copy = await getMapCopy(SYSTEM, id);
  if (!copy) throw new Error(`There is no map ${id}`);
  return copy;
}

type Share = [x: number, y: number];

/** The screen on which a map is drawn, in one language of the interface. */
export class MapDeskPage {
  readonly page: Page;
  readonly language: Locale;
  constructor(page: Page, language: Locale) {
    this.page = page;
    this.language = language;
  }
  word = (name: string, values: Record<string, string | number> = {}) =>
    words(this.language, `newsroom.maps.${name}`, { n: '', ...values });
  button = (name: string) => this.page.getByRole('button', { name: this.word(name), exact: true });
  get board() {
    return this.page.getByRole('application', { name: this.word('canvas') });
  }
  /** A group of the panel, unfolded. */
  async group(name: string) {
    const group = this.page.locator('details.panel-group', {
      has: this.page.locator('summary', { hasText: this.word(name) }),
    });
    if ((await group.getAttribute('open')) === null) await group.locator('> summary').click();
    return group;
  }
  /** Fields that ask for the same words in several languages. */
  words = (name: string, language: string) =>
    this.page.getByRole('group', { name: this.word(name), exact: true }).getByLabel(language, { exact: true });
  /** Brings the sheet to where the mouse can reach all of it. */
  async show() {
    await this.board.evaluate((board) => board.scrollIntoView({ block: 'center' }));
  }
  /** The place of something that is drawn, as shares of its sides. */
  async #placeOf(what: Locator, [x, y]: Share): Promise<[number, number]> {
    const box = await what.boundingBox();
    if (!box) throw new Error('It is not drawn');
    return [box.x + box.width * x, box.y + box.height * y];
  }
  async press(what: Locator, ...places: Share[]) {
    for (const place of places) await this.page.mouse.click(...(await this.#placeOf(what, place)));
  }
  async drag(what: Locator, from: Share, to: Share) {
    await this.page.mouse.move(...(await this.#placeOf(what, from)));
    await this.page.mouse.down();
    await this.page.mouse.move(...(await this.#placeOf(what, to)), { steps: 4 });
    await this.page.mouse.up();
  }
  get features() {
    return this.page.locator('.map-features > li');
  }
  async save() {
    await this.button('save').click();
    await expect(this.page.locator('[data-status=saved]')).toBeVisible();
  }
  async addDate(day: string) {
    const group = await this.group('states');
    await group.getByLabel(this.word('states.date')).fill(day);
    await group.getByRole('button', { name: this.word('states.add'), exact: true }).click();
  }
}

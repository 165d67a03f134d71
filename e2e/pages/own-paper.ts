import { expect, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import { LOCALES, type Locale } from '../../db/site/locales.ts';
import { open, words } from '../fixtures.ts';
import { DeskPage } from './desk.ts';
import { FrontScreen } from './front-screen.ts';
import { GalleryDesk } from './gallery-desk.ts';
import { MapDeskPage } from './map-desk.ts';

/** How somebody makes a paper of their own out of another, screen by screen, in the language of their interface. */

/** What a paper says in one language. */
export type Edition = {
  name: string;
  strapline: string;
  footer: string;
  /** The sections that news and opinions get, and a new one. */
  sections: { news: string; opinion: string; fresh: string };
  byline: string;
  topic: { name: string; explainer: string };
  piece: { headline: string; standfirst: string; text: string };
  map: { title: string; party: string; state: string };
  album: string;
  about: string;
};

/** Two photographs and a mark, as files on somebody's device, and what they show. */
export async function filesOf(alts: Record<string, Partial<Record<Locale, string>>>) {
  const made = Object.entries(alts).map(async ([name, alt], index) => {
    const background = { r: 40 + index * 60, g: 90, b: 160 - index * 40 };
    const size = name === 'mark' ? { width: 600, height: 120 } : { width: 1200, height: 800 };
    const buffer = await sharp({ create: { ...size, channels: 3, background } })
      .jpeg()
      .toBuffer();
    return { name, alt, file: { name: `${name}.jpg`, mimeType: 'image/jpeg', buffer } };
  });
  return Promise.all(made);
}

export class OwnPaper {
  readonly page: Page;
  readonly language: Locale;
  readonly desk: DeskPage;
  readonly #edition: Edition;

  constructor(page: Page, language: Locale, edition: Edition) {
    this.page = page;
    this.language = language;
    this.desk = new DeskPage(page, language);
    this.#edition = edition;
  }

  word = (key: string) => words(this.language, `newsroom.${key}`);
  button = (key: string) => this.page.getByRole('button', { name: this.word(key), exact: true });
  field = (key: string) => this.page.getByLabel(this.word(key), { exact: true });
  /** What is written in one language, on screens that ask for all of them. */
  group = (language: Locale) => this.page.getByRole('group', { name: LOCALES[language].name, exact: true });
  #said = (key: string) => expect(this.page.getByText(this.word(key), { exact: true }).first()).toBeVisible();

  /** Takes a picture of the library through the dialog that looks for it. */
  async choose(within: Locator | Page, alt: string): Promise<void> {
    await within
      .getByRole('button', { name: this.word('piece.leadChoose'), exact: true })
      .first()
      .click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('combobox').fill(alt);
    await dialog.getByRole('option', { name: alt }).first().click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** Brings files into the library and says what they show. */
  async bring(files: Awaited<ReturnType<typeof filesOf>>): Promise<void> {
    await open(this.page, '/newsroom/media');
    await this.page.getByLabel(this.word('media.upload.choose')).setInputFiles(files.map(({ file }) => file));
    const lines = this.page.getByRole('list', { name: this.word('media.upload.list') }).getByRole('listitem');
    await expect(lines.filter({ hasText: this.word('media.upload.done') })).toHaveCount(files.length);
    const addresses = files.map(({ file }) =>
      lines.filter({ hasText: file.name }).getByRole('link').getAttribute('href'),
    );
    for (const [index, address] of (await Promise.all(addresses)).entries()) {
      await open(this.page, address ?? '');
      for (const [language, alt] of Object.entries(files[index]?.alt ?? {}))
        await this.group(language as Locale)
          .getByLabel(this.word('media.field.alt'))
          .fill(alt);
      await this.button('media.field.save').click();
      await this.#said('media.field.saved');
    }
  }

  /** Names the paper in this language, with its mark. */
  async name(mark: string): Promise<void> {
    const { name, strapline, footer } = this.#edition;
    await open(this.page, '/newsroom/settings');
    const own = this.page
      .getByRole('region', { name: this.word('settings.identity'), exact: true })
      .locator('details', { has: this.page.locator(`summary[lang=${this.language}]`) });
    await own.getByLabel(this.word('settings.name')).fill(name);
    await own.getByLabel(this.word('settings.strapline')).fill(strapline);
    await own.getByLabel(this.word('settings.footer')).fill(footer);
    await this.choose(own, mark);
    await own.getByRole('button', { name: this.word('settings.save') }).click();
    await expect(own.getByText(this.word('settings.saved'))).toBeVisible();
  }

  /** Readers find the paper in no other languages than these. */
  async speakOnly(...languages: Locale[]): Promise<void> {
    await open(this.page, '/newsroom/settings');
    const part = this.page.getByRole('region', { name: this.word('settings.languages'), exact: true });
    for (const box of await part.getByRole('checkbox').all()) {
      const name = (await box.getAttribute('name')) ?? '';
      await box.setChecked(languages.some((language) => name.endsWith(`:${language}`)));
    }
    await part.getByRole('button', { name: this.word('settings.save') }).click();
    await expect(part.getByText(this.word('settings.saved'))).toBeVisible();
  }

  /** Gives a section of the list other names, by what it is called now. */
  async renameSection(now: string, names: Partial<Record<Locale, string>>, slug: string): Promise<void> {
    await open(this.page, '/newsroom/sections');
    await this.page.getByRole('link', { name: now, exact: true }).click();
    for (const [language, name] of Object.entries(names))
      await this.group(language as Locale)
        .getByLabel(this.word('sections.name'))
        .fill(name);
    await this.field('subjects.slug').fill(slug);
    await this.button('subjects.save').click();
    await this.#said('subjects.done.saved');
  }

  async mergeSection(name: string, into: string): Promise<void> {
    await open(this.page, '/newsroom/sections');
    await this.page.getByRole('link', { name, exact: true }).click();
    await this.field('subjects.into').selectOption({ label: into });
    await this.button('subjects.mergeNow').click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(into);
  }

  /** Begins a section, a byline or a topic by its name; leads to its screen. */
  async begin(kind: 'sections' | 'authors' | 'topics', name: string): Promise<void> {
    await open(this.page, `/newsroom/${kind}`);
    await this.field(`${kind}.name`).fill(name);
    await this.button('subjects.begin').click();
    await this.page.waitForURL(new RegExp(`/newsroom/${kind}/\\d+`));
  }

  /** Says a name in another language on the screen of a section or a byline. */
  async alsoCalled(kind: 'sections' | 'authors', language: Locale, name: string): Promise<void> {
    await this.group(language)
      .getByLabel(this.word(`${kind}.name`), { exact: true })
      .fill(name);
    await this.button('subjects.save').click();
    await this.#said('subjects.done.saved');
  }

  /** Writes the card of the topic whose screen is open, and publishes it. */
  async explain(picture: string): Promise<void> {
    const { name, explainer } = this.#edition.topic;
    await this.field('topics.name').fill(name);
    await this.field('topics.explainer').fill(explainer);
    await this.choose(this.page, picture);
    await this.field('topics.alt').fill(picture);
    await this.button('topics.publish').click();
    await this.#said('subjects.done.published');
  }

  /** Writes a piece and puts it before readers; answers its address there. */
  async write(picture: string): Promise<string> {
    const { piece, sections, byline, topic } = this.#edition;
    const { desk, page } = this;
    await desk.begin({ headline: piece.headline, locale: this.language, section: sections.fresh });
    await desk.standfirst.fill(piece.standfirst);
    await desk.paper.click();
    await page.keyboard.insertText(piece.text);
    await this.choose(page, picture);
    await desk.pick('piece.authors', byline);
    await desk.pick('piece.topics', topic.name);
    await desk.saved.waitFor();
    await desk.panel.getByRole('status', { name: desk.word('piece.panel.check') }).waitFor();
    const accepted = desk.panel.getByLabel(desk.word('piece.accepted'));
    if (await accepted.isVisible()) await accepted.check();
    await desk.button('piece.publish').click();
    await desk.state('published').waitFor();
    return (await page.getByRole('link', { name: desk.word('piece.live') }).getAttribute('href')) ?? '';
  }

  /** Draws a map of an area with the mouse, says what it shows in every language, and publishes it. */
  async draw(editions: Partial<Record<Locale, Edition>>): Promise<void> {
    const { page } = this;
    const desk = new MapDeskPage(page, this.language);
    await open(page, '/newsroom/maps/new');
    await page.getByLabel(desk.word('texts.title'), { exact: true }).fill(this.#edition.map.title);
    await page.getByLabel(desk.word('new.country')).selectOption('422');
    await desk.button('new.begin').click();
    await desk.board.waitFor();
    await desk.button('tool.zone').click();
    await desk.show();
    await desk.press(desk.board, [0.4, 0.3], [0.6, 0.3], [0.5, 0.7]);
    await desk.button('tool.finish').click();
    await desk.addDate('2018-11-05');
    await desk.group('texts');
    for (const [language, { map }] of Object.entries(editions)) {
      const { name } = LOCALES[language as Locale];
      await desk.words('feature.party', name).fill(map.party);
      await desk.words('states.title', name).fill(map.state);
      await desk.words('texts.title', name).fill(map.title);
      await desk.words('texts.caption', name).fill(`${map.title}, {date}`);
    }
    await desk.button('publish.now').click();
    await desk.button('publish.back').waitFor();
  }

  /** Makes an album of pictures of the library and shows it; answers its screen. */
  async collect(pictures: string[]): Promise<string> {
    const gallery = new GalleryDesk(this.page, this.language);
    await gallery.begin('albums');
    await gallery.field('title').fill(this.#edition.album);
    await gallery.button('add').click();
    const dialog = this.page.getByRole('dialog');
    for (const alt of pictures) {
      await dialog.getByRole('searchbox').fill(alt);
      await dialog.getByRole('button', { name: alt }).click();
    }
    await dialog.getByRole('button', { name: new RegExp(`^${gallery.word('addSome')}`) }).click();
    await expect(gallery.rows).toHaveCount(pictures.length);
    await gallery.button('save').click();
    await this.page.waitForURL(/\/albums\/\d+\?/);
    await this.showAlbum();
    return new URL(this.page.url()).pathname;
  }

  /** Shows the album that is open, in the language that it is open in. */
  async showAlbum(): Promise<void> {
    const gallery = new GalleryDesk(this.page, this.language);
    await gallery.field('title').fill(this.#edition.album);
    await gallery.button('show').click();
    await expect(this.page.getByText(gallery.word('nowShown'))).toBeVisible();
  }

  /** Pins what is found by its words to a slot of the front. */
  async #pin(screen: FrontScreen, slot: string, { kind, title }: { kind: string; title: string }): Promise<void> {
    await open(this.page, `/newsroom/front/${this.language}?kind=${kind}&q=${encodeURIComponent(title)}`);
    const found = this.page.getByRole('complementary', { name: screen.word('find.title') });
    const to = found.getByLabel(`${screen.word('pinTo')}: ${title}`, { exact: true });
    if (await to.isVisible()) await to.selectOption(slot);
    await found.getByRole('button', { name: `${screen.word('pin')}: ${title}`, exact: true }).click();
    await expect(screen.pins(slot)).toContainText([title]);
  }

  /** A front of what is one's own, published in one step. */
  async arrange(): Promise<void> {
    const { piece, topic, map, album } = this.#edition;
    const screen = new FrontScreen(this.page, this.language);
    await this.#pin(screen, 'lead', { kind: 'article', title: piece.headline });
    await this.#pin(screen, 'focus', { kind: 'topic', title: topic.name });
    await this.#pin(screen, 'map', { kind: 'map', title: map.title });
    await this.#pin(screen, 'gallery', { kind: 'album', title: album });
    await screen.publish();
  }

  /** Writes anew what the paper says about itself. */
  async speakOfItself(): Promise<void> {
    await open(this.page, `/newsroom/pages/${this.language}/about`);
    await this.field('pages.name').fill(this.#edition.name);
    await this.field('pages.intro').fill(this.#edition.strapline);
    await this.desk.paper.click();
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.insertText(this.#edition.about);
    await this.button('pages.save').click();
    await this.#said('subjects.done.saved');
  }
}

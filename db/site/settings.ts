/** Every setting of the site: its name, type and value until somebody changes it. */
export type Settings = {
  /** ISO day that the masthead shows instead of today's date: the sample edition stands on its own day. */
  editionDate: string | null;
  /** Whether the sample edition's footer line is shown. */
  sampleEdition: boolean;
};

export const DEFAULT_SETTINGS: Settings = { editionDate: null, sampleEdition: false };

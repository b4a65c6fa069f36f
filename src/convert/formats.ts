import type { Importer } from './reading/importer.js';

/** A format that documents are made from. */
export interface ImportFormat {
  /** What a command or the attribute `format` calls it. */
  readonly name: string;
  /** What people call it. */
  readonly label: string;
  /** What its files hold: the object of JSON text, or text. */
  readonly holds: 'json' | 'text';
  /** Loads the importer, which is a module of its own. */
  readonly load: () => Promise<Importer>;
}

export const IMPORT_FORMATS: readonly ImportFormat[] = [];

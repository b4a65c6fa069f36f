import type { CslDate } from './csl-date.js';

/** An item of CSL-JSON 1.0; the names are those of its schema. */
export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title?: string | undefined;
  readonly 'container-title'?: string | undefined;
  readonly author?: readonly { readonly literal: string }[] | undefined;
  readonly publisher?: string | undefined;
  readonly authority?: string | undefined;
  readonly number?: string | undefined;
  readonly genre?: string | undefined;
  readonly issued?: CslDate | undefined;
  readonly accessed?: CslDate | undefined;
  readonly URL?: string | undefined;
  readonly archive_location?: string | undefined;
  readonly language?: string | undefined;
  readonly abstract?: string | undefined;
  readonly 'number-of-pages'?: number | undefined;
  readonly note?: string | undefined;
}

export type CslType = 'article-newspaper' | 'dataset' | 'document' | 'legal_case' | 'legislation' | 'regulation' | 'report' | 'webpage';

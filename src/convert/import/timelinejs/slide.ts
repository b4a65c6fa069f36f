import type { Fields } from '../../input/fields.js';
import { resolveDate, type ResolvedDate, type InputDate } from '../../input/dates/input-date.js';
import { dateAt } from './slide-date.js';

export type Role =
  | 'headline' | 'text' | 'media' | 'caption' | 'credit' | 'alt' | 'link' | 'group' | 'displayDate' | 'id';

export type Side = 'start' | 'end';

/** Where one version of the format has what: "text.headline". */
export interface Version {
  readonly paths: Readonly<Partial<Record<Role, string>>>;
  readonly isRow?: boolean;
  readonly date: (fields: Fields, side: Side) => InputDate | undefined;
}

/** Version 3. Source: timeline.knightlab.com/docs/json-format. */
export const VERSION_3: Version = {
  paths: {
    headline: 'text.headline',
    text: 'text.text',
    media: 'media.url',
    caption: 'media.caption',
    credit: 'media.credit',
    alt: 'media.alt',
    link: 'media.link',
    group: 'group',
    displayDate: 'display_date',
    id: 'unique_id',
  },
  date: (fields, side) => dateAt(fields, `${side}_date`),
};

/** Versions 1 and 2. Source: the README of TimelineJS 2. */
export const VERSION_1: Version = {
  paths: {
    headline: 'headline',
    text: 'text',
    media: 'asset.media',
    caption: 'asset.caption',
    credit: 'asset.credit',
    group: 'tag',
    displayDate: 'display_date',
    id: 'unique_id',
  },
  date: (fields, side) => dateAt(fields, side === 'start' ? 'startDate' : 'endDate'),
};

/** An event, an era or the title of a timeline, in any version of the format. */
export class Slide {
  constructor(readonly fields: Fields, readonly version: Version) {}

  /** The text as it is written. */
  peek(role: Role): string | undefined {
    return this.#find(role, (fields, key) => fields.written(key));
  }

  /** The same, which becomes the field `to` of the document. */
  text(role: Role, to: string): string | undefined {
    return this.#find(role, (fields, key) => fields.html(key, to));
  }

  /** What a text of HTML shows. */
  plain(role: Role, to: string): string | undefined {
    return this.#find(role, (fields, key) => fields.text(key, to));
  }

  /** A row is known by its line. */
  at(role: Role): string {
    return this.version.isRow ? this.fields.place : this.#find(role, (fields, key) => fields.at(key)) ?? this.fields.place;
  }

  from(role: Role): string {
    return this.#find(role, (fields, key) => fields.from(key)) ?? role;
  }

  moment(side: Side): ResolvedDate | undefined {
    const written = this.version.date(this.fields, side);
    return written && resolveDate(written, this.fields.ledger);
  }

  #find<T>(role: Role, read: (fields: Fields, key: string) => T): T | undefined {
    const [outer, inner] = this.version.paths[role]?.split('.') ?? [];
    if (outer === undefined) return undefined;
    if (inner === undefined) return read(this.fields, outer);
    const part = this.fields.object(outer);
    return part && read(part, inner);
  }
}

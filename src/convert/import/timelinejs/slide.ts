import type { Fields } from '../../input/fields.js';
import { plainField } from '../../input/html-field.js';
import { resolveDate, type ResolvedDate, type InputDate } from '../../input/dates/input-date.js';

export type Role =
  | 'headline' | 'text' | 'media' | 'caption' | 'credit' | 'alt' | 'link' | 'group' | 'displayDate' | 'id';

export type Side = 'start' | 'end';

/** Where one version of the format has what: "text.headline". */
export interface Version {
  readonly paths: Readonly<Partial<Record<Role, string>>>;
  readonly isRow?: boolean;
  readonly date: (fields: Fields, side: Side) => InputDate | undefined;
}

/** An event, an era or the title of a timeline, in any version of the format. */
export class Slide {
  constructor(readonly fields: Fields, readonly version: Version) {}

  /** The text as it is. */
  peek(role: Role): string | undefined {
    return this.#find(role, (fields, key) => fields.peek(key));
  }

  /** The same, which becomes the field `to` of the document. */
  text(role: Role, to: string): string | undefined {
    return this.#find(role, (fields, key) => fields.text(key, to));
  }

  /** A text of HTML without its markup; when it has any, it is kept besides. */
  plain(role: Role, to: string): string | undefined {
    return this.#find(role, (fields, key) => plainField(fields, key, to));
  }

  /** A row is known by its line. */
  place(role: Role): string {
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

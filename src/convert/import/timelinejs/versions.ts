import { htmlText } from '../../../document/index.js';
import { asWritten, type DatePart, type DateParts } from '../../input/dates/date-parts.js';
import type { Fields } from '../../input/fields.js';
import { type DatePiece, programDate, type InputDate } from '../../input/dates/input-date.js';
import type { Version } from './slide.js';
import { partsOf } from './written-date.js';

const DAY_PARTS = ['year', 'month', 'day'] as const;
const TIME_PARTS = ['hour', 'minute', 'second'] as const;
const PIECES: Readonly<Record<DatePiece, readonly string[]>> = { day: DAY_PARTS, time: TIME_PARTS, words: ['display_date'] };

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

/** A date in one text, or in an object of parts; none where every part is ''. */
export function dateAt(fields: Fields, key: string): InputDate | undefined {
  const part = fields.object(key);
  if (!part) return programDate(fields, key, partsOf);
  return Object.keys(part.value).some((name) => part.has(name)) ? dateOfParts(part, fields.from(key)) : undefined;
}

function dateOfParts(fields: Fields, from: string): InputDate {
  const parts = partsIn(fields);
  return {
    parts,
    text: asWritten(parts) || 'No date given',
    display: displayIn(fields),
    from,
    placeOf: (part) => fields.has(part) ? fields.at(part) : fields.place,
    take: (...pieces) => {
      for (const part of pieces.flatMap((piece) => PIECES[piece])) fields.text(part, 'event date');
    },
  };
}

function partsIn(fields: Fields): DateParts {
  const names: readonly DatePart[] = isMidnightByDefault(fields) ? DAY_PARTS : [...DAY_PARTS, ...TIME_PARTS];
  return Object.fromEntries(names.map((name) => [name, fields.peek(name)]));
}

/** Numbers of nothing but 0 are no time: TimelineJS shows none for them either. */
function isMidnightByDefault({ value }: Fields): boolean {
  return TIME_PARTS.every((part) => value[part] === 0 || value[part] === undefined || value[part] === '' || value[part] === null);
}

function displayIn(fields: Fields): string | undefined {
  const text = fields.peek('display_date');
  return text === undefined ? undefined : htmlText(text) || undefined;
}

import { asBrowsersSee } from '../document/index.js';

/** A player that another site has for an address, and what readers are told of it before it is asked for. */
export interface Player {
  /** What the site is called. */
  readonly site: string;
  /** The host that is asked for the player. */
  readonly host: string;
  /** Of known words and of letters that were checked: nothing else of an address comes into it. */
  readonly src: string;
  /** Whether it is read, and not played. */
  readonly isRead: boolean;
  /** Whether the site plays only for pages that say who they are. */
  readonly asksWho: boolean;
  /** Its usual width and height. */
  readonly shape: readonly [width: number, height: number];
}

type Groups = Readonly<Record<string, string | undefined>>;
type Shape = Player['shape'];

/** What a site has at addresses of a form. */
interface Row extends Pick<Player, 'site' | 'host' | 'isRead' | 'asksWho' | 'shape'> {
  /** What follows the scheme. */
  readonly form: RegExp;
  /** The path of the player, from what the form found. */
  readonly path: (found: Groups, address: string) => string;
}

const WIDE: Shape = [16, 9];
const TALL: Shape = [9, 16];
const LETTER: Shape = [17, 22];
const NOTE: Shape = [2, 1];

/** The addresses that set no cookies before something is played, and that do not follow readers. */
const YOUTUBE = { site: 'YouTube', host: 'www.youtube-nocookie.com', isRead: false, asksWho: true, path: youTube };
const VIMEO = { site: 'Vimeo', host: 'player.vimeo.com', isRead: false, asksWho: true, shape: WIDE, path: vimeo };
const DOCUMENT_CLOUD = { site: 'DocumentCloud', host: 'embed.documentcloud.org', isRead: true, asksWho: false };

const END = '(?=[/?#]|$)';
/** Lists and channels have words in the place of the name of a video. */
const VIDEO = '(?<id>(?!videoseries|live_stream)[\\w-]{11})(?![\\w-])';
const ON_YOUTUBE = '(?:(?:www|m|music)\\.)?youtube(?:-nocookie)?\\.com/';
/** The number finds a document; what follows is for readers, and is left out where it is no plain name. */
const PAPER = '(?:(?:www|beta|embed)\\.)?documentcloud\\.org/documents/(?<id>\\d+)(?=[-./?#]|$)(?:(?<slug>-[\\w-]+)(?=[./?#]|$))?[^/?#]*';
const IN_PAPER = '/?(?:\\?[^#]*)?#(?:document/p';

/** The first that fits counts: a note is on a page. */
const ROWS: readonly Row[] = [
  { ...YOUTUBE, form: form(`${ON_YOUTUBE}shorts/${VIDEO}`), shape: TALL },
  { ...YOUTUBE, form: form(`(?:${ON_YOUTUBE}(?:watch/?\\?(?:[^#]*&)?v=|(?:live|embed|v)/)|youtu\\.be/)${VIDEO}`), shape: WIDE },
  { ...VIMEO, form: form(`player\\.vimeo\\.com/video/(?<id>\\d+)${END}`) },
  { ...VIMEO, form: form(`(?:www\\.)?vimeo\\.com/(?:(?:channels|groups|album|showcase)/[\\w-]+/(?:videos?/)?)?(?<id>\\d+)(?:/(?<hash>[\\da-f]+))?${END}`) },
  { ...DOCUMENT_CLOUD, form: form(`${PAPER}(?:/annotations/|${IN_PAPER}\\d+/a|annotation/a))(?<note>\\d+)`), shape: NOTE, path: ({ id, note }) => `documents/${id}/annotations/${note}/?embed=1` },
  { ...DOCUMENT_CLOUD, form: form(`${PAPER}(?:/pages/|${IN_PAPER}))(?<page>\\d+)`), shape: LETTER, path: ({ id, page }) => `documents/${id}/pages/${page}/?embed=1` },
  { ...DOCUMENT_CLOUD, form: form(`${PAPER}${END}`), shape: LETTER, path: ({ id, slug = '' }) => `documents/${id}${slug}/?embed=1` },
];

/** The player for an address; null where none of the known sites has one. */
export function playerOf(url: string): Player | null {
  const address = asBrowsersSee(url);
  for (const { form: known, path, ...about } of ROWS) {
    const found = known.exec(address)?.groups;
    if (found) return { ...about, src: `https://${about.host}/${path(found, address)}` };
  }
  return null;
}

function form(text: string): RegExp {
  return new RegExp(`^(?:https?:)?//${text}`, 'i');
}

function youTube({ id }: Groups, address: string): string {
  const start = startOf(address);
  return `embed/${id}?${start > 0 ? `start=${start}&` : ''}autoplay=1`;
}

/** A video that is not listed has a second name, in its path or behind it. */
function vimeo({ id, hash }: Groups, address: string): string {
  const secret = hash ?? /[?&]h=([\da-f]+)(?=[&#]|$)/i.exec(address)?.[1];
  const start = startOf(address);
  return `video/${id}?${secret === undefined ? '' : `h=${secret}&`}dnt=1&autoplay=1${start > 0 ? `#t=${start}s` : ''}`;
}

/** Seconds: of `t=90`, `t=1m30s`, `start=90`. */
function startOf(address: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] = /[?&#](?:t|start)=(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,6})s?)?(?=[&#]|$)/.exec(address) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

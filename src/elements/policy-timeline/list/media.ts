/** The media of open events: what can be enlarged, and played. It comes once an event with some opens, and takes from the elements what it draws with. */
import type { TemplateResult } from 'lit';
import { isFetched, type PolicyMedia } from '../../../document/index.js';
import { playerOf } from '../../../model/players.js';
import { lateSheet } from '../../shared/late-sheet.js';
import type { LateTools } from '../late-tools.js';
import type { EventMedia, TimelineView } from '../timeline-view.js';
import { embed } from './embed.js';
import { enlarge } from './image-dialog.js';
import { keyed } from './keyed.js';
import { mediaStyles } from './media.styles.js';
import { captions, figcaption, image, isImage, mediaLink, shapeOf, type MediaPlace } from './plain-media.js';

/** A kind of media: whether there is a way to show an entry, and how. */
interface Kind {
  readonly shows: (entry: PolicyMedia) => boolean;
  readonly draw: (tools: LateTools, view: TimelineView, entry: PolicyMedia, place: MediaPlace) => TemplateResult;
}

/** The first that shows it counts. */
const KINDS: readonly Kind[] = [
  { shows: isImage, draw: picture },
  { shows: ({ kind, url }) => kind === 'audio' && isFetched(url), draw: audio },
  { shows: ({ kind, url }) => kind === 'video' && isFetched(url), draw: video },
  { shows: ({ kind, url }) => kind === 'embed' && playerOf(url) !== null, draw: embed },
];

/** Each has elements of its own: what plays in them must not come to stand for another. */
export function part(tools: LateTools): EventMedia {
  return (view, { index, source: { media: all = [] } }) => all.map((entry, at) => {
    const draw = KINDS.find(({ shows }) => shows(entry))?.draw ?? mediaLink;
    return keyed(tools, entry, draw(tools, view, entry, { all, id: `media-${index}-${at}` }));
  });
}

export const wear = lateSheet(mediaStyles);

/** The button is around an image, or beside one that is a link. */
function picture(tools: LateTools, view: TimelineView, entry: PolicyMedia, { all }: MediaPlace): TemplateResult {
  const { html, named } = tools;
  const { alt, link } = entry;
  const { timeline: { policy: { lang } }, format: { words } } = view;
  const drawn = html`<span class="pictured" @error=${{ handleEvent: fails(tools, view, entry), capture: true }}>${image(tools, view, entry)}</span>`;
  const button = (content: TemplateResult): TemplateResult => html`<button
    class="enlarge" part="enlarge-button" type="button" aria-haspopup="dialog"
    @click=${({ currentTarget }: Event) => enlarge(tools, view, all.filter(isImage), entry, currentTarget as HTMLElement)}
  ><span class="visually-hidden">${words.enlarge} </span>${content}<span class="enlarge-sign" aria-hidden="true"><svg class="icon" viewBox="0 0 16 16"><path d="M9.5 2.5h4v4M13.5 2.5 9 7M6.5 13.5h-4v-4M2.5 13.5 7 9"/></svg></span></button>`;
  return html`<figure part="figure">
    <div class="picture">${link === undefined ? button(drawn) : html`<a href=${link}>${drawn}</a>${button(html`<span class="visually-hidden">${named(alt, lang)}</span>`)}`}</div>
    ${figcaption(tools, captions(tools, view, entry))}
    <div class="media-fault" role="status"></div>
  </figure>`;
}

function audio(tools: LateTools, view: TimelineView, entry: PolicyMedia): TemplateResult {
  const { html, nothing } = tools;
  return recording(tools, view, entry, html`<audio
    part="player" controls preload="none" src=${entry.url} aria-label=${entry.alt || nothing} @error=${fails(tools, view, entry)}
  ></audio>`);
}

function video(tools: LateTools, view: TimelineView, entry: PolicyMedia): TemplateResult {
  const { html, nothing, cssVars } = tools;
  const { url, alt, poster } = entry;
  return recording(tools, view, entry, html`<video
    class="screen" part="player" controls playsinline preload="none" poster=${poster !== undefined && isFetched(poster) ? poster : nothing} src=${url}
    aria-label=${alt || nothing} @error=${fails(tools, view, entry)} ${cssVars(shapeOf(entry))}
  ></video>`);
}

/** What is heard or watched says in its caption what it is. */
function recording(tools: LateTools, view: TimelineView, entry: PolicyMedia, player: TemplateResult): TemplateResult {
  const { html } = tools;
  return html`<figure part="figure">
    ${player}
    ${figcaption(tools, captions(tools, view, { ...entry, caption: entry.caption ?? entry.alt }))}
    <div class="media-fault" role="status"></div>
    <div class="for-paper">${mediaLink(tools, view, { url: entry.url, alt: entry.alt })}</div>
  </figure>`;
}

/** What does not come is said, and stays a link. */
function fails({ html, named, render }: LateTools, { timeline: { policy: { lang } }, format: { words, direction } }: TimelineView, { url, alt, caption }: PolicyMedia): (event: Event) => void {
  return ({ target }) => {
    const figure = (target as Element).closest('figure') as HTMLElement;
    figure.classList.add('failed');
    render(
      html`<p class="aside" part="media-fault" dir=${direction}>${words.mediaFailed} <a part="media-link" href=${url}>${named(caption ?? (alt || url), lang)}</a></p>`,
      figure.querySelector('.media-fault') as HTMLElement,
    );
  };
}

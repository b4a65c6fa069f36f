/** What another site has a player for: nothing is asked of it before a reader asks. */
import type { TemplateResult } from 'lit';
import { isFetched, type PolicyMedia } from '../../../document/index.js';
import { playerOf, type Player } from '../../../model/players.js';
import type { LateTools } from '../late-tools.js';
import type { TimelineView } from '../timeline-view.js';
import { captions, figcaption, mediaLink, shapeOf, type MediaPlace } from './plain-media.js';

const SIGNS = {
  play: 'M5 3.5v9l7.5-4.5z',
  read: 'M4 1.75h5.5L12.25 4.5v9.75H4zM6.5 7.5h3.5M6.5 10.5h3.5',
};

/** The player can do what it needs to be one, and not lead the page elsewhere. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation allow-forms';
const MAY = 'autoplay; encrypted-media; fullscreen; picture-in-picture';

/** A still image, and a button that says whom it asks; the link to the site is there whatever becomes of the player. */
export function embed(tools: LateTools, view: TimelineView, entry: PolicyMedia, { id }: MediaPlace): TemplateResult {
  const { html, nothing, cssVars } = tools;
  const { url, alt, caption, poster } = entry;
  const { words, direction } = view.format;
  const player = playerOf(url) as Player;
  const [across, down] = player.shape;
  const still = poster !== undefined && isFetched(poster) ? html`<img class="poster" part="poster" src=${poster} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" @error=${hide}>` : nothing;
  return html`<figure class="embed" part="figure" tabindex="-1">
    <div class="screen ${player.isRead ? 'for-reading' : ''}" part="player" ${cssVars({ across, down, ...shapeOf(entry) })}><div class="still">
      ${still}
      <div class="ask" dir=${direction}>
        <button class="control" part="button player-button" type="button" aria-describedby=${id} @click=${(press: Event) => ask(tools, player, alt || caption || player.site, press)}>
          <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${player.isRead ? SIGNS.read : SIGNS.play} /></svg>${player.isRead ? words.showFrom(player.site) : words.playFrom(player.site)}
        </button>
        <p class="aside" part="player-host" id=${id}>${words.loadsFrom(player.host)}</p>
      </div>
    </div></div>
    ${figcaption(tools, [...captions(tools, view, { ...entry, caption: caption ?? alt }), html`<a class="there" part="media-link" href=${url}>${words.openAt(player.site)}</a>`])}
    <div class="for-paper">${mediaLink(tools, view, { url, alt })}</div>
  </figure>`;
}

/** The one request to another site. */
function ask({ html, render }: LateTools, { src, asksWho }: Player, title: string, { currentTarget }: Event): void {
  const screen = (currentTarget as Element).closest<HTMLElement>('.screen');
  if (!screen) return;
  screen.querySelector('.still')?.remove();
  render(html`<iframe
    title=${title} sandbox=${SANDBOX} allow=${MAY} allowfullscreen referrerpolicy=${asksWho ? 'strict-origin-when-cross-origin' : 'no-referrer'} src=${src}
  ></iframe>`, screen);
  screen.closest<HTMLElement>('figure')?.focus({ preventScroll: true });
}

function hide({ target }: Event): void {
  (target as HTMLElement).hidden = true;
}

import { expect } from '@esm-bundle/chai';
import { computeAccessibleDescription } from 'dom-accessibility-api';
import { focused } from '../support/accessible.js';
import { setViewport } from '../support/input.js';
import { FILES, HARBOUR, LETTER, mediaAreThere, opens, policyOf, TONE } from '../support/media.js';
import { opens as opensForPaper, prints } from '../support/paper.js';
import { Reader } from '../support/reader.js';
import { until } from '../support/until.js';

const FILM = { kind: 'video', url: `${FILES}media/film.webm`, alt: 'A boat', poster: HARBOUR.url, width: 320, height: 180 };
const TALK = { kind: 'embed', url: 'https://youtu.be/dQw4w9WgXcQ?t=42', alt: 'A talk', caption: 'The talk', credit: 'Desk', transcript: '/talk.txt' };
const PAPER = { kind: 'embed', url: 'https://www.documentcloud.org/documents/282753-lefler-thesis#document/p3', alt: 'Page 3' };

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();

/** What was asked of the network since it was last forgotten, but for the modules of the element. */
const asked = (): string[] => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !/\.[jt]s(\?|$)|__w/.test(name));

// No test asks another site: the page forbids frames, as pages do.
before(() => {
  document.head.insertAdjacentHTML('beforeend', '<meta http-equiv="Content-Security-Policy" content="frame-src \'none\'">');
  performance.setResourceTimingBufferSize(5000);
});
afterEach(() => setViewport(800, 600));

describe('A recording of an open event', () => {
  it('is not fetched before it is played, and does not play by itself', async () => {
    performance.clearResourceTimings();
    const reader = await opens([TONE, FILM]);
    const players = [...reader.root.querySelectorAll<HTMLMediaElement>('audio, video')];
    expect(players.map(({ preload, autoplay, controls, paused }) => [preload, autoplay, controls, paused])).to.deep.equal([['none', false, true, true], ['none', false, true, true]]);
    expect(players.map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Two tones', 'A boat']);
    expect(asked().filter((name) => !name.endsWith('.svg'))).to.deep.equal([]);
  });

  it('plays when it is asked to, and no longer than its event is open', async () => {
    const reader = await opens([FILM]);
    const film = reader.root.querySelector('video') as HTMLVideoElement;
    if (film.canPlayType('video/webm; codecs=vp8') === '') return;
    film.muted = true;
    await film.play();
    expect(film.paused).to.equal(false);
    reader.timeline.open = [];
    await until('it pauses', () => film.paused);
  });

  it('keeps the place of a film', async () => {
    const reader = await opens([FILM, { ...FILM, width: undefined, height: undefined, poster: undefined }]);
    for (const film of reader.root.querySelectorAll('video')) expect(boxOf(film).width / boxOf(film).height).to.be.closeTo(16 / 9, 0.02);
  });

  it('has its caption, or says what it is, who made it, and where its words are', async () => {
    const reader = await opens([TONE, { ...TONE, caption: undefined, credit: undefined, transcript: undefined }]);
    expect(reader.findAll('figure').map((figure) => figure.innerText.trim())).to.deep.equal(['The hearing · Clerk · Transcript', 'Two tones']);
    expect((reader.find('link', 'Transcript') as HTMLAnchorElement).pathname).to.equal('/hearing.txt');
  });

  it('that does not come is a sentence and a link', async () => {
    const reader = await opens([{ ...TONE, url: '/nowhere/lost.mp3' }]);
    const player = reader.root.querySelector('audio') as HTMLAudioElement;
    // A page may not play aloud by itself.
    player.preload = 'auto';
    player.load();
    await until('it is said', () => /cannot be loaded/.test(reader.text));
    expect((reader.find('link', 'The hearing') as HTMLAnchorElement).pathname).to.equal('/nowhere/lost.mp3');
  });

  it('of http is a link', async () => {
    const reader = await opens([LETTER, { ...TONE, url: 'http://example.org/a.mp3' }]);
    expect(reader.root.querySelector('audio')).to.equal(null);
    expect((reader.find('link', 'The hearing') as HTMLAnchorElement).href).to.equal('http://example.org/a.mp3');
    expect(reader.find('link', 'Transcript')).to.be.instanceOf(HTMLAnchorElement);
  });
});

describe('What another site has a player for', () => {
  it('asks nobody anything before its button is pressed, which says whom it asks', async () => {
    performance.clearResourceTimings();
    const reader = await opens([TALK, { ...PAPER, poster: HARBOUR.url }]);
    expect(reader.root.querySelector('iframe')).to.equal(null);
    expect(asked().filter((name) => !name.endsWith('.svg'))).to.deep.equal([]);
    const describes = (name: string): string => computeAccessibleDescription(reader.button(name));
    expect(describes('Play from YouTube')).to.match(/^It loads from www\.youtube-nocookie\.com,/);
    expect(describes('Show from DocumentCloud')).to.match(/^It loads from embed\.documentcloud\.org,/);
  });

  it('comes when a reader asks for it, boxed in, and named', async () => {
    const reader = await opens([TALK, PAPER]);
    reader.button('Play from YouTube').focus();
    await reader.presses('Enter');
    const frames = [...reader.root.querySelectorAll('iframe')];
    expect(frames.map(({ src }) => src)).to.deep.equal(['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=42&autoplay=1']);
    expect(frames[0]?.title).to.equal('A talk');
    expect(frames[0]?.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    expect([...frames[0]?.sandbox ?? []]).to.include('allow-scripts').and.not.include('allow-top-navigation');
    expect(focused()).to.equal(frames[0]?.closest('figure'));
    await reader.clicks(reader.button('Show from DocumentCloud'));
    expect([...reader.root.querySelectorAll('iframe')].map(({ src }) => src)[1]).to.equal('https://embed.documentcloud.org/documents/282753/pages/3/?embed=1');
  });

  it('has a link to the site before and after, whatever becomes of the player', async () => {
    const reader = await opens([TALK]);
    expect((reader.find('link', 'Open at YouTube') as HTMLAnchorElement).href).to.equal(TALK.url);
    await reader.clicks(reader.button('Play from YouTube'));
    expect((reader.find('link', 'Open at YouTube') as HTMLAnchorElement).href).to.equal(TALK.url);
    expect(reader.text).to.contain('The talk · Desk · Transcript · Open at YouTube');
  });

  it('goes when its event closes, and waits to be asked again', async () => {
    const reader = await opens([TALK]);
    await reader.clicks(reader.button('Play from YouTube'));
    reader.timeline.open = [];
    await reader.seesPage();
    expect(reader.root.querySelector('iframe')).to.equal(null);
    reader.timeline.open = ['e'];
    await reader.seesPage();
    expect(reader.root.querySelector('iframe')).to.equal(null);
    expect(reader.button('Play from YouTube').checkVisibility()).to.equal(true);
  });

  it('does not come to stand for another when the list is turned round', async () => {
    const reader = await Reader.opens({ title: 'Two', events: [TALK, PAPER].map((entry, index) => ({ id: `e${index}`, date: `2025-0${index + 1}`, title: `E${index}`, media: [entry] })) }, { width: 700 });
    reader.timeline.open = ['e0', 'e1'];
    await reader.seesPage();
    await mediaAreThere(reader.root);
    await reader.clicks(reader.button('Play from YouTube'));
    reader.timeline.order = 'newest';
    await reader.seesPage();
    for (const frame of reader.root.querySelectorAll('iframe')) expect(frame.closest('li')?.dataset['event']).to.equal('e0');
    expect(reader.root.querySelector('li[data-event="e1"] button[part~="player-button"]')).to.not.equal(null);
  });

  it('of a site that is not known, or only looks like one, is a link', async () => {
    const urls = ['https://example.org/v/7', 'https://youtu.be.example.org/dQw4w9WgXcQ', 'https://youtu.be/%22onload=%22'];
    const reader = await opens([LETTER, ...urls.map((url) => ({ kind: 'embed', url, alt: url }))]);
    for (const url of urls) expect((reader.find('link', url) as HTMLAnchorElement).getAttribute('href')).to.equal(url);
    expect(reader.findAll('button', /from/)).to.have.length(0);
  });

  it('is told at a mark as in the list', async () => {
    const reader = await Reader.opens(policyOf(TALK), { width: 700, attributes: { layout: 'chart' } });
    await reader.clicks(reader.mark(/With media/));
    await mediaAreThere(reader.root);
    await reader.clicks(reader.button('Play from YouTube'));
    expect(reader.root.querySelectorAll('.event-card iframe')).to.have.length(1);
  });

  it('is on paper its caption, its credit and its address', async () => {
    const reader = await opensForPaper(policyOf(TALK, TONE), 900);
    reader.timeline.open = ['e'];
    await reader.seesPage();
    await mediaAreThere(reader.root);
    if (!(await prints(700))) return;
    const text = reader.text.replace(/\s+/g, ' ');
    expect(text).to.contain('The talk · Desk · Transcript');
    expect(text).to.contain('The hearing · Clerk · Transcript');
    expect([...reader.root.querySelectorAll<HTMLElement>('a[data-address]')].filter((link) => link.checkVisibility()).map((link) => link.dataset['address'])).to.include(TALK.url);
    for (const hidden of reader.root.querySelectorAll('.screen, audio, button[part~="player-button"]')) expect(hidden.checkVisibility()).to.equal(false);
    dispatchEvent(new Event('afterprint'));
  });
});

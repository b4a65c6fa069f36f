import { expect } from '@esm-bundle/chai';
import { playerOf } from '../../src/model/players.js';

const YOUTUBE = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?';
const VIMEO = 'https://player.vimeo.com/video/76979871?';
const PAPERS = 'https://embed.documentcloud.org/documents/';
const THESIS = 'https://www.documentcloud.org/documents/282753-lefler-thesis';

/** Addresses as people copy them, and the players that they have. */
const PLAYERS: readonly (readonly [url: string, src: string])[] = [
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', `${YOUTUBE}autoplay=1`],
  ['http://youtube.com/watch?v=dQw4w9WgXcQ', `${YOUTUBE}autoplay=1`],
  ['//m.youtube.com/watch?list=PL0&v=dQw4w9WgXcQ&index=2', `${YOUTUBE}autoplay=1`],
  ['https://WWW.YouTube.com/watch?v=dQw4w9WgXcQ&t=1m30s', `${YOUTUBE}start=90&autoplay=1`],
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ#t=1h2m3s', `${YOUTUBE}start=3723&autoplay=1`],
  ['https://youtu.be/dQw4w9WgXcQ?si=abc&t=42', `${YOUTUBE}start=42&autoplay=1`],
  ['https://youtu.be/dQw4w9WgXcQ', `${YOUTUBE}autoplay=1`],
  ['https://www.youtube.com/shorts/dQw4w9WgXcQ', `${YOUTUBE}autoplay=1`],
  ['https://www.youtube.com/live/dQw4w9WgXcQ?feature=share', `${YOUTUBE}autoplay=1`],
  ['https://www.youtube.com/embed/dQw4w9WgXcQ?start=7', `${YOUTUBE}start=7&autoplay=1`],
  ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', `${YOUTUBE}autoplay=1`],
  [' https://youtu.be/dQw4\nw9WgXcQ ', `${YOUTUBE}autoplay=1`],
  ['https://vimeo.com/76979871', `${VIMEO}dnt=1&autoplay=1`],
  ['https://vimeo.com/76979871/8272103f6e', `${VIMEO}h=8272103f6e&dnt=1&autoplay=1`],
  ['https://vimeo.com/76979871?share=copy#t=30s', `${VIMEO}dnt=1&autoplay=1#t=30s`],
  ['https://player.vimeo.com/video/76979871?h=8272103f6e&badge=0', `${VIMEO}h=8272103f6e&dnt=1&autoplay=1`],
  ['https://vimeo.com/channels/staffpicks/76979871', `${VIMEO}dnt=1&autoplay=1`],
  ['https://vimeo.com/groups/shorts/videos/76979871', `${VIMEO}dnt=1&autoplay=1`],
  [THESIS, `${PAPERS}282753-lefler-thesis/?embed=1`],
  [`${THESIS}/`, `${PAPERS}282753-lefler-thesis/?embed=1`],
  [`${THESIS}.html`, `${PAPERS}282753-lefler-thesis/?embed=1`],
  [`${THESIS}/?mode=text`, `${PAPERS}282753-lefler-thesis/?embed=1`],
  ['https://embed.documentcloud.org/documents/282753-lefler-thesis/?embed=1&title=1', `${PAPERS}282753-lefler-thesis/?embed=1`],
  ['https://www.documentcloud.org/documents/282753', `${PAPERS}282753/?embed=1`],
  ['https://www.documentcloud.org/documents/282753-caf%C3%A9/', `${PAPERS}282753/?embed=1`],
  [`${THESIS}#document/p3`, `${PAPERS}282753/pages/3/?embed=1`],
  [`${THESIS}/?mode=document#document/p3`, `${PAPERS}282753/pages/3/?embed=1`],
  [`${THESIS}/pages/3.html`, `${PAPERS}282753/pages/3/?embed=1`],
  [`${THESIS}.html#document/p3/a42283`, `${PAPERS}282753/annotations/42283/?embed=1`],
  [`${THESIS}#annotation/a42283`, `${PAPERS}282753/annotations/42283/?embed=1`],
  [`${THESIS}/annotations/42283.html`, `${PAPERS}282753/annotations/42283/?embed=1`],
  ['https://embed.documentcloud.org/documents/282753/annotations/42283/?embed=1', `${PAPERS}282753/annotations/42283/?embed=1`],
];

/** Addresses that look alike, and those that have no one video or document. */
const NONE: readonly string[] = [
  '', 'javascript:alert(1)', 'javascript://youtu.be/dQw4w9WgXcQ', 'data:text/html,//youtu.be/dQw4w9WgXcQ', 'youtu.be/dQw4w9WgXcQ',
  'https://youtu.be.example/dQw4w9WgXcQ', 'https://notyoutube.com/watch?v=dQw4w9WgXcQ', 'https://www.youtube.com.example/watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com@example.org/watch?v=dQw4w9WgXcQ', 'https://example.org/https://youtu.be/dQw4w9WgXcQ', 'https://example.org/?u=//youtu.be/dQw4w9WgXcQ',
  'https://example.org\\@youtu.be/dQw4w9WgXcQ', 'https://youtu.be:8443/dQw4w9WgXcQ', 'https://evil@youtu.be/dQw4w9WgXcQ',
  'https://youtu.be/dQw4w9WgXc', 'https://youtu.be/dQw4w9WgXcQQ', 'https://youtu.be/dQw4"9WgXcQ', 'https://youtu.be/"><script>a',
  'https://www.youtube.com/watch?x=1#&v=dQw4w9WgXcQ', 'https://www.youtube.com/embed/videoseries?list=PL0', 'https://www.youtube.com/@channel',
  'https://vimeo.com/', 'https://vimeo.com/about', 'https://vimeo.com/76979871abc', 'https://vimeo.com.example/76979871', 'https://player.vimeo.com/video/7697"9871', 'https://vimeo.com/76979871"onload="x',
  'https://www.documentcloud.org/documents/', 'https://www.documentcloud.org/documents/x-282753', 'https://www.documentcloud.org/documents/282753x', 'https://documentcloud.org.example/documents/282753', 'https://www.documentcloud.org/projects/1-x',
];

describe('The player of another site', () => {
  for (const [url, src] of PLAYERS) {
    it(`is known by its address: ${url.trim()}`, () => {
      expect(playerOf(url)?.src).to.equal(src);
    });
  }

  for (const url of NONE) {
    it(`is not there for another address: ${url || 'an empty one'}`, () => {
      expect(playerOf(url)).to.equal(null);
    });
  }

  it('is asked from the host that is named, with nothing of the address but checked names', () => {
    for (const [url] of PLAYERS) {
      for (const end of ['"', '"><img src=x>', "'", '&autoplay=0&x="', '#"', '?a="onload=']) {
        const player = playerOf(url.trim() + end);
        if (player) expect(player.src, url + end).to.match(/^https:\/\/[\w./?=&#-]+$/);
        if (player) expect(new URL(player.src).host).to.equal(player.host);
      }
    }
  });

  it('has the shape of what it shows', () => {
    const shapeOf = (url: string): readonly number[] | undefined => playerOf(url)?.shape;
    expect(shapeOf('https://youtu.be/dQw4w9WgXcQ')).to.deep.equal([16, 9]);
    expect(shapeOf('https://youtube.com/shorts/dQw4w9WgXcQ')).to.deep.equal([9, 16]);
    expect(shapeOf(THESIS)).to.deep.equal([17, 22]);
  });

  it('is found at once, however long the address is', () => {
    const start = performance.now();
    for (const text of ['&', '&v=', '-', '1', '?t=1m', '/']) for (const [url] of PLAYERS) playerOf(url + text.repeat(20_000));
    expect(performance.now() - start).to.be.lessThan(1000);
  });
});

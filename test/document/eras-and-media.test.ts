import { expect } from '@esm-bundle/chai';
import { mediumKind, parse } from '../../src/document/index.js';
import { expectPlainWords, paths, policyOf } from './expectations.js';

const event = (title: string, more: object = {}): object => ({ date: '2025-02-28', title, ...more });
const issuesOf = (fields: object): ReturnType<typeof parse>['issues'] => {
  const { issues } = parse({ title: 'A', events: [event('E', { id: 'e' })], ...fields });
  expectPlainWords(issues);
  return issues;
};

describe('an era', () => {
  const LABEL = 'A term';

  it('that ends before it starts is a warning, and is kept', () => {
    const eras = [{ start: '2021', end: '2020-12', label: LABEL }, { start: '2020', end: '2020-06', label: LABEL }];
    expect(issuesOf({ eras }).map(({ severity, path }) => [severity, path])).to.deep.equal([['warning', '/eras/0/end']]);
    expect(policyOf({ title: 'A', events: [], eras }).eras).to.deep.equal(eras);
  });

  it('without dates or a label is left out and reported, under the place that it had', () => {
    const eras = [{ start: '2021-02-30', end: '2022', label: LABEL }, { start: '2021', label: LABEL }, { start: '2021', end: '2022' }];
    const issues = issuesOf({ eras: [...eras, { start: '2021', end: '2020', label: LABEL }] });
    expect(paths(issues)).to.include.members(['/eras/0/start', '/eras/1/end', '/eras/2/label', '/eras/3/end']);
    expect(policyOf({ title: 'A', events: [], eras }).eras).to.deep.equal([]);
  });
});

describe('a medium', () => {
  it('of a kind that is not known is a warning that names the kinds, and is kept', () => {
    const media = [{ url: '/a.png', alt: '' }, { url: '/a.glb', alt: 'A ship', kind: 'model' }];
    const [issue, ...others] = issuesOf({ events: [event('E', { media })] });
    expect(others).to.deep.equal([]);
    expect(issue).to.include({ severity: 'warning', path: '/events/0/media/1/kind' });
    expect(issue?.hint).to.include('"video"');
    expect(policyOf({ title: 'A', events: [event('E', { media })] }).events[0]?.media).to.deep.equal(media);
  });

  it('is an image when it does not say, and a link when it says what is not known', () => {
    expect([undefined, 'image', 'embed', 'model', 'constructor'].map((kind) => mediumKind({ kind })))
      .to.deep.equal(['image', 'image', 'embed', 'link', 'link']);
  });
});

describe('a time zone', () => {
  it('that no engine knows is left out, and the message names it', () => {
    const [issue] = issuesOf({ timeZone: 'America/Gotham' });
    expect(issue).to.include({ severity: 'error', path: '/timeZone' });
    expect(issue?.message).to.include('America/Gotham');
    expect(policyOf({ title: 'A', events: [], timeZone: 'America/Gotham' }).timeZone).to.equal(undefined);
  });
});

import { expect } from '@esm-bundle/chai';
import { byRole, focused, nameOf } from '../support/accessible.js';
import { click, press, setViewport, wheel } from '../support/input.js';
import { FILES, HARBOUR, LETTER, mediaAreThere, opens, policyOf, TONE } from '../support/media.js';
import { Reader } from '../support/reader.js';
import { until } from '../support/until.js';

const dialogIn = ({ root }: Reader): HTMLDialogElement | null => root.querySelector<HTMLDialogElement>('dialog[part~="image-dialog"]');
const shown = (reader: Reader): string | undefined => dialogIn(reader)?.querySelector('img')?.alt;
const boxOf = (element: Element | null | undefined): DOMRect => element?.getBoundingClientRect() ?? new DOMRect();

afterEach(() => setViewport(800, 600));

describe('An image of an open event', () => {
  it('opens as large as the window by its button, with its words, and closes by Escape: the focus is at the button again', async () => {
    const reader = await opens([LETTER, HARBOUR]);
    reader.button(/^Enlarge A letter$/).focus();
    await reader.presses('Enter');
    const dialog = reader.find('dialog', 'A letter') as HTMLDialogElement;
    await until('it is drawn', () => boxOf(dialog.querySelector('img')).height > 300);
    expect(dialog.matches(':modal')).to.equal(true);
    expect(dialog.innerText).to.contain('First page · Ada');
    expect(nameOf(focused() as Element)).to.equal('Close');
    const image = boxOf(dialog.querySelector('img'));
    expect(image.width / image.height).to.be.closeTo(1.5, 0.02);
    await reader.presses('Escape');
    expect(dialogIn(reader)).to.equal(null);
    expect(reader.at).to.equal('Enlarge A letter');
    expect(reader.timeline.open).to.deep.equal(['e']);
  });

  it('leads to the others of its event by arrow keys and buttons, and no further than the last', async () => {
    const reader = await opens([LETTER, TONE, HARBOUR]);
    await reader.clicks(reader.button(/^Enlarge A letter$/));
    expect(dialogIn(reader)?.innerText).to.contain('1 of 2');
    await reader.presses('ArrowRight');
    expect(shown(reader)).to.equal('A harbour');
    expect(reader.find('dialog', 'A harbour').innerText).to.contain('2 of 2');
    await reader.presses('ArrowRight');
    expect(shown(reader)).to.equal('A harbour');
    await reader.clicks(reader.button('Previous image'));
    expect(shown(reader)).to.equal('A letter');
    expect(reader.button('Previous image').ariaDisabled).to.equal('true');
    expect(reader.button('Next image').ariaDisabled).to.equal('false');
  });

  it('goes the other way by arrow keys where the page is read from the right', async () => {
    const reader = await opens([LETTER, HARBOUR], { width: 700, attributes: { dir: 'rtl' } });
    await reader.clicks(reader.button(/^Enlarge A letter$/));
    await reader.presses('ArrowLeft');
    expect(shown(reader)).to.equal('A harbour');
  });

  it('closes by its button, and by a press beside it', async () => {
    const reader = await opens([LETTER]);
    await reader.clicks(reader.button(/^Enlarge A letter$/));
    expect(reader.findAll('button', /image$/)).to.have.length(0);
    await reader.clicks(byRole(dialogIn(reader) as HTMLElement, 'button', 'Close'));
    expect(dialogIn(reader)).to.equal(null);
    await reader.clicks(reader.button(/^Enlarge A letter$/));
    await until('it is drawn', () => boxOf(dialogIn(reader)?.querySelector('img')).height > 300);
    const { left, width, top, height } = boxOf(dialogIn(reader)?.querySelector('img'));
    await click({ x: Math.round(left + width / 2), y: Math.round(top + height / 2) });
    expect(dialogIn(reader)).to.not.equal(null);
    await click(left > 10 ? { x: Math.round(left / 2), y: Math.round(top + height / 2) } : { x: 400, y: Math.round(top / 2 + 20) });
    await until('it is closed', () => dialogIn(reader) === null);
    expect(reader.at).to.equal('Enlarge A letter');
  });

  it('keeps the page behind where it is', async () => {
    const reader = await opens([LETTER]);
    await reader.clicks(reader.button(/^Enlarge A letter$/));
    const before = scrollY;
    await wheel({ x: 400, y: 300 }, 300);
    for (const key of ['PageDown', 'End', 'ArrowDown']) await press(key);
    await reader.seesPage();
    expect(scrollY).to.equal(before);
  });

  it('that is a link stays one, and has a button beside it', async () => {
    const reader = await opens([{ ...LETTER, link: 'https://example.org/letter' }]);
    const figure = byRole(reader.root, 'figure');
    expect((byRole(figure, 'link') as HTMLAnchorElement).href).to.equal('https://example.org/letter');
    await reader.clicks(byRole(figure, 'button', 'Enlarge A letter'));
    expect(shown(reader)).to.equal('A letter');
  });

  it('fits a window of 320 pixels, with its words and buttons', async () => {
    if (!(await setViewport(320, 560))) return;
    const reader = await opens([{ ...LETTER, caption: 'A long caption of a letter. '.repeat(20) }, HARBOUR], {});
    await reader.clicks(reader.button(/^Enlarge A letter$/));
    await until('it is drawn', () => boxOf(dialogIn(reader)?.querySelector('img')).height > 100);
    for (const part of dialogIn(reader)?.querySelectorAll('img, button, p') ?? []) {
      const { left, right, top, bottom } = boxOf(part);
      expect([left >= 0, right <= innerWidth, top >= 0, bottom <= innerHeight], part.outerHTML.slice(0, 80)).to.deep.equal([true, true, true, true]);
    }
    const dialog = dialogIn(reader) as HTMLElement;
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
  });

  it('opens above the card of an event, which stays when it closes', async () => {
    const reader = await Reader.opens(policyOf(LETTER), { width: 700, attributes: { 'on-select': 'stay' } });
    await reader.clicks(reader.mark(/With media/));
    await mediaAreThere(reader.root);
    await reader.clicks(reader.button(/^Enlarge A letter$/));
    await reader.presses('Escape');
    expect(dialogIn(reader)).to.equal(null);
    expect(reader.find('dialog', 'With media').checkVisibility()).to.equal(true);
    expect(reader.at).to.equal('Enlarge A letter');
  });

  it('opens above the whole of a short form, which stays when it closes', async () => {
    const reader = await Reader.opens(policyOf(LETTER), { width: 700, attributes: { layout: 'card' } });
    await reader.clicks(reader.button(/^Open the timeline/));
    reader.timeline.open = ['e'];
    await reader.seesPage();
    await mediaAreThere(reader.root);
    await reader.clicks(reader.button(/^Enlarge A letter$/));
    await reader.presses('Escape');
    expect(dialogIn(reader)).to.equal(null);
    expect(reader.root.querySelector<HTMLDialogElement>('.whole')?.open).to.equal(true);
  });

  it('that does not come is a sentence and a link', async () => {
    const reader = await opens([{ ...LETTER, url: '/nowhere/lost.png' }]);
    await until('it is said', () => /cannot be loaded/.test(reader.text));
    expect((reader.find('link', 'First page') as HTMLAnchorElement).pathname).to.equal('/nowhere/lost.png');
  });

  it('is one by its kind, where its name does not say so', async () => {
    const reader = await opens([{ kind: 'image', url: `${FILES}images/letter.svg#as.page?`, alt: 'Named' }, { kind: 'image', url: 'http://example.org/x.png', alt: 'Of http' }]);
    expect(reader.findAll('button', /^Enlarge/).map(nameOf)).to.deep.equal(['Enlarge Named']);
    expect(reader.find('link', 'Of http')).to.be.instanceOf(HTMLAnchorElement);
  });
});

import { expect } from '@esm-bundle/chai';
import { hearings } from '../../stories/documents/index.js';
import { emulateMedia } from '../support/input.js';
import { Reader } from '../support/reader.js';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const textsOf = ({ root }: Reader, selector: string): string[] => [...root.querySelectorAll(selector)].map(({ textContent }) => plain(textContent));
const datesOf = ({ root }: Reader): string[] => [...root.querySelectorAll('time')].map(({ dateTime, textContent }) => `${dateTime} ${plain(textContent)}`);

describe('A reader of a day of hearings', () => {
  beforeEach(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(() => emulateMedia());

  it('reads in the list when each was, in the zone of the court, which is named once', async () => {
    const reader = await Reader.opens(hearings(), { width: 900 });
    expect(datesOf(reader)).to.deep.equal([
      '2025-03-14 Mar 14 2025', '2025-03-14 Mar 14, 11:58 PM EDT 2025', '2025-03-15 Mar 15 2025', '2025-03-15 Mar 15, 7:40 AM EDT 2025',
      '2025-03-15 Mar 15, 9:30 AM EDT 2025', '2025-03-15 Mar 15, 12:05 PM EDT 2025', '2025-03-15 Mar 15, 2:00 PM EDT 2025',
      '2025-03-15 Mar 15, 6:45 PM EDT 2025', '2025-03-15 Mar 15, 11:15 PM EDT 2025',
    ]);
    expect(textsOf(reader, '.zone')).to.deep.equal(['Time zone: America/New York']);
  });

  it('comes to the hours by keyboard, and parts what was an hour apart', async () => {
    const events = [['09:00', 'Opening'], ['10:00', 'Recess'], ['10:05', 'Ruling']].map(([time = '', title]) => ({ date: `2025-03-07T${time}-05:00`, title, kind: 'hearing' }));
    const far = [{ date: '2024-01-01', title: 'Rule', kind: 'rule' }];
    const reader = await Reader.opens({ title: 'A morning', lang: 'en', timeZone: 'America/New_York', events: [...far, ...events] }, { width: 900 });
    const isAlone = (title: string): boolean => reader.marks.some((mark) => plain(mark.getAttribute('aria-label') ?? '').includes(title) && !/\d events/.test(mark.getAttribute('aria-label') ?? ''));
    expect(isAlone('Opening')).to.equal(false);
    reader.marks.at(-1)?.focus();
    for (let step = 0; step < 40 && !textsOf(reader, '.tick').join().includes('AM'); step += 1) await reader.presses('+');
    for (let step = 0; step < 12 && !isAlone('Opening'); step += 1) await reader.presses('+');
    expect(textsOf(reader, '.tick').join(' ')).to.match(/\d:00 AM/);
    expect(textsOf(reader, '.context').join(' ')).to.contain('March 7, 2025');
    expect(reader.marks.map((mark) => plain(mark.getAttribute('aria-label') ?? '')).join('\n')).to.contain('9:00 AM EST');
  });

  it('has hours as the language has them, and none where nothing has a time', async () => {
    const inFrench = await Reader.opens({ ...hearings() as object, lang: 'fr' }, { width: 900, attributes: { lang: 'fr' } });
    expect(textsOf(inFrench, '.zone').join()).to.match(/^Fuseau horaire : America.New York$/);
    expect(datesOf(inFrench)[1]).to.contain('23:58');
    const days = await Reader.opens({ title: 'Days', lang: 'en', timeZone: 'America/New_York', events: [{ date: '2025-03-07', title: 'Rule' }] }, { width: 900 });
    expect(textsOf(days, '.zone')).to.deep.equal([]);
  });

  it('stays among the hours when the page gives back the range that it was told', async () => {
    const reader = await Reader.opens(hearings(), { width: 900 });
    reader.timeline.addEventListener('range-change', ({ detail }) => (reader.timeline.range = detail.range));
    reader.timeline.range = { start: '2025-03-15', end: '2025-03-15' };
    await reader.seesPage();
    reader.marks[0]?.focus();
    for (let step = 0; step < 8; step += 1) await reader.presses('+');
    expect(reader.timeline.range).to.deep.equal({ start: '2025-03-15', end: '2025-03-15' });
    expect(textsOf(reader, '.tick').join()).to.match(/:30/);
  });
});

import { allByRole } from '../support/accessible.js';
import { Reader } from '../support/reader.js';
import { until } from '../support/until.js';

/** A policy with turning points, a state that was over in summer, and changes of its record. */
export const STORY = {
  id: 'fees', title: 'Harbour fees', lang: 'en', asOf: '2025-10-01',
  cases: [{ id: 'doe', name: 'Doe v. Harbour Board' }],
  spans: [
    { track: 'restraint', state: 'tro', start: '2025-03-01', end: '2025-06-01', basis: 'source', case: 'doe' },
    { track: 'instrument', state: 'in-effect', start: '2025-08-01', basis: 'source' },
  ],
  corrections: [{ date: '2025-09-20', text: 'The day was wrong.', targets: ['suit'] }],
  revisions: [{ at: '2025-09-21', changes: [{ target: 'hearing', type: 'changed' }, { target: 'nobody', type: 'removed' }] }],
  events: [
    { id: 'fee', date: '2025-01-10', title: 'The board doubles the fees', kind: 'rule', key: true, tags: ['fees'] },
    { id: 'suit', date: '2025-02-01', title: 'Doe sues', kind: 'complaint', cases: 'doe', body: 'Doe says that the fees are too high.' },
    { id: 'order', date: '2025-03-01', title: 'The court stops the fees', kind: 'order', cases: 'doe', key: true, tags: ['fees', 'courts'] },
    { id: 'hearing', date: '2025-05-05', title: 'Both sides are heard', kind: 'hearing', cases: 'doe' },
    { id: 'end', date: '2025-08-01', title: 'The fees are back', kind: 'effective', key: true, added: '2025-09-25' },
  ],
};

export const open = (attributes: Record<string, string> = {}, width = 900): Promise<Reader> => Reader.opens(STORY, { width, attributes });
export const text = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/[\s\u2066-\u2069]+/g, ' ').trim();
export const part = (reader: Reader, name: string): HTMLElement | null => reader.root.querySelector<HTMLElement>(`[part~="${name}"]`);

export async function chooses(reader: Reader, item: string): Promise<void> {
  part(reader, 'menu-button')?.click();
  await until('the menu has its items', () => allByRole(reader.root, 'button', item).length > 0);
  reader.button(item).click();
}

import { expect } from '@esm-bundle/chai';
import { documents, event, marksOf, merged, type Fields } from './merge-of.js';

const DOE = { id: 'doe', name: 'Doe v. Harbour Board', court: { id: 'mad', label: 'D. Mass.' }, docket: '1:25-cv-12822' };
const DOE_SHORT = { id: 'c1', name: 'Doe v. Board', court: { label: 'D. Mass.' }, docket: '25-cv-12822' };
const ROE = { id: 'roe', name: 'Roe v. Harbour Board', court: { label: 'D.D.C.' }, docket: '25-cv-12822' };

describe('an event in two documents is there once', () => {
  const SAME: Readonly<Record<string, readonly [Fields, Fields]>> = {
    'when it has one id and date': [event('Order', { id: 'o1' }), event('The court rules', { id: 'o1' })],
    'when date and title are the same but for articles, case and quotation marks': [
      event('The Board “doubles” harbour fees'), event("Board 'doubles' Harbour fees"),
    ],
    'when both are in one case, however short the title': [event('Order', { cases: 'doe' }), event('Order', { cases: 'c1' })],
    'when both link to one document that no other event has': [
      event('Doe sues', { documents: [{ label: 'Complaint', url: 'https://example.org/c.pdf' }] }),
      event('Complaint filed', { documents: [{ label: 'PDF', url: 'http://EXAMPLE.org/c.pdf#page=2' }] }),
    ],
    'when both link to one document of PACER': [
      event('Doe sues', { documents: [{ label: 'Complaint', url: 'https://ecf.mad.uscourts.gov/doc1/09501234567' }] }),
      event('Complaint filed', { documents: [{ label: 'PDF', url: 'https://ecf.mad.uscourts.gov/doc1/09511234567' }] }),
    ],
    'when one date is written less exactly': [
      event('Board doubles harbour fees', { date: '2025-03' }), event('Board doubles harbour fees'),
    ],
    'when one has the time of the day': [
      event('Order granting the stay', { date: '2025-03-07T23:30:00-05:00' }), event('Order granting the stay'),
    ],
    'when neither has a date, and both say so in the same words': [
      event('Board hears objections', { date: null, dateText: 'Spring' }), event('Board hears objections', { date: null, dateText: 'spring' }),
    ],
  };
  for (const [name, [first, second]] of Object.entries(SAME)) {
    it(name, () => {
      const { events } = merged(documents({ cases: [DOE], events: [first] }, { cases: [DOE_SHORT], events: [second] }));
      expect(events).to.have.length(1);
      expect(events[0]?.title).to.equal(first['title']);
      expect(marksOf(events[0] ?? {}).sources.map(({ publisher }) => publisher)).to.deep.equal(['Tracker A', 'Tracker B']);
    });
  }
});

describe('two events stay two', () => {
  const TWO: Readonly<Record<string, readonly [Fields, Fields]>> = {
    'of different days': [event('Board doubles harbour fees'), event('Board doubles harbour fees', { date: '2025-03-08' })],
    'of different cases': [event('Order granting the stay', { cases: 'doe' }), event('Order granting the stay', { cases: 'roe' })],
    'of different words, even when most are the same': [
      event('Motion to dismiss granted in part', { cases: 'doe' }), event('Motion to dismiss denied in part', { cases: 'c1' }),
    ],
    'of the same words in another order': [event('Doe sues Roe again'), event('Roe sues Doe again')],
    'of a title that tells nothing, in no case': [event('Order'), event('Order')],
    'of one id and different days, one of them under another id': [event('Order', { id: 'o1' }), event('Order', { id: 'o1', date: '2024' })],
    'of one document and different kinds': [
      event('Doe sues', { kind: 'complaint', documents: [{ label: 'PDF', url: '/c.pdf' }] }),
      event('Stay granted', { kind: 'order', documents: [{ label: 'PDF', url: '/c.pdf' }] }),
    ],
  };
  for (const [name, [first, second]] of Object.entries(TWO)) {
    it(name, () => {
      const { events } = merged(documents({ cases: [DOE], events: [first] }, { cases: [DOE_SHORT, ROE], events: [second] }));
      expect(events).to.have.length(2);
    });
  }

  it('when an address stands in several events of a document: that of a docket, say', () => {
    const documents_ = [{ label: 'Docket', url: 'https://example.org/docket' }];
    const { events } = merged(documents(
      { events: [event('Doe moves', { documents: documents_ }), event('Roe answers', { documents: documents_ })] },
      { events: [event('Motion', { documents: documents_ })] },
    ));
    expect(events).to.have.length(3);
  });

  it('when they stand in one document twice', () => {
    const events = [event('Board doubles harbour fees'), event('Board doubles harbour fees')];
    expect(merged(documents({ events }, { events: [event('Board doubles harbour fees')] })).events).to.have.length(2);
  });
});

describe('a case in two documents is there once', () => {
  it('by court and docket number, with both spellings, and events follow', () => {
    const { cases, events } = merged(documents(
      { cases: [DOE], events: [event('Doe sues', { cases: 'doe' })] },
      { cases: [{ ...DOE_SHORT, judges: ['Ana Silva'] }], events: [event('Stay', { cases: 'Doe v. Board' })] },
    ));
    expect(cases).to.have.length(1);
    expect(cases?.[0]).to.deep.include({ id: 'doe', name: DOE.name, judges: ['Ana Silva'], aliases: [{ text: 'Doe v. Board' }] });
    expect(events.map(({ cases: ids }) => ids)).to.deep.equal([['doe'], ['doe']]);
  });

  it('by an id of a court and its citation, where the table of courts is given', () => {
    const courtOf = (written: string): { id: string; label: string } | undefined =>
      written === 'D. Mass.' ? { id: 'mad', label: 'D. Mass.' } : undefined;
    const policies = documents({ cases: [{ ...DOE, court: { id: 'mad', label: 'Boston' } }] }, { cases: [DOE_SHORT] });
    expect(merged(policies).cases).to.have.length(2);
    expect(merged(policies, { courtOf }).cases).to.have.length(1);
  });

  it('by its docket on CourtListener, whatever its name in an alert, and not by another one', () => {
    const linked = (id: string, name: string, number: number): Fields => ({
      id, name, links: [{ label: 'Docket', url: `https://www.courtlistener.com/docket/${number}/${id}/` }],
    });
    const { cases } = merged(documents(
      { cases: [{ ...linked('doe', DOE.name, 7001), court: DOE.court, docket: DOE.docket }] },
      { cases: [linked('a', 'Doe v. Harbour', 7001), linked('b', 'Doe v. Harbour', 700), { ...linked('c', 'Roe', 7001), docket: '9-cv-9', court: DOE.court }] },
    ));
    expect(cases?.map(({ id }) => id)).to.deep.equal(['doe', 'b', 'c']);
  });

  it('but not by the number in another court, nor by the name alone', () => {
    const { cases } = merged(documents(
      { cases: [DOE] }, { cases: [{ ...DOE, id: 'x', court: { label: 'D.D.C.' } }, { id: 'y', name: DOE.name }] },
    ));
    expect(cases?.map(({ id }) => id)).to.deep.equal(['doe', 'x', 'y']);
  });

  it('and another case of its id gets another id, which everything follows', () => {
    const span = { track: 'restraint', state: 'stay', start: '2025-03', basis: 'source', case: 'doe', openedBy: 'o' };
    const { cases, events, spans, corrections, translations } = merged(documents(
      { cases: [DOE], events: [event('Stay', { id: 'o', cases: 'doe' })] },
      {
        cases: [{ ...ROE, id: 'doe' }, { id: 'app', name: 'In re Roe', parent: { case: 'doe', type: 'appeal' } }],
        events: [event('Stay', { id: 'o', cases: 'doe', related: [{ type: 'rules-on', target: 'doe' }] })],
        spans: [span], corrections: [{ date: '2025', text: 'x', targets: ['o', 'doe'] }],
        translations: { es: { origin: 'human', events: { o: { title: 'Orden' } } } },
      },
    ));
    expect(cases?.map(({ id }) => id)).to.deep.equal(['doe', 'doe-2', 'app']);
    expect(cases?.[2]?.parent?.case).to.equal('doe-2');
    expect(events.map(({ id, cases: ids }) => [id, ids])).to.deep.equal([['o', ['doe']], ['o-2', ['doe-2']]]);
    expect(events[1]?.related?.[0]?.target).to.equal('doe-2');
    expect(spans?.[0]).to.deep.include({ case: 'doe-2', openedBy: 'o-2' });
    expect(corrections?.[0]?.targets).to.deep.equal(['o-2', 'doe-2']);
    expect(translations?.['es']?.events).to.deep.equal({ 'o-2': { title: 'Orden' } });
  });
});

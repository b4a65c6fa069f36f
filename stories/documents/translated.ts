import type { PolicyInput } from '../../src/index.js';

/** A document in English with two translations, both partial: Spanish by a machine, which nobody has reviewed, and Arabic by a person. */
export function translated(): PolicyInput {
  return {
    id: 'night-ferries',
    lang: 'en',
    title: 'Night ferries to the islands',
    summary: 'The city ended the ferries that leave after ten at night. Those who live on the islands have sued.',
    asOf: '2025-09-01',
    cases: [{ id: 'islanders', name: 'Islanders v. City of Harbor', docket: ['1:25-cv-00012'], court: { label: 'D. Mass.' } }],
    notes: { fares: { text: 'A fare is for one crossing. Those who live on the islands pay half.', short: 'Fares' } },
    events: [
      { id: 'notice', date: '2025-01-10', kind: 'announced', title: 'Notice to passengers', body: 'It was posted at every pier.', notes: ['fares'] },
      { id: 'last', date: '2025-02-01', kind: 'effective', title: 'The last night ferry', body: 'It left at 11:40 p.m. with nine passengers.' },
      { id: 'suit', date: '2025-03-07', kind: 'complaint', title: 'Islanders sue', body: 'They ask for the ferries back until the trial.', cases: 'islanders' },
      { id: 'order', date: '2025-06-20', kind: 'order', title: 'The ferries run again', body: 'The order holds until the trial.', cases: 'islanders' },
    ],
    translations: {
      es: {
        origin: 'machine',
        title: 'Transbordadores nocturnos a las islas',
        summary: 'La ciudad suprimió los transbordadores que salen después de las diez de la noche. Quienes viven en las islas han demandado.',
        events: {
          notice: { title: 'Aviso a los pasajeros', body: 'Se colocó en cada muelle.' },
          last: { title: 'El último transbordador nocturno', body: 'Salió a las 23:40 con nueve pasajeros.' },
          suit: { title: 'Los isleños demandan' },
        },
        notes: { fares: { text: 'Una tarifa es por travesía. Quienes viven en las islas pagan la mitad.', short: 'Tarifas' } },
      },
      ar: {
        origin: 'human',
        reviewed: '2025-03-07',
        title: 'العبّارات الليلية إلى الجزر',
        summary: 'ألغت المدينة العبّارات التي تغادر بعد العاشرة ليلاً، فرفع سكان الجزر دعوى.',
        events: {
          notice: { title: 'إشعار إلى الركاب', body: 'عُلِّق على كل رصيف.' },
          suit: { title: 'سكان الجزر يرفعون دعوى', body: 'يطلبون إعادة العبّارات حتى المحاكمة.' },
        },
      },
    },
  };
}

/** What the generated documents are made of: sentences of the field, about a fictional rule. `{…}` is filled in. */

export const NAMES = {
  agency: ['The board', 'The ministry', 'The registry office', 'The director', 'The inspector general', 'The bureau'],
  party: ['the readers', 'the libraries’ union', 'the state of Arcadia', 'the borough', 'the plaintiffs', 'the intervenors'],
  judge: ['Judge Amara Lindqvist', 'Judge Tomas Okafor', 'Judge Ines Halloran', 'Judge Ravi Castellane'],
  outlet: ['Arcadia Courier', 'The Daily Ledger', 'Harbour Post', 'Public Record Weekly', 'Northern Wire'],
  matter: [
    'the reading-room fee', 'the transfer of borrowers’ records', 'the residence test', 'the inter-library agreement',
    'the retention period', 'the exemption for schools', 'the appeals desk', 'the data-sharing protocol',
  ],
  paper: ['memorandum', 'notice', 'circular', 'technical annex', 'letter', 'guidance', 'implementation plan', 'declaration'],
  month: ['January', 'March', 'May', 'June', 'September', 'November'],
};

/** Titles by category, each with the kinds that it may have. */
export const TITLES = {
  agency: [
    ['announced', '{agency} announces a change to {matter} from {month}'],
    ['directive', '{agency} directs all branches to apply {matter} at once'],
    ['rule', '{agency} publishes an interim rule on {matter} for comment'],
    ['agreement', '{agency} signs a {paper} on {matter} with its partners'],
    ['delayed', '{agency} delays {matter} until further {paper}s are issued'],
  ],
  filing: [
    ['complaint', 'Complaint of {party} against {matter} and the {paper} behind it'],
    ['motion', 'Motion of {party} for a preliminary injunction on {matter}'],
    ['brief', 'Brief of {party} in opposition, with a {paper} on {matter}'],
    ['declaration', 'Declaration in support of {party} about {matter}'],
    ['appeal', 'Notice of appeal by {party} from the order on {matter}'],
  ],
  order: [
    ['order', 'Order granting in part the motion of {party} on {matter}'],
    ['minute-order', 'Minute order setting a schedule for {party} on {matter}'],
    ['opinion', 'Memorandum opinion on standing of {party} in {matter}'],
    ['hearing', 'Hearing on the request of {party} concerning {matter}'],
  ],
  report: [
    ['report', 'What the {paper} says about {matter}, and what it leaves out'],
    ['report', 'Internal {paper} shows how {matter} was prepared since {month}'],
    ['data', 'New figures on {matter}: who has been asked, and who answered'],
    ['statement', '{agency} defends {matter} after questions from {party}'],
  ],
};

export const SENTENCES = [
  'The {paper} describes how {matter} is to work from {month} on, and names the offices that must report on it.',
  '{agency} gave no reason for the date, and did not answer questions from {party}.',
  'According to the {paper}, records are kept for ninety days unless {party} object in writing.',
  'Counsel for {party} argued that {matter} was never put out for comment.',
  'A footnote says that the figures for {month} are preliminary and may be revised.',
  '{judge} asked both sides to file a joint status report within fourteen days.',
  'Nothing in the {paper} says what becomes of requests that were pending before {month}.',
  'The parties agree on the facts but not on whether {matter} counts as a final action.',
  'Two exhibits were filed under seal; a redacted {paper} is to follow.',
  '{agency} says that {matter} affects fewer than one in a hundred visits.',
];

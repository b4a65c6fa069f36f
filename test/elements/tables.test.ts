import { expect } from '@esm-bundle/chai';
import '../../src/formats.js';
import { mount } from '../support/reader.js';
import { serve } from '../support/server.js';
import { next } from '../support/until.js';

const text = (body: string) => () => new Response(body);
const show = async (csv: string, attributes: Record<string, string> = {}): Promise<HTMLElementEventMap['policy-load'] | HTMLElementEventMap['policy-error']> => {
  serve({ '/table.csv': [text(csv)] });
  const timeline = mount('policy-timeline', { attributes: { src: '/table.csv', format: 'csv', ...attributes } });
  return Promise.race([next(timeline, 'policy-load'), next(timeline, 'policy-error')]);
};
const policyIn = ({ detail }: Awaited<ReturnType<typeof show>>) => ('policy' in detail ? detail.policy : null);

describe('A table on a page', () => {
  const CSV = 'Filed,Case name,When heard\n2024-01-02,Doe v. Roe,2025-01-02\n';

  it('has the title that the page gives it, and its columns as the page says', async () => {
    const policy = policyIn(await show(CSV, { 'policy-title': 'Harbour fees', map: 'date="When heard" title="Case name"' }));
    expect([policy?.title, policy?.events[0]?.date, policy?.events[0]?.title]).to.deep.equal(['Harbour fees', '2025-01-02', 'Doe v. Roe']);
  });

  it('is read anew when these change', async () => {
    serve({ '/table.csv': [text(CSV), text(CSV), text(CSV)] });
    const timeline = mount('policy-timeline', { attributes: { src: '/table.csv', format: 'csv' } });
    expect((await next(timeline, 'policy-load')).detail.policy.title).to.equal('Timeline');
    timeline.policyTitle = 'Harbour fees';
    expect((await next(timeline, 'policy-load')).detail.policy.title).to.equal('Harbour fees');
    timeline.setAttribute('map', 'date="When heard"');
    expect((await next(timeline, 'policy-load')).detail.policy.events[0]?.date).to.equal('2025-01-02');
  });

  it('says what of its mapping is not there', async () => {
    const { detail } = await show(CSV, { map: 'date="Entered"' });
    expect(detail.issues.map(({ message }) => message)).to.deep.equal([
      'The mapping names the column "Entered", which is not in the table; its columns are "Filed", "Case name" and "When heard"',
    ]);
  });

  it('is a case card as well', async () => {
    serve({ '/table.csv': [text('Date,Title,Case\n2024-01-02,It began,Doe v. Roe\n')] });
    const card = mount('case-card', { attributes: { src: '/table.csv', format: 'csv', 'policy-title': 'Harbour fees' } });
    expect((await next(card, 'policy-load')).detail.policy.title).to.equal('Harbour fees');
  });

  it('is found behind the address at which people edit its Google Sheet', async () => {
    const key = '1xuY4upIooEeszZ_lCmeNx24eSFWe0rHe9ZdqH2xqVNk';
    const { asked } = serve({ [`/spreadsheets/d/${key}/export`]: [text(CSV)] });
    const timeline = mount('policy-timeline', { attributes: { src: `https://docs.google.com/spreadsheets/d/${key}/edit#gid=0`, format: 'csv' } });
    await next(timeline, 'policy-load');
    expect(asked).to.have.length(1);
  });

  it('has one list of all that is wrong with it and with the document made of it, in the order of its rows, each named', async () => {
    const long = 'x'.repeat(200);
    const { detail } = await show([
      'Date,Title,Kind,Link,Id', '2024-01-02,First,Settlement,,a', '"2024-02-31",Second,,,b', ',,,javascript:x,', '2024-03-01,"Two', 'lines",Misc,,c d',
      `2024-04-01,Fourth,Settlement,,${long}`, 'once,Fifth,order,,a', '',
    ].join('\n'));
    const messages = detail.issues.map(({ message }) => message);
    const lines = messages.map((message) => Number(/^line (\d+)/.exec(message)?.[1]));
    expect(lines, messages.join('\n')).to.deep.equal([...lines].sort((one, other) => one - other));
    expect(messages.join('\n')).to.match(/line 2: .*"Settlement" is not a known kind/).and.to.match(/line 3: .*2024-02-31/).and.to.match(/line 8 \(row 7\)/);
  });
});

import { expect } from '@esm-bundle/chai';
import { withoutScript } from '../../../../src/convert/input/files/script.js';
import { scriptInput } from '../../../../src/convert/input/files/script-input.js';
import { Ledger } from '../../../../src/convert/input/ledger.js';

const FORMAT = { name: 'ours', expected: 'a list of lamps' };

function read(text: string): { value: unknown; problems: Ledger['problems'] } {
  const ledger = new Ledger();
  return { value: scriptInput(text, FORMAT, ledger), problems: ledger.problems };
}

describe('the data of a script', () => {
  const lamps = [{ lamp: 'Ada\'s', lit: 1850 }];
  const scripts: readonly (readonly [what: string, text: string])[] = [
    ['as JSON', '[{"lamp": "Ada\'s", "lit": 1850}]'],
    ['with single quotation marks', "[{'lamp': 'Ada\\'s', 'lit': 1850}]"],
    ['with names that have none', '[{lamp: "Ada\'s", lit: 1850}]'],
    ['with commas too many', '[{"lamp": "Ada\'s", "lit": 1850,},]'],
    ['with comments', '// lamps\n/* of the * coast */ [{"lamp": "Ada\'s", /* in */ "lit": 1850}] // end'],
    ['in a variable', 'var lamps = [{lamp: "Ada\'s", lit: 1850}];\n'],
    ['in a module', 'export const lamps = [{lamp: "Ada\'s", lit: 1850}];'],
    ['in a default export', 'export default [{lamp: "Ada\'s", lit: 1850}]'],
    ['in a module of Node', 'module.exports = [{lamp: "Ada\'s", lit: 1850}];'],
    ['in a callback', 'show([{"lamp": "Ada\'s", "lit": 1850}]);'],
    ['in an object that is made', 'let data = new vis.DataSet([{lamp: "Ada\'s", lit: 1850}]);'],
    ['after a byte order mark', '\uFEFFvar lamps = [{lamp: "Ada\'s", lit: 1850}]'],
  ];
  for (const [what, text] of scripts) {
    it(`is read ${what}`, () => expect(read(text)).to.deep.equal({ value: lamps, problems: [] }));
  }

  const faults: readonly (readonly [text: string, message: RegExp, hint: RegExp])[] = [
    ['[\n{lit: new Date(1850, 7, 15), a: 1}]', /^line 2: a date is computed, and no program is run here: "new Date\(1850, 7, 15\), a: 1\}\]"$/, /7 is August/],
    ['[{lit: moment("1850")}]', /^line 1: a date is computed/, /"2010-08-15"/],
    ['var x = [{\r\nlit: someday}]', /^line 2: a value has a name or is computed.*"someday\}\]"/, /Write the value itself/],
    ['[{lit: function () {}}]', /^line 1: a value has a name or is computed/, /Write the value itself/],
    ['[{lamp: "a" + "b"}]', /^line 1: a value is computed/, /one pair of quotation marks/],
    ['[{lamp: `a`}]', /^line 1: a text stands in backquotes/, /quotation marks/],
    ["[\n\n{lamp: 'Ada's'}]", /^line 3: a text has ended before "s'\}\]"$/, /backslash/],
    ["[{lamp: 'one\ntwo'}]", /^line 1: a text is not ended where the line ends$/, /\\n/],
    ['[{lamp: 1}]\nvar more = 2;', /^line 2: the file goes on after its data: "var more = 2;"$/, /only one list/],
    ['[{lamp: 1} {lamp: 2}]', /^line 1: the file is neither JSON nor the data of a script/, /comma/],
    ['{"lamps": [\n{% for lamp in lamps %}]}', /^line 2: the file is a template/, /made from it/],
    ['{"lamps": [{"lit', /ends in the middle/, /again/],
    ['var lamp = document.querySelector("a");\nlet more = [1];', /is a program/, /file of its own/],
    ['name,lit\nAda,1850\n', /seems to be a table/, /Import it as csv/],
    ['Lamps of the coast', /is not JSON/, /Give a list of lamps/],
    [`[${'{"lamp": 1},'.repeat(200_000)}]`, /is not JSON/, /comma/],
  ];
  for (const [text, message, hint] of faults) {
    it(`cannot be read from ${JSON.stringify(text.slice(0, 60))}, which is said with the line and the remedy`, () => {
      const { value, problems } = read(text);
      expect(value).to.equal(undefined);
      expect(problems.map(({ severity }) => severity)).to.deep.equal(['error']);
      expect(problems[0]?.message).to.match(message);
      expect(problems[0]?.hint).to.match(hint);
    });
  }

  it('keeps its lines and columns', () => {
    expect(withoutScript('// a\nvar x =\n {a: 1};')).to.equal('    \n       \n {a: 1}');
  });

  it('is found in linear time, whatever stands before it', () => {
    const hostile = [`${'/**/'.repeat(200_000)}x`, '/*'.repeat(400_000), `${' '.repeat(800_000)}x`, 'a'.repeat(800_000), `${'// \n'.repeat(200_000)}(`];
    const start = performance.now();
    for (const text of hostile) expect(withoutScript(text)).to.equal(text);
    expect(performance.now() - start).to.be.below(2000);
  });
});

import { expect } from '@esm-bundle/chai';
import { Ledger } from '../../../src/convert/input/ledger.js';
import { readTable } from '../../../src/convert/input/table.js';
import type { Problem } from '../../../src/convert/input/report.js';

interface Read {
  readonly columns: readonly string[] | undefined;
  readonly rows: readonly (readonly string[])[] | undefined;
  readonly lines: readonly number[] | undefined;
  readonly problems: readonly Problem[];
}

function read(text: unknown): Read {
  const ledger = new Ledger();
  const table = readTable(text, ledger);
  return {
    columns: table?.columns,
    rows: table?.rows.map(({ cells }) => cells),
    lines: table?.rows.map(({ line }) => line),
    problems: ledger.problems,
  };
}

/** The same table in all the ways that programs write it. */
const WAYS: Readonly<Record<string, string>> = {
  'with commas': 'Date,Title\n2025-03-07,Filed\n2025,Closed\n',
  'with semicolons': 'Date;Title\n2025-03-07;Filed\n2025;Closed\n',
  'with tabs': 'Date\tTitle\n2025-03-07\tFiled\n2025\tClosed\n',
  'with bars': 'Date|Title\n2025-03-07|Filed\n2025|Closed\n',
  'with a byte order mark': '\uFEFFDate,Title\n2025-03-07,Filed\n2025,Closed\n',
  'with CRLF': 'Date,Title\r\n2025-03-07,Filed\r\n2025,Closed\r\n',
  'with CRLF on some lines': 'Date,Title\r\n2025-03-07,Filed\n2025,Closed\r\n',
  'with CR': 'Date,Title\r2025-03-07,Filed\r2025,Closed\r',
  'quoted': '"Date","Title"\r\n"2025-03-07","Filed"\r\n"2025","Closed"\r\n',
  'without a last line end': 'Date,Title\n2025-03-07,Filed\n2025,Closed',
  'with blank lines': '\n\nDate,Title\n\n2025-03-07,Filed\n,\n2025,Closed\n\n \n',
  'with the delimiter on a line of its own, as Excel writes it': 'sep=;\r\nDate;Title\r\n2025-03-07;Filed\r\n2025;Closed\r\n',
};

describe('a table', () => {
  for (const [way, text] of Object.entries(WAYS)) {
    it(`is the same ${way}`, () => {
      const { columns, rows, problems } = read(text);
      expect(columns).to.deep.equal(['Date', 'Title']);
      expect(rows).to.deep.equal([['2025-03-07', 'Filed'], ['2025', 'Closed']]);
      expect(problems).to.deep.equal([]);
    });
  }

  it('keeps delimiters, quotation marks, spaces and line ends of quoted cells', () => {
    const { rows } = read('A,B\n"x, y","say ""no"""\r\n"one\n\ntwo", z \n');
    expect(rows).to.deep.equal([['x, y', 'say "no"'], ['one\n\ntwo', ' z ']]);
  });

  it('takes the delimiter that the first line has most of', () => {
    expect(read('Date;"Title, in full";Court\n1;a,b,c,d,e;2\n').rows).to.deep.equal([['1', 'a,b,c,d,e', '2']]);
  });

  it('knows the line of every row, whatever its cells hold', () => {
    expect(read('A,B\n1,"x\ny\nz"\n\n2,3\n4,5').lines).to.deep.equal([2, 6, 7]);
    expect(read('sep=,\r\nA,B\r\n1,"x\r\ny"\r\n2,3\r\n').lines).to.deep.equal([3, 5]);
    expect(read('A,B\r1,"x\ry"\r2,3').lines).to.deep.equal([2, 4]);
  });

  it('names columns without a name by their number, and those with the name of another', () => {
    const named = read('" Date\nfiled ",,Date  filed,Title,\n1,2,3,4,\n');
    expect(named.columns).to.deep.equal(['Date filed', 'column 2', 'column 3', 'Title', 'column 5']);
    expect(named.problems.map(({ message }) => message)).to.deep.equal([
      'line 1: has no name for a column, which is called "column 2"',
      'line 1: names a column "Date filed" that cannot be called so, or not again, and is called "column 3"',
    ]);
  });

  it('keeps the cells of a row that is too long, and says which rows are', () => {
    const { columns, rows, problems } = read('A,B\n1,2,3\n4\n5,6,,\n7,8,,9\n');
    expect(columns).to.deep.equal(['A', 'B', 'column 3', 'column 4']);
    expect(rows).to.deep.equal([['1', '2', '3'], ['4'], ['5', '6', '', ''], ['7', '8', '', '9']]);
    expect(problems[0]?.message).to.equal(
      'line 2: has more cells than there are columns, which are kept by number; likewise in line 5');
  });

  it('says of many rows only how many they are', () => {
    const { problems } = read(`A\n${'1,2\n'.repeat(500)}`);
    expect(problems[0]?.message).to.match(/likewise in lines 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 489 more$/);
  });

  it('goes on after a quotation mark that is not closed', () => {
    const { rows, problems } = read('A,B\n1,2\n3,"4,5\n6,7\n8,9\n');
    expect(rows?.slice(0, 3)).to.deep.equal([['1', '2'], ['3', '"4', '5'], ['6', '7']]);
    expect(rows?.at(-1)).to.deep.equal(['8', '9']);
    expect(problems[0]).to.include({ severity: 'warning', place: 'line 3' });
    expect(problems[0]?.message).to.equal('line 3: a quotation mark is not closed, or closed before the end of its cell');
  });

  it('keeps what stands around a quotation mark in a wrong place', () => {
    const { rows, problems } = read('A,B\n"x"y,2\n6" pipe,3\n');
    expect(JSON.stringify(rows)).to.include('x').and.include('y').and.include('6\\" pipe');
    expect(problems[0]?.place).to.equal('line 2');
  });

  it('warns of characters that another encoding has cost', () => {
    expect(read('A,B\nCaf\uFFFD,2\n').problems[0]).to.include({ severity: 'warning', place: 'line 2' });
  });

  const others: Readonly<Record<string, unknown>> = {
    'is empty': '', 'nothing but delimiters': ',,\n,,', 'is a web page': '<!doctype html><title>x',
    'is a PDF': '%PDF-1.7\n', 'is a calendar': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR', 'is XML': '<?xml version="1.0"?><a/>', 'is JSON, not': 'null', 'is JSON': '{"events": []}',
    'is a spreadsheet': 'PK\x03\x04\x14\0', 'is not text in UTF-8': 'D\0a\0t\0e\0', 'is not the text of a table': { a: 1 },
  };
  for (const [what, text] of Object.entries(others)) {
    it(`says of what is none that it ${what}`, () => {
      const { columns, problems } = read(text);
      expect(columns).to.equal(undefined);
      expect(problems[0]?.severity).to.equal('error');
      expect(problems[0]?.message).to.include(what);
      expect(problems[0]?.hint).to.be.a('string');
    });
  }
});

import { readXlsx } from 'hucre/xlsx';
import type { Sheet, Workbook } from '../convert/import/xlsx/workbook.js';

/** What an .xlsx file holds: values as they were last computed, and the addresses that cells lead to. */
export async function readWorkbook(data: Uint8Array): Promise<Workbook> {
  const { sheets } = await readXlsx(data);
  return {
    sheets: sheets.map(({ name, rows, cells }): Sheet => ({
      name,
      rows,
      links: new Map([...cells ?? []].flatMap(([place, { hyperlink }]): [string, string][] => (hyperlink?.target ? [[place, hyperlink.target]] : []))),
    })),
  };
}

import type { DecodedText } from '../document/decode-text.js';
import type { Workbook } from '../convert/import/xlsx/workbook.js';
import { CallError } from './exit-code.js';
import { type Data, decode, readData } from './input.js';

/** A file to import. */
export interface ImportInput {
  readonly name: string;
  readonly bytes: number;
  /** What importers read: a text, or the workbook that a file is. */
  readonly value: string | Workbook;
  readonly decoded?: DecodedText;
}

/**
 * Reads a file for a format, or for one that is not known yet.
 * @throws CallError when it is not there, too large, or not what the format holds
 */
export async function readImportInput(name: string, holds: 'json' | 'text' | 'bytes' | undefined, encoding?: string): Promise<ImportInput> {
  const read = await readData(name);
  if (holds === 'bytes' || (holds === undefined && isWorkbook(read.data))) return openWorkbook(read);
  const decoded = decode(read.data, read.name, encoding);
  return { name: read.name, bytes: read.data.byteLength, value: decoded.text, decoded };
}

/** A zip archive that names the parts of a workbook. */
function isWorkbook(data: Uint8Array): boolean {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return bytes.subarray(0, 4).equals(ARCHIVE) && bytes.includes('xl/workbook');
}

const ARCHIVE = Buffer.from('PK\u0003\u0004', 'latin1');

async function openWorkbook({ name, data }: Data): Promise<ImportInput> {
  if (!isWorkbook(data)) throw new CallError(`${name} is no Excel workbook (.xlsx).`, 'Save it as .xlsx in the spreadsheet, or import it as what it is.');
  const { readWorkbook } = await import('./read-workbook.js');
  try {
    return { name, bytes: data.byteLength, value: await readWorkbook(data) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CallError(`${name} cannot be read as an Excel workbook: ${reason.replace(/\.$/, '')}.`, 'Open it in the spreadsheet and save it again, without a password, or as CSV.');
  }
}

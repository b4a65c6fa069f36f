/** What a library of workbooks gives of one; formulas as what they came to. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  /** Days and times are dates whose parts in universal time are those of the cell. */
  readonly rows: readonly (readonly (string | number | boolean | Date | null)[])[];
  /** The addresses that cells lead to, by row and column from 0: "1,3". */
  readonly links: ReadonlyMap<string, string>;
}

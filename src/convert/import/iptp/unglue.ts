const HEADING = [
  'Effective Date',
  'Subsequent Trump(?:-Era)? and Court Action(?:\\(s\\))?',
  'Current Status',
  'Original Trump Policy Status',
  'Pre Trump-Era Policies',
  'Subject Matter: .*',
  'Agencies Affected: .*',
].join('|');
const GLUED_HEADING = new RegExp(`(?<=[\\p{L}\\p{N}.)\\]”"])(?=(?:${HEADING})$)`, 'gmu');
const GLUED_DATE = /^([A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})(?=[^\s,.;:)])/gm;
const GLUED_LINK = /^(View Document|Go to article)(?=[^\s.,])/gm;

/** Parts what text extractors write without a break: "March 7, 20252025.03.07 Complaint", "ReportEffective Date". */
export function unglue(page: string): string {
  return page.replace(GLUED_HEADING, '\n').replace(GLUED_DATE, '$1\n').replace(GLUED_LINK, '$1\n');
}

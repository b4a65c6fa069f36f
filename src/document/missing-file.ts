/** Names the file that an import did not find: by its address, which not every browser tells. */
export function missingFile(error: unknown): string {
  return /\S+\.m?[jt]s\b\S*/.exec(String(error))?.[0] ?? 'the folder "formats" beside the script';
}

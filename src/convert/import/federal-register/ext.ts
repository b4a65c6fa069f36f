/** Under `ext`, where what has no place in the document format is kept. */
export const EXT = 'gov.federalregister';

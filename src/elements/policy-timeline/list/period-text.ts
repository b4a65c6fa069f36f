import { dateFormat } from '../../../locale/plain-english.js';

/** "2025", "45 BC", "March 2025". */
export function periodText(year: number, month: number | null, lang: string): string {
  const day = new Date(0);
  day.setUTCFullYear(year, (month ?? 7) - 1, 1);
  return dateFormat(lang, { year: 'numeric', ...(month !== null && { month: 'long' }), ...(year < 1 && { era: 'short' }) }).format(day);
}

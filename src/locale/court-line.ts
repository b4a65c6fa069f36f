import type { PolicyCase } from '../document/index.js';

/** "D.D.C. · 1:25-cv-00677". */
export function courtLine({ court, docket }: Pick<PolicyCase, 'court' | 'docket'>): string {
  return [court?.label, docket.join(', ')].filter((part) => part).join(' · ');
}

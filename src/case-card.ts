import { CaseCard } from './elements/case-card/case-card.js';
import { register } from './register.js';

register('case-card', CaseCard);

export { CaseCard };

declare global {
  interface HTMLElementTagNameMap {
    'case-card': CaseCard;
  }
}

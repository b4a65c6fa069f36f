export { isLink } from './link.js';
export { checkVersion, FORMAT_VERSION } from './number.js';
export {
  NUMBER_RULES,
  OBJECT_RULES,
  TEXT_RULES,
  type NumberRule,
  type ObjectRule,
  type ObjectRuleName,
  type TextRule,
} from './rules.js';

/**
 * Controls set properties. Where an attribute has another name than its property, the table shows both, and
 * only the property has a control.
 */
export const controls = {
  policy: { control: 'object' },
  'heading-level': { control: false },
  'deep-link': { control: false },
  'on-select': { control: false },
  'policy-title': { control: false },
} as const;

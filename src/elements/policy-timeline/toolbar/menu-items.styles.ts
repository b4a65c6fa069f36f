/** A text, since a file that is loaded later holds nothing of Lit. */
const css = String.raw;

/** What the menu holds, over what is around it. */
export const menuItemsStyles = css`
  .menu-items {
    display: grid;
    inline-size: max-content;
    padding: 0.3em;
    border: 1px solid var(--_control);
    border-radius: calc(var(--_radius) / 2);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.18);
  }
  .menu-item { padding: 0.45em 0.8em; border: none; border-radius: 0.3em; background: none; font-size: 0.9375em; text-align: start; }
  .keys p { padding: 0 0.8em 0.45em; max-inline-size: 24em; font-size: 0.875em; }
  .menu-item:hover, .menu-item:focus-visible { background: var(--_raised); }
`;

import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { schemes, withScheme } from './scheme.js';
import { themeItems, withTheme } from './theme.js';
import { viewports } from './viewports.js';

setCustomElementsManifest(manifest);

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  tags: ['autodocs'],
  decorators: [withScheme, withTheme],
  globalTypes: {
    scheme: {
      description: 'Colour scheme',
      toolbar: { icon: 'contrast', items: schemes, dynamicTitle: true },
    },
    theme: {
      description: 'Theme',
      toolbar: { icon: 'paintbrush', items: themeItems, dynamicTitle: true },
    },
  },
  initialGlobals: { scheme: 'light', theme: '' },
  parameters: {
    layout: 'fullscreen',
    viewport: { options: viewports },
    backgrounds: { disable: true },
    controls: { expanded: true },
    a11y: {
      test: 'error',
      options: { rules: { 'target-size': { enabled: true } } },
    },
  },
};

import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Vue would take the tags for components of its own.
const isCustomElement = (tag: string) => tag.includes('-');

export default defineConfig({
  base: './',
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
});

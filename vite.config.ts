import { defaultClientConditions, defineConfig } from 'vite';

/** Shared by `npm start` and Storybook: packages are read from their sources, so nothing has to be built first. */
export default defineConfig({
  resolve: { conditions: ['@werkvorm/source', ...defaultClientConditions] },
  optimizeDeps: { entries: [] },
});

/** What the views of a form get, and the people in it: without a page, so that reports and pictures can use it too. */
export * from './people.ts';
export * from './screen.ts';

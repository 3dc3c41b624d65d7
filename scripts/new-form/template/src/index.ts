export { __camel__Form } from './__name__.form.ts';
export { Wv__Pascal__ } from './__name__.element.ts';
export type * from './__name__.types.ts';
export type { __Pascal__Words } from './__name__.strings.ts';

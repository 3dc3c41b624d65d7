/** Pages under test/fixtures/strict are served with a strict policy: nothing from anywhere, no style or HTML from strings. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

export const strictPages = (context, next) => {
  if (context.path.startsWith('/test/fixtures/strict/')) context.set('Content-Security-Policy', POLICY);
  return next();
};

import { css } from 'lit';

/**
 * Every value of the look, in three layers: plain colours for the oldest engines, `light-dark()`, and all the rest
 * derived from ground, ink and accent. A page sets `--wv-*` anywhere above the element; `--_wv-*` is derived and is
 * never set from outside. The element follows the used `color-scheme` of its place, not the system's.
 *
 * @cssprop --wv-accent, --wv-ground, --wv-ink, --wv-centre, --wv-bad, --wv-radius, --wv-font, --wv-font-words, --wv-scale
 */
export const tokens = css`
  .root {
    --_wv-ground: var(--wv-ground, #f5f2ec);
    --_wv-ink: var(--wv-ink, #2b2422);
    --_wv-accent: var(--wv-accent, #2a45c2);
    --_wv-centre: var(--wv-centre, #dfa23a);
    --_wv-bad: var(--wv-bad, #a32018);
    --_wv-card: #fffef8;
    --_wv-ink-2: #564f4c;
    --_wv-edge: #79736f;
    --_wv-line: #cfcbc6;
    --_wv-stock: #d9d3cb;
    --_wv-tint: #e2e9f4;
    --_wv-bad-tint: #f9ebe3;
    --_wv-on-accent: #ffffff;
    --_wv-accent-ink: var(--_wv-accent);
    --_wv-ring-1: #f4eee4;
    --_wv-ring-2: #f3e9d9;
    --_wv-ring-3: #f1e2cc;
    --_wv-ring-4: #f0dbbd;
    --_wv-ring-5: #edd3ab;
    --_wv-c1: #0f7074;
    --_wv-c2: #f4be5c;
    --_wv-c3: #a94110;
    --_wv-c4: #a3d8f8;
    --_wv-c5: #54284e;
    --_wv-c6: #94a264;
    --_wv-c-dark: #2b2422;
    --_wv-c-light: #ffffff;
    --_wv-words: var(
      --wv-font-words,
      var(
        --wv-font,
        'Iowan Old Style',
        'Palatino Linotype',
        Palatino,
        P052,
        'URW Palladio L',
        'Noto Serif',
        'Noto Naskh Arabic',
        Georgia,
        serif
      )
    );
    --_wv-tool: var(
      --wv-font,
      'Avenir Next',
      'Segoe UI',
      'Noto Sans',
      Roboto,
      'Noto Sans Arabic',
      system-ui,
      'Liberation Sans',
      Arial,
      sans-serif
    );
    --_wv-radius: var(--wv-radius, 0.5em);
    --_wv-r-card: min(0.28em, var(--_wv-radius));
    --_wv-shade: 43 36 34;
    --_wv-lie: 0 0.12em 0 var(--_wv-stock), 0 0.18em 0.4em rgb(var(--_wv-shade) / 0.14);
    --_wv-nudge: 0 0.16em 0 var(--_wv-stock), 0 0.35em 0.7em rgb(var(--_wv-shade) / 0.18);
    --_wv-lift: 0 0.16em 0 var(--_wv-stock), 0 1em 1.6em rgb(var(--_wv-shade) / 0.28);
    --_wv-focus: 0 0 0 0.14em var(--_wv-ground), 0 0 0 0.34em var(--_wv-accent-ink);
    --_wv-t1: 120ms;
    --_wv-t2: 260ms;
    --_wv-t3: 520ms;
    --_wv-settle: cubic-bezier(0.2, 0.8, 0.25, 1);
  }

  @supports (color: light-dark(#000, #fff)) {
    .root {
      --_wv-ground: var(--wv-ground, light-dark(#f5f2ec, #211d1c));
      --_wv-ink: var(--wv-ink, light-dark(#2b2422, #f2ece4));
      --_wv-accent: var(--wv-accent, light-dark(#2a45c2, #a9b8ff));
      --_wv-centre: var(--wv-centre, light-dark(#dfa23a, #d9a24a));
      --_wv-bad: var(--wv-bad, light-dark(#a32018, #ff9c8a));
      --_wv-card: light-dark(#fffef8, #312d2c);
      --_wv-on-accent: light-dark(#ffffff, #0d0d0d);
    }
  }

  @supports (color: color-mix(in oklab, red, blue)) {
    .root {
      --_wv-ink-2: color-mix(in oklab, var(--_wv-ink) 76%, var(--_wv-ground));
      --_wv-edge: color-mix(in oklab, var(--_wv-ink) 58%, var(--_wv-ground));
      --_wv-line: color-mix(in oklab, var(--_wv-ink) 17%, var(--_wv-ground));
      --_wv-stock: color-mix(in oklab, var(--_wv-ink) 20%, var(--_wv-card));
      --_wv-tint: color-mix(in oklab, var(--_wv-accent) 12%, var(--_wv-card));
      --_wv-bad-tint: color-mix(in oklab, var(--_wv-bad) 9%, var(--_wv-card));
      --_wv-ring-1: color-mix(in oklab, var(--_wv-centre) 5%, var(--_wv-ground));
      --_wv-ring-2: color-mix(in oklab, var(--_wv-centre) 12%, var(--_wv-ground));
      --_wv-ring-3: color-mix(in oklab, var(--_wv-centre) 20%, var(--_wv-ground));
      --_wv-ring-4: color-mix(in oklab, var(--_wv-centre) 29%, var(--_wv-ground));
      --_wv-ring-5: color-mix(in oklab, var(--_wv-centre) 40%, var(--_wv-ground));
    }
  }

  @supports (color: oklch(from red calc(l + 0.1) c h)) {
    .root {
      --_wv-card: oklch(from var(--_wv-ground) calc(l + 0.035 + (1 - l) * 0.04) c h);
      --_wv-accent-ink: light-dark(
        oklch(from var(--_wv-accent) min(l, 0.46) c h),
        oklch(from var(--_wv-accent) max(l, 0.79) c h)
      );
      --_wv-on-accent: oklch(from var(--_wv-accent) clamp(0.16, (0.66 - l) * 1000, 1) 0 0);
    }
  }

  @media (prefers-contrast: more) {
    .root {
      --_wv-ink-2: var(--_wv-ink);
      --_wv-edge: var(--_wv-ink);
      --_wv-line: var(--_wv-edge);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .root {
      --_wv-t1: 0ms;
      --_wv-t2: 0ms;
      --_wv-t3: 0ms;
    }
  }

  @media (forced-colors: active) {
    .root {
      --_wv-ground: Canvas;
      --_wv-card: Canvas;
      --_wv-ink: CanvasText;
      --_wv-ink-2: CanvasText;
      --_wv-edge: CanvasText;
      --_wv-line: CanvasText;
      --_wv-stock: CanvasText;
      --_wv-accent: Highlight;
      --_wv-accent-ink: Highlight;
      --_wv-on-accent: HighlightText;
      --_wv-tint: Canvas;
      --_wv-bad: CanvasText;
      --_wv-bad-tint: Canvas;
      --_wv-ring-1: Canvas;
      --_wv-ring-2: Canvas;
      --_wv-ring-3: Canvas;
      --_wv-ring-4: Canvas;
      --_wv-ring-5: Canvas;
    }
  }
`;

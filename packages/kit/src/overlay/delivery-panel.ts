/** The link (and the picture) that stand in for a download that may not have arrived. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Delivery } from './download.ts';

/** Words of the panel. */
export interface DeliveryWords {
  /** The link, e.g. "Save circle.svg" */
  readonly save: string;
  /** Description of the picture. */
  readonly picture: string;
}

/** Nothing when the file surely arrived. A picture can be saved by a long press where links are dead. */
export function deliveryPanel(delivery: Delivery, words: DeliveryWords): TemplateResult | typeof nothing {
  if (delivery.certain) return nothing;
  const { url, filename, type } = delivery;
  return html`<a part="download-link" href=${url} download=${filename} target="_blank" rel="noopener">${words.save}</a>
    ${type.startsWith('image/') ? html`<img part="download-picture" src=${url} alt=${words.picture} />` : nothing}`;
}

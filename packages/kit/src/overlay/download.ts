/**
 * Bringing an export to the person, also where the page may not download (embedding.md R14, R15, §6).
 *
 * A sandboxed frame swallows `a[download]` without a word, so the frame is judged first, at the click. Where it is not
 * sure that the download arrives, the answer carries a link for the widget to show.
 */

/** How an export reached the person. */
export interface Delivery {
  /** `download`: started. `picker`: saved where the person chose. `cancelled`: they closed the picker. `link`: show it. */
  readonly way: 'download' | 'picker' | 'cancelled' | 'link';
  /** False when nobody can tell whether it arrived: show the link as well. */
  readonly certain: boolean;
  /** Whether the page around the frame was handed the data too (`wv-export` message). */
  readonly posted: boolean;
  readonly filename: string;
  readonly type: string;
  /** Address of the data for a link or a picture; good until `release()`. */
  readonly url: string;
  /** Call it when the link is no longer shown. */
  release(): void;
}

/** What the page around a sandboxed frame is sent (`message` event; check `event.source`, the origin is "null"). */
export interface ExportMessage {
  readonly type: 'wv-export';
  readonly name: string;
  readonly mime: string;
  /** A string for texts, a Blob for pictures. */
  readonly data: string | Blob;
}

/** `yes`: downloads work. `no`: the frame's sandbox forbids them. `perhaps`: a frame whose sandbox cannot be read. */
export function mayDownload(view: Window = window): 'yes' | 'perhaps' | 'no' {
  let inner = view;
  while (inner.parent !== inner) {
    let frame: Element | null = null;
    try {
      frame = inner.frameElement;
    } catch {
      // Another origin: its sandbox cannot be read.
    }
    if (!frame) return view.origin === 'null' ? 'no' : 'perhaps';
    const sandbox = frame.getAttribute('sandbox');
    if (sandbox !== null && !/(^|\s)allow-downloads(\s|$)/i.test(sandbox)) return 'no';
    inner = inner.parent as Window;
  }
  return 'yes';
}

type SavePicker = (options: { suggestedName: string }) => Promise<{
  createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void> }>;
}>;

async function pick(blob: Blob, filename: string): Promise<'picker' | 'cancelled' | null> {
  const picker = (window as Window & { showSaveFilePicker?: SavePicker }).showSaveFilePicker;
  if (typeof picker !== 'function') return null;
  try {
    const handle = await picker({ suggestedName: filename });
    const file = await handle.createWritable();
    await file.write(blob);
    await file.close();
    return 'picker';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : null;
  }
}

function download(url: string, filename: string, root: Node): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = filename;
  link.style.display = 'none';
  root.appendChild(link);
  link.click();
  root.removeChild(link);
}

/**
 * Hands `data` to the person as a file. Call it in the click that asked for it.
 *
 * @param root where a link may be put for a moment: the element's shadow root. Default: the document's body.
 */
export async function deliver(
  data: Blob | string,
  filename: string,
  type: string,
  root: Node = document.body,
): Promise<Delivery> {
  const blob = typeof data === 'string' ? new Blob([data], { type }) : data;
  const url = URL.createObjectURL(blob);
  const answer = (way: Delivery['way'], certain: boolean, posted = false): Delivery => ({
    way,
    certain,
    posted,
    filename,
    type,
    url,
    release: () => URL.revokeObjectURL(url),
  });
  const may = mayDownload();
  if (may !== 'no') {
    download(url, filename, root);
    return answer('download', may === 'yes');
  }
  const picked = await pick(blob, filename);
  if (picked) return answer(picked, true);
  const message: ExportMessage = { type: 'wv-export', name: filename, mime: type, data };
  // The frame was sandboxed by the page around it; its origin cannot be known from in here.
  window.parent.postMessage(message, '*');
  return answer('link', false, true);
}

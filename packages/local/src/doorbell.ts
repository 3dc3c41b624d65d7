/** How a tab says that there is something new, and hears it from the others. It carries no data: that is in the store. */
export interface Doorbell {
  ring(): void;
  close(): void;
}

/**
 * Rings at every other tab of this site that has the same board open, and calls `answer` when one of those rings. Also
 * when the page comes back from the background, where it may have missed it.
 */
export function openDoorbell(name: string, answer: () => void): Doorbell {
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel(name);
    channel.onmessage = answer;
  } catch {
    // Absent or forbidden: the page still looks when it is shown again, and before every command.
  }
  addEventListener('pageshow', answer);
  document.addEventListener('visibilitychange', answer);
  return {
    ring: () => channel?.postMessage(0),
    close() {
      channel?.close();
      removeEventListener('pageshow', answer);
      document.removeEventListener('visibilitychange', answer);
    },
  };
}

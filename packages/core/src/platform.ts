/** Time and ids as a host hands them to the rules. The only file of the core that asks the outside world. */
export interface Platform {
  /** Milliseconds since 1970. */
  now(): number;
  /** A short random id. */
  id(): string;
}

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';

/** The machine's own clock and randomness. Without `crypto.randomUUID`, which plain-http pages of a LAN do not have. */
export const machine: Platform = {
  now: () => Date.now(),
  id: () => {
    let id = '';
    // 36 does not divide 256: the slight unevenness is harmless, the 12 characters still carry about 62 bits.
    for (const byte of crypto.getRandomValues(new Uint8Array(12))) id += ALPHABET[byte % 36]!;
    return id;
  },
};

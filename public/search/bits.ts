/** Numbers as bytes and as bits: the smallest units of the index's files. */

export class ByteWriter {
  #bytes = new Uint8Array(4096);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  /** A number of at least 0, seven bits in a byte, the lowest first. */
  number(value: number): void {
    let left = value;
    while (left > 127) {
      this.byte((left % 128) + 128);
      left = Math.floor(left / 128);
    }
    this.byte(left);
  }

  /** UTF-8 after its length. */
  text(value: string): void {
    const bytes = ENCODER.encode(value);
    this.number(bytes.length);
    this.bytes(bytes);
  }

  bytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

export class ByteReader {
  readonly bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  byte(): number {
    const value = this.bytes[this.at++];
    if (value === undefined) throw new RangeError(TOO_SHORT);
    return value;
  }

  number(): number {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = this.byte();
      value += (byte & 127) * unit;
      if (byte < 128) return value;
    }
  }

  text(): string {
    return DECODER.decode(this.take(this.number()));
  }

  take(length: number): Uint8Array {
    const taken = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return taken;
  }
}

const TOO_SHORT = "a file of the search index ends too early";
const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();

export class BitWriter {
  readonly #bytes = new ByteWriter();
  #current = 0;
  #used = 0;

  /** Bits written so far. */
  get length(): number {
    return 8 * this.#bytes.length + this.#used;
  }

  /** @param width At most 31. */
  bits(value: number, width: number): void {
    let left = width;
    while (left > 0) {
      const taken = Math.min(left, 8 - this.#used);
      left -= taken;
      this.#current = (this.#current << taken) | ((value >> left) & ((1 << taken) - 1));
      this.#used += taken;
      if (this.#used < 8) return;
      this.#bytes.byte(this.#current);
      this.#current = 0;
      this.#used = 0;
    }
  }

  /** A Rice code: the number above its lowest `width` bits in unary, then these. Short where numbers are about 2 to the power of `width`. */
  rice(value: number, width: number): void {
    this.#unary(value >> width);
    this.bits(value, width);
  }

  /** An Elias gamma code of a number of at least 1: short where most are 1. */
  gamma(value: number): void {
    const width = 31 - Math.clz32(value);
    this.#unary(width);
    this.bits(value, width);
  }

  /** The next bits of a reader, as they are. */
  copy(from: BitReader, length: number): void {
    const first = Math.min(length, (8 - this.#used) & 7);
    this.bits(from.bits(first), first);
    this.#bytes.bytes(from.bytes((length - first) >> 3));
    const last = (length - first) & 7;
    this.bits(from.bits(last), last);
  }

  #unary(value: number): void {
    let left = value;
    for (; left > 24; left -= 24) this.bits(2 ** 24 - 1, 24);
    this.bits(2 ** (left + 1) - 2, left + 1);
  }

  done(): Uint8Array {
    if (this.#used > 0) this.bits(0, 8 - this.#used);
    return this.#bytes.done();
  }
}

export class BitReader {
  readonly #bytes: Uint8Array;
  /** The next bit. */
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  bit(): number {
    const byte = this.#byte();
    return (byte >> (7 - (this.at++ & 7))) & 1;
  }

  /** @param width At most 31. */
  bits(width: number): number {
    let value = 0;
    for (let left = width; left > 0; ) {
      const room = 8 - (this.at & 7);
      const taken = left < room ? left : room;
      value = (value << taken) | ((this.#byte() >> (room - taken)) & ((1 << taken) - 1));
      this.at += taken;
      left -= taken;
    }
    return value;
  }

  /** The bits of some bytes, wherever they begin. */
  bytes(length: number): Uint8Array {
    const [start, shift] = [this.at >> 3, this.at & 7];
    this.at += 8 * length;
    if (this.at > 8 * this.#bytes.length) throw new RangeError(TOO_SHORT);
    if (shift === 0) return this.#bytes.subarray(start, start + length);
    const bytes = new Uint8Array(length);
    for (let i = 0; i < length; i++)
      bytes[i] = ((this.#bytes[start + i] ?? 0) << shift) | ((this.#bytes[start + i + 1] ?? 0) >> (8 - shift));
    return bytes;
  }

  rice(width: number): number {
    const high = this.#unary();
    return (high << width) | this.bits(width);
  }

  /** Passes over some Rice codes. */
  skipRice(width: number, count: number): void {
    for (let i = 0; i < count; i++) {
      this.#unary();
      this.at += width;
    }
  }

  gamma(): number {
    const width = this.#unary();
    return (1 << width) | this.bits(width);
  }

  /** The number of ones before the next zero. */
  #unary(): number {
    let ones = 0;
    for (;;) {
      const passed = this.at & 7;
      const left = 8 - passed;
      // The rest of the byte becomes the highest of 32 bits, with zeros behind it.
      const run = Math.clz32(~(this.#byte() << (24 + passed)));
      if (run < left) {
        this.at += run + 1;
        return ones + run;
      }
      ones += left;
      this.at += left;
    }
  }

  #byte(): number {
    const byte = this.#bytes[this.at >> 3];
    if (byte === undefined) throw new RangeError(TOO_SHORT);
    return byte;
  }
}

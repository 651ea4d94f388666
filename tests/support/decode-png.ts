import { inflateSync } from "node:zlib";

/** A PNG as four bytes a pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** Reads a PNG of eight bits a channel, with alpha or without, not interlaced: the kinds that we and browsers write. */
export function decodePng(bytes: Uint8Array): Pixels {
  const file = Buffer.from(bytes);
  if (file.toString("latin1", 0, 8) !== "\u0089PNG\r\n\u001a\n") throw new Error("no PNG");
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const channels = { "0806000000": 4, "0802000000": 3 }[file.toString("hex", 24, 29)];
  if (channels === undefined) throw new Error("another kind of PNG");
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    if (file.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  const samples = unfiltered(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < samples.length; at++) rgba[Math.floor(at / channels) * 4 + (at % channels)] = samples[at] ?? 0;
  return { width, height, rgba };
}

/** Each line of a PNG is written as what differs from its neighbours. */
function unfiltered(packed: Uint8Array, line: number, height: number, channels: number): Uint8Array {
  const samples = new Uint8Array(line * height);
  const byteAt = (index: number) => samples[index] ?? 0;
  for (let y = 0; y < height; y++) {
    const filter = packed[y * (line + 1)] ?? 0;
    for (let x = 0; x < line; x++) {
      const to = y * line + x;
      const left = x < channels ? 0 : byteAt(to - channels);
      const above = y === 0 ? 0 : byteAt(to - line);
      const corner = x < channels || y === 0 ? 0 : byteAt(to - line - channels);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      samples[to] = (packed[y * (line + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return samples;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

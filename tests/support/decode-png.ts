import { inflateSync } from "node:zlib";

/** A PNG as four bytes a pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** Reads a PNG of eight bits a channel with alpha, not interlaced: the kind that we write. */
export function decodePng(bytes: Uint8Array): Pixels {
  const file = Buffer.from(bytes);
  if (file.toString("latin1", 0, 8) !== "\u0089PNG\r\n\u001a\n") throw new Error("no PNG");
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  if (file.toString("hex", 24, 29) !== "0806000000") throw new Error("another kind of PNG");
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    if (file.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  const packed = inflateSync(Buffer.concat(data));
  const line = width * 4;
  const rgba = new Uint8Array(line * height);
  const byteAt = (index: number) => rgba[index] ?? 0;
  for (let y = 0; y < height; y++) {
    const filter = packed[y * (line + 1)] ?? 0;
    for (let x = 0; x < line; x++) {
      const to = y * line + x;
      const left = x < 4 ? 0 : byteAt(to - 4);
      const above = y === 0 ? 0 : byteAt(to - line);
      const corner = x < 4 || y === 0 ? 0 : byteAt(to - line - 4);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      rgba[to] = (packed[y * (line + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return { width, height, rgba };
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

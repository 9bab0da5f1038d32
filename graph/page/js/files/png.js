// The density of a PNG file, in pixels per metre of print. https://www.w3.org/TR/png-3/#11pHYs

const TABLE = Uint32Array.from({ length: 256 }, (_, number) => {
  let value = number;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
const HEAD = 33; // bytes of the signature and the first chunk, IHDR

/** @param {Uint8Array} bytes */
export function crc(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) value = TABLE[(value ^ byte) & 255] ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/**
 * The bytes of a PNG file with its density, in dots per inch.
 *
 * @param {Uint8Array} file
 * @param {number} dpi
 */
export function withDensity(file, dpi) {
  const chunk = new DataView(new ArrayBuffer(21));
  chunk.setUint32(0, 9);
  [..."pHYs"].forEach((letter, at) => chunk.setUint8(4 + at, letter.charCodeAt(0)));
  const perMetre = Math.round(dpi / 0.0254);
  chunk.setUint32(8, perMetre);
  chunk.setUint32(12, perMetre);
  chunk.setUint8(16, 1); // the unit is the metre
  chunk.setUint32(17, crc(new Uint8Array(chunk.buffer, 4, 13)));
  const made = new Uint8Array(file.length + 21);
  made.set(file.subarray(0, HEAD));
  made.set(new Uint8Array(chunk.buffer), HEAD);
  made.set(file.subarray(HEAD), HEAD + 21);
  return made;
}

/** Bytes turned by the RC4 stream of a key, from where the stream has given `skip` bytes; turning twice is turning back. */
export function rc4(key: Uint8Array, bytes: Uint8Array, skip = 0): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  for (let index = 0, other = 0; index < 256; index++) {
    other = (other + state[index]! + key[index % key.length]!) & 255;
    [state[index], state[other]] = [state[other]!, state[index]!];
  }
  const turned = new Uint8Array(bytes.length);
  for (let at = -skip, left = 0, right = 0; at < bytes.length; at++) {
    left = (left + 1) & 255;
    const value = state[left]!;
    right = (right + value) & 255;
    state[left] = state[right]!;
    state[right] = value;
    if (at >= 0) turned[at] = bytes[at]! ^ state[(state[left]! + value) & 255]!;
  }
  return turned;
}

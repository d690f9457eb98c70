import encodeQR from 'qr'
import type { QrModules } from '../../results/qr-code'
import type { ShareAddress } from '../../results/share'

/** Beyond it the squares are too small to be read from paper. */
const longestForQrCode = 300

/** The squares of an address; null for a code, which no camera can open, and for what is too long. */
export function qrCodeOf(address: ShareAddress | null): QrModules | null {
  const isScanned = address?.kind === 'link' && address.text.length <= longestForQrCode
  return isScanned ? encodeQR(address.text, 'raw', { border: 2 }) : null
}

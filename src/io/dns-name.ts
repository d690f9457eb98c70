const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const dnsName = new RegExp(`^${label}(?:\\.${label})*$`, 'i')

/** Whether a text is a DNS name in ASCII: labels of 1 to 63 letters, digits and inner hyphens, 253 characters in all. */
export const isDnsName = (text: string): boolean => text.length <= 253 && dnsName.test(text)

/** Whether an address leads to the web: no other may become a link, since data can hold `javascript:` and worse. */
export function isWebAddress(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\//i.test(address);
}

/** `a List`, `an Integer` */
export function aOrAn(name: string): string {
  return `${/^[AEIOU]/u.test(name) ? 'an' : 'a'} ${name}`
}

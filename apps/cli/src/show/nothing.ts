/** What an empty answer says: the abstracts do not tell, which is not to say that nobody did it. */
export const NOTHING = 'not in these abstracts\n'

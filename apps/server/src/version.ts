/** The version of the API's description. */
export const VERSION = '0.1.0'

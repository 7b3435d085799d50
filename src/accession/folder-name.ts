/** The folder of captures, in a file of its own for those who only list it: nothing else is loaded with it. */
export const CAPTURES = "articles/raw";

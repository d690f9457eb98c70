/** So many milliseconds after the last keystroke what is typed is kept: a page that is killed loses no more. */
export const keepingPause = 500

/** For moving the focus to what a change of state has just made or marked: React draws it after the promise that caused it. */
export const onceDrawn = (work: () => void): void => void setTimeout(work, 50);

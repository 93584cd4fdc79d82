// Node alone: the part of every start-up that is not ours.
export {};

/**
 * A function that remembers what it answered of late, by a text that tells its questions apart: while somebody types, all
 * sentences but one are the same again. It lets go of what has not been asked for a while, so that its memory is bounded.
 * @param most about how many answers are kept.
 */
export function recentAnswers<Question, Answer>(
  keyOf: (question: Question) => string,
  answer: (question: Question) => Answer,
  most = 10_000,
): (question: Question) => Answer {
  let recent = new Map<string, { readonly answer: Answer }>();
  let older = new Map<string, { readonly answer: Answer }>();
  return (question) => {
    const key = keyOf(question);
    const known = recent.get(key);
    if (known !== undefined) return known.answer;
    const kept = older.get(key) ?? { answer: answer(question) };
    if (recent.size >= most / 2) [older, recent] = [recent, new Map()];
    recent.set(key, kept);
    return kept.answer;
  };
}

/** Numbers of 0..1, the same on every run: Numerical Recipes' linear congruential generator. */
export function seededRandom(): () => number {
  let state = 1
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

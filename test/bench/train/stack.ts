/** Solves `matrix · x = right` by elimination; the matrix is small and positive definite. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const rows = matrix.map((row, at) => Float64Array.from([...row, right[at] as number]));
  for (let pivot = 0; pivot < size; pivot += 1) {
    const of = rows[pivot] as Float64Array;
    for (const row of rows) {
      if (row === of) continue;
      const factor = (row[pivot] as number) / (of[pivot] as number);
      for (let at = pivot; at <= size; at += 1) row[at] = (row[at] as number) - factor * (of[at] as number);
    }
  }
  return Float64Array.from(rows, (row, at) => (row[size] as number) / (row[at] as number));
}

/**
 * Weighs a few opinions into one: logistic regression by Newton's method. Gives a weight for each column and the shift
 * as the last. A little regularisation keeps a column that says nothing near zero.
 */
export function weigh(opinions: readonly (readonly number[])[], answers: readonly boolean[]): Float64Array {
  const columns = opinions.map((row) => [...row, 1]);
  const size = columns[0]?.length ?? 1;
  let weights = new Float64Array(size);
  for (let round = 0; round < 10; round += 1) {
    const gradient = weights.map((weight, at) => (at === size - 1 ? 0 : weight));
    const curve = Array.from({ length: size }, (_, at) =>
      Float64Array.from({ length: size }, (_, other) => (at === other ? 1 : 0)),
    );
    for (const [row, column] of columns.entries()) {
      const sum = column.reduce((total, value, at) => total + value * (weights[at] as number), 0);
      const p = 1 / (1 + Math.exp(-sum));
      const error = p - (answers[row] ? 1 : 0);
      const w = p * (1 - p) + 1e-6;
      for (const [at, value] of column.entries()) {
        gradient[at] = (gradient[at] as number) + error * value;
        const line = curve[at] as Float64Array;
        for (const [other, second] of column.entries()) line[other] = (line[other] as number) + w * value * second;
      }
    }
    const step = solve(curve, gradient);
    weights = weights.map((weight, at) => weight - (step[at] as number));
  }
  return weights;
}

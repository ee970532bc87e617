import { measureDetectionCost } from './detection-cost';

const c = await measureDetectionCost({
  folder: '/work/shared/corpora/detection',
  executablePath: '/usr/bin/chromium',
  every: Number(process.argv[2] ?? 6),
});
const q = (k: 'detector' | 'reader', f: number) => {
  const v = c.map((x) => x[k]).sort((a, b) => a - b);
  return v[Math.floor(v.length * f)];
};
for (const k of ['detector', 'reader'] as const)
  console.log(k, 'n', c.length, 'p50', q(k, 0.5), 'p95', q(k, 0.95), 'max', q(k, 0.999));
console.log(
  'ratio',
  q('detector', 0.5)! / q('reader', 0.5)!,
  q('detector', 0.95)! / q('reader', 0.95)!,
);

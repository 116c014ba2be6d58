import { conceptKeys } from './concept-keys.js'

/** Metrics by the direction that is better, public knowledge; written as in `known-metrics`. */
const HIGHER =
  'accuracy|top-1 accuracy|top-5 accuracy|IS|BLEU|ROUGE|ROUGE-1|ROUGE-2|ROUGE-L|METEOR|CIDEr|SPICE|chrF|COMET|BERTScore|F1|macro F1|micro F1|precision|recall|AUROC|AUC|AUPR|mAP|AP|mIoU|IoU|Dice|PSNR|SSIM|MS-SSIM|SNR|CLIP score|win rate|exact match|MOS|log-likelihood|likelihood|marginal likelihood|evidence lower bound|throughput|speed|UAS|LAS|MRR|NDCG|hit rate|MCC|MOTA|pass@1|pass@k|success rate|human preference|GenEval|DPG-Bench|HPS v2|ImageReward|naturalness|fluency|diversity|coverage|image quality|sample quality|generation quality|robustness|fidelity|visual fidelity|realism|interpretability|scalability|generalization|consistency|correlation|Spearman correlation|Pearson correlation|acceptance rate|acceptance length|R2|kappa|sensitivity|specificity|balanced accuracy|weighted accuracy|speaker similarity|reward|return|detection accuracy|forecasting accuracy|translation quality|translation accuracy|stability|sample efficiency|data efficiency|parameter efficiency|prompt adherence|faithfulness|readability|human evaluation|density|vendi score|novelty|validity|uniqueness|controllability|compression ratio|bandwidth'
const LOWER =
  'FID|reconstruction FID|generation FID|sFID|FVD|FAD|KID|LPIPS|perplexity|generative perplexity|bits per dimension|bits per character|bits per byte|negative log-likelihood|cross-entropy|cross-entropy loss|loss|validation loss|test loss|training loss|MSE|RMSE|MAE|NMSE|MAPE|sMAPE|MASE|CRPS|ECE|calibration error|error|error rate|top-1 error|top-5 error|test error|reconstruction error|generalization error|WER|CER|PER|EER|DER|TER|KL divergence|total variation distance|Wasserstein distance|maximum mean discrepancy|latency|memory|parameters|steps|training cost|compute|FLOPs|MACs|time complexity|space complexity|complexity|energy|energy consumption|RTF|NFE|regret|excess risk|risk|variance|bias|false positive rate|FPR|FPR95|FAR|FRR|Brier score|word error|edit distance|catastrophic forgetting|forgetting|hallucination rate|communication cost|sampling error|bit rate|bitrate|rejection rate|overhead|delay|inference cost|toxicity|training data'

const DIRECTIONS = new Map<string, 'higher' | 'lower'>([
  ...LOWER.split('|').map((name) => [metricKey(name), 'lower'] as const),
  ...HIGHER.split('|').map((name) => [metricKey(name), 'higher'] as const),
])

/** A metric's last word, where the whole name is not known: "solving accuracy" is an accuracy. */
const BY_LAST_WORD: readonly (readonly ['higher' | 'lower', RegExp])[] = [
  [
    'lower',
    /\b(?:error|error rate|loss|perplexity|latency|regret|divergence|distance|cost|risk|discrepancy|RMSE|MSE|MAE|FID)$/iu,
  ],
  [
    'higher',
    /\b(?:accuracy|F1|F1[- ]score|precision|recall|likelihood|throughput|win rate|success rate|similarity|fidelity|reward|AUC|mAP|IoU)$/iu,
  ],
]

/** Whether a higher or a lower value of a metric is better; undefined when unknown. */
export function metricDirection(key: string, name: string): 'higher' | 'lower' | undefined {
  return DIRECTIONS.get(key) ?? BY_LAST_WORD.find(([, pattern]) => pattern.test(name))?.[0]
}

function metricKey(name: string): string {
  return conceptKeys('metric', name)[0] ?? ''
}

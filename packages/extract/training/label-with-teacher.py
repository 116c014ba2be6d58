"""Label texts with the encoder tagger, for the small tagger to learn from: label-with-teacher.py MODEL.onnx VOCAB.txt PAPERS.jsonl OUT.jsonl

One line a paper: {"id", "words": [[start, end, {label: probability, …}], …]}, offsets (UTF-16) into title + newline + abstract, words where anything but O has 0.02 or more.
Needs: pip install onnxruntime numpy tokenizers. One text at a time, so that a label never depends on its company.
"""
import json
import re
import sys

import numpy as np
import onnxruntime
from tokenizers import BertWordPieceTokenizer

LABELS = ["O"] + [prefix + label for label in "NFBXT" for prefix in ("B-", "I-")]
WORD = re.compile(r"\w+|[^\w\s]")


def shape(word):
    if not word:
        return 0
    alpha = word.isalpha()
    if word.isdigit():
        return 1
    if alpha and word.islower():
        return 2
    if alpha and word.isupper():
        return 3 if len(word) > 1 else 4
    if alpha and word[0].isupper() and word[1:].islower():
        return 5
    if alpha:
        return 6
    if any(c.isdigit() for c in word) and any(c.isalpha() for c in word):
        return 7
    return 8


def main(model, vocabulary, papers, out):
    tokenizer = BertWordPieceTokenizer(vocabulary, lowercase=True)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(model, options)
    with open(papers) as source, open(out, "w") as target:
        for line in source:
            paper = json.loads(line)
            text = paper["title"] + "\n" + paper["abstract"]
            encoding = tokenizer.encode(text)
            ids, offsets = encoding.ids[:512], encoding.offsets[:512]
            words = {k: m.span() for m in WORD.finditer(text) for k in range(*m.span())}
            case, first = [], []
            for i, (a, b) in enumerate(offsets):
                if a == b:
                    case.append(0)
                    continue
                start, end = words.get(a, (a, b))
                case.append(shape(text[start:end]) + (9 if start == a else 0))
                if start == a:
                    first.append((i, start, end))
            feed = {"input_ids": [ids], "attention_mask": [[1] * len(ids)], "case": [case]}
            logits = session.run(None, {k: np.array(v, dtype=np.int64) for k, v in feed.items()})[0][0].astype(np.float64)
            p = np.exp(logits - logits.max(-1, keepdims=True))
            p /= p.sum(-1, keepdims=True)
            # Python counts code points, we count UTF-16 units.
            wide = np.cumsum([0] + [1 if ord(c) > 0xFFFF else 0 for c in text])
            labelled = []
            for i, start, end in first:
                found = {LABELS[k]: round(float(p[i, k]), 3) for k in range(1, len(LABELS)) if p[i, k] >= 0.02}
                if found:
                    labelled.append([int(start + wide[start]), int(end + wide[end]), found])
            last = max((end for _, _, end in first), default=0)
            target.write(json.dumps({"id": paper["id"], "until": int(last + wide[last]), "words": labelled}, ensure_ascii=False) + "\n")


main(*sys.argv[1:5])

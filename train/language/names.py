"""Trains the net of names (run by `npm run train:language -- --net`): labels of words from what the net of trees makes of them.

A word is the sum of rows of hashed tables and of a linear map of its vector and last state in the net of trees. Layers of
simple recurrent units (Lei et al. 2018) read each sentence; before the last of them a word learns the mean of its own
states all over the document (Akbik et al. 2019).

    python3 -m train.language.names DATA_FOLDER OUT_FILE [--epochs N] [--seed N]
"""
import argparse, json, math, time
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from train.nets import Descent, Layer, write

parser = argparse.ArgumentParser()
parser.add_argument("data")
parser.add_argument("out")
parser.add_argument("--epochs", type=int, default=7)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--width", type=int, default=128)
parser.add_argument("--layers", type=int, default=3)
parser.add_argument("--rate", type=float, default=2.5e-3)
parser.add_argument("--tokens", type=int, default=1500)
args = parser.parse_args()
torch.set_num_threads(1)
torch.manual_seed(args.seed)
rng = np.random.default_rng(args.seed)
about = json.load(open(f"{args.data}/about.json"))
TABLES, LABELS, GIVEN = about["tables"], about["labels"], about["given"]
D = args.width
FIRST = torch.tensor(np.concatenate([[0], np.cumsum(TABLES)[:-1]]))
LONGEST_DOCUMENT, LONGEST_ROW = 1200, 64


def load(name):
    """Documents as (sentence lengths, features, labels, hashes as written, states), long ones parted between sentences."""
    read = lambda part: np.fromfile(f"{args.data}/{name}.{part}", dtype=np.int32)
    lengths, gold, exact = read("lengths"), read("gold"), read("exact").astype(np.int64)
    features = read("features").reshape(-1, len(TABLES))
    states = np.fromfile(f"{args.data}/{name}.states", dtype=np.float16).reshape(-1, GIVEN)
    documents, sentence, word = [], 0, 0
    for count in read("docs"):
        end = sentence + count
        while sentence < end:
            own = [int(lengths[sentence])]
            while sentence + len(own) < end and sum(own) + lengths[sentence + len(own)] <= LONGEST_DOCUMENT:
                own.append(int(lengths[sentence + len(own)]))
            at = slice(word, word + sum(own))
            documents.append((own, features[at], gold[at], exact[at], states[at]))
            sentence, word = sentence + len(own), at.stop
    return documents


def batches(documents, shuffled):
    order = rng.permutation(len(documents)) if shuffled else range(len(documents))
    group, words = [], 0
    for i in order:
        size = len(documents[i][1])
        if group and words + size > args.tokens:
            yield batch(group)
            group, words = [], 0
        group.append(documents[i])
        words += size
    yield batch(group)


def batch(documents):
    """Words of all documents in turn, and the place of each in rows that hold whole sentences (first fit, the longest first)."""
    lengths = [n for document in documents for n in document[0]]
    wide = max(max(lengths), LONGEST_ROW)
    used, start = [], [0] * len(lengths)
    for k in sorted(range(len(lengths)), key=lambda k: -lengths[k]):
        row = next((r for r, taken in enumerate(used) if taken + lengths[k] <= wide), len(used))
        if row == len(used):
            used.append(0)
        start[k] = row * wide + used[row]
        used[row] += lengths[k]
    goes_on = np.ones((2, len(used) * wide), np.float32)
    for begin, n in zip(start, lengths):
        goes_on[0, begin] = goes_on[1, begin + n - 1] = 0
    key = np.concatenate([d[3] + (k << 34) for k, d in enumerate(documents)])
    whole = lambda part: np.concatenate([d[part] for d in documents])
    return {
        "shape": (len(used), wide),
        "lengths": lengths,
        "place": torch.from_numpy(np.concatenate([np.arange(n) + at for n, at in zip(lengths, start)])),
        "goes_on": torch.from_numpy(goes_on).view(2, len(used), wide),
        "features": torch.from_numpy(whole(1).astype(np.int64)),
        "gold": torch.from_numpy(whole(2).astype(np.int64)),
        "same": torch.from_numpy(np.unique(key, return_inverse=True)[1].astype(np.int64)),
        "states": torch.from_numpy(whole(4).astype(np.float32)),
    }


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.tables = nn.Embedding(sum(TABLES), D, sparse=True)
        nn.init.normal_(self.tables.weight, 0, 0.35)
        self.states = nn.Linear(GIVEN, D)
        self.word = nn.Linear(D, D)
        self.norm = nn.LayerNorm(D)
        self.layers = nn.ModuleList([Layer(D, packed=True) for _ in range(args.layers)])
        self.pool_norm = nn.LayerNorm(D)
        self.pool = nn.Linear(D, D)
        self.last = nn.LayerNorm(D)
        self.out = nn.Linear(D, len(LABELS))

    def forward(self, b):
        drop = lambda v, p: F.dropout(v, p, self.training)
        f = b["features"]
        share = torch.full(f.shape, 1 / math.sqrt(len(TABLES)))
        if self.training:
            share[:, 0] *= (torch.rand(len(f)) > 0.2).float()
        w = (self.tables(f + FIRST) * share[:, :, None]).sum(1)
        w = self.norm(w + self.states(drop(b["states"], 0.2)))
        w = drop(w + torch.relu(self.word(w)), 0.25)
        rows, wide = b["shape"]
        lay = lambda words: torch.zeros(rows * wide, D).index_copy(0, b["place"], words).view(rows, wide, D)
        take = lambda x: x.view(rows * wide, D)[b["place"]]
        x = lay(w)
        for i, layer in enumerate(self.layers):
            if i == len(self.layers) - 1:
                x = x + lay(self.pooled(take(x), b["same"]))
            x = layer(x * drop(torch.ones(rows, 1, D), 0.15), *b["goes_on"])
        return self.out(drop(self.last(take(x)), 0.25))

    def pooled(self, words, same):
        """What the mean of a word's states all over its document adds to each of them."""
        n = int(same.max()) + 1
        sums = torch.zeros(n, D).index_add(0, same, self.pool_norm(words))
        counts = torch.zeros(n).index_add(0, same, torch.ones(len(same)))
        return torch.relu(self.pool(F.dropout(sums / counts[:, None], 0.25, self.training))[same])


def measure(net, documents):
    """Share of words labelled right among those that are in a name by gold or by the net."""
    net.eval()
    right = total = 0
    with torch.no_grad():
        for b in batches(documents, False):
            found = net(b).argmax(1)
            counted = (found > 0) | (b["gold"] > 0)
            right += int(((found == b["gold"]) & counted).sum())
            total += int(counted.sum())
    net.train()
    return "labels of names right %.2f" % (100 * right / total)


train, dev = load("train"), load("dev")
net = Net()
print(sum(p.numel() for p in net.parameters()), "weights", flush=True)
descent = Descent(net, "tables", args.rate, args.epochs * sum(1 for _ in batches(train, False)))
started = time.time()
for epoch in range(args.epochs):
    total = 0.0
    for b in batches(train, True):
        loss = F.cross_entropy(net(b), b["gold"], label_smoothing=0.02)
        descent.step(loss)
        total += loss.item()
    print(epoch + 1, "loss %.2f" % total, measure(net, dev), "%.0f s, cpu %.0f" % (time.time() - started, time.process_time()), flush=True)
write(args.out, net.state_dict(), width=D, given=GIVEN, layers=args.layers, labels=LABELS)

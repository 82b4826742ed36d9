"""Trains the net of names (run by `npm run train:language -- --net`): labels of words from what the net of trees makes of them.

A word is the sum of rows of hashed tables and of a linear map of its vector and last state in the net of trees. Layers of
simple recurrent units (Lei et al. 2018) read each sentence; before the last of them a word learns the mean of its own
states all over the document (Akbik et al. 2019).

    python3 train/language/names.py DATA_FOLDER OUT_FILE [--epochs N] [--seed N]
"""
import argparse, json, math, struct, time
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

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


@torch.jit.script
def recur(u, goes_on):
    # u: T x B x 2 x 2H (candidate, forget) with the second direction turned round; goes_on: T x B x 2 x 1, 0 where a sentence begins
    h = u.shape[3] // 2
    c = torch.zeros_like(u[0, :, :, :h])
    f = torch.sigmoid(u[:, :, :, h:])
    add = (1 - f) * u[:, :, :, :h]
    f = f * goes_on
    out = []
    for forget, candidate in zip(f.unbind(0), add.unbind(0)):
        c = torch.addcmul(candidate, forget, c)
        out.append(c)
    return torch.stack(out)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Linear(D, 3 * D)
        nn.init.uniform_(self.w.weight, -math.sqrt(3.0 / D), math.sqrt(3.0 / D))
        nn.init.zeros_(self.w.bias)
        self.norm = nn.LayerNorm(D)

    def forward(self, x, goes_on):
        # x: B x T x D. Of the 3D outputs the first D are reset gates, then per direction candidate and forget gates.
        b, t, _ = x.shape
        h = D // 2
        u = self.w(self.norm(x))
        gate = torch.sigmoid(u[:, :, :D] - 1.0)
        v = u[:, :, D:].view(b, t, 2, 2 * h)
        v = torch.stack([v[:, :, 0], v[:, :, 1].flip(1)], 2).transpose(0, 1)
        on = torch.stack([goes_on[0], goes_on[1].flip(1)], 2).transpose(0, 1).unsqueeze(3)
        c = recur(v, on).transpose(0, 1)
        c = torch.cat([c[:, :, 0], c[:, :, 1].flip(1)], 2)
        return gate * torch.tanh(c) + (1 - gate) * x


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.tables = nn.Embedding(sum(TABLES), D, sparse=True)
        nn.init.normal_(self.tables.weight, 0, 0.35)
        self.states = nn.Linear(GIVEN, D)
        self.word = nn.Linear(D, D)
        self.norm = nn.LayerNorm(D)
        self.layers = nn.ModuleList([Layer() for _ in range(args.layers)])
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
            x = layer(x * drop(torch.ones(rows, 1, D), 0.15), b["goes_on"])
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


def write(net):
    """A JSON header, then each matrix as int8 with one float scale a row or as float32 (vectors)."""
    parts, blobs, at = [], [], 0
    for name, value in net.state_dict().items():
        v = value.detach().numpy().astype(np.float32)
        kind, blob = "floats", v.tobytes()
        if v.ndim > 1:
            scale = np.maximum(np.abs(v).max(1), 1e-8) / 127
            kind, blob = "rows", scale.astype(np.float32).tobytes() + np.round(v / scale[:, None]).astype(np.int8).tobytes()
        blob += b"\0" * (-len(blob) % 8)
        parts.append({"name": name, "kind": kind, "shape": list(v.shape), "offset": at})
        blobs.append(blob)
        at += len(blob)
    header = json.dumps({"version": "1", "width": D, "given": GIVEN, "layers": args.layers, "labels": LABELS, "parts": parts}).encode()
    header += b" " * (-(len(header) + 4) % 8)
    with open(args.out, "wb") as file:
        file.write(struct.pack("<I", len(header)) + header + b"".join(blobs))


train, dev = load("train"), load("dev")
net = Net()
print(sum(p.numel() for p in net.parameters()), "weights", flush=True)
others = [p for name, p in net.named_parameters() if not name.startswith("tables")]
optimisers = [
    torch.optim.Adam(others, lr=args.rate, betas=(0.9, 0.98), eps=1e-9),
    torch.optim.SparseAdam([net.tables.weight], lr=args.rate, betas=(0.9, 0.98)),
]
steps = args.epochs * sum(1 for _ in batches(train, False))
done = 0
started = time.time()
for epoch in range(args.epochs):
    total = 0.0
    for b in batches(train, True):
        done += 1
        for group in optimisers[0].param_groups + optimisers[1].param_groups:
            group["lr"] = args.rate * min(1, done / 200) * max(0.02, 1 - done / (steps * 1.02))
        loss = F.cross_entropy(net(b), b["gold"], label_smoothing=0.02)
        for optimiser in optimisers:
            optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(others, 2.0)
        for optimiser in optimisers:
            optimiser.step()
        total += loss.item()
    print(epoch + 1, "loss %.2f" % total, measure(net, dev), "%.0f s, cpu %.0f" % (time.time() - started, time.process_time()), flush=True)
write(net)

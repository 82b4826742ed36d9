"""Trains the net of the language base: tags and trees from words (run by `npm run train:language -- --net`).

A word is the sum of rows of hashed tables; four layers of simple recurrent units in both directions (Lei et al. 2018)
read the sentence; tags come from a linear layer, heads and relations from biaffine scores (Dozat and Manning 2017).

    python3 -m train.language.net DATA_FOLDER OUT_FILE [--epochs N] [--seed N]
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
parser.add_argument("--epochs", type=int, default=22)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--width", type=int, default=192)
parser.add_argument("--layers", type=int, default=4)
parser.add_argument("--rate", type=float, default=2.5e-3)
parser.add_argument("--tokens", type=int, default=1250)
args = parser.parse_args()
torch.set_num_threads(1)
torch.manual_seed(args.seed)
rng = np.random.default_rng(args.seed)
about = json.load(open(f"{args.data}/about.json"))
TABLES, TAGS, RELATIONS = about["tables"], about["tags"], about["relations"]
D, ARC, LAB = args.width, 64, 64


def load(name):
    read = lambda part: np.fromfile(f"{args.data}/{name}.{part}", dtype=np.int32)
    lengths = read("lengths")
    features = read("features").reshape(-1, len(TABLES))
    gold = read("gold").reshape(-1, 3)
    ends = np.cumsum(lengths)
    return [(features[e - n : e], gold[e - n : e]) for n, e in zip(lengths, ends)]


def batches(sentences, shuffled):
    order = sorted(range(len(sentences)), key=lambda i: (len(sentences[i][0]) + (rng.random() * 4 if shuffled else 0)))
    groups, group, longest = [], [], 0
    for i in order:
        longest = max(longest, len(sentences[i][0]))
        if group and longest * (len(group) + 1) > args.tokens:
            groups.append(group)
            group, longest = [], len(sentences[i][0])
        group.append(i)
    groups.append(group)
    if shuffled:
        rng.shuffle(groups)
    for group in groups:
        n = max(len(sentences[i][0]) for i in group)
        x = np.zeros((len(group), n, len(TABLES)), np.int64)
        y = np.full((len(group), n, 3), -1, np.int64)
        for k, i in enumerate(group):
            f, g = sentences[i]
            x[k, : len(f)] = f
            y[k, : len(f)] = g
        yield torch.from_numpy(x), torch.from_numpy(y)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.tables = nn.ModuleList([nn.Embedding(n, D, sparse=True) for n in TABLES])
        for table in self.tables:
            nn.init.normal_(table.weight, 0, 0.35)
        rows = np.fromfile(f"{args.data}/words.f32", dtype=np.float32).reshape(TABLES[0], -1)[:, :D]
        has = np.abs(rows).sum(1) > 0
        with torch.no_grad():
            self.tables[0].weight[torch.from_numpy(has), : rows.shape[1]] = torch.from_numpy(rows[has] * 4)
        self.word = nn.Linear(D, D)
        self.norm = nn.LayerNorm(D)
        self.layers = nn.ModuleList([Layer(D) for _ in range(args.layers)])
        self.last = nn.LayerNorm(D)
        self.tag = nn.Linear(D, len(TAGS))
        self.root = nn.Parameter(torch.zeros(D))
        self.arcs = nn.Linear(D, 2 * ARC)
        self.arc = nn.Parameter(torch.randn(ARC + 1, ARC) * 0.05)
        self.labs = nn.Linear(D, 2 * LAB)
        self.lab = nn.Linear(2 * LAB, len(RELATIONS))

    def forward(self, x, mask):
        drop = lambda v, p: F.dropout(v, p, self.training)
        rows = [table(x[:, :, i]) for i, table in enumerate(self.tables)]
        if self.training:
            hide = (torch.rand(x.shape[:2]) > 0.12).float().unsqueeze(2)
            rows[0] = rows[0] * hide
        w = self.norm(sum(rows) / math.sqrt(len(rows)))
        w = drop(w + torch.relu(self.word(w)), 0.2)
        h = w
        for layer in self.layers:
            m = torch.ones(h.shape[0], 1, D) if not self.training else F.dropout(torch.ones(h.shape[0], 1, D), 0.15)
            h = layer(h * m, mask, mask)
        h = drop(self.last(h), 0.2)
        tags = self.tag(h)
        full = torch.cat([self.root.expand(h.shape[0], 1, D), h], 1)
        a = drop(F.leaky_relu(self.arcs(full), 0.1), 0.2)
        heads, kids = a[:, :, :ARC], a[:, 1:, ARC:]
        kids1 = torch.cat([kids, torch.ones_like(kids[:, :, :1])], 2)
        scores = (kids1 @ self.arc) @ heads.transpose(1, 2)
        l = drop(self.labs(full), 0.2)
        return tags, scores, l[:, :, :LAB], l[:, 1:, LAB:]

    def labels(self, heads, kids, chosen):
        # chosen: rows (batch, child, head)
        h, k = heads[chosen[0], chosen[2]], kids[chosen[0], chosen[1]]
        return self.lab(torch.cat([torch.relu(h + k), h * k], 1))


def step(net, x, y):
    mask = (y[:, :, 0] >= 0).float()
    tags, scores, heads, kids = net(x, mask)
    head_mask = torch.cat([torch.ones_like(mask[:, :1]), mask], 1)
    scores = scores + (head_mask.unsqueeze(1) - 1) * 1e4
    real = torch.nonzero(mask, as_tuple=True)
    gold = y[real]
    picked = scores[real]
    loss = F.cross_entropy(tags[real], gold[:, 0], label_smoothing=0.02) + F.cross_entropy(picked, gold[:, 1])
    labels = net.labels(heads, kids, (real[0], real[1], gold[:, 1]))
    loss = loss + F.cross_entropy(labels, gold[:, 2], label_smoothing=0.02)
    return loss, tags[real], picked, real, gold, heads, kids


def measure(net, sentences):
    net.eval()
    hits = np.zeros(4)
    upos = np.array([TAGS.index(next(u for u in TAGS if u.split(" ")[0] == t.split(" ")[0])) for t in TAGS])
    with torch.no_grad():
        for x, y in batches(sentences, False):
            _, tags, picked, real, gold, heads, kids = step(net, x, y)
            head = picked.argmax(1)
            label = net.labels(heads, kids, (real[0], real[1], head)).argmax(1)
            bare = lambda t: np.array([RELATIONS[i].split(":")[0] for i in t.numpy()])
            right = (head == gold[:, 1]).numpy()
            hits += [
                (upos[tags.argmax(1).numpy()] == upos[gold[:, 0].numpy()]).sum(),
                right.sum(),
                (right & (bare(label) == bare(gold[:, 2]))).sum(),
                len(gold),
            ]
    net.train()
    return "UPOS %.2f UAS %.2f LAS %.2f" % tuple(100 * hits[:3] / hits[3])


train, dev = load("train"), [load("gum-dev"), load("ewt-dev")]
net = Net()
print(sum(p.numel() for p in net.parameters()), "weights", flush=True)
steps = args.epochs * sum(1 for _ in batches(train, False))
descent = Descent(net, "tables", args.rate, steps)
facts = {"width": D, "layers": args.layers, "arc": ARC, "lab": LAB, "tags": TAGS, "relations": RELATIONS}
started = time.time()
for epoch in range(args.epochs):
    total = 0.0
    for x, y in batches(train, True):
        loss = step(net, x, y)[0]
        descent.step(loss)
        total += loss.item()
        if descent.done % 50 == 0 and epoch == 0:
            print(descent.done, steps, "%.3f" % (total / descent.done), "%.0f s, cpu %.0f" % (time.time() - started, time.process_time()), flush=True)
    print(epoch + 1, "loss %.3f" % total, *[measure(net, d) for d in dev], "%.0f s, cpu %.0f" % (time.time() - started, time.process_time()), flush=True)
    write(args.out, net.state_dict(), **facts)

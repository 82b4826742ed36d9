"""Trains the net that reads statements beside the tagger (data written by `npm run train:statements -- --net-data`).

A word is the sum of a row for its lemma and rows for its traits; layers of simple recurrent units in both directions
(Lei et al. 2018) read each paragraph; a linear-chain conditional random field (Lafferty et al. 2001) labels it. The
weights are averaged over the last third of the steps; the file is written after each epoch.

    python3 -m train.statements.net DATA_FOLDER OUT_FILE [--epochs N] [--seed N]
"""
import argparse, ctypes, json, math, os, time
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from train.nets import Descent, Layer, write

parser = argparse.ArgumentParser()
parser.add_argument("data")
parser.add_argument("out")
parser.add_argument("--epochs", type=int, default=12)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--width", type=int, default=128)
parser.add_argument("--layers", type=int, default=3)
parser.add_argument("--rate", type=float, default=3e-3)
parser.add_argument("--tokens", type=int, default=3000)
parser.add_argument("--hide", type=float, default=0.2, help="share of words and of traits left out at each step")
args = parser.parse_args()
torch.set_num_threads(1)
# glibc gives large arrays back to the system at once and asks for them again at every step, a third of the time.
libc = ctypes.CDLL("libc.so.6")
libc.mallopt(-4, 0)  # M_MMAP_MAX
libc.mallopt(-1, 2**30)  # M_TRIM_THRESHOLD
torch.manual_seed(args.seed)
rng = np.random.default_rng(args.seed)
about = json.load(open(f"{args.data}/about.json"))
L, TRAITS, STEPS, D = about["labelCount"], about["traitCount"], 16, args.width


def load(name):
    read = lambda part, kind: np.fromfile(f"{args.data}/{name}.{part}", dtype=kind)
    parts = [
        read("words", np.uint16).astype(np.int64),
        read("traits", np.uint16).astype(np.int64).reshape(-1, TRAITS),
        read("labels", np.uint8).astype(np.int64),
        read("steps", np.uint8).astype(np.int64),
    ]
    starts = [*np.flatnonzero(parts[3] == 255), len(parts[3])]
    return [tuple(part[a:b] for part in parts) for a, b in zip(starts, starts[1:])]


def may_follow(before, label, crosses):
    if label < 2 or label % 2 == 0:
        return True
    return not crosses and before in (label, label - 1)


MAY = torch.tensor(
    [[[0.0 if may_follow(b, l, s >= 12) else -1e4 for l in range(L)] for b in range(L)] for s in range(STEPS)]
)
FIRST = torch.tensor([0.0 if may_follow(0, l, True) else -1e4 for l in range(L)])


def batches(paragraphs, shuffled):
    """Paragraphs of like length, filled up to the longest: words, traits, labels, steps, mask."""
    order = sorted(
        range(len(paragraphs)), key=lambda i: len(paragraphs[i][0]) * (1 + (rng.random() * 0.15 if shuffled else 0))
    )
    groups, group = [], []
    for i in order:
        if group and len(paragraphs[i][0]) * (len(group) + 1) > args.tokens:
            groups.append(group)
            group = []
        group.append(i)
    groups.append(group)
    if shuffled:
        rng.shuffle(groups)
    for group in groups:
        n = max(len(paragraphs[i][0]) for i in group)
        words, labels, steps = (np.zeros((len(group), n), np.int64) for _ in range(3))
        traits = np.zeros((len(group), n, TRAITS), np.int64)
        mask = np.zeros((len(group), n), np.float32)
        for k, i in enumerate(group):
            w, t, y, s = paragraphs[i]
            m = len(w)
            words[k, :m], traits[k, :m], labels[k, :m], steps[k, 1:m], mask[k, :m] = w, t, y, s[1:], 1
        yield tuple(map(torch.from_numpy, (words, traits, labels, steps, mask)))


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(about["wordRows"], D, sparse=True)
        self.traits = nn.EmbeddingBag(about["traitRows"], D, mode="sum", padding_idx=0, sparse=True)
        vectors = np.fromfile(f"{args.data}/words.f32", dtype=np.float32).reshape(about["wordRows"], -1)[:, :D]
        with torch.no_grad():
            self.words.weight.normal_(0, 0.3)
            self.words.weight[:, : vectors.shape[1]] = torch.from_numpy(vectors * 5)
            self.traits.weight.normal_(0, 0.3)
            self.traits.weight[0] = 0
        self.norm = nn.LayerNorm(D)
        self.layers = nn.ModuleList([Layer(D) for _ in range(args.layers)])
        self.last = nn.LayerNorm(D)
        self.out = nn.Linear(D, L)
        self.transitions = nn.Parameter(torch.zeros(STEPS, L, L))

    def forward(self, words, traits, mask):
        # words: B x T, traits: B x T x TRAITS, mask: B x T; gives B x T x L
        w = self.words(words)
        if self.training:
            w = w * (torch.rand(words.shape) > args.hide).float().unsqueeze(2)
            traits = traits * (torch.rand(traits.shape) > args.hide)
        h = self.norm((w + self.traits(traits.flatten(0, 1)).view_as(w)) / math.sqrt(TRAITS + 1))
        h = F.dropout(h, 0.2, self.training)
        for layer in self.layers:
            if self.training:
                h = h * F.dropout(torch.ones(h.shape[0], 1, D), 0.15)
            h = layer(h, mask, mask)
        return self.out(F.dropout(self.last(h), 0.3, self.training))


@torch.jit.script
def partition(emit, ways, lengths):
    # emit: P x T x L, ways: P x T x L x L (ways into each word); gives the log of the sum over labellings, P
    own, into = emit.unbind(1), ways.unbind(1)
    alpha = own[0]
    found = [alpha]
    for t in range(1, len(own)):
        alpha = torch.logsumexp(alpha.unsqueeze(2) + into[t], 1) + own[t]
        found.append(alpha)
    return torch.logsumexp(torch.stack(found)[lengths - 1, torch.arange(len(lengths))], 1)


def loss_of(net, emit, labels, steps, mask):
    """Negative log-likelihood, summed over paragraphs."""
    ways = net.transitions + MAY
    into = F.one_hot(steps, STEPS).to(emit.dtype).view(-1, STEPS) @ ways.view(STEPS, L * L)
    emit = torch.cat([emit[:, :1] + FIRST, emit[:, 1:]], 1)
    own = (emit.gather(2, labels.unsqueeze(2)).squeeze(2) * mask).sum(1)
    own = own + (ways[steps[:, 1:], labels[:, :-1], labels[:, 1:]] * mask[:, 1:]).sum(1)
    return (partition(emit, into.view(*steps.shape, L, L), mask.sum(1).long()) - own).sum()


def best(emit, steps, ways):
    value, back = emit[0] + FIRST.numpy(), []
    for t in range(1, len(emit)):
        into = value[:, None] + ways[steps[t]]
        back.append(into.argmax(0))
        value = into.max(0) + emit[t]
    labels = [int(value.argmax())]
    for step in reversed(back):
        labels.append(int(step[labels[-1]]))
    return labels[::-1]


def runs_of(labels):
    found, i = [], 0
    while i < len(labels):
        label = labels[i]
        if label >= 2 and label % 2 == 0:
            j = i + 1
            while j < len(labels) and labels[j] == label + 1:
                j += 1
            found.append((0 if label < 6 else 1 if label < 8 else 2, i, j))
        i += 1
    return found


def measure(net, paragraphs):
    """Exact runs by role, F1 of source, cue, content."""
    net.eval()
    ways = (net.transitions + MAY).detach().numpy()
    counts = np.zeros((3, 3))
    with torch.no_grad():
        for words, traits, labels, steps, mask in batches(paragraphs, False):
            scores = net(words, traits, mask).numpy()
            for emit, y, s, m in zip(scores, labels.numpy(), steps.numpy(), mask.sum(1).long().tolist()):
                guess, gold = set(runs_of(best(emit[:m], s[:m], ways))), set(runs_of(list(y[:m])))
                for role in range(3):
                    g, h = [{r for r in some if r[0] == role} for some in (guess, gold)]
                    counts[role] += [len(g & h), len(g), len(h)]
    net.train()
    return " / ".join("%.1f" % (200 * a / max(1, b + c)) for a, b, c in counts)


train = load("train")
dev = load("dev") if os.path.exists(f"{args.data}/dev.lengths") else []
net, mean = Net(), Net()
print(sum(p.numel() for p in net.parameters()), "weights", flush=True)
steps = args.epochs * sum(1 for _ in batches(train, False))
descent = Descent(net, ("words.", "traits."), args.rate, steps, rising=100, eps=1e-8, longest=5.0)
taken, started = 0, time.time()
for epoch in range(args.epochs):
    total = 0.0
    for words, traits, labels, ways, mask in batches(train, True):
        loss = loss_of(net, net(words, traits, mask), labels, ways, mask)
        descent.step(loss / mask.sum() * 10)
        total += loss.item()
        if descent.done > steps * 2 / 3 and descent.done % 20 == 0:
            taken += 1
            for part, now in zip(mean.state_dict().values(), net.state_dict().values()):
                part.lerp_(now, 1 / taken)
    best_net = mean if taken else net
    print(epoch + 1, "loss %.0f" % total, measure(best_net, dev) if dev else "", "%.0f s, cpu %.0f" % (time.time() - started, time.process_time()), flush=True)
    write(args.out, best_net.state_dict(), width=D, layers=args.layers)

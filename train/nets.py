"""What the nets trained here share: the recurrent layer, the descent and the file they are written to."""
import json, math, struct
import numpy as np
import torch
import torch.nn as nn


@torch.jit.script
def recur(u, marks, packed: bool):
    # u: T x B x 2 x 2H (candidate, forget) with the second direction turned round; marks: T x B x 2 x 1, see Layer
    h = u.shape[3] // 2
    c = torch.zeros_like(u[0, :, :, :h])
    f = torch.sigmoid(u[:, :, :, h:])
    add = (1 - f) * u[:, :, :, :h]
    if packed:
        f = f * marks
    else:
        add = add * marks
    out = []
    for forget, candidate in zip(f.unbind(0), add.unbind(0)):
        c = torch.addcmul(candidate, forget, c)
        out.append(c)
    return torch.stack(out)


class Layer(nn.Module):
    """Simple recurrent units (Lei et al. 2018) in both directions, with a highway past them.

    Rows that hold several sentences are packed: the marks of a direction are 0 where it comes to a sentence. Else they
    are 0 where no word stands.
    """

    def __init__(self, width, packed=False):
        super().__init__()
        self.width, self.packed = width, packed
        self.w = nn.Linear(width, 3 * width)
        nn.init.uniform_(self.w.weight, -math.sqrt(3.0 / width), math.sqrt(3.0 / width))
        nn.init.zeros_(self.w.bias)
        self.norm = nn.LayerNorm(width)

    def forward(self, x, onward, back):
        # x: B x T x D; marks: B x T. Of the 3D outputs the first D are reset gates, then per direction candidate and forget gates.
        b, t, d = x.shape
        u = self.w(self.norm(x))
        gate = torch.sigmoid(u[:, :, :d] - 1.0)
        v = u[:, :, d:].view(b, t, 2, d)
        v = torch.stack([v[:, :, 0], v[:, :, 1].flip(1)], 2).transpose(0, 1)
        marks = torch.stack([onward, back.flip(1)], 2).transpose(0, 1).unsqueeze(3)
        c = recur(v, marks, self.packed).transpose(0, 1)
        c = torch.cat([c[:, :, 0], c[:, :, 1].flip(1)], 2)
        return gate * torch.tanh(c) + (1 - gate) * x


class Descent:
    """Adam, its sparse form for tables; the rate rises over the first steps and falls in a line to nearly nothing."""

    def __init__(self, net, tables, rate, steps, rising=200, eps=1e-9, longest=2.0):
        named = list(net.named_parameters())
        self.others = [p for name, p in named if not name.startswith(tables)]
        rows = [p for name, p in named if name.startswith(tables)]
        self.optimisers = [
            torch.optim.Adam(self.others, lr=rate, betas=(0.9, 0.98), eps=eps),
            torch.optim.SparseAdam(rows, lr=rate, betas=(0.9, 0.98)),
        ]
        self.rate, self.steps, self.rising, self.longest, self.done = rate, steps, rising, longest, 0

    def step(self, loss):
        self.done += 1
        rate = self.rate * min(1, self.done / self.rising) * max(0.02, 1 - self.done / (self.steps * 1.02))
        for optimiser in self.optimisers:
            optimiser.param_groups[0]["lr"] = rate
            optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self.others, self.longest)
        for optimiser in self.optimisers:
            optimiser.step()


def write(path, weights, **facts):
    """A JSON header, then each matrix as int8 with one float scale a row, all else as float32."""
    parts, blobs, at = [], [], 0
    for name, value in weights.items():
        v = value.detach().numpy().astype(np.float32)
        kind, blob = "floats", v.tobytes()
        if v.ndim == 2:
            scale = np.maximum(np.abs(v).max(1), 1e-8) / 127
            kind, blob = "rows", scale.astype(np.float32).tobytes() + np.round(v / scale[:, None]).astype(np.int8).tobytes()
        blob += b"\0" * (-len(blob) % 8)
        parts.append({"name": name, "kind": kind, "shape": list(v.shape), "offset": at})
        blobs.append(blob)
        at += len(blob)
    header = json.dumps({"version": "1", **facts, "parts": parts}).encode()
    header += b" " * (-(len(header) + 4) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<I", len(header)) + header + b"".join(blobs))

"""The replica pack: a zip that holds one person. What is in it, for the tool that writes it and the player.

    manifest.json   what follows here, and the size and sha256 of every other member
    rig.npz         vertices f32 (n, 3), displacements f16 (52, n, 3), turns f32 (n,), inside u8 (n,) (1 on
                    tongue and teeth), lips, lids_left, lids_right (k,): numbers of vertices
    background.png  RGB, the whole picture
    torso.png       RGBA, everything below the head, neck drawn on upward behind the jaw
    face.png        RGBA, eye openings transparent
    hair.png        RGBA, over the face
    hair_back.png   RGBA, behind the face: what a turned head shows between face and hair
    hair.npz        points f32 (h, w, 3): the strands in space, on the sheet's grid; knot u8 (h, w): grid points that
                    show hair put up behind the head, knot_depth f32 (1,): how deep (z) that lies
    turned.npz      heads f32 (k, 2): yaw and pitch of turned heads that were rendered, over a grid of both without
                    rest; moves f16 (k, h, w, 2): by how many canvas pixels what is drawn of them has to move to lie
                    where it was rendered; light u8 (k, h, w, 3): how much lighter it is then, 128 for not at all
    bindings.npz    NAME_corners u16 (.., h, w, 3), NAME_weights u8 (.., h, w, 3) for face, torso, mouth, lids
    shade.png       grey, over the lids box: light that reaches the eyeballs, 255 for all
    mouth/NN.png    RGB; lids/NN.png RGBA; gaze/NN.png RGB

Pictures have straight alpha. Those of face and hair may be finer than the canvas by a whole number; all others are at
the canvas' resolution. Grid point (i, j) of a sheet is at picture pixel (left + j * step, top + i * step);
its corners and weights say on which triangle of the rig it lies. Left and right are the subject's.
"""

from __future__ import annotations

FORMAT = "bedside-replica"
VERSION = 3
SUFFIX = ".replica"
GRID = {"face": 8, "hair": 8, "hair_back": 8, "torso": 8, "mouth": 4, "lids": 4, "turned": 8}
LIGHT_ONE = 128

"""Shaders: skin, eyes, teeth, tongue, cloth, hair. All patterns come from object-space noise, no photographs."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import bpy
import numpy as np

from models.replicas.build.description import Colour, Eyes, Hair, Skin
from models.replicas.build.nodes import BLACK, WHITE, Graph, Socket, opaque
from models.replicas.build.skinmap import SkinMap

IRIS_EDGE = math.radians(29.0)
"""Angle between the eye's axis and the iris' rim."""
CREASE_UNIT = 20.0
"""Creases are kept in the picture in twentieths of a decimetre."""
Opaque = tuple[float, float, float, float]
WHITE_HAIR: Opaque = (0.56, 0.56, 0.58, 1.0)


@dataclass(frozen=True)
class Hem:
    """The neckline of a garment in space: height of its lowest point, rise to the sides, width of the band below."""

    bottom: float
    slope: float
    width: float


def skin(look: Skin, hair: Hair, brow: Colour, detail: SkinMap) -> Any:
    """Reads vertex attributes rest, m_* (painted masks), z_* (colour zones) and gate (what the camera may see)."""
    material, g = Graph.material("skin")
    rest = g.attribute("rest", "Vector")
    creases, beard, ground, spots = _detail(g, rest, detail)

    def toned(r: float, green: float, b: float) -> Opaque:
        """The skin's own tone, tinted and darkened: right for any complexion."""
        return (look.base[0][0] * r, look.base[0][1] * green, look.base[0][2] * b, 1.0)

    slow = g.ramp(g.noise(rest, 4.0), (0.3, opaque(look.base[0])), (0.7, opaque(look.base[1])))
    fine = g.ramp(g.noise(rest, 34.0, 4.0, 0.65), (0.30, opaque(look.fine[0])), (0.70, opaque(look.fine[1])))
    colour = g.mix(0.42, slow, fine)
    blotch = g.ramp(g.noise(rest, 10.0, 3.0, 0.62, 0.5), (0.38, BLACK), (0.72, WHITE))
    colour = g.mix(g.math("MULTIPLY", blotch, 0.16), colour, opaque(look.flush))
    pale = g.ramp(g.noise(rest, 6.5, 3.0, 0.5, 0.3), (0.45, BLACK), (0.75, WHITE))
    colour = g.mix(g.math("MULTIPLY", pale, 0.20), colour, toned(1.12, 1.16, 1.14))
    flush = g.math("MULTIPLY", g.attribute("z_flush"), g.math("ADD", g.math("MULTIPLY", g.noise(rest, 9.0), 0.7), 0.12))
    colour = g.mix(flush, colour, opaque(look.flush))
    colour = g.mix(g.math("MULTIPLY", g.attribute("z_shade"), 0.26 + 0.16 * look.age), colour, toned(0.70, 0.60, 0.70))
    colour = g.mix(g.math("MULTIPLY", g.attribute("m_eyelids"), 0.25), colour, toned(0.82, 0.72, 0.82))
    colour = g.mix(g.math("MULTIPLY", g.attribute("m_ears"), 0.30), colour, opaque(look.flush))
    colour = g.mix(g.math("MULTIPLY", spots, 0.75), colour, toned(0.58, 0.44, 0.38))
    pores = g.node("ShaderNodeTexVoronoi", {"Vector": rest, "Scale": 58.0}, feature="F1").outputs[0]
    pores = g.ramp(pores, (0.06, WHITE), (0.30, BLACK))
    where = g.math("ADD", 0.35, g.math("MULTIPLY", g.math("ADD", g.attribute("z_oil"), g.attribute("z_flush")), 0.5))
    colour = g.mix(g.math("MULTIPLY", g.math("MULTIPLY", pores, where), look.pores), colour, toned(0.62, 0.50, 0.50))
    deep = g.math("MULTIPLY", creases, -28.0, clamp=True)
    colour = g.mix(g.math("MULTIPLY", deep, 0.55), colour, toned(0.62, 0.48, 0.50))
    colour = g.mix(
        g.math("MULTIPLY", ground, 0.42 * (1 - 0.6 * hair.grey)),
        colour,
        g.mix(0.55, toned(0.6, 0.6, 0.6), opaque(brow)),
    )
    lip = g.ramp(g.attribute("m_lips"), (0.25, BLACK), (0.78, WHITE))
    if look.beard:
        stubble = g.node("ShaderNodeTexVoronoi", {"Vector": rest, "Scale": 92.0}, feature="F1").outputs[0]
        stubble = g.ramp(stubble, (0.10, WHITE), (0.42, BLACK))
        grown = g.math("MULTIPLY", beard, g.math("SUBTRACT", 1.0, lip))
        grown = g.math("MULTIPLY", grown, g.math("ADD", 0.38, g.math("MULTIPLY", stubble, 0.62)))
        colour = g.mix(g.math("MULTIPLY", grown, look.beard), colour, _shaved(hair))
    streaks = g.noise(_along_lip(g, rest), 1.0, 3.0, 0.6, 0.6)
    lip_colour = g.ramp(streaks, (0.30, opaque(look.lips[0])), (0.68, opaque(look.lips[1])))
    colour = g.mix(g.math("MULTIPLY", lip, 0.80), colour, lip_colour)
    colour = g.mix(g.attribute("m_inside_mouth"), colour, (0.36, 0.075, 0.07, 1))
    colour = g.mix(g.attribute("z_scalp"), colour, g.mix(0.8, colour, opaque(hair.scalp)))
    shader = g.node(
        "ShaderNodeBsdfPrincipled",
        {
            "Base Color": colour,
            "Roughness": _skin_roughness(g, rest, lip),
            "Normal": _skin_relief(g, rest, creases, streaks, lip),
            "Subsurface Weight": 0.85,
            "Subsurface Radius": (0.1, 0.042, 0.022),
            "Subsurface Scale": look.scatter,
            "Specular IOR Level": 0.42,
        },
        subsurface_method="BURLEY",
    )
    g.surface(_gated(g, shader.outputs[0]))
    return material


def _shaved(hair: Hair) -> Opaque:
    """What hair just under the skin looks like: its own colour, paler and bluer."""
    tone = 0.5 * hair.grey + 0.03 * (1 - hair.grey)
    return (0.30 * tone + 0.024, 0.30 * tone + 0.022, 0.30 * tone + 0.026, 1.0)


def _detail(g: Graph, rest: Socket, detail: SkinMap) -> tuple[Socket, Socket, Socket, Socket]:
    """Samples the flat skin map from the front: creases (decimetres), beard, brow ground, spots."""
    height, width = detail.creases.shape
    image = bpy.data.images.new("skin map", width, height, alpha=True, float_buffer=True, is_data=True)
    image.alpha_mode = "CHANNEL_PACKED"
    layers = np.stack([detail.creases * CREASE_UNIT, detail.beard, detail.brow, detail.spots], -1)
    image.pixels.foreach_set(np.ascontiguousarray(layers[::-1], np.float32).ravel())
    image.pack()
    parts = g.node("ShaderNodeSeparateXYZ", {"Vector": rest})
    across = g.math("DIVIDE", g.math("SUBTRACT", parts.outputs[0], detail.left), detail.size[0])
    up = g.math("DIVIDE", g.math("SUBTRACT", parts.outputs[2], detail.bottom), detail.size[1])
    at = g.node("ShaderNodeCombineXYZ", {"X": across, "Y": up}).outputs[0]
    picture = g.node("ShaderNodeTexImage", {"Vector": at}, interpolation="Cubic", extension="EXTEND")
    picture.image = image
    channels = g.node("ShaderNodeSeparateColor", {"Color": picture.outputs["Color"]}).outputs
    creases = g.math("DIVIDE", channels[0], CREASE_UNIT)
    return creases, channels[1], channels[2], picture.outputs["Alpha"]


def _along_lip(g: Graph, rest: Socket) -> Socket:
    parts = g.node("ShaderNodeSeparateXYZ", {"Vector": rest})
    across, up = g.math("MULTIPLY", parts.outputs[0], 40.0), g.math("MULTIPLY", parts.outputs[2], 7.0)
    return g.node("ShaderNodeCombineXYZ", {"X": across, "Y": up}).outputs[0]


def _skin_roughness(g: Graph, rest: Socket, lip: Socket) -> Socket:
    rough = g.math("ADD", g.math("MULTIPLY", g.noise(rest, 24.0), 0.24), 0.36)
    rough = g.math("SUBTRACT", rough, g.math("MULTIPLY", g.attribute("z_oil"), 0.09))
    rough = g.math("SUBTRACT", rough, g.math("MULTIPLY", lip, 0.16))
    return g.math("SUBTRACT", rough, g.math("MULTIPLY", g.attribute("m_inside_mouth"), 0.2))


def _skin_relief(g: Graph, rest: Socket, creases: Socket, streaks: Socket, lip: Socket) -> Socket:
    """Creases at their depth, and a fine grain. Pores are in the colour: as relief they only make noise."""
    grain = g.math("MULTIPLY", g.noise(rest, 26.0, 3.0, 0.6), 0.0042)
    lips = g.math("MULTIPLY", g.math("MULTIPLY", streaks, lip), 0.006)
    height = g.math("ADD", g.math("ADD", creases, grain), lips)
    return g.node("ShaderNodeBump", {"Strength": 1.0, "Distance": 1.0, "Height": height}).outputs[0]


def _gated(g: Graph, shader: Socket) -> Socket:
    """Lets camera rays pass where `gate` is 0 and from inside, while light and shadow still meet the whole body."""
    camera = g.node("ShaderNodeLightPath").outputs["Is Camera Ray"]
    inside = g.node("ShaderNodeNewGeometry").outputs["Backfacing"]
    seen = g.math("MULTIPLY", g.attribute("gate"), g.math("SUBTRACT", 1.0, inside))
    hidden = g.math("MULTIPLY", camera, g.math("SUBTRACT", 1.0, seen))
    clear = g.node("ShaderNodeBsdfTransparent").outputs[0]
    return g.node("ShaderNodeMixShader", {0: hidden, 1: shader, 2: clear}).outputs[0]


def eye(look: Eyes) -> Any:
    """Reads rest and ang (angle from the eye's axis, radians)."""
    material, g = Graph.material("eye")
    rest = g.attribute("rest", "Vector")
    r = g.math("MULTIPLY", g.attribute("ang"), 0.5 / IRIS_EDGE)

    def ring(a: float, b: float) -> Socket:
        return g.ramp(r, (a, BLACK), (b, WHITE))

    parts = g.node("ShaderNodeSeparateXYZ", {"Vector": rest})
    around = g.math("ARCTAN2", parts.outputs[2], parts.outputs[0])
    spokes = g.node(
        "ShaderNodeCombineXYZ",
        {
            "X": g.math("MULTIPLY", g.math("SINE", around), 3.4),
            "Y": g.math("MULTIPLY", g.math("COSINE", around), 3.4),
            "Z": g.math("MULTIPLY", r, 1.2),
        },
    )
    fibres = g.noise(spokes.outputs[0], 6.0, 6.0, 0.72)
    dark, middle, light = (opaque(c) for c in look.iris)
    iris = g.ramp(fibres, (0.32, dark), (0.5, middle), (0.70, light))
    collar = g.ramp(r, (0.20, WHITE), (0.31, BLACK))
    iris = g.mix(g.math("MULTIPLY", collar, 0.4), iris, (light[0] * 1.4, light[1] * 1.2, light[2], 1))
    iris = g.mix(g.math("MULTIPLY", ring(0.40, 0.49), look.limbus), iris, (0.016, 0.011, 0.010, 1))
    iris = g.mix(ring(0.185, 0.205), (0.0015, 0.0015, 0.0015, 1), iris)
    veins = g.noise(rest, 26.0, 8.0, 0.75, 1.2)
    white = g.ramp(veins, (0.33, (0.53, 0.38, 0.35, 1)), (0.46, (0.60, 0.555, 0.52, 1)))
    white = g.mix(g.math("MULTIPLY", ring(0.75, 1.1), 0.35), white, (0.62, 0.36, 0.33, 1))
    shader = g.node(
        "ShaderNodeBsdfPrincipled",
        {
            "Base Color": g.mix(ring(0.468, 0.535), iris, white),
            "Roughness": 0.45,
            "Subsurface Weight": 0.15,
            "Subsurface Radius": (0.05, 0.03, 0.02),
            "Subsurface Scale": 0.3,
            "Specular IOR Level": 0.2,
        },
    )
    g.surface(shader.outputs[0])
    return material


def cornea() -> Any:
    """A clear wet coat: only its reflections are seen."""
    material, g = Graph.material("cornea")
    fresnel = g.node("ShaderNodeFresnel", {"IOR": 1.40})
    gloss = g.node("ShaderNodeBsdfGlossy", {"Roughness": 0.05})
    clear = g.node("ShaderNodeBsdfTransparent")
    g.surface(
        g.node("ShaderNodeMixShader", {0: fresnel.outputs[0], 1: clear.outputs[0], 2: gloss.outputs[0]}).outputs[0]
    )
    return material


def teeth() -> Any:
    """Reads rest and gum (1 on gums)."""
    material, g = Graph.material("teeth")
    tint = g.noise(g.attribute("rest", "Vector"), 12.0, 3.0)
    enamel = g.ramp(tint, (0.3, (0.70, 0.645, 0.53, 1)), (0.7, (0.79, 0.75, 0.66, 1)))
    shader = g.node(
        "ShaderNodeBsdfPrincipled",
        {
            "Base Color": g.mix(g.attribute("gum"), enamel, (0.46, 0.145, 0.13, 1)),
            "Roughness": 0.2,
            "Subsurface Weight": 0.5,
            "Subsurface Radius": (0.04, 0.03, 0.02),
            "Subsurface Scale": 0.5,
            "Specular IOR Level": 0.5,
        },
    )
    g.surface(shader.outputs[0])
    return material


def tongue() -> Any:
    material, g = Graph.material("tongue")
    relief = g.noise(g.attribute("rest", "Vector"), 60.0, 3.0)
    shader = g.node(
        "ShaderNodeBsdfPrincipled",
        {
            "Base Color": (0.48, 0.15, 0.14, 1),
            "Roughness": 0.32,
            "Normal": g.node("ShaderNodeBump", {"Strength": 0.3, "Distance": 0.01, "Height": relief}).outputs[0],
            "Subsurface Weight": 0.6,
            "Subsurface Radius": (0.1, 0.04, 0.03),
            "Subsurface Scale": 0.5,
        },
    )
    g.surface(shader.outputs[0])
    return material


def cloth(colour: Colour, name: str, hem: Hem | None = None) -> Any:
    """Woven cloth with soft folds; along the neckline a band, a little darker, set off by a seam."""
    material, g = Graph.material(name)
    at = g.node("ShaderNodeTexCoord").outputs["Object"]
    threads = g.noise(at, 70.0, 2.0)
    height = g.math(
        "ADD", g.math("MULTIPLY", g.noise(at, 2.6, 3.0, 0.5, 0.4), 0.085), g.math("MULTIPLY", threads, 0.003)
    )
    shade = g.math("ADD", g.math("MULTIPLY", g.noise(at, 14.0, 4.0), 0.20), g.math("MULTIPLY", threads, 0.22))
    if hem is not None:
        parts = g.node("ShaderNodeSeparateXYZ", {"Vector": at})
        line = g.math("ADD", hem.bottom, g.math("MULTIPLY", g.math("ABSOLUTE", parts.outputs[0]), hem.slope))
        away = g.math("DIVIDE", g.math("SUBTRACT", line, parts.outputs[2]), math.hypot(1.0, hem.slope))
        band = g.ramp(g.math("DIVIDE", away, 2 * hem.width), (0.47, WHITE), (0.53, BLACK))
        seam = g.ramp(g.math("DIVIDE", away, 2 * hem.width), (0.47, BLACK), (0.5, WHITE), (0.53, BLACK))
        height = g.math("ADD", height, g.math("MULTIPLY", g.math("SUBTRACT", band, seam), 0.010))
        shade = g.math("ADD", shade, g.math("ADD", g.math("MULTIPLY", band, 0.12), g.math("MULTIPLY", seam, 0.5)))
    tone = g.mix(shade, opaque(colour), (*(c * 0.55 for c in colour), 1.0))
    relief = g.node("ShaderNodeBump", {"Strength": 1.0, "Distance": 1.0, "Height": height}).outputs[0]
    shader = g.node(
        "ShaderNodeBsdfPrincipled", {"Base Color": tone, "Roughness": 0.85, "Normal": relief, "Sheen Weight": 0.15}
    )
    g.surface(shader.outputs[0])
    return material


def hair(look: Hair) -> Any:
    """Strands of their own pigment, and as many white ones as the share of grey says."""
    material, g = Graph.material("hair")
    common: dict[str | int, Any] = {"Roughness": 0.36, "Radial Roughness": 0.55, "Random Roughness": 0.2}
    pigment = {**common, "Melanin": look.melanin, "Melanin Redness": look.redness, "Random Color": 0.16}
    strand = g.node("ShaderNodeBsdfHairPrincipled", pigment, model="CHIANG", parametrization="MELANIN").outputs[0]
    if look.grey:
        white = {**common, "Color": WHITE_HAIR}
        pale = g.node("ShaderNodeBsdfHairPrincipled", white, model="CHIANG", parametrization="COLOR").outputs[0]
        random = g.node("ShaderNodeHairInfo").outputs["Random"]
        share = g.math("LESS_THAN", random, look.grey)
        strand = g.node("ShaderNodeMixShader", {0: share, 1: strand, 2: pale}).outputs[0]
    g.surface(strand)
    return material


def fine_hair(name: str, colour: Colour) -> Any:
    """Brows and lashes: short strands that need no multiple scattering."""
    material, g = Graph.material(name)
    random = g.node("ShaderNodeHairInfo").outputs["Random"]
    tone = g.mix(random, (*(c * 0.6 for c in colour), 1.0), (*(c * 1.7 for c in colour), 1.0))
    inputs: dict[str | int, Any] = {"Base Color": tone, "Roughness": 0.6, "Specular IOR Level": 0.2}
    g.surface(g.node("ShaderNodeBsdfPrincipled", inputs).outputs[0])
    return material

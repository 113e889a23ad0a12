"""Shaders: skin, eyes, teeth, tongue, cloth, hair. All patterns come from object-space noise, no photographs."""

from __future__ import annotations

import math
from typing import Any

from models.replicas.build.description import Colour, Eyes, Hair, Skin
from models.replicas.build.nodes import BLACK, WHITE, Graph, Socket, opaque

IRIS_EDGE = math.radians(29.0)
"""Angle between the eye's axis and the iris' rim."""


def skin(look: Skin) -> Any:
    """Reads vertex attributes rest, m_* (painted masks), z_* (colour zones) and gate (what the camera may see)."""
    material, g = Graph.material("skin")
    rest = g.attribute("rest", "Vector")
    slow = g.ramp(g.noise(rest, 4.0), (0.3, opaque(look.base[0])), (0.7, opaque(look.base[1])))
    fine = g.ramp(g.noise(rest, 38.0, 6.0, 0.65), (0.32, opaque(look.fine[0])), (0.68, opaque(look.fine[1])))
    colour = g.mix(0.38, slow, fine)
    blotch = g.ramp(g.noise(rest, 11.0, 5.0, 0.6, 0.4), (0.35, BLACK), (0.75, WHITE))
    colour = g.mix(g.math("MULTIPLY", blotch, 0.10), colour, opaque(look.flush))
    flush = g.math("MULTIPLY", g.attribute("z_flush"), g.math("ADD", g.math("MULTIPLY", g.noise(rest, 9.0), 0.6), 0.12))
    colour = g.mix(flush, colour, opaque(look.flush))
    colour = g.mix(g.math("MULTIPLY", g.attribute("z_shade"), 0.32), colour, (0.36, 0.175, 0.150, 1))
    colour = g.mix(g.math("MULTIPLY", g.attribute("m_eyelids"), 0.22), colour, (0.44, 0.215, 0.170, 1))
    colour = g.mix(g.math("MULTIPLY", g.attribute("m_ears"), 0.30), colour, (0.62, 0.26, 0.185, 1))
    spots = g.math("GREATER_THAN", g.noise(rest, 75.0, 1.0, 0.4), 0.70)
    colour = g.mix(g.math("MULTIPLY", spots, look.freckles), colour, (0.38, 0.18, 0.105, 1))
    lip = g.ramp(g.attribute("m_lips"), (0.22, BLACK), (0.80, WHITE))
    lip_colour = g.ramp(g.noise(rest, 30.0, 3.0), (0.35, opaque(look.lips[0])), (0.65, opaque(look.lips[1])))
    colour = g.mix(g.math("MULTIPLY", lip, 0.82), colour, lip_colour)
    colour = g.mix(g.attribute("m_inside_mouth"), colour, (0.33, 0.065, 0.06, 1))
    colour = g.mix(g.attribute("z_scalp"), colour, g.mix(0.75, colour, (0.045, 0.026, 0.017, 1)))
    shader = g.node(
        "ShaderNodeBsdfPrincipled",
        {
            "Base Color": colour,
            "Roughness": _skin_roughness(g, rest, lip),
            "Normal": _skin_relief(g, rest, lip),
            "Subsurface Weight": 0.9,
            "Subsurface Radius": (0.1, 0.045, 0.025),
            "Subsurface Scale": look.scatter,
            "Specular IOR Level": 0.40,
        },
    )
    g.surface(_gated(g, shader.outputs[0]))
    return material


def _skin_roughness(g: Graph, rest: Socket, lip: Socket) -> Socket:
    rough = g.math("ADD", g.math("MULTIPLY", g.noise(rest, 20.0), 0.20), 0.38)
    rough = g.math("SUBTRACT", rough, g.math("MULTIPLY", g.attribute("z_oil"), 0.08))
    rough = g.math("SUBTRACT", rough, g.math("MULTIPLY", lip, 0.14))
    return g.math("SUBTRACT", rough, g.math("MULTIPLY", g.attribute("m_inside_mouth"), 0.2))


def _skin_relief(g: Graph, rest: Socket, lip: Socket) -> Socket:
    pores = g.node("ShaderNodeTexVoronoi", {"Vector": rest, "Scale": 66.0}, feature="F1").outputs[0]
    pores = g.ramp(pores, (0.0, BLACK), (0.42, WHITE))
    height = g.math("ADD", g.math("MULTIPLY", pores, 0.5), g.math("MULTIPLY", g.noise(rest, 46.0, 5.0, 0.7), 0.8))
    parts = g.node("ShaderNodeSeparateXYZ", {"Vector": rest})
    stretched = g.node(
        "ShaderNodeCombineXYZ",
        {"X": g.math("MULTIPLY", parts.outputs[0], 46.0), "Y": g.math("MULTIPLY", parts.outputs[2], 7.0)},
    )
    creases = g.noise(stretched.outputs[0], 1.0, 3.0, 0.6, 0.6)
    height = g.math("ADD", height, g.math("MULTIPLY", g.math("MULTIPLY", creases, lip), 2.6))
    return g.node("ShaderNodeBump", {"Strength": 0.42, "Distance": 0.014, "Height": height}).outputs[0]


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
    white = g.ramp(veins, (0.35, (0.64, 0.47, 0.44, 1)), (0.46, (0.78, 0.745, 0.71, 1)))
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
    gloss = g.node("ShaderNodeBsdfGlossy", {"Roughness": 0.03})
    clear = g.node("ShaderNodeBsdfTransparent")
    g.surface(
        g.node("ShaderNodeMixShader", {0: fresnel.outputs[0], 1: clear.outputs[0], 2: gloss.outputs[0]}).outputs[0]
    )
    return material


def tear() -> Any:
    """The wet line where the lower lid meets the eye, and the caruncle's gloss."""
    material, g = Graph.material("tear")
    gloss = g.node("ShaderNodeBsdfGlossy", {"Roughness": 0.08})
    clear = g.node("ShaderNodeBsdfTransparent")
    fresnel = g.node("ShaderNodeFresnel", {"IOR": 1.36})
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


def cloth(colour: Colour, name: str) -> Any:
    material, g = Graph.material(name)
    at = g.node("ShaderNodeTexCoord").outputs["Object"]
    folds = g.node("ShaderNodeBump", {"Strength": 0.30, "Distance": 0.15, "Height": g.noise(at, 2.2, 5.0)}).outputs[0]
    threads = g.noise(at, 110.0, 2.0)
    weave = g.node("ShaderNodeBump", {"Strength": 0.25, "Distance": 0.008, "Height": threads, "Normal": folds})
    tone = g.mix(g.math("MULTIPLY", g.noise(at, 14.0, 4.0), 0.25), opaque(colour), (*(c * 0.7 for c in colour), 1.0))
    shader = g.node(
        "ShaderNodeBsdfPrincipled",
        {"Base Color": tone, "Roughness": 0.85, "Normal": weave.outputs[0], "Sheen Weight": 0.25},
    )
    g.surface(shader.outputs[0])
    return material


def hair(look: Hair) -> Any:
    material, g = Graph.material("hair")
    shader = g.node(
        "ShaderNodeBsdfHairPrincipled",
        {
            "Melanin": look.melanin,
            "Melanin Redness": look.redness,
            "Roughness": 0.32,
            "Radial Roughness": 0.45,
            "Random Color": 0.30,
            "Random Roughness": 0.2,
        },
        model="CHIANG",
        parametrization="MELANIN",
    )
    g.surface(shader.outputs[0])
    return material


def fine_hair(name: str, colour: Colour) -> Any:
    """Brows and lashes: short strands that need no multiple scattering."""
    material, g = Graph.material(name)
    random = g.node("ShaderNodeHairInfo").outputs["Random"]
    tone = g.mix(random, (*(c * 0.6 for c in colour), 1.0), (*(c * 1.7 for c in colour), 1.0))
    g.surface(
        g.node("ShaderNodeBsdfPrincipled", {"Base Color": tone, "Roughness": 0.6, "Specular IOR Level": 0.25}).outputs[
            0
        ]
    )
    return material

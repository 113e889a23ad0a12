"""A short way to write Blender shader graphs."""

from __future__ import annotations

from typing import Any

import bpy
import numpy as np
from numpy.typing import ArrayLike

Socket = Any
BLACK, WHITE = (0.0, 0.0, 0.0, 1.0), (1.0, 1.0, 1.0, 1.0)


def opaque(colour: tuple[float, float, float]) -> tuple[float, float, float, float]:
    return (*colour, 1.0)


class Graph:
    """Adds nodes to one node tree; every method returns an output socket, so that calls nest."""

    def __init__(self, tree: Any) -> None:
        self.tree = tree

    @classmethod
    def material(cls, name: str) -> tuple[Any, Graph]:
        material = bpy.data.materials.new(name)
        material.use_nodes = True
        material.node_tree.nodes.clear()
        return material, cls(material.node_tree)

    def node(self, kind: str, inputs: dict[str | int, Any] | None = None, **settings: Any) -> Any:
        made = self.tree.nodes.new(kind)
        for key, value in settings.items():
            setattr(made, key, value)
        for name, value in (inputs or {}).items():
            self._feed(made.inputs[name], value)
        return made

    def _feed(self, socket: Any, value: Any) -> None:
        if isinstance(value, bpy.types.NodeSocket):
            self.tree.links.new(value, socket)
        else:
            socket.default_value = value

    def mix(self, factor: Any, a: Any, b: Any) -> Socket:
        made = self.node("ShaderNodeMix", {0: factor, 6: a, 7: b}, data_type="RGBA")
        return made.outputs[2]

    def math(self, operation: str, a: Any, b: Any = 0.0, c: Any = 0.0, clamp: bool = False) -> Socket:
        return self.node("ShaderNodeMath", {0: a, 1: b, 2: c}, operation=operation, use_clamp=clamp).outputs[0]

    def attribute(self, name: str, output: str = "Fac") -> Socket:
        return self.node("ShaderNodeAttribute", attribute_name=name).outputs[output]

    def ramp(self, factor: Any, *stops: tuple[float, tuple[float, float, float, float]]) -> Socket:
        made = self.node("ShaderNodeValToRGB")
        elements = made.color_ramp.elements
        while len(elements) < len(stops):
            elements.new(0.5)
        for element, (position, colour) in zip(elements, stops, strict=True):
            element.position, element.color = position, colour
        self.tree.links.new(factor, made.inputs[0])
        return made.outputs[0]

    def noise(self, at: Any, scale: float, detail: float = 4.0, roughness: float = 0.55, warp: float = 0.0) -> Socket:
        inputs: dict[str | int, Any] = {
            "Vector": at, "Scale": scale, "Detail": detail, "Roughness": roughness, "Distortion": warp
        }  # fmt: skip
        return self.node("ShaderNodeTexNoise", inputs).outputs[0]

    def surface(self, shader: Any) -> None:
        self.node("ShaderNodeOutputMaterial", {"Surface": shader})


def put_attribute(data: Any, name: str, values: ArrayLike, kind: str = "FLOAT") -> None:
    """Writes a per-vertex attribute that shaders read: FLOAT (n,) or FLOAT_VECTOR (n, 3)."""
    made = data.attributes.get(name) or data.attributes.new(name, kind, "POINT")
    made.data.foreach_set("value" if kind == "FLOAT" else "vector", np.asarray(values, np.float32).ravel())

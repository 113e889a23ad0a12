"""Camera, lights and render settings."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import bpy
import numpy as np
from mathutils import Vector

from models.replicas.build.basemesh import F64
from models.replicas.build.description import Light
from models.replicas.build.nodes import Graph

WIDTH, HEIGHT = 1920, 1080
CAMERA = np.array([0.0, 6.66, 13.2])
AIM = np.array([0.0, 6.13, 0.6])
LENS = 60.0


@dataclass(frozen=True)
class Box:
    """A rectangle of the picture in pixels: left, top, right, bottom; right and bottom excluded."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def size(self) -> tuple[int, int]:
        return self.right - self.left, self.bottom - self.top

    @property
    def corners(self) -> tuple[int, int, int, int]:
        return self.left, self.top, self.right, self.bottom


def to_blender(points: F64) -> F64:
    """Base mesh coordinates (y up) to Blender's (z up)."""
    result: F64 = np.stack([points[..., 0], -points[..., 2], points[..., 1]], -1)
    return result


def camera() -> Any:
    data = bpy.data.cameras.new("camera")
    data.lens, data.sensor_width = LENS, 36.0
    made = bpy.data.objects.new("camera", data)
    made.location = Vector(to_blender(CAMERA))
    # Level, and shifted down instead of tilted: uprights stay upright.
    made.rotation_euler = (np.pi / 2, 0.0, 0.0)
    data.shift_y = float((AIM[1] - CAMERA[1]) / (CAMERA[2] - AIM[2]) * LENS / 36.0)
    bpy.context.scene.collection.objects.link(made)
    bpy.context.scene.camera = made
    return made


def projection() -> F64:
    """(3, 4) matrix from base-mesh coordinates to homogeneous picture coordinates in pixels."""
    focal = LENS / 36.0 * WIDTH
    shift = (AIM[1] - CAMERA[1]) / (CAMERA[2] - AIM[2]) * focal
    k = np.array([[focal, 0, WIDTH / 2], [0, -focal, HEIGHT / 2 + shift], [0, 0, 1]])
    extrinsic = np.array([[1, 0, 0, -CAMERA[0]], [0, 1, 0, -CAMERA[1]], [0, 0, -1, CAMERA[2]]])
    result: F64 = k @ extrinsic
    return result


def lights(light: Light) -> None:
    _area("key", (-4.8, 9.4, 8.8), (5.5, 5.5), light.key, (1.0, 0.955, 0.90))
    _area("fill", (6.5, 6.6, 8.0), (6.0, 6.0), light.fill, (0.93, 0.965, 1.0))
    _area("bounce", (0.0, 3.0, 6.5), (6.0, 2.0), light.fill * 0.30, (1.0, 0.97, 0.94))
    _area("rim", (5.0, 9.2, -5.5), (3.0, 4.0), light.rim, (1.0, 0.975, 0.94))
    _area("rim left", (-6.0, 8.4, -5.0), (2.5, 4.0), light.rim * 0.6, (0.90, 0.95, 1.0))


def catch_light(coats: list[Any]) -> None:
    """A small window that only the wet eyes mirror; the big lights are kept out of them, where they look flat."""
    window = _area("catch", (-3.4, 9.3, 9.0), (1.5, 1.9), 1900.0, (1.0, 0.99, 0.97))
    _only_for(window, coats)
    low = _area("catch low", (2.2, 4.6, 9.5), (2.6, 0.7), 60.0, (0.95, 0.97, 1.0))
    _only_for(low, coats)
    for name in ("key", "fill", "bounce"):
        _not_for(bpy.data.objects[name], coats)


def mouth_light(inside: list[Any], power: float) -> None:
    """Soft light from the front that only teeth and tongue see, and that lips do not keep out.

    A room lights an open mouth from everywhere; a few lamps leave it black.
    """
    lamp = _area("mouth", (-0.5, 6.9, 8.5), (2.4, 2.0), power, (1.0, 0.97, 0.94))
    lit = _only_for(lamp, inside)
    lamp.light_linking.blocker_collection = lit


def _only_for(lamp: Any, objects: list[Any]) -> Any:
    chosen = bpy.data.collections.new(f"lit by {lamp.name}")
    for made in objects:
        chosen.objects.link(made)
    lamp.light_linking.receiver_collection = chosen
    return chosen


def _not_for(lamp: Any, objects: list[Any]) -> None:
    chosen = _only_for(lamp, objects)
    for entry in chosen.collection_objects:
        entry.light_linking.link_state = "EXCLUDE"


def _area(
    name: str, place: tuple[float, float, float], size: tuple[float, float], power: float,
    colour: tuple[float, float, float],
) -> Any:  # fmt: skip
    data = bpy.data.lights.new(name, "AREA")
    data.shape = "RECTANGLE"
    data.size, data.size_y = size
    data.energy, data.color = power, colour
    made = bpy.data.objects.new(name, data)
    where = Vector(to_blender(np.array(place)))
    made.location = where
    made.rotation_euler = (Vector(to_blender(np.array([0, 6.4, 0.6]))) - where).to_track_quat("-Z", "Y").to_euler()
    bpy.context.scene.collection.objects.link(made)
    return made


def world(strength: float = 0.24) -> None:
    """Dim interior light from Blender's own studio picture, for reflections."""
    made = bpy.data.worlds.new("world")
    bpy.context.scene.world = made
    made.use_nodes = True
    made.node_tree.nodes.clear()
    g = Graph(made.node_tree)
    picture = g.node("ShaderNodeTexEnvironment")
    folder = Path(bpy.utils.resource_path("LOCAL")) / "datafiles/studiolights/world"
    picture.image = bpy.data.images.load(str(folder / "interior.exr"))
    light = g.node("ShaderNodeBackground", {"Color": picture.outputs[0], "Strength": strength})
    g.node("ShaderNodeOutputWorld", {"Surface": light.outputs[0]})


def settings(exposure: float, threads: int, gpu: bool = False) -> None:
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    cycles = scene.cycles
    cycles.device = "GPU" if gpu else "CPU"
    cycles.use_denoising, cycles.denoiser = True, "OPENIMAGEDENOISE"
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 6, 3, 3
    cycles.transparent_max_bounces, cycles.transmission_bounces = 24, 4
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.use_adaptive_sampling, cycles.adaptive_threshold = True, 0.03
    cycles.sample_clamp_indirect = 3.0
    scene.cycles_curves.shape = "RIBBONS"
    scene.render.film_transparent = True
    scene.render.image_settings.file_format = "PNG"
    scene.render.image_settings.color_mode = "RGBA"
    scene.view_settings.view_transform = "AgX"
    scene.view_settings.look = "AgX - Medium High Contrast"
    scene.view_settings.exposure = exposure
    scene.render.threads_mode, scene.render.threads = "FIXED", threads
    scene.render.use_persistent_data = True


def render(path: Path, box: Box, samples: int, scale: float = 1.0) -> None:
    """Renders `box` of the picture to a PNG with straight alpha, `scale` times the picture's resolution."""
    scene = bpy.context.scene
    r = scene.render
    r.resolution_x, r.resolution_y, r.resolution_percentage = round(WIDTH * scale), round(HEIGHT * scale), 100
    r.use_border = r.use_crop_to_border = True
    r.border_min_x, r.border_max_x = box.left / WIDTH, box.right / WIDTH
    r.border_min_y, r.border_max_y = 1 - box.bottom / HEIGHT, 1 - box.top / HEIGHT
    scene.cycles.samples = samples
    part = path.with_suffix(".part.png")
    r.filepath = str(part)
    bpy.ops.render.render(write_still=True)
    part.replace(path)

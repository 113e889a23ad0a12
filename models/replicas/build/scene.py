"""The person in Blender: objects, their materials, posing, and which layer the camera sees."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Literal

import bpy  # bmesh and mathutils exist only once bpy is loaded

# isort: split
import bmesh
import numpy as np
from mathutils import Matrix, Vector

from models.replicas.build import facial_hair, materials, teeth
from models.replicas.build.basemesh import F64
from models.replicas.build.hair import Growth
from models.replicas.build.hairline import Hairline
from models.replicas.build.hairstyles import STYLES, Grower
from models.replicas.build.landmarks import landmarks
from models.replicas.build.nodes import put_attribute
from models.replicas.build.person import SIDES, Patch, Person, patch
from models.replicas.build.skinmap import paint
from models.replicas.build.strands import Binding, Surface
from models.replicas.build.studio import (
    CAMERA,
    camera,
    catch_light,
    lights,
    mouth_light,
    settings,
    to_blender,
    world,
)
from models.replicas.build.wardrobe import STYLES as WARDROBE
from models.replicas.build.wardrobe import Cut
from models.replicas.build.zones import colour_zones, head_share, torso_share, turn_share
from models.replicas.rig import rotation

Layer = Literal["all", "bald", "face", "mouth", "eyes", "eyes_lit", "hair", "hair_back", "torso"]


BACK_OF_NECK = 0.50
"""How far back (Blender's y) necklines are cut away: behind that a collar goes round the neck."""


class Stage:
    """Everything that is rendered. Built once, then posed and rendered many times."""

    def __init__(self, person: Person, threads: int, with_hair: bool = True) -> None:
        bpy.ops.wm.read_factory_settings(use_empty=True)
        self.person = person
        look = person.description
        rng = np.random.default_rng(look.seed)
        self.landmarks = landmarks(person)
        self.surface = Surface(person.shape[person.body.ids], person.body.faces)
        self.body = self._body()
        self.head_share = head_share(person)
        self.pivot: F64 = person.joint("head") + np.array([0.0, -0.25, -0.1])
        self.eyes = {side: self._eye(side) for side in SIDES}
        self._teeth_at = {which: self._grow_teeth(which) for which in ("upper", "lower")}
        self.teeth = {which: bpy.data.objects[f"teeth {which}"] for which in ("upper", "lower")}
        self.tongue = self._tongue()
        self.clothes = self._clothes()
        brows = facial_hair.brows(person, self.landmarks, look.brows, rng)
        lashes = facial_hair.lashes(person, look.brows, rng)
        self._brow_strands, self._lash_strands = brows.points, lashes.points
        self._brow_binding = self._bind(self._brow_strands)
        self._lash_binding = self._bind(self._lash_strands)
        self.brows = strands("brows", brows, materials.fine_hair("brow", look.brows.colour))
        self.lashes = strands("lashes", lashes, materials.fine_hair("lash", (0.008, 0.005, 0.004)))
        self.hair_strands: F64 = np.zeros((0, 3))
        self.hair: list[Any] = []
        self.shade: list[Any] = []
        if with_hair:
            grown = STYLES[look.hair.style](Grower(person, look.hair, rng))
            material = materials.hair(look.hair)
            self.hair = [strands(f"hair {i}", part, material) for i, part in enumerate(grown)]
            self.hair_strands = np.concatenate([part.points.reshape(-1, 3) for part in grown])
            self.shade = [strands("hair's shade", thinned(grown[0]), material)]
        camera()
        lights(look.light)
        catch_light([coat for _, coat in self.eyes.values()])
        mouth_light([self.tongue, *self.teeth.values()], look.light.mouth)
        world()
        settings(look.light.exposure, threads)
        self.pose({})

    # --- objects

    def _body(self) -> Any:
        p = self.person
        made = mesh_object("body", p.shape[p.body.ids], p.body)
        put_attribute(made.data, "rest", to_blender(p.shape[p.body.ids]), "FLOAT_VECTOR")
        for name, values in p.masks.items():
            put_attribute(made.data, "m_" + name.replace("-", "_"), values)
        look = p.description
        for name, values in colour_zones(p, self.landmarks).items():
            put_attribute(made.data, "z_" + name, values)
        put_attribute(made.data, "z_scalp", Hairline(p, look.hair).shade())
        put_attribute(made.data, "gate", np.ones(len(p.body.ids)))
        subdivide(made, 2)
        detail = paint(self.landmarks, look)
        made.data.materials.append(materials.skin(look.skin, look.hair, look.brows.colour, detail))
        return made

    def _eye(self, side: str) -> tuple[Any, Any]:
        eye = self.person.eyes[side]
        if "eye" not in bpy.data.materials:
            materials.eye(self.person.description.eyes)
            materials.cornea()
        ball, coat = eyeball(f"eye {side}", eye.radius, False), eyeball(f"cornea {side}", eye.radius, True)
        ball.data.materials.append(bpy.data.materials["eye"])
        coat.data.materials.append(bpy.data.materials["cornea"])
        coat.visible_shadow = False
        return ball, coat

    def _grow_teeth(self, which: str) -> F64:
        p = self.person
        row = teeth.grow(which, p.shape[p.mesh.vertex_groups[f"helper-{which}-teeth"]])
        points = np.array(row.vertices)
        made = mesh_object(f"teeth {which}", points, Patch(np.arange(len(points)), row.faces, np.zeros((0, 2))))
        put_attribute(made.data, "gum", row.gum)
        put_attribute(made.data, "rest", to_blender(points), "FLOAT_VECTOR")
        subdivide(made, 1)
        if "teeth" not in bpy.data.materials:
            materials.teeth()
        made.data.materials.append(bpy.data.materials["teeth"])
        return points

    def _tongue(self) -> Any:
        p = self.person
        made = mesh_object("tongue", p.shape[p.tongue.ids], p.tongue)
        put_attribute(made.data, "rest", to_blender(p.shape[p.tongue.ids]), "FLOAT_VECTOR")
        subdivide(made, 2)
        made.data.materials.append(materials.tongue())
        return made

    def _clothes(self) -> list[Any]:
        look = self.person.description.clothes
        made = []
        for i, cut in enumerate(WARDROBE[look.style]):
            bottom = float(self.person.joint("neck")[1]) - cut.depth
            material = materials.cloth(
                look.under if cut.under else look.colour, f"cloth {i}", materials.Hem(bottom, cut.slope, cut.hem)
            )
            made.append(self._garment(f"garment {i}", cut, bottom, material))
        return made

    def _garment(self, name: str, cut: Cut, depth: float, material: Any) -> Any:
        """`depth`: height of the neckline's lowest point."""
        slope = cut.slope
        p = self.person
        points = p.shape
        neck = p.joint("neck")
        region = (points[:, 1] > 3.0) & (np.abs(points[:, 0]) < 3.4) & (points[:, 1] < neck[1] + 1.0)
        part = patch(p.mesh, "helper-tights", region)
        made = mesh_object(name, points[part.ids], part)
        top = neck[1] + cut.top
        mesh = bmesh.new()
        mesh.from_mesh(made.data)
        cuts = [(Vector((0, 0, depth)), Vector((s * slope, 0, 1)).normalized()) for s in (-1, 1)]
        cuts += [(Vector((0, 0, top)), Vector((0, 0, 1))), (Vector((0, BACK_OF_NECK, 0)), Vector((0, 1, 0)))]
        for place, normal in cuts:
            every = mesh.verts[:] + mesh.edges[:] + mesh.faces[:]
            bmesh.ops.bisect_plane(mesh, geom=every, plane_co=place, plane_no=normal)
        gone = []
        for face in mesh.faces:
            c = face.calc_center_median()
            if c.z > top or (c.y < BACK_OF_NECK and c.z > depth + slope * abs(c.x)):
                gone.append(face)
        bmesh.ops.delete(mesh, geom=gone, context="FACES")
        mesh.to_mesh(made.data)
        mesh.free()
        made.data.polygons.foreach_set("use_smooth", [True] * len(made.data.polygons))
        solid = made.modifiers.new("solid", "SOLIDIFY")
        solid.thickness, solid.offset = cut.thickness, 1
        subdivide(made, 2)
        made.data.materials.append(material)
        return made

    def _bind(self, made: F64) -> Binding:
        return self.surface.bind(made[:, 0])

    # --- posing

    def pose(
        self, expression: Mapping[str, float], gaze: tuple[float, float] = (0.0, 0.0),
        head: tuple[float, float, float] = (0.0, 0.0, 0.0),
    ) -> None:  # fmt: skip
        """Takes ARKit blendshapes on top of rest, a gaze in degrees right and up of the camera, a turn of the head."""
        p = self.person
        points = p.pose(expression)
        turn = rotation(*head).astype(float)

        def turned(q: F64, share: F64 | float = 1.0) -> F64:
            result: F64 = q + share * ((q - self.pivot) @ (turn.T - np.eye(3)))
            return result

        body = points[p.body.ids]
        write_points(self.body.data, turned(body, turn_share(body)[:, None]))
        write_points(self.tongue.data, turned(points[p.tongue.ids]))
        upper, lower = self._teeth_at["upper"], self._teeth_at["lower"]
        write_points(self.teeth["upper"].data, turned(upper))
        write_points(self.teeth["lower"].data, turned(lower + p.jaw_carry(lower, expression)))
        before, after = p.shape[p.body.ids], points[p.body.ids]
        for made, start, binding in (
            (self.brows, self._brow_strands, self._brow_binding),
            (self.lashes, self._lash_strands, self._lash_binding),
        ):
            moved = start + (binding.at(after) - binding.at(before))[:, None]
            write_strands(made, turned(moved))
        pivot = Vector(to_blender(self.pivot))
        axes = to_blender(np.eye(3)).T
        spin = Matrix((axes @ turn @ axes.T).tolist()).to_4x4()
        for made in [*self.hair, *self.shade]:
            made.matrix_world = Matrix.Translation(pivot) @ spin @ Matrix.Translation(-pivot)
        for side, pair in self.eyes.items():
            place = self._look(turned(p.eyes[side].centre.astype(float)), gaze)
            for made in pair:
                made.matrix_world = place

    def _look(self, centre: F64, gaze: tuple[float, float]) -> Any:
        to_camera = CAMERA - centre
        right = math.degrees(math.atan2(to_camera[0], to_camera[2])) + gaze[0]
        up = math.degrees(math.atan2(to_camera[1], to_camera[2])) + gaze[1]
        turn = Matrix.Rotation(math.radians(right), 4, "Z") @ Matrix.Rotation(math.radians(-up), 4, "X")
        return Matrix.Translation(Vector(to_blender(centre))) @ turn

    # --- layers

    def show(self, layer: Layer, with_hair: bool = True) -> None:
        """Chooses what the camera sees; everything still casts its light and shadow (hair if `with_hair`).

        `face` leaves the eye openings transparent; `mouth` is opaque skin, teeth and tongue; `eyes` are the eyeballs
        alone in the light, `eyes_lit` the same as the lids and brows shade them; `bald` is everything but the hair.
        Where hair is not seen itself, fewer and thicker strands cast its shadow.
        """
        everything = [self.body, self.tongue, self.brows, self.lashes, *self.teeth.values(), *self.clothes, *self.hair]
        balls = [made for pair in self.eyes.values() for made in pair]
        seen: dict[Layer, list[Any]] = {
            "all": [*everything, *balls],
            "bald": [*(made for made in everything if made not in self.hair), *balls],
            "face": [self.body, self.brows, self.lashes, self.tongue, *self.teeth.values(), *balls],
            "mouth": [self.body, self.tongue, *self.teeth.values()],
            "eyes": balls,
            "eyes_lit": balls,
            "hair": [self.body, *self.clothes, *self.hair, *balls],
            "hair_back": self.hair,
            "torso": [self.body, *self.clothes],
        }
        for made in [*everything, *balls]:
            made.visible_camera = any(made is s for s in seen[layer])
            made.is_holdout = False
            made.hide_render = layer == "eyes" and made not in balls
        itself = layer in ("all", "hair", "hair_back")
        for made in self.hair:
            made.hide_render = not (with_hair and itself)
        for made in self.shade:
            made.visible_camera = False
            made.hide_render = itself or not with_hair
        corneas = [pair[1] for pair in self.eyes.values()]
        if layer in ("face", "hair"):
            for made in balls:
                made.is_holdout = True
            for made in corneas:
                made.visible_camera = False
        if layer == "hair":
            for made in [self.body, *self.clothes]:
                made.is_holdout = True
        share = {
            "face": self.head_share,
            "torso": torso_share(self.head_share),
            "eyes_lit": np.zeros_like(self.head_share),
        }
        put_attribute(self.body.data, "gate", share.get(layer, np.ones_like(self.head_share)))
        self.body.data.update()


def mesh_object(name: str, points: F64, part: Patch) -> Any:
    data = bpy.data.meshes.new(name)
    data.from_pydata(to_blender(points).tolist(), [], part.faces)
    data.polygons.foreach_set("use_smooth", [True] * len(data.polygons))
    data.update()
    made = bpy.data.objects.new(name, data)
    bpy.context.scene.collection.objects.link(made)
    return made


def subdivide(made: Any, levels: int) -> None:
    modifier = made.modifiers.new("subdivide", "SUBSURF")
    modifier.levels = modifier.render_levels = levels


def write_points(data: Any, points: F64) -> None:
    data.vertices.foreach_set("co", to_blender(points).astype(np.float32).ravel())
    data.update()


def strands(name: str, grown: Growth, material: Any) -> Any:
    """A curves object."""
    count, steps = grown.points.shape[:2]
    data = bpy.data.hair_curves.new(name)
    data.add_curves([steps] * count)
    made = bpy.data.objects.new(name, data)
    write_strands(made, grown.points)
    put_attribute(data, "radius", grown.radii.ravel())
    data.materials.append(material)
    bpy.context.scene.collection.objects.link(made)
    return made


def thinned(grown: Growth) -> Growth:
    """Hair of a sixth of the strands and about the same shadow."""
    return Growth(grown.points[::6], grown.radii[::6] * 4)


def write_strands(made: Any, points: F64) -> None:
    values = to_blender(points).astype(np.float32).ravel()
    made.data.attributes["position"].data.foreach_set("vector", values)
    made.data.update_tag()


def eyeball(name: str, radius: float, coat: bool) -> Any:
    """A ball looking along +z: the iris slightly dished, or (coat) the clear cornea bulging over it."""
    rings, segments = 64, 72
    limit = math.radians(33.0 if coat else 29.5)
    points, angles = [], []
    for i in range(rings + 1):
        angle = math.pi * i / rings
        k = max(0.0, 1 - angle / limit)
        k = k * k * (3 - 2 * k)
        r = radius * (1.012 + 0.075 * k) if coat else radius * (1 - 0.085 * k)
        for j in range(segments):
            turn = 2 * math.pi * j / segments
            sideways = r * math.sin(angle)
            points.append([sideways * math.cos(turn), sideways * math.sin(turn), r * math.cos(angle)])
            angles.append(angle)
    faces = [
        [i * segments + j, (i + 1) * segments + j, (i + 1) * segments + k, i * segments + k]
        for i in range(rings)
        for j, k in zip(range(segments), [*range(1, segments), 0], strict=True)
    ]  # fmt: skip
    made = mesh_object(name, np.array(points), Patch(np.arange(len(points)), faces, np.zeros((0, 2))))
    put_attribute(made.data, "ang", angles)
    put_attribute(made.data, "rest", to_blender(np.array(points)), "FLOAT_VECTOR")
    return made

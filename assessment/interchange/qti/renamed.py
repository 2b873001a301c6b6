"""A test whose rules name items by their references, with the items' own ids instead."""

from collections.abc import Mapping
from dataclasses import replace

from assessment.content.test import BranchRule, Flow, ItemRef, Part, Section, Test
from assessment.expression.node import Node
from assessment.expression.program import Program


def renamed(test: Test, names: Mapping[str, str]) -> Test:
    """Return the test with every ``NAME.VARIABLE`` and branch target in its rules put under the item's id."""
    if all(name == id for name, id in names.items()):
        return test
    parts = tuple(_part(part, names) for part in test.parts)
    outcomes = None if test.outcomes is None else _program(test.outcomes, names)
    return replace(test, parts=parts, outcomes=outcomes)


def _part(part: Part, names: Mapping[str, str]) -> Part:
    sections = tuple(_section(section, names) for section in part.sections)
    return replace(part, sections=sections, flow=_flow(part.flow, names))


def _section(section: Section, names: Mapping[str, str]) -> Section:
    return replace(
        section,
        items=tuple(_ref(ref, names) for ref in section.items),
        sections=tuple(_section(child, names) for child in section.sections),
        flow=_flow(section.flow, names),
    )


def _ref(ref: ItemRef, names: Mapping[str, str]) -> ItemRef:
    return replace(ref, flow=_flow(ref.flow, names))


def _flow(flow: Flow, names: Mapping[str, str]) -> Flow:
    branches = tuple(
        BranchRule(names.get(branch.target, branch.target), _node(branch.condition, names))
        for branch in flow.branch_rules
    )
    return Flow(tuple(_node(node, names) for node in flow.pre_conditions), branches)


def _program(program: Program, names: Mapping[str, str]) -> Program:
    return replace(
        program, outcome_processing=tuple(_node(node, names) for node in program.outcome_processing)
    )


def _node(node: Node, names: Mapping[str, str]) -> Node:
    attributes = tuple(
        (name, _variable(value, names) if name == "identifier" else value) for name, value in node.attributes
    )
    return Node(node.op, tuple(_node(arg, names) for arg in node.args), attributes, node.text)


def _variable(identifier: str, names: Mapping[str, str]) -> str:
    item, dot, variable = identifier.partition(".")
    return f"{names[item]}{dot}{variable}" if dot and item in names else identifier

"""A specification in a folder of its own, to be broken, mended and generated from."""

from pathlib import Path

import attrs

from okx_v5_generator.__main__ import error_families, main
from okx_v5_generator.building import build
from okx_v5_generator.bundling import bundle
from okx_v5_generator.checking import check
from okx_v5_generator.error_codes import load_error_codes
from okx_v5_generator.model import Api
from okx_v5_generator.rendering import render
from okx_v5_generator.schemas import Document

SMALL = Path(__file__).with_name("small_spec")
REAL = Path(__file__).parents[2] / "spec"


@attrs.frozen
class Spec:
    """The files of one specification, and what the generator makes of them."""

    folder: Path

    @property
    def out(self) -> Path:
        """The folder that `run("generate")` writes to."""
        return self.folder.parent / "out" / "okx_v5_api"

    def edit(self, file: str, old: str, new: str) -> None:
        """Replace a text that stands in a file once."""
        text = self.read(file)
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
        self.write(file, text.replace(old, new))

    def append(self, file: str, text: str) -> None:
        """Add to the end of a file."""
        self.write(file, self.read(file) + text)

    def read(self, file: str) -> str:
        return (self.folder / file).read_text("utf-8")

    def write(self, file: str, text: str) -> None:
        target = self.folder / file
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")

    def line(self, file: str, text: str) -> int:
        """The number of the one line in a file that holds a text."""
        found = [
            number for number, line in enumerate(self.read(file).splitlines(), 1) if text in line
        ]
        assert len(found) == 1, f"{text!r} stands in lines {found} of {file}"
        return found[0]

    def run(self, *arguments: str) -> int:
        """Run a command of the generator; its exit code."""
        command = [*arguments]
        if command[0] == "generate":
            command += ["--out", str(self.out)]
        return main(["--spec", str(self.folder), *command])

    def document(self) -> Document:
        return check(bundle(self.folder))

    def api(self) -> Api:
        """The model of what is generated, without the checks."""
        bundled = bundle(self.folder)
        return build(bundled, bundled.read())

    def files(self) -> dict[Path, str]:
        """What is generated, without the checks."""
        bundled = bundle(self.folder)
        document = bundled.read()
        codes = load_error_codes(self.folder, error_families())
        return render(build(bundled, document), document, codes)


def tree(folder: Path) -> dict[Path, bytes]:
    """Every file in a folder with its content, what Python caches aside."""
    return {
        path.relative_to(folder): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }

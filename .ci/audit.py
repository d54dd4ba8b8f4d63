"""Ask the registry for known vulnerabilities of the packages in the lock.

The exit code is 1 if there are any. Where the registry does not answer, or knows nothing of a package,
that is said and is no failure: what cannot be asked here is asked elsewhere.
"""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def main() -> int:
    command = [
        sys.executable,
        "-m",
        "pip_audit",
        "--requirement",
        str(ROOT / "requirements-dev.lock"),
    ]
    options = ["--no-deps", "--disable-pip", "--vulnerability-service", "pypi", "--format", "json"]
    try:
        done = subprocess.run([*command, *options, "--progress-spinner", "off", "--timeout", "10"],
                              capture_output=True, text=True, check=False, timeout=120)  # fmt: skip
        packages = json.loads(done.stdout)["dependencies"]
    except (subprocess.TimeoutExpired, ValueError, KeyError):
        print("Not audited: the registry gave no answer.")
        return 0
    found = [(package, issue) for package in packages for issue in package.get("vulns", ())]
    for package, issue in found:
        fixed = ", ".join(issue["fix_versions"]) or "no version yet"
        print(f"{package['name']} {package['version']}: {issue['id']}, mended in {fixed}")
    unknown = sum("skip_reason" in package for package in packages)
    print(f"{len(packages) - unknown} packages audited, {len(found)} known vulnerabilities.")
    if unknown:
        print(f"Not audited: {unknown} packages that the registry told nothing of.")
    return 1 if found else 0


sys.exit(main())

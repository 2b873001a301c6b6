"""The bus of assistive technology is Linux's; elsewhere not even its client is installed."""

import sys

collect_ignore_glob = [] if sys.platform.startswith("linux") else ["*assistive_technology*"]

"""What an exchange costs, as an estimate: prices as they were published, which an operator may correct.

Source: the provider's list of models as of 2026-11 (openai/gpt-oss-120b 0.15 and 0.60 US dollars for a million tokens,
gpt-oss-20b 0.075 and 0.30); what it had kept of a prompt costs half (its page on prompt caching).
"""

from dataclasses import dataclass

from sync_server.ai.model import Usage


@dataclass(frozen=True, slots=True)
class Price:
    """In thousandths of a US dollar for a million tokens, which is billionths for one."""

    prompt: int = 0
    completion: int = 0


PUBLISHED = {
    "openai/gpt-oss-120b": Price(150, 600),
    "openai/gpt-oss-20b": Price(75, 300),
}


def cost_of(usage: Usage, price: Price) -> int:
    """Return billionths of a US dollar."""
    kept = min(usage.cached, usage.prompt)
    return (
        (usage.prompt - kept) * price.prompt + kept * price.prompt // 2 + usage.completion * price.completion
    )
